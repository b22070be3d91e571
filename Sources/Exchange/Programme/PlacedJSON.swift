/// A JSON value that knows the line it stands on, so that a mistake in a file can be shown to whoever wrote it.
struct PlacedJSON: Sendable {
  let line: Int
  let value: Value

  indirect enum Value: Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([PlacedJSON])
    case object([(name: String, value: PlacedJSON)])
  }

  /// Where a text stops being JSON, or goes deeper than anything that we read.
  enum Fault: Error, Hashable, Sendable {
    case notJSON(line: Int)
    case tooDeep(line: Int)
    case twice(name: String, line: Int)
  }

  static let depthLimit = 16

  init(_ bytes: [UInt8]) throws(Fault) {
    var reader = PlacedReader(bytes: bytes)
    self = try reader.document()
  }

  init(line: Int, _ value: Value) {
    self.line = line
    self.value = value
  }
}

/// A strict reader of one JSON document (RFC 8259): a name stands once in an object, and nothing follows.
private struct PlacedReader {
  let bytes: [UInt8]
  private var index = 0
  private var line = 1

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }
  private var fault: PlacedJSON.Fault { .notJSON(line: line) }

  mutating func document() throws(PlacedJSON.Fault) -> PlacedJSON {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    let value = try value(depth: 0)
    skipSpace()
    guard next == nil else { throw fault }
    return value
  }

  private mutating func skipSpace() {
    while let byte = next {
      switch byte {
      case 0x0A:
        line += 1
        index += 1
      case 0x20, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(PlacedJSON.Fault) -> PlacedJSON {
    skipSpace()
    guard depth < PlacedJSON.depthLimit else { throw .tooDeep(line: line) }
    let start = line
    switch next {
    case 0x7B: return PlacedJSON(line: start, .object(try object(depth: depth)))
    case 0x5B: return PlacedJSON(line: start, .array(try array(depth: depth)))
    case 0x22: return PlacedJSON(line: start, .string(try string()))
    case 0x74: return PlacedJSON(line: start, try word("true", .bool(true)))
    case 0x66: return PlacedJSON(line: start, try word("false", .bool(false)))
    case 0x6E: return PlacedJSON(line: start, try word("null", .null))
    default: return PlacedJSON(line: start, .number(try number()))
    }
  }

  private mutating func word(_ word: String, _ value: PlacedJSON.Value) throws(PlacedJSON.Fault) -> PlacedJSON.Value {
    for byte in word.utf8 where !take(byte) { throw fault }
    return value
  }

  private mutating func object(depth: Int) throws(PlacedJSON.Fault) -> [(name: String, value: PlacedJSON)] {
    index += 1
    var fields: [(name: String, value: PlacedJSON)] = []
    var names: Set<String> = []
    skipSpace()
    if take(0x7D) { return fields }
    while true {
      skipSpace()
      guard next == 0x22 else { throw fault }
      let start = line
      let name = try string()
      guard names.insert(name).inserted else { throw .twice(name: name, line: start) }
      skipSpace()
      guard take(0x3A) else { throw fault }
      fields.append((name, try value(depth: depth + 1)))
      skipSpace()
      if take(0x7D) { return fields }
      guard take(0x2C) else { throw fault }
    }
  }

  private mutating func array(depth: Int) throws(PlacedJSON.Fault) -> [PlacedJSON] {
    index += 1
    var values: [PlacedJSON] = []
    skipSpace()
    if take(0x5D) { return values }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      if take(0x5D) { return values }
      guard take(0x2C) else { throw fault }
    }
  }

  private mutating func string() throws(PlacedJSON.Fault) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = next, byte != 0x22 {
      guard byte >= 0x20 else { throw fault }
      index += 1
      if byte == 0x5C { try escape(into: &text) } else { text.append(byte) }
    }
    guard take(0x22), let string = String(validating: text, as: UTF8.self) else { throw fault }
    return string
  }

  private mutating func escape(into text: inout [UInt8]) throws(PlacedJSON.Fault) {
    guard let letter = next else { throw fault }
    index += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: text.append(letter)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75:
      var code = try fourDigits()
      if (0xD800..<0xDC00).contains(code) {
        guard take(0x5C), take(0x75) else { throw fault }
        let low = try fourDigits()
        guard (0xDC00..<0xE000).contains(low) else { throw fault }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault }
      text += Array(String(Character(scalar)).utf8)
    default: throw fault
    }
  }

  private mutating func fourDigits() throws(PlacedJSON.Fault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw fault }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }

  private mutating func number() throws(PlacedJSON.Fault) -> Double {
    let start = index
    _ = take(0x2D)
    let whole = takeDigits()
    guard whole > 0, !(whole > 1 && bytes[index - whole] == 0x30) else { throw fault }
    if take(0x2E), takeDigits() == 0 { throw fault }
    if take(0x65) || take(0x45) {
      _ = take(0x2B) || take(0x2D)
      if takeDigits() == 0 { throw fault }
    }
    guard index - start <= 40, let value = Double(String(decoding: bytes[start..<index], as: UTF8.self)),
      value.isFinite
    else { throw fault }
    return value
  }

  private mutating func takeDigits() -> Int {
    let start = index
    while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
    return index - start
  }
}
