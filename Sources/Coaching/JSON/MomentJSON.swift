public import CoachCore

/// Moments as machines read them: ISO 8601 with the runner's distance from UTC.
public enum MomentJSON {
  /// `2026-03-01T07:30:00+01:00`.
  public static func text(_ moment: LocalMoment) -> String {
    let seconds = Int(moment.timeOfDay.value)
    let offset = Int(moment.offset.seconds)
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(twoDigits).joined(separator: ":")
    let distance = [abs(offset) / 3600, abs(offset) / 60 % 60].map(twoDigits).joined(separator: ":")
    return "\(moment.calendarDay)T" + clock + (offset < 0 ? "-" : "+") + distance
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
