/// “Form fades late”: two or more flags in two of the last three long enough runs (G2) [E].
public struct FormFade: Hashable, Sendable {
  /// The runs that show it, in order of their start: two or three.
  public let runs: [EventID]
  /// What at least two of them share comes first; each flag once.
  public let flags: [FormFlag]

  /// All [E].
  enum Limits {
    static let runs = 3
    static let fading = 2
    static let flags = 2
    static let duration: Seconds = .minutes(45)
    /// Older runs say nothing of this week; as far back as intervals are drawn at import.
    static let days = 56
  }

  /// Nil unless two of the last three runs of 45 minutes or more, whose form was measured, fade.
  ///
  /// - Parameter day: runs after it are not known yet.
  public init?(_ runs: [KnownRun], on day: CalendarDay) {
    let measured = runs.filter { run in
      run.isRun && run.day <= day && run.day > day - Limits.days && run.record.moving >= Limits.duration
        && run.findings?.drift.isEmpty == false
    }.sorted { ($0.record.start.instant, $0.id) < ($1.record.start.instant, $1.id) }
    let fading = measured.suffix(Limits.runs).filter { ($0.findings?.formFlags.count ?? 0) >= Limits.flags }
    guard fading.count >= Limits.fading else { return nil }
    self.runs = fading.map { $0.id }
    var counts: [(flag: FormFlag, runs: Int)] = []
    for flag in FormFlag.allCases {
      let count = fading.filter { $0.findings?.formFlags.contains(flag) == true }.count
      if count > 0 { counts.append((flag, count)) }
    }
    flags = counts.sorted { ($1.runs, $0.flag.rawValue) < ($0.runs, $1.flag.rawValue) }.map { $0.flag }
  }
}
