public import CoachCore
public import RunFiles

/// What the coach makes of a recorded run: its record for the journal, and its findings.
public struct RunReading: Hashable, Sendable {
  /// Without file and batch, which whoever imports it knows.
  public var record: RunRecord
  public var findings: RunFindings
  /// The file does not name its sport: `SportBySpeed` did.
  public var isSportGuessed: Bool
  /// The file tells when it was; without that, its start is 1970-01-01.
  public var isDated: Bool

  /// `defaultOffset` is the runner's, for files that do not tell local time.
  ///
  /// Of a file of several sports only the running counts; without any, what the first session did.
  /// The intervals of drift, which take long, are only drawn for runs that began after `intervalsSince`; nil draws none.
  public init(_ file: RecordedRun, defaultOffset: UTCOffset, intervalsSince: Instant? = nil) {
    let run = RunReading.prepared(file)
    let course = CourseReading(run)
    self.init(prepared: run, course: course, defaultOffset: defaultOffset)
    let start = record.start.instant
    findings = RunReport(run, course, self, intervals: intervalsSince.map { start >= $0 } ?? false).findings
  }

  /// One sport, with a distance where there are positions.
  static func prepared(_ file: RecordedRun) -> RecordedRun { oneSport(of: file).withDistances() }

  init(prepared run: RecordedRun, course: CourseReading, defaultOffset: UTCOffset) {
    let clock = RunClock(run, course.trace)
    let (hills, turning) = (course.hills, course.turning)
    let distance = RunReading.distance(run)
    let named = run.sessions.first?.sport ?? run.sportSetting
    isSportGuessed = named == nil
    isDated = clock.start > Instant(unixSeconds: 0)
    record = RunRecord(
      start: LocalMoment(clock.start, run.utcOffset ?? defaultOffset),
      sport: named ?? SportBySpeed.sport(run, distance: distance, moving: clock.moving), elapsed: clock.elapsed,
      moving: clock.moving, distance: distance, climb: hills?.climb)
    findings = RunFindings(
      version: RunAnalysisVersion.current, climb: hills?.climb, descent: hills?.descent,
      downhillDose: hills?.downhillDose, leftCurves: turning?.leftCurves, rightCurves: turning?.rightCurves,
      turnBias: turning?.bias, indoor: run.sessions.contains { $0.indoor } || (run.count > 0 && !run.hasPositions))
  }

  /// Sessions of other sports are left out, and so are the times of their records.
  private static func oneSport(of file: RecordedRun) -> RecordedRun {
    var run = file
    let sport: Sport? = run.sessions.contains { $0.sport == .running } ? .running : run.sessions.first?.sport
    run.sessions.removeAll { $0.sport != sport }
    run.sessions = RunReading.once(run.sessions)
    guard run.sessions.count < file.sessions.count, run.has(.time) else { return run }
    run[.time] = run[.time].map { time in
      let inside = run.sessions.contains { session in
        guard let start = session.start, let elapsed = session.elapsed else { return false }
        let since = time - Double(start.unixMilliseconds) / 1000
        return since >= 0 && since <= elapsed.value
      }
      return inside ? time : .nan
    }
    return run
  }

  /// Without those that say the same again: a recorder that writes its file twice, end to end, has run once.
  private static func once(_ sessions: [RecordedSession]) -> [RecordedSession] {
    var kept: [RecordedSession] = []
    for session in sessions where session.start == nil || !kept.contains(session) { kept.append(session) }
    return kept
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
