public import CoachCore
import Foundation

/// What a profile may hold, for whoever asks for it: the terminal, a page.
public enum ProfileRules {
  /// Minutes of back work on one day; 0 is none.
  public static let minutes = 0...120
  /// Sessions a week at most.
  public static let sessions = 1...7
  /// Minutes of one block.
  public static let blockMinutes = [3, 5]
  /// Hours of sitting on a usual day.
  public static let sittingHours = 0...20
  public static let longestName = 80
  /// A race is no usual run: it is planned on its day.
  public static let usualRuns: [RunKind] = [.easy, .long, .hard]
  /// What can be at hand and makes a difference.
  public static let kit = Equipment.allCases.filter { $0 != .none && $0 != .stickOptional && $0 != .stepOptional }
  /// The short routines; the others are planned by the week.
  public static let routines = Slot.allCases.filter { SlotRoutine.of($0) != nil }

  public static func birthYears(today: CalendarDay) -> ClosedRange<Int> { today.civil.year - 110...today.civil.year }

  /// Whether this machine knows a time zone of that name.
  public static func isTimeZone(_ name: String) -> Bool { TimeZone(identifier: name) != nil }

  /// The equipment of a profile: in the catalogue's order, and nothing at all as well.
  public static func equipment(_ pieces: Set<Equipment>) -> [Equipment] {
    Equipment.allCases.filter { $0 == .none || pieces.contains($0) }
  }
}

/// What cannot be in a profile, in a sentence that says what can.
public enum ProfileMistake: Error {
  case minutes, sessions, blockMinutes, sittingHours, birthYear, raceAsUsual, name, timeZone

  public var sentence: String {
    switch self {
    case .minutes: "Minutes for a day can be from 0, none, to 120."
    case .sessions: "A week has from 1 to 7 sessions."
    case .blockMinutes: "A block is 3 minutes, or 5 for longer sessions."
    case .sittingHours: "Sitting is from 0 to 20 hours."
    case .birthYear: "A year of birth is written as 1984."
    case .raceAsUsual: "A race is no usual run."
    case .name: "A name has at most \(ProfileRules.longestName) letters."
    case .timeZone: "No time zone of that name is known here. Write it as Europe/Vienna."
    }
  }
}

extension RunnerPicture {
  /// What a first profile begins with: what the safety answers and the runner's machine already tell.
  public func firstProfile(timeZone: String, _ units: UnitSystem) -> Profile {
    var profile = state.profile
    guard !state.hasProfile else { return profile }
    profile.timeZone = timeZone
    profile.units = units
    let answers = screening.answers(at: state.asOf)
    profile.birthYear = answers.age.map { state.today.civil.year - $0 }
    profile.sex = answers.sex
    return profile
  }
}
