/// A JSON value as it was read; fields keep their order, names and texts are UTF-8.
public indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text([UInt8])
  case array([JSONValue])
  case object([(name: [UInt8], value: JSONValue)])
}

/// The fields of an object, each asked for by its name and with what it may hold.
struct Fields {
  private let fields: [(name: [UInt8], value: JSONValue)]

  init(_ value: JSONValue, _ name: StaticName) throws(BrowserFault) {
    guard case .object(let fields) = value else { throw .field(name) }
    self.fields = fields
  }

  /// The whole document; its own faults are told as such.
  init(document bytes: UnsafeBufferPointer<UInt8>) throws(BrowserFault) {
    try self.init(try JSONReader.read(bytes), "document")
  }

  /// Nil where the field is missing or null.
  func value(_ name: StaticName) -> JSONValue? {
    for field in fields where field.name.elementsEqual(name.bytes) {
      if case .null = field.value { return nil }
      return field.value
    }
    return nil
  }

  func number(_ name: StaticName, in range: ClosedRange<Double>) throws(BrowserFault) -> Double? {
    guard let value = value(name) else { return nil }
    guard case .number(let number) = value, range.contains(number) else { throw .field(name) }
    return number
  }

  func whole(_ name: StaticName, in range: ClosedRange<Int>) throws(BrowserFault) -> Int? {
    guard let number = try number(name, in: Double(range.lowerBound)...Double(range.upperBound)) else { return nil }
    guard number.rounded(.down) == number else { throw .field(name) }
    return Int(number)
  }

  func flag(_ name: StaticName) throws(BrowserFault) -> Bool? {
    guard let value = value(name) else { return nil }
    guard case .bool(let flag) = value else { throw .field(name) }
    return flag
  }

  func bytes(_ name: StaticName) throws(BrowserFault) -> [UInt8]? {
    guard let value = value(name) else { return nil }
    guard case .text(let text) = value else { throw .field(name) }
    return text
  }

  func text(_ name: StaticName) throws(BrowserFault) -> String? {
    try bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Empty where the field is missing.
  func texts(_ name: StaticName) throws(BrowserFault) -> [String] {
    try list(name) { value throws(BrowserFault) in
      guard case .text(let text) = value else { throw .field(name) }
      return String(decoding: text, as: UTF8.self)
    }
  }

  func fields(_ name: StaticName) throws(BrowserFault) -> Fields? {
    guard let value = value(name) else { return nil }
    return try Fields(value, name)
  }

  /// Empty where the field is missing.
  func list<Element>(
    _ name: StaticName, _ read: (JSONValue) throws(BrowserFault) -> Element
  ) throws(BrowserFault) -> [Element] {
    guard let value = value(name) else { return [] }
    guard case .array(let values) = value else { throw .field(name) }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for value in values { elements.append(try read(value)) }
    return elements
  }

  /// What must be there.
  func needed<Value>(_ name: StaticName, _ value: Value?) throws(BrowserFault) -> Value {
    guard let value else { throw .field(name) }
    return value
  }
}
