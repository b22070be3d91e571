public import CoachCore
public import RunFiles

/// What the coach makes of a recorded run: its record for the journal, and its findings.
public struct RunReading: Hashable, Sendable {
  /// Without file and batch, which whoever imports it knows.
  public var record: RunRecord
  public var findings: RunFindings

  /// `defaultOffset` is the runner's, for files that do not tell local time.
  public init(_ run: RecordedRun, defaultOffset: UTCOffset) {
    let clock = RunClock(run)
    let distance = RunReading.distance(run)
    let profile = HeightProfile(run)
    let climbed = profile.isEmpty ? nil : profile.climbed
    record = RunRecord(
      start: LocalMoment(clock.start, run.utcOffset ?? defaultOffset),
      sport: run.sessions.first?.sport ?? run.sportSetting ?? .other, elapsed: clock.elapsed, moving: clock.moving,
      distance: distance, climb: climbed.map { Metres($0.up) })
    findings = RunFindings(
      version: RunAnalysisVersion.current, climb: climbed.map { Metres($0.up) },
      descent: climbed.map { Metres($0.down) }, downhillDose: profile.isEmpty ? nil : Metres(profile.downhillDose),
      indoor: run.sessions.contains { $0.indoor } || (run.count > 0 && !run.hasPositions))
  }

  /// What the sessions say, else how far the records counted.
  private static func distance(_ run: RecordedRun) -> Metres {
    var total: Metres = 0
    for session in run.sessions { total += session.distance ?? 0 }
    if total > 0 { return total }
    var longest = 0.0
    for value in run[.distance] where value > longest && value.isFinite { longest = value }
    return Metres(longest)
  }
}

extension HeightProfile {
  init(_ run: RecordedRun) {
    let complete = run.has(.time) && run.has(.distance) && run.has(.altitude)
    self.init(
      times: complete ? run[.time] : [], distances: complete ? run[.distance] : [],
      heights: complete ? run[.altitude] : [])
  }
}
