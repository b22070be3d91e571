/// The rows of a table of comma-separated values (RFC 4180), one at a time; fields may hold line ends.
struct CommaRows: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var at: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next row that is not empty.
  mutating func next() -> [String]? {
    while at < bytes.count {
      let row = row()
      if row != [""] { return row }
    }
    return nil
  }

  private mutating func row() -> [String] {
    var fields: [String] = []
    while true {
      fields.append(field())
      guard at < bytes.count else { return fields }
      let separator = bytes[at]
      at += 1
      if separator == 0x2C { continue }
      if separator == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
      return fields
    }
  }

  /// Up to the separator, which is left where it is.
  private mutating func field() -> String {
    var text: [UInt8] = []
    var isQuoted = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x22 {
        if isQuoted, at + 1 < bytes.count, bytes[at + 1] == 0x22 {
          text.append(byte)
          at += 1
        } else {
          isQuoted.toggle()
        }
      } else if !isQuoted, byte == 0x2C || byte == 0x0A || byte == 0x0D {
        break
      } else {
        text.append(byte)
      }
      at += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
