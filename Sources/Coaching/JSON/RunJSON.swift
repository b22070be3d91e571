public import CoachCore
public import RunAnalysis

/// A run as machines read it, with what it changed in the plan.
public struct RunJSON: Encodable {
  private let id, shortID, start, sport, kind: String
  private let distanceMetres, movingSeconds, elapsedSeconds: Double
  private let paceSecondsPerKilometre: Double?
  private let climbMetres, descentMetres: Double?
  private let leftCurveMetres, rightCurveMetres, turnBias: Double?
  private let effort: Double?
  private let camber: String?
  private let loadUnits: Double?
  private let byHand: Bool
  private let changes: [String]
  /// What its file says of the form; nil in a list, and for a run without a file.
  private let report: RunReportJSON?
  /// Its drift beside the runs before it, in standard deviations, above zero towards tiredness.
  private let formCompositeDeviations: Double?

  public init(
    _ summary: RunSummary, today: CalendarDay, _ units: UnitSystem, report: RunReport? = nil,
    _ composite: FormComposite? = nil
  ) {
    let record = summary.run.record
    id = summary.run.id.description
    shortID = summary.shortID
    start = MomentJSON.text(record.start)
    sport = record.sport.slug
    kind = summary.kind.slug
    distanceMetres = record.distance.value
    movingSeconds = record.moving.value
    elapsedSeconds = record.elapsed.value
    paceSecondsPerKilometre = record.distance > 0 ? record.moving.value / record.distance.value * 1000 : nil
    climbMetres = (summary.run.findings?.climb ?? record.climb)?.value
    descentMetres = summary.run.findings?.descent?.value
    leftCurveMetres = summary.run.findings?.leftCurves?.value
    rightCurveMetres = summary.run.findings?.rightCurves?.value
    turnBias = summary.run.findings?.turnBias
    camber = summary.run.description.camber?.slug
    effort = summary.run.description.effort?.value
    loadUnits = summary.load
    byHand = record.file == nil
    changes = summary.changes.map { RunWords(today: today, units).text($0) }
    formCompositeDeviations = composite?.score
    self.report = report.map { RunReportJSON($0, units) }
  }
}
