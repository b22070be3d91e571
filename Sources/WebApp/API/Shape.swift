import CoachCore
public import Journal

/// What a value in a request may be: the one place for both its check and its description.
indirect enum Shape: Sendable {
  /// At most so many characters.
  case text(longest: Int)
  case word([String])
  case whole(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case flag
  /// `2026-03-01`.
  case day
  /// 32 hexadecimal digits, as the journal names its entries.
  case id
  case list(Shape, ClosedRange<Int>)
  case fields([Field])
  /// Saying null takes back what was said.
  case orNull(Shape)

  struct Field: Sendable {
    let name: String
    let shape: Shape
    let isNeeded: Bool
    /// What it means, where the name does not say so.
    let note: String?

    /// A field that has to be there.
    static func needed(_ name: String, _ shape: Shape, _ note: String? = nil) -> Field {
      Field(name: name, shape: shape, isNeeded: true, note: note)
    }

    /// A field that may be left out.
    static func free(_ name: String, _ shape: Shape, _ note: String? = nil) -> Field {
      Field(name: name, shape: shape, isNeeded: false, note: note)
    }
  }

  /// One of a closed set of names.
  static func one<Value: Slugged>(of type: Value.Type) -> Shape { .word(Value.allCases.map(\.slug)) }
}

/// Why a value is not of its shape, in a sentence that names it.
struct Misshapen: Error, Equatable {
  let sentence: String
}

extension Shape {
  /// Throws unless the value is of this shape; fields that are not known are named.
  func check(_ value: JSON, _ name: String = "") throws(Misshapen) {
    switch (self, value) {
    case (.orNull, .null): return
    case (.orNull(let shape), _): return try shape.check(value, name)
    case (.text(let longest), .string(let text)) where text.unicodeScalars.count <= longest: return
    case (.word(let words), .string(let text)) where words.contains(where: { $0.utf8.elementsEqual(text.utf8) }): return
    case (.whole(let range), .number(let number)) where number == number.rounded() && abs(number) < 1e15:
      if range.contains(Int(number)) { return }
    case (.number(let range), .number(let number)) where range.contains(number): return
    case (.flag, .bool): return
    case (.day, .string(let text)) where CalendarDay(iso: text) != nil: return
    case (.id, .string(let text)) where EventID(hex: text) != nil: return
    case (.list(let shape, let count), .array(let values)) where count.contains(values.count):
      for (index, value) in values.enumerated() { try shape.check(value, "\(name)[\(index)]") }
      return
    case (.fields(let fields), .object(let given)): return try Shape.check(given, fields, name)
    default: break
    }
    throw Misshapen(sentence: (name.isEmpty ? "The body" : "\"\(name)\"") + " takes \(words).")
  }

  private static func check(_ given: [JSONField], _ fields: [Field], _ name: String) throws(Misshapen) {
    let prefix = name.isEmpty ? "" : name + "."
    var seen: Set<String> = []
    for one in given {
      let path = prefix + String(one.name.prefix(60))
      guard seen.insert(one.name).inserted else { throw Misshapen(sentence: "\"\(path)\" is there twice.") }
      guard let field = fields.first(where: { $0.name == one.name }) else {
        let known = fields.map(\.name).joined(separator: ", ")
        throw Misshapen(sentence: "\"\(path)\" is not known here. There can be: \(known).")
      }
      try field.shape.check(one.value, prefix + field.name)
    }
    for field in fields where field.isNeeded && !seen.contains(field.name) {
      throw Misshapen(sentence: "\"\(prefix)\(field.name)\" is missing: \(field.shape.words).")
    }
  }

  /// "a whole number from 0 to 10".
  var words: String {
    switch self {
    case .text(let longest): "text of at most \(longest) characters"
    case .word(let words):
      words.count > 12 ? "one of \(words.count) names, see /openapi.json" : "one of: " + words.joined(separator: ", ")
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .flag: "true or false"
    case .day: "a day such as 2026-03-01"
    case .id: "32 hexadecimal digits"
    case .list(let shape, let count):
      count.lowerBound == count.upperBound
        ? "a list of \(count.lowerBound): \(shape.words)"
        : "a list of \(count.lowerBound) to \(count.upperBound): \(shape.words)"
    case .fields(let fields): "an object with " + fields.map(\.name).joined(separator: ", ")
    case .orNull(let shape): shape.words + ", or null"
    }
  }

  /// The same in JSON Schema.
  var schema: JSON {
    switch self {
    case .text(let longest): .of(["type": "string", "maxLength": .number(Double(longest))])
    case .word(let words): .of(["type": "string", "enum": .array(words.map { .string($0) })])
    case .whole(let range):
      .of([
        "type": "integer", "minimum": .number(Double(range.lowerBound)), "maximum": .number(Double(range.upperBound)),
      ])
    case .number(let range):
      .of(["type": "number", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)])
    case .flag: .of(["type": "boolean"])
    case .day: .of(["type": "string", "format": "date"])
    case .id:
      .of(["type": "string", "pattern": "^[0-9a-f]{32}$", "minLength": .number(32), "maxLength": .number(32)])
    case .list(let shape, let count):
      .of([
        "type": "array", "items": shape.schema, "minItems": .number(Double(count.lowerBound)),
        "maxItems": .number(Double(count.upperBound)),
      ])
    case .fields(let fields):
      .of([
        "type": "object", "additionalProperties": .bool(false),
        "required": .array(fields.filter(\.isNeeded).map { .string($0.name) }),
        "properties": .object(fields.map { JSONField($0.name, $0.schema) }),
      ])
    case .orNull(let shape): .of(["anyOf": .array([shape.schema, .of(["type": "null"])])])
    }
  }
}

extension Shape.Field {
  fileprivate var schema: JSON {
    guard let note, case .object(let fields) = shape.schema else { return shape.schema }
    return .object(fields + [JSONField("description", .string(note))])
  }
}

extension JSON {
  /// An object whose fields are in the order in which they are written.
  static func of(_ fields: KeyValuePairs<String, JSON>) -> JSON {
    .object(fields.map { JSONField($0.key, $0.value) })
  }

  subscript(name: String) -> JSON? {
    if case .object(let fields) = self { fields.first { $0.name == name }?.value } else { nil }
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }
}

extension JSON: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .string(value) }
}
