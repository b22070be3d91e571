public import CoachCore
internal import Journal

/// A code with its words, or words alone.
public struct FHIRCode: Sendable {
  private let coding: (system: String, code: String, display: String?)?
  private let text: String?

  /// - Parameter display: the words of the system itself.
  public init(_ system: String, _ code: String, display: String? = nil, text: String? = nil) {
    coding = (system, code, display)
    self.text = text
  }

  public init(text: String) { (coding, self.text) = (nil, text) }

  public static let loinc = "http://loinc.org"
  public static let snomed = "http://snomed.info/sct"

  var codingJSON: JSON? {
    coding.map { coding in
      .object(
        [JSONField("system", .string(coding.system)), JSONField("code", .string(coding.code))]
          + (coding.display.map { [JSONField("display", .string($0))] } ?? []))
    }
  }

  var concept: JSON {
    .object(
      (codingJSON.map { [JSONField("coding", .array([$0]))] } ?? [])
        + (text.map { [JSONField("text", .string($0))] } ?? []))
  }
}

/// A number with its unit, in words and as UCUM writes it.
public struct FHIRQuantity: Sendable {
  private let value: Double
  private let unit, code: String

  public init(_ value: Double, _ unit: String, ucum code: String) {
    self.value = value
    self.unit = unit
    self.code = code
  }

  var json: JSON {
    .object([
      JSONField("value", .number(value)), JSONField("unit", .string(unit)),
      JSONField("system", .string("http://unitsofmeasure.org")), JSONField("code", .string(code)),
    ])
  }
}

/// One thing that was measured, told or done.
public struct FHIRObservation: Sendable {
  public enum Time: Sendable {
    case moment(LocalMoment)
    case day(CalendarDay)
    case span(LocalMoment, LocalMoment)
    case days(CalendarDay, CalendarDay)

    var field: JSONField {
      func period(_ start: String, _ end: String) -> JSONField {
        JSONField("effectivePeriod", .object([JSONField("start", .string(start)), JSONField("end", .string(end))]))
      }
      switch self {
      case .moment(let moment): return JSONField("effectiveDateTime", .string(moment.iso))
      case .day(let day): return JSONField("effectiveDateTime", .string("\(day)"))
      case .span(let start, let end): return period(start.iso, end.iso)
      case .days(let first, let last): return period("\(first)", "\(last)")
      }
    }
  }

  /// Tells it from every other of this runner.
  public var name: String
  /// `survey`, `activity` or `exam`.
  public var category: String
  public var code: FHIRCode
  public var time: Time
  public var quantity: FHIRQuantity?
  public var text: String?
  public var note: String?
  public var bodySite: FHIRCode?
  public var parts: [(code: FHIRCode, quantity: FHIRQuantity)] = []

  public init(_ name: String, category: String, _ code: FHIRCode, _ time: Time, _ quantity: FHIRQuantity? = nil) {
    (self.name, self.category, self.code, self.time, self.quantity) = (name, category, code, time, quantity)
  }
}

/// A form with its questions.
public struct FHIRForm: Sendable {
  public struct Item: Sendable {
    public enum Kind: Sendable {
      case whole
      case text
      /// One of these: code and words.
      case choice([(code: String, words: String)])
      case group([Item])
    }

    let id, text: String
    let kind: Kind

    public init(_ id: String, _ text: String, _ kind: Kind) { (self.id, self.text, self.kind) = (id, text, kind) }

    var json: JSON {
      var fields = [JSONField("linkId", .string(id)), JSONField("text", .string(text))]
      switch kind {
      case .whole: fields.append(JSONField("type", .string("integer")))
      case .text: fields.append(JSONField("type", .string("string")))
      case .choice(let options):
        fields.append(JSONField("type", .string("choice")))
        let values = options.map { JSON.object([JSONField("valueCoding", FHIRForm.coding($0.code, $0.words))]) }
        fields.append(JSONField("answerOption", .array(values)))
      case .group(let items):
        fields += [
          JSONField("type", .string("group")), JSONField("repeats", .bool(true)),
          JSONField("item", .array(items.map { $0.json })),
        ]
      }
      return .object(fields)
    }
  }

  public struct Answer: Sendable {
    public enum Value: Sendable {
      case whole(Int)
      case text(String)
      case choice(code: String, words: String)
      case group([Answer])
    }

    let id: String
    let value: Value

    public init(_ id: String, _ value: Value) { (self.id, self.value) = (id, value) }

    var json: JSON {
      let id = JSONField("linkId", .string(id))
      let answer: JSONField
      switch value {
      case .whole(let number): answer = JSONField("valueInteger", .number(Double(number)))
      case .text(let text): answer = JSONField("valueString", .string(text))
      case .choice(let code, let words): answer = JSONField("valueCoding", FHIRForm.coding(code, words))
      case .group(let answers): return .object([id, JSONField("item", .array(answers.map { $0.json }))])
      }
      return .object([id, JSONField("answer", .array([.object([answer])]))])
    }
  }

  let name, title, version: String
  let items: [Item]

  public init(_ name: String, title: String, version: String, items: [Item]) {
    (self.name, self.title, self.version, self.items) = (name, title, version, items)
  }

  var url: String { "urn:strongback:questionnaire:" + name }

  fileprivate static func coding(_ code: String, _ words: String) -> JSON {
    .object([
      JSONField("system", .string("urn:strongback:answer")), JSONField("code", .string(code)),
      JSONField("display", .string(words)),
    ])
  }
}

/// What is planned for some days.
public struct FHIRPlan: Sendable {
  public struct Item: Sendable {
    let name: String
    let code: FHIRCode
    let days: [CalendarDay]
    let instruction: String

    public init(_ name: String, _ code: FHIRCode, days: [CalendarDay], instruction: String) {
      (self.name, self.code, self.days, self.instruction) = (name, code, days, instruction)
    }
  }

  let name, title, text: String
  let category: FHIRCode
  let first, last: CalendarDay
  let isOnHold: Bool
  let items: [Item]

  public init(
    _ name: String, title: String, text: String, category: FHIRCode, from first: CalendarDay, through last: CalendarDay,
    isOnHold: Bool, _ items: [Item]
  ) {
    (self.name, self.title, self.text, self.category) = (name, title, text, category)
    (self.first, self.last, self.isOnHold, self.items) = (first, last, isOnHold, items)
  }
}
