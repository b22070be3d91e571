public import CoachCore

/// What a runner told about themself, as machines read it.
public struct ProfileJSON: Encodable {
  private struct DayOfWeek: Encodable {
    let weekday: String
    let backWorkMinutes: Int
    let usualRun: String?
  }

  private let name, units, firstWeekday, timeZone: String
  private let birthYear: Int?
  private let sex: String?
  /// Monday first.
  private let week: [DayOfWeek]
  private let maxSessionsPerWeek, blockMinutes, sittingHoursPerDay: Int
  private let equipment, routines: [String]
  private let floorSpace, strengthOnConsecutiveDays: Bool
  private let anchor, sessionPattern: String

  public init(_ profile: Profile) {
    name = profile.name
    units = profile.units.slug
    firstWeekday = profile.firstWeekday.words.lowercased()
    timeZone = profile.timeZone
    birthYear = profile.birthYear
    sex = profile.sex?.slug
    week = Weekday.allCases.map { day in
      DayOfWeek(
        weekday: day.words.lowercased(), backWorkMinutes: profile.minutes[day.rawValue],
        usualRun: profile.usualRuns[day.rawValue]?.slug)
    }
    maxSessionsPerWeek = profile.maxSessions
    blockMinutes = profile.blockMinutes
    sittingHoursPerDay = profile.sittingHours
    equipment = profile.equipment.filter { $0 != .none }.map { $0.slug }
    routines = profile.routines.map { $0.slug }
    floorSpace = profile.floorSpace
    strengthOnConsecutiveDays = profile.consecutiveDays
    anchor = profile.anchor.slug
    sessionPattern = profile.sessionPattern.slug
  }
}
