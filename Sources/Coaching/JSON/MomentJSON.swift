public import CoachCore

/// Moments as machines read them: ISO 8601 with the runner's distance from UTC.
public enum MomentJSON {
  /// `2026-03-01T07:30:00+01:00`.
  public static func text(_ moment: LocalMoment) -> String { moment.iso }
}
