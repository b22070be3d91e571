import CoachCore
import Foundation

/// The zones of one calendar file: those that it defines, those that the system knows, and the runner's for all others.
struct CalendarZones {
  private let from, to: Int64
  private let runner: ZoneRules
  private var known: [String: ZoneRules] = [:]
  /// Names that nobody knows, a few of them.
  private(set) var unknown: [String] = []

  private(set) var isReading = false
  private var name: String?
  private var observances: [Observance] = []
  private var current: Observance?

  /// "From then on, and each year again, clocks go from one distance to another."
  private struct Observance {
    var start: WrittenTime?
    var before, after: Int64?
    var rule: [UInt8]?
    var more: [WrittenTime] = []
    let isSummer: Bool
  }

  private static let mostZones = 1000
  private static let mostChanges = 4000
  private static let mostNamed = 5

  init(from: Int64, to: Int64, runner: TimeZone) {
    self.from = from
    self.to = to
    self.runner = ZoneRules(runner, from: from, to: to)
  }

  func runnerWall(_ instant: Int64) -> Int64 { runner.wall(instant) }

  /// The clock that a written time is read on.
  mutating func rules(of time: WrittenTime, _ zone: String?) -> ZoneRules {
    if time.kind == .utc { return .utc }
    guard let zone, time.kind == .wall else { return runner }
    if let rules = known[zone] { return rules }
    let found = CalendarZones.system(zone).map { ZoneRules($0, from: from, to: to) }
    if found == nil, unknown.count < CalendarZones.mostNamed { unknown.append(String(zone.prefix(60))) }
    if known.count < CalendarZones.mostZones { known[zone] = found ?? runner }
    return found ?? runner
  }

  /// An IANA name, also at the end of a path as some programs write it.
  private static func system(_ name: String) -> TimeZone? {
    let parts = name.split(separator: "/").suffix(3)
    for count in [parts.count, 2, 3, 1] where count <= parts.count && count > 0 {
      let candidate = parts.suffix(count).joined(separator: "/")
      if let zone = TimeZone(identifier: candidate) { return zone }
    }
    return nil
  }

  /// The next line of a zone's definition.
  mutating func take(_ property: CalendarProperty) {
    switch (property.name, isReading) {
    case ("BEGIN", false): (isReading, name, observances, current) = (true, nil, [], nil)
    case ("BEGIN", true): current = Observance(isSummer: property.word == "DAYLIGHT")
    case ("END", true):
      if property.word == "VTIMEZONE" {
        finish()
      } else if let read = current {
        if observances.count < CalendarZones.mostChanges { observances.append(read) }
        current = nil
      }
    case ("TZID", true): if current == nil { name = String(decoding: property.value, as: UTF8.self) }
    case ("DTSTART", true): current?.start = WrittenTime(property.value)
    case ("TZOFFSETFROM", true): current?.before = CalendarZones.offset(property.value)
    case ("TZOFFSETTO", true): current?.after = CalendarZones.offset(property.value)
    case ("RRULE", true): current?.rule = Array(property.value)
    case ("RDATE", true):
      for part in property.parts.prefix(CalendarZones.mostChanges) {
        if let time = WrittenTime(part) { current?.more.append(time) }
      }
    default: break
    }
  }

  private mutating func finish() {
    isReading = false
    guard let name, known.count < CalendarZones.mostZones, known[name] == nil else { return }
    // Programs write definitions of well-known zones that are an hour wrong on some days: the system knows those better.
    if name.contains("/"), let system = TimeZone(identifier: name) {
      known[name] = ZoneRules(system, from: from, to: to)
      return
    }
    var changes: [ZoneRules.Change] = []
    for observance in observances {
      guard let start = observance.start, let before = observance.before, let after = observance.after else { continue }
      var walls = [start.seconds] + observance.more.map(\.seconds)
      if let rule = observance.rule.flatMap({ RecurrenceRule($0[...]) }) {
        let until = rule.until.map { $0.kind == .utc ? $0.seconds + before : $0.seconds }
        var budget = CalendarZones.mostChanges
        let walk = Recurrences(rule: rule, start: start.seconds, until: until)
        walk.walk(from: from - 800 * 86_400, through: to + 400 * 86_400, budget: &budget) { walls.append($0) }
      }
      changes += walls.map {
        ZoneRules.Change(at: $0 - before, before: before, after: after, isSummer: observance.isSummer)
      }
    }
    guard let first = changes.min(by: { $0.at < $1.at }) else { return }
    changes.sort { $0.at < $1.at }
    known[name] = ZoneRules(first: first.before, changes: changes)
  }

  /// `+0530`, `-033000`; nil for more than a day.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int64? {
    let text = Array(bytes.drop { $0 <= 0x20 }.prefix { $0 > 0x20 })
    guard text.count == 5 || text.count == 7, text[0] == 0x2B || text[0] == 0x2D,
      text.dropFirst().allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    let digits = text.dropFirst().map { Int64($0 - 0x30) }
    let pairs = stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 10 + digits[$0 + 1] }
    let seconds = pairs[0] * 3600 + pairs[1] * 60 + (pairs.count > 2 ? pairs[2] : 0)
    guard seconds < 86_400 else { return nil }
    return text[0] == 0x2D ? -seconds : seconds
  }
}
