/// A strict and fast reader of JSON (RFC 8259): one document, nothing after it.
///
/// Ten thousand small events are read in a fraction of what `JSONDecoder` takes for them. Refuses invalid UTF-8, lone
/// surrogates, numbers that no double holds, and values nested deeper than `depthLimit`.
struct JSONReader {
  static let depthLimit = 64

  private let bytes: UnsafeRawBufferPointer
  private var index = 0
  /// Where each value begins, in the order of the text; nil where nobody asks.
  private(set) var starts: [Int]?

  static func read(_ bytes: UnsafeRawBufferPointer) throws(RecordFault) -> JSON {
    var reader = JSONReader(bytes)
    return try reader.document()
  }

  init(_ bytes: UnsafeRawBufferPointer, places: Bool = false) {
    self.bytes = bytes
    if places { starts = [] }
  }

  mutating func document() throws(RecordFault) -> JSON {
    let value = try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw fault }
    return value
  }

  private var fault: RecordFault { .notJSON(offset: index) }
  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte, index < bytes.count else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(RecordFault) -> JSON {
    skipSpace()
    guard depth < JSONReader.depthLimit else { throw .tooDeep(offset: index) }
    starts?.append(index)
    switch next {
    case 0x7B: return .object(try object(depth: depth))
    case 0x5B: return .array(try array(depth: depth))
    case 0x22: return .string(try string())
    case 0x74: return .bool(try word("true", true))
    case 0x66: return .bool(try word("false", false))
    case 0x6E: return try word("null", JSON.null)
    default: return .number(try number())
    }
  }

  private mutating func word<Value>(_ word: StaticString, _ value: Value) throws(RecordFault) -> Value {
    for offset in 0..<word.utf8CodeUnitCount where !take(word.utf8Start[offset]) { throw fault }
    return value
  }

  private mutating func object(depth: Int) throws(RecordFault) -> [JSONField] {
    index += 1
    skipSpace()
    if take(0x7D) { return [] }
    var fields: [JSONField] = []
    fields.reserveCapacity(8)
    while true {
      skipSpace()
      guard next == 0x22 else { throw fault }
      let name = try string()
      skipSpace()
      guard take(0x3A) else { throw fault }
      fields.append(JSONField(name, try value(depth: depth + 1)))
      skipSpace()
      if take(0x7D) { return fields }
      guard take(0x2C) else { throw fault }
    }
  }

  private mutating func array(depth: Int) throws(RecordFault) -> [JSON] {
    index += 1
    skipSpace()
    if take(0x5D) { return [] }
    var values: [JSON] = []
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      if take(0x5D) { return values }
      guard take(0x2C) else { throw fault }
    }
  }

  private mutating func string() throws(RecordFault) -> String {
    index += 1
    let start = index
    var seen: UInt8 = 0
    while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x5C, bytes[index] >= 0x20 {
      seen |= bytes[index]
      index += 1
    }
    if next == 0x22 {
      let plain = UnsafeRawBufferPointer(rebasing: bytes[start..<index])
      if seen < 0x80 {
        index += 1
        return String(decoding: plain, as: UTF8.self)
      }
      guard let text = String(validating: plain, as: UTF8.self) else { throw .notJSON(offset: start) }
      index += 1
      return text
    }
    var unescaped = Array(bytes[start..<index])
    while !take(0x22) {
      guard index < bytes.count, next >= 0x20 else { throw fault }
      if take(0x5C) {
        try escape(into: &unescaped)
      } else {
        unescaped.append(next)
        index += 1
      }
    }
    guard let text = String(validating: unescaped, as: UTF8.self) else { throw .notJSON(offset: start) }
    return text
  }

  private mutating func escape(into text: inout [UInt8]) throws(RecordFault) {
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
      if 0xD800..<0xDC00 ~= code {
        guard take(0x5C), take(0x75) else { throw fault }
        let low = try fourDigits()
        guard 0xDC00..<0xE000 ~= low else { throw fault }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault }
      text += String(Character(scalar)).utf8
    default: throw fault
    }
  }

  private mutating func fourDigits() throws(RecordFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count, let digit = Character(Unicode.Scalar(next)).hexDigitValue else { throw fault }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }

  private mutating func number() throws(RecordFault) -> Double {
    let start = index
    let negative = take(0x2D)
    let leadingZero = next == 0x30
    var digits: UInt64 = 0
    let whole = takeDigits(&digits)
    guard whole > 0, !(leadingZero && whole > 1) else { throw .notJSON(offset: start) }
    var decimals = 0
    if take(0x2E) {
      decimals = takeDigits(&digits)
      guard decimals > 0 else { throw fault }
    }
    var exact = whole + decimals <= 15
    if take(0x65) || take(0x45) {
      exact = false
      _ = take(0x2B) || take(0x2D)
      var exponent: UInt64 = 0
      guard takeDigits(&exponent) > 0 else { throw fault }
    }
    if exact {
      // Both are whole doubles, so that the quotient is the nearest double (Clinger 1990).
      let value = Double(digits) / JSONReader.powersOfTen[decimals]
      return negative ? -value : value
    }
    let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
    guard let value = Double(text), value.isFinite else { throw .notJSON(offset: start) }
    return value
  }

  private mutating func takeDigits(_ value: inout UInt64) -> Int {
    let start = index
    while index < bytes.count, 0x30...0x39 ~= bytes[index] {
      value = value &* 10 &+ UInt64(bytes[index] - 0x30)
      index += 1
    }
    return index - start
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}

extension JSON {
  /// The one JSON document that these bytes hold.
  public init(_ bytes: [UInt8]) throws(RecordFault) {
    var result: Result<JSON, RecordFault> = .failure(.notJSON(offset: 0))
    bytes.withUnsafeBytes { buffer in
      do throws(RecordFault) { result = .success(try JSONReader.read(buffer)) } catch { result = .failure(error) }
    }
    self = try result.get()
  }

  /// The one JSON document that these bytes hold, and the byte at which each of its values begins, in their order.
  public static func placed(_ bytes: [UInt8]) throws(RecordFault) -> (value: JSON, starts: [Int]) {
    var result: Result<(JSON, [Int]), RecordFault> = .failure(.notJSON(offset: 0))
    bytes.withUnsafeBytes { buffer in
      var reader = JSONReader(buffer, places: true)
      do throws(RecordFault) {
        let value = try reader.document()
        result = .success((value, reader.starts ?? []))
      } catch { result = .failure(error) }
    }
    return try result.get()
  }
}
