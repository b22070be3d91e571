public import CoachCore
public import Journal
public import RunAnalysis
public import RunFiles

extension Coach {
  /// Runs of this many days are looked at with all their ranges as soon as they come in; older ones when first shown.
  public static let freshDays = 56

  /// The original file of a run; nil for a run that was typed in.
  public static func file(of run: KnownRun, from shelf: RunFileShelf) throws -> RecordedRun? {
    try run.record.file.map { try RecordedRun(bytes: shelf.read($0)) }
  }

  /// The report of a run from its original file; nil for a run that was typed in.
  public static func report(of run: KnownRun, from shelf: RunFileShelf) throws -> RunReport? {
    try file(of: run, from: shelf).map { RunReport($0, defaultOffset: run.record.start.offset) }
  }

  /// Its report, and its course to be drawn.
  public static func detail(of run: KnownRun, from shelf: RunFileShelf) throws -> RunDetail? {
    try file(of: run, from: shelf).map {
      RunDetail(report: RunReport($0, defaultOffset: run.record.start.offset), course: RunCourse($0))
    }
  }

  /// Writes down what a report found, if that is more than what is known of the run.
  public func note(_ report: RunReport, of run: KnownRun, at moment: LocalMoment) async throws(JournalError) {
    guard run.findings != report.findings, report.findings.version >= run.findings?.version ?? 0 else { return }
    try await record([.runAnalysed(run: run.id, report.findings)], at: moment)
  }

  /// Looks again at the runs of the last weeks that an older analysis had read; returns how many there were.
  ///
  /// What it finds is added, so that an old plan still follows from what was known then. A file that is gone is passed over.
  @discardableResult
  public func readAgain(
    _ runs: [KnownRun], from shelf: RunFileShelf, at moment: LocalMoment
  ) async throws(JournalError) -> Int {
    var bodies: [EventBody] = []
    for run in runs where run.isStale && moment.day - run.day <= Coach.freshDays {
      guard let report = try? Coach.report(of: run, from: shelf) else { continue }
      bodies.append(.runAnalysed(run: run.id, report.findings))
    }
    if !bodies.isEmpty { try await record(bodies, at: moment) }
    return bodies.count
  }
}

/// All that a page shows of a run's file.
public struct RunDetail: Sendable {
  public let report: RunReport
  public let course: RunCourse
}

extension KnownRun {
  /// An older analysis than the present one read its file.
  fileprivate var isStale: Bool {
    isRun && record.file != nil && findings.map { $0.version < RunAnalysisVersion.current } ?? true
  }
}
