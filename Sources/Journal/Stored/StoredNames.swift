import CoachCore

extension EventID: Stored {
  init(_ json: JSON) throws(RecordFault) {
    guard case .string(let text) = json, let id = EventID(hex: text) else { throw .wrong(field: "") }
    self = id
  }

  var json: JSON { .string(description) }
}

extension ContentHash: Stored {
  init(_ json: JSON) throws(RecordFault) {
    guard case .string(let text) = json, let hash = ContentHash(hex: text) else { throw .wrong(field: "") }
    self = hash
  }

  var json: JSON { .string(description) }
}

extension Side: Stored {
  init(_ json: JSON) throws(RecordFault) {
    switch json {
    case .string("left"): self = .left
    case .string("right"): self = .right
    default: throw .wrong(field: "")
    }
  }

  var json: JSON { .string(self == .left ? "left" : "right") }
}

extension Weekday: Stored {
  private static let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  init(_ json: JSON) throws(RecordFault) {
    guard case .string(let name) = json, let index = Weekday.names.firstIndex(of: name) else {
      throw .wrong(field: "")
    }
    self = Weekday.allCases[index]
  }

  var json: JSON { .string(Weekday.names[rawValue]) }
}

/// A member of a closed set is written as its slug.
protocol StoredSlug: Slugged, Stored {}

extension StoredSlug {
  init(_ json: JSON) throws(RecordFault) {
    guard case .string(let text) = json else { throw .wrong(field: "") }
    for member in Self.allCases where member.slug == text {
      self = member
      return
    }
    throw .wrong(field: "")
  }

  var json: JSON { .string(slug) }
}

extension Anchor: StoredSlug {}
extension Answer: StoredSlug {}
extension AskAgainReason: StoredSlug {}
extension BodySite: StoredSlug {}
extension BreakOutcome: StoredSlug {}
extension Camber: StoredSlug {}
extension CardID: StoredSlug {}
extension ClinicianKind: StoredSlug {}
extension DiaryPrompt: StoredSlug {}
extension Enjoyment: StoredSlug {}
extension Equipment: StoredSlug {}
extension FormMetric: StoredSlug {}
extension ExerciseID: StoredSlug {}
extension Form: StoredSlug {}
extension LegSymptomChange: StoredSlug {}
extension Level: StoredSlug {}
extension MissedReason: StoredSlug {}
extension Mode: StoredSlug {}
extension PainTiming: StoredSlug {}
extension Role: StoredSlug {}
extension RunKind: StoredSlug {}
extension ScreeningItem: StoredSlug {}
extension ScreeningQuestion: StoredSlug {}
extension SessionPattern: StoredSlug {}
extension Sex: StoredSlug {}
extension Slot: StoredSlug {}
extension Sport: StoredSlug {}
extension TestKind: StoredSlug {}
extension TestStop: StoredSlug {}
extension UnitSystem: StoredSlug {}

/// A table of answers is an object: the slug of what was asked, the slug of what was said.
struct StoredTable<Key: StoredSlug, Value: StoredSlug>: Stored {
  var entries: [Key: Value]

  init(_ entries: [Key: Value]) { self.entries = entries }

  init(_ json: JSON) throws(RecordFault) {
    guard case .object(let fields) = json else { throw .wrong(field: "") }
    entries = [:]
    for field in fields {
      let key = try Key(JSON.string(field.name))
      guard entries.updateValue(try Value(field.value), forKey: key) == nil else { throw .wrong(field: "") }
    }
  }

  /// In the order of the set, so that the same table is always written alike.
  var json: JSON {
    .object(Key.allCases.compactMap { key in entries[key].map { JSONField(key.slug, $0.json) } })
  }
}
