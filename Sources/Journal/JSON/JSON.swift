/// A JSON value. Fields keep their order; numbers are doubles, which hold every number that a journal writes.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([JSONField])
}

/// One field of a JSON object.
public struct JSONField: Hashable, Sendable {
  public var name: String
  public var value: JSON

  public init(_ name: String, _ value: JSON) {
    self.name = name
    self.value = value
  }
}
