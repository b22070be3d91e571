import CoachCore
import Coaching
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// Who the runner is, what they have, and how their week usually goes.
  var profileEndpoints: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/profile", summary: "What the coach plans around.", area: "runner",
        answer: .object("Profile", ["units", "week", "equipment", "timeZone"])
      ) { _ in try Response.json(ProfileJSON(profile(try await desk.outlook().picture))) },
      Endpoint(
        method: .patch, path: "/profile", summary: "Changes some of it; the rest stays.", area: "runner",
        body: ProfileChange.fields, answer: .object("Profile", ["units", "week", "equipment", "timeZone"])
      ) { call in
        let picture = try await desk.outlook().picture
        var new = profile(picture)
        do throws(ProfileMistake) {
          try ProfileChange(call: call).apply(to: &new, today: picture.state.today)
        } catch {
          throw Problem.notNow(error.sentence + " Nothing was saved.")
        }
        if new != picture.state.profile || !picture.state.hasProfile { try await record([.profileSet(new)]) }
        return try Response.json(ProfileJSON(new))
      },
    ]
  }
}

/// What a program says of a profile, under the names that it reads there.
private struct ProfileChange {
  let call: Call

  static let fields: [Shape.Field] = [
    .free("name", .text(longest: ProfileRules.longestName)), .free("units", .one(of: UnitSystem.self)),
    .free("firstWeekday", weekday), .free("timeZone", .text(longest: 80), "Such as Europe/Vienna."),
    .free("birthYear", .orNull(.whole(1800...3000))), .free("sex", .orNull(.one(of: Sex.self))),
    .free(
      "week",
      .list(
        .fields([
          .needed("weekday", weekday), .free("backWorkMinutes", .whole(ProfileRules.minutes)),
          .free("usualRun", .orNull(.word(ProfileRules.usualRuns.map(\.slug)))),
        ]), 0...7), "Days that are not named stay as they are."),
    .free("maxSessionsPerWeek", .whole(ProfileRules.sessions)),
    .free("sessionPattern", .one(of: SessionPattern.self)),
    .free("blockMinutes", .whole(ProfileRules.blockMinutes[0]...ProfileRules.blockMinutes[1]), "3 or 5."),
    .free("equipment", .list(.word(ProfileRules.kit.map(\.slug)), 0...40)), .free("floorSpace", .flag),
    .free("sittingHoursPerDay", .whole(ProfileRules.sittingHours)), .free("anchor", .one(of: Anchor.self)),
    .free("strengthOnConsecutiveDays", .flag),
    .free("routines", .list(.word(ProfileRules.routines.map(\.slug)), 0...10)),
  ]
  private static let weekday = Shape.word(Weekday.allCases.map(\.slug))

  func apply(to profile: inout Profile, today: CalendarDay) throws(ProfileMistake) {
    profile.name = call.text("name") ?? profile.name
    profile.units = call.one("units") ?? profile.units
    profile.firstWeekday = Weekday.allCases.first { $0.slug == call.text("firstWeekday") } ?? profile.firstWeekday
    if let zone = call.text("timeZone") {
      guard ProfileRules.isTimeZone(zone) else { throw .timeZone }
      profile.timeZone = zone
    }
    if let year = call.whole("birthYear") {
      guard ProfileRules.birthYears(today: today).contains(year) else { throw .birthYear }
      profile.birthYear = year
    } else if call.body["birthYear"] == .null {
      profile.birthYear = nil
    }
    profile.sex = call.body["sex"] == nil ? profile.sex : call.one("sex")
    profile.maxSessions = call.whole("maxSessionsPerWeek") ?? profile.maxSessions
    profile.sessionPattern = call.one("sessionPattern") ?? profile.sessionPattern
    if let minutes = call.whole("blockMinutes") {
      guard ProfileRules.blockMinutes.contains(minutes) else { throw .blockMinutes }
      profile.blockMinutes = minutes
    }
    if let pieces = words("equipment") {
      let kept = profile.equipment.filter { !ProfileRules.kit.contains($0) }
      profile.equipment = ProfileRules.equipment(Set(pieces.compactMap { Equipment(slug: $0) }).union(kept))
    }
    profile.floorSpace = call.flag("floorSpace") ?? profile.floorSpace
    profile.sittingHours = call.whole("sittingHoursPerDay") ?? profile.sittingHours
    profile.anchor = call.one("anchor") ?? profile.anchor
    profile.consecutiveDays = call.flag("strengthOnConsecutiveDays") ?? profile.consecutiveDays
    if let names = words("routines") { profile.routines = ProfileRules.routines.filter { names.contains($0.slug) } }
    takeWeek(&profile)
  }

  private func takeWeek(_ profile: inout Profile) {
    guard case .array(let days) = call.body["week"] else { return }
    for said in days {
      guard let day = Weekday.allCases.first(where: { $0.slug == said["weekday"]?.text }) else { continue }
      if case .number(let minutes) = said["backWorkMinutes"] { profile.minutes[day.rawValue] = Int(minutes) }
      if let run = said["usualRun"] { profile.usualRuns[day.rawValue] = run.text.flatMap { RunKind(slug: $0) } }
    }
  }

  private func words(_ name: String) -> [String]? {
    if case .array(let values) = call.body[name] { values.compactMap(\.text) } else { nil }
  }
}
