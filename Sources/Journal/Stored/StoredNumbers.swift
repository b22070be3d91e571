import CoachCore

extension Bool: Stored {
  init(_ json: JSON) throws(RecordFault) {
    guard case .bool(let value) = json else { throw .wrong(field: "") }
    self = value
  }

  var json: JSON { .bool(self) }
}

extension String: Stored {
  init(_ json: JSON) throws(RecordFault) {
    guard case .string(let value) = json else { throw .wrong(field: "") }
    self = value
  }

  var json: JSON { .string(self) }
}

extension Double: Stored {
  init(_ json: JSON) throws(RecordFault) {
    guard case .number(let value) = json else { throw .wrong(field: "") }
    self = value
  }

  var json: JSON { .number(self) }
}

extension Int: Stored {
  init(_ json: JSON) throws(RecordFault) {
    guard case .number(let value) = json, let whole = Int(exactly: value), whole.magnitude < 1 << 53 else {
      throw .wrong(field: "")
    }
    self = whole
  }

  var json: JSON { .number(Double(self)) }
}

extension Array: Stored where Element: Stored {
  init(_ json: JSON) throws(RecordFault) {
    guard case .array(let values) = json else { throw .wrong(field: "") }
    self = []
    reserveCapacity(values.count)
    for value in values { append(try Element(value)) }
  }

  var json: JSON { .array(map { $0.json }) }
}

/// Nil among the values of an array is null; a field that is nil is left out instead.
extension Optional: Stored where Wrapped: Stored {
  init(_ json: JSON) throws(RecordFault) { self = json == .null ? nil : try Wrapped(json) }

  var json: JSON { self?.json ?? .null }
}

extension Seconds: Stored {
  init(_ json: JSON) throws(RecordFault) { self.init(try Double(json)) }
  var json: JSON { .number(value) }
}

extension Metres: Stored {
  init(_ json: JSON) throws(RecordFault) { self.init(try Double(json)) }
  var json: JSON { .number(value) }
}

extension Millimetres: Stored {
  init(_ json: JSON) throws(RecordFault) { self.init(try Int(json)) }
  var json: JSON { value.json }
}

extension PainScore: Stored {
  init(_ json: JSON) throws(RecordFault) {
    guard let score = PainScore(try Int(json)) else { throw .wrong(field: "") }
    self = score
  }

  var json: JSON { value.json }
}

extension Effort: Stored {
  init(_ json: JSON) throws(RecordFault) {
    guard let effort = Effort(try Double(json)) else { throw .wrong(field: "") }
    self = effort
  }

  var json: JSON { .number(value) }
}
