import CoachCore
import Coaching

/// A part of the profile as it was typed: what of it can be taken, and what cannot.
struct ProfileForm {
  private(set) var profile: Profile
  private(set) var typed: [String: String] = [:]
  private(set) var mistakes: [String: String] = [:]

  /// What a page asks together.
  enum Part: String, CaseIterable {
    case runs, minutes, sessions, kit, you, habits
  }

  init(_ profile: Profile) { self.profile = profile }

  /// - Parameter parts: what the page asked; all else stays as it is.
  init(_ form: Form, changing profile: Profile, _ parts: Set<Part>, today: CalendarDay) {
    self.profile = profile
    if parts.contains(.runs) { takeRuns(form) }
    if parts.contains(.minutes) { takeMinutes(form) }
    if parts.contains(.sessions) {
      number(form, "max-sessions", ProfileRules.sessions, .sessions) { $0.maxSessions = $1 }
    }
    if parts.contains(.kit) { takeKit(form) }
    if parts.contains(.you) { takeYou(form, today) }
    if parts.contains(.habits) { takeHabits(form) }
  }

  var summary: String? {
    switch mistakes.count {
    case 0: nil
    case 1: "One answer needs another look. Nothing is saved yet, and nothing is lost."
    default: "\(mistakes.count) answers need another look. Nothing is saved yet, and nothing is lost."
    }
  }

  private mutating func takeRuns(_ form: Form) {
    for day in Weekday.allCases {
      let name = day.runField
      let said = form[name] ?? "none"
      let kind = RunKind(slug: said)
      if said == "none" {
        profile.usualRuns[day.rawValue] = nil
      } else if let kind, ProfileRules.usualRuns.contains(kind) {
        profile.usualRuns[day.rawValue] = kind
      } else {
        mistakes[name] = kind == .race ? ProfileMistake.raceAsUsual.sentence : ProfileForm.pick
      }
    }
  }

  /// The same on every day, or each day by itself.
  private mutating func takeMinutes(_ form: Form) {
    if form.has("minutes") {
      return number(form, "minutes", ProfileRules.minutes, .minutes) {
        if Set($0.minutes).count > 1 || $0.minutes[0] != $1 { $0.minutes = Array(repeating: $1, count: 7) }
      }
    }
    for day in Weekday.allCases where form.has(day.minutesField) {
      number(form, day.minutesField, ProfileRules.minutes, .minutes) { $0.minutes[day.rawValue] = $1 }
    }
  }

  private mutating func takeKit(_ form: Form) {
    let pieces = form.all("kit").map { Equipment(slug: $0) }
    if pieces.contains(nil) { mistakes["kit"] = ProfileForm.pick }
    let kept = profile.equipment.filter { !ProfileRules.kit.contains($0) }
    profile.equipment = ProfileRules.equipment(Set(pieces.compactMap { $0 }).union(kept))
    choice(form, "floor", ["yes": true, "no": false]) { $0.floorSpace = $1 }
    number(form, "sitting", ProfileRules.sittingHours, .sittingHours) { $0.sittingHours = $1 }
  }

  private mutating func takeYou(_ form: Form, _ today: CalendarDay) {
    let name = form["name"] ?? ""
    typed["name"] = String(name.prefix(ProfileRules.longestName * 2))
    if name.count > ProfileRules.longestName {
      mistakes["name"] = ProfileMistake.name.sentence
    } else {
      profile.name = name
    }
    slug(form, "units", as: UnitSystem.self) { $0.units = $1 }
    if form.has("first-weekday") {
      let days = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0.slug, $0) })
      choice(form, "first-weekday", days) { $0.firstWeekday = $1 }
    }
    let zone = form["time-zone"] ?? ""
    typed["time-zone"] = String(zone.prefix(80))
    if zone.utf8.count <= 80, ProfileRules.isTimeZone(zone) {
      profile.timeZone = zone
    } else {
      mistakes["time-zone"] = ProfileMistake.timeZone.sentence
    }
    if form.has("birth-year") {
      if form["birth-year"] == nil {
        profile.birthYear = nil
      } else {
        number(form, "birth-year", ProfileRules.birthYears(today: today), .birthYear) { $0.birthYear = $1 }
      }
    }
    if form.has("sex") { choice(form, "sex", ["female": .female, "male": .male, "unsaid": nil]) { $0.sex = $1 } }
  }

  private mutating func takeHabits(_ form: Form) {
    slug(form, "pattern", as: SessionPattern.self) { $0.sessionPattern = $1 }
    choice(form, "block", Dictionary(uniqueKeysWithValues: ProfileRules.blockMinutes.map { ("\($0)", $0) })) {
      $0.blockMinutes = $1
    }
    slug(form, "anchor", as: Anchor.self) { $0.anchor = $1 }
    choice(form, "consecutive", ["yes": true, "no": false]) { $0.consecutiveDays = $1 }
    let routines = form.all("routine").map { Slot(slug: $0) }
    if routines.contains(where: { $0.map { !ProfileRules.routines.contains($0) } ?? true }) {
      mistakes["routine"] = ProfileForm.pick
    } else {
      profile.routines = ProfileRules.routines.filter { routines.contains($0) }
    }
  }

  private mutating func number(
    _ form: Form, _ name: String, _ range: ClosedRange<Int>, _ mistake: ProfileMistake,
    _ set: (inout Profile, Int) -> Void
  ) {
    typed[name] = String((form[name] ?? "").prefix(40))
    if let value = form[name].flatMap({ Int($0) }), range.contains(value) {
      set(&profile, value)
    } else {
      mistakes[name] = mistake.sentence
    }
  }

  private mutating func choice<Value>(
    _ form: Form, _ name: String, _ values: [String: Value], _ set: (inout Profile, Value) -> Void
  ) {
    if let value = form[name].flatMap({ values[$0] }) {
      set(&profile, value)
    } else {
      mistakes[name] = ProfileForm.pick
    }
  }

  private mutating func slug<Value: Slugged>(
    _ form: Form, _ name: String, as type: Value.Type, _ set: (inout Profile, Value) -> Void
  ) {
    choice(form, name, Dictionary(uniqueKeysWithValues: Value.allCases.map { ($0.slug, $0) }), set)
  }

  private static let pick = "Please pick one of these."
}

extension Weekday {
  var slug: String { words.lowercased() }
  var runField: String { "run-" + slug }
  var minutesField: String { "minutes-" + slug }

  /// A week from this day on.
  var week: [Weekday] { (0..<7).map { Weekday.allCases[(rawValue + $0) % 7] } }
}
