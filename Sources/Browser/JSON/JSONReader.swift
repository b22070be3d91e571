internal import RunFiles

/// A strict reader of JSON (RFC 8259): one document, nothing after it.
struct JSONReader {
  static let depthLimit = 32

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(BrowserFault) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == bytes.count else { throw reader.fault }
    return value
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private var fault: BrowserFault { .notJSON(at: index) }
  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skipSpace() {
    while [0x20, 0x0A, 0x0D, 0x09].contains(next) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(BrowserFault) -> JSONValue {
    skipSpace()
    guard depth < JSONReader.depthLimit else { throw fault }
    switch next {
    case 0x7B: return .object(try object(depth: depth))
    case 0x5B: return .array(try array(depth: depth))
    case 0x22: return .text(try text())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: StaticName, _ value: JSONValue) throws(BrowserFault) -> JSONValue {
    for byte in word.bytes where !take(byte) { throw fault }
    return value
  }

  private mutating func object(depth: Int) throws(BrowserFault) -> [(name: [UInt8], value: JSONValue)] {
    index += 1
    skipSpace()
    if take(0x7D) { return [] }
    var fields: [(name: [UInt8], value: JSONValue)] = []
    while true {
      skipSpace()
      guard next == 0x22 else { throw fault }
      let name = try text()
      skipSpace()
      guard take(0x3A) else { throw fault }
      fields.append((name, try value(depth: depth + 1)))
      skipSpace()
      if take(0x7D) { return fields }
      guard take(0x2C) else { throw fault }
    }
  }

  private mutating func array(depth: Int) throws(BrowserFault) -> [JSONValue] {
    index += 1
    skipSpace()
    if take(0x5D) { return [] }
    var values: [JSONValue] = []
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      if take(0x5D) { return values }
      guard take(0x2C) else { throw fault }
    }
  }

  private mutating func text() throws(BrowserFault) -> [UInt8] {
    index += 1
    var text: [UInt8] = []
    while !take(0x22) {
      guard index < bytes.count, next >= 0x20 else { throw fault }
      if take(0x5C) {
        try escape(into: &text)
      } else {
        text.append(next)
        index += 1
      }
    }
    return text
  }

  private mutating func escape(into text: inout [UInt8]) throws(BrowserFault) {
    let letter = next
    guard index < bytes.count else { throw fault }
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
      if code & 0xFC00 == 0xD800 {
        guard take(0x5C), take(0x75) else { throw fault }
        let low = try fourDigits()
        guard low & 0xFC00 == 0xDC00 else { throw fault }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault }
      if let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
    default: throw fault
    }
  }

  private mutating func fourDigits() throws(BrowserFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch next {
      case 0x30...0x39: digit = next - 0x30
      case 0x41...0x46: digit = next - 0x37
      case 0x61...0x66: digit = next - 0x57
      default: throw fault
      }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }

  private mutating func number() throws(BrowserFault) -> Double {
    let start = index
    _ = take(0x2D)
    if !take(0x30) { try digits() }
    if take(0x2E) { try digits() }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      try digits()
    }
    let value = DecimalNumber.read(UnsafeBufferPointer(rebasing: bytes[start..<index]))
    guard value.isFinite else { throw .notJSON(at: start) }
    return value
  }

  private mutating func digits() throws(BrowserFault) {
    guard (0x30...0x39).contains(next) else { throw fault }
    while (0x30...0x39).contains(next) { index += 1 }
  }
}
