import CoachCore

/// A value with exactly one written form in the journal.
protocol Stored {
  init(_ json: JSON) throws(RecordFault)
  var json: JSON { get }
}

/// A value that is written as an object with named fields.
protocol StoredObject: Stored {
  init(_ fields: inout FieldReader) throws(RecordFault)
  func write(_ fields: inout FieldWriter)
}

extension StoredObject {
  init(_ json: JSON) throws(RecordFault) {
    var fields = try FieldReader(json)
    try self.init(&fields)
    try fields.finish()
  }

  var json: JSON {
    var fields = FieldWriter()
    write(&fields)
    return .object(fields.fields)
  }
}

/// Gathers the fields of an object in the order in which they are written.
struct FieldWriter {
  var fields: [JSONField] = []

  mutating func put(_ name: String, _ value: some Stored) { fields.append(JSONField(name, value.json)) }
  /// Writes nothing for nil.
  mutating func put(_ name: String, _ value: (some Stored)?) { if let value { put(name, value) } }
}

/// Takes the fields of an object by name, and knows at the end whether any was left over.
struct FieldReader {
  private let fields: [JSONField]
  private var taken = 0

  init(_ json: JSON) throws(RecordFault) {
    guard case .object(let fields) = json else { throw .wrong(field: "") }
    self.fields = fields
  }

  mutating func take<Value: Stored>(_ name: String) throws(RecordFault) -> Value {
    guard let value: Value = try takeIfThere(name) else { throw .missing(field: name) }
    return value
  }

  mutating func takeIfThere<Value: Stored>(_ name: String) throws(RecordFault) -> Value? {
    guard let json = find(name) else { return nil }
    taken += 1
    do throws(RecordFault) { return try Value(json) } catch { throw error.inside(name) }
  }

  /// A number that must lie in a range.
  mutating func take<Value: Stored & Comparable>(_ name: String, in range: ClosedRange<Value>)
    throws(RecordFault) -> Value
  {
    guard let value: Value = try takeIfThere(name, in: range) else { throw .missing(field: name) }
    return value
  }

  mutating func takeIfThere<Value: Stored & Comparable>(_ name: String, in range: ClosedRange<Value>)
    throws(RecordFault) -> Value?
  {
    guard let value: Value = try takeIfThere(name) else { return nil }
    guard range.contains(value) else { throw .wrong(field: name) }
    return value
  }

  func finish() throws(RecordFault) {
    if taken != fields.count { throw .unexpectedField }
  }

  /// Fields are usually taken in the order in which they were written.
  private func find(_ name: String) -> JSON? {
    if taken < fields.count, fields[taken].name == name { return fields[taken].value }
    for field in fields where field.name == name { return field.value }
    return nil
  }
}

extension RecordFault {
  /// The same fault, seen from the object that holds the field.
  func inside(_ name: String) -> RecordFault {
    switch self {
    case .missing(let field): .missing(field: name + "." + field)
    case .wrong(let field): .wrong(field: field.isEmpty ? name : name + "." + field)
    default: self
    }
  }
}
