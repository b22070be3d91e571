/// One line of a calendar file, taken apart: its name, what its parameters say, and its value, still as bytes.
struct CalendarProperty {
  /// In capitals.
  private(set) var name = ""
  private(set) var zone: String?
  /// `VALUE=DATE` and the like, in capitals.
  private(set) var kind: String?
  /// `FBTYPE`, in capitals.
  private(set) var freeBusy: String?
  private(set) var value: ArraySlice<UInt8> = []

  /// Nil where the line is no property.
  init?(_ line: [UInt8]) {
    guard let end = line.firstIndex(where: { $0 == 0x3A || $0 == 0x3B }), end > 0, end < 64 else { return nil }
    name = CalendarProperty.capitals(line[..<end])
    var at = end
    while at < line.count, line[at] == 0x3B {
      guard let equals = line[at...].firstIndex(of: 0x3D) else { return nil }
      let key = CalendarProperty.capitals(line[(at + 1)..<equals].prefix(64))
      at = equals + 1
      let from = at
      var isQuoted = false
      while at < line.count, isQuoted || (line[at] != 0x3A && line[at] != 0x3B) {
        if line[at] == 0x22 { isQuoted.toggle() }
        at += 1
      }
      let text = line[from..<at].filter { $0 != 0x22 }
      switch key {
      case "TZID": zone = String(decoding: text, as: UTF8.self)
      case "VALUE": kind = CalendarProperty.capitals(text[...])
      case "FBTYPE": freeBusy = CalendarProperty.capitals(text[...])
      default: break
      }
    }
    guard at < line.count, line[at] == 0x3A else { return nil }
    value = line[(at + 1)...]
  }

  /// The value as a word in capitals.
  var word: String { CalendarProperty.capitals(value) }

  /// The value's parts between commas.
  var parts: [ArraySlice<UInt8>] { value.split(separator: 0x2C) }

  static func capitals(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    return String(decoding: bytes.map { 0x61...0x7A ~= $0 ? $0 - 32 : $0 }, as: UTF8.self)
  }
}

/// Reads the lines of a calendar file, folded ones as one; longer ones than any that matters are cut.
struct UnfoldedLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  private static let longest = 1 << 16

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
  }

  /// The next line that is not empty; false at the end.
  mutating func next(into line: inout [UInt8]) -> Bool {
    line.removeAll(keepingCapacity: true)
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let room = max(0, UnfoldedLines.longest - line.count)
      line.append(contentsOf: bytes[at..<min(end, at + room)])
      at = end
      if at < bytes.count { at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1 }
      // Some programs end folded lines with an empty one more; others fold with a tab.
      if at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09, !line.isEmpty {
        at += 1
      } else if !line.isEmpty {
        return true
      }
    }
    return !line.isEmpty
  }
}
