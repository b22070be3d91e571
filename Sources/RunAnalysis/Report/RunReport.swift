public import CoachCore
public import RunFiles

/// What one run says about the runner's form and load: numbers with units, and what they do not tell.
///
/// Parts that are nil could not be said; `unsaid` tells why.
public struct RunReport: Hashable, Sendable {
  /// The version of the analysis.
  public var version: Int
  /// Without file and batch, which whoever imports it knows.
  public var record: RunRecord
  /// What was used of the run, and what was left out.
  public var preparation: RunPreparation
  /// One for each part of the form that was recorded, in the order of `FormMetric` (G2).
  public var drift: [FormDrift] = []
  public var heartRateDrift: HeartRateDrift?
  /// Left against right (G3).
  public var balance: ContactBalance?
  public var hills: Hills?
  public var turning: Turning?
  /// One for each kilometre, and the rest; then the laps of the watch.
  public var kilometres: [RunSplit] = []
  public var laps: [RunSplit] = []
  /// What could not be said and what was left out, each with its reason.
  public var unsaid: [Unsaid] = []

  /// - Parameters:
  ///   - defaultOffset: the runner's own, for files that do not tell local time.
  ///   - intervals: whether to draw intervals, which takes ten times as long; without them no drift is called one.
  public init(_ file: RecordedRun, defaultOffset: UTCOffset, intervals: Bool = true) {
    let run = RunReading.prepared(file)
    let course = CourseReading(run)
    version = RunAnalysisVersion.current
    record = RunReading(prepared: run, course: course, defaultOffset: defaultOffset).record
    let windows = RunWindows(run, on: course)
    preparation = windows.preparation
    let form = DriftReading(windows, intervals: intervals)
    drift = form.drift
    unsaid = RunReport.remarks(on: preparation) + form.unsaid + course.unsaid
    (hills, turning, kilometres, laps) = (course.hills, course.turning, course.kilometres, course.laps)
  }

  /// Seconds a level metre of the same cost (Minetti et al. 2002); nil where height was not measured.
  public var gradeAdjustedPace: Double? {
    guard let hills, hills.levelDistance > .zero, let pace = RunSplit.pace(record.moving, over: record.distance) else {
      return nil
    }
    return pace * hills.knownDistance.value / hills.levelDistance.value
  }

  /// What preparation left out, or could not know.
  private static func remarks(on preparation: RunPreparation) -> [Unsaid] {
    var remarks: [Unsaid] = []
    func remark(_ reason: UnsaidReason, if holds: Bool) {
      if holds { remarks.append(Unsaid(.preparation, reason)) }
    }
    let spikes = preparation.positionSpikes + preparation.heightSpikes + preparation.formSpikes
    remark(.gradeNotKnown, if: !preparation.gradeKnown)
    remark(.spikes(spikes), if: spikes > 0)
    remark(.disorderedTimes(preparation.disordered), if: preparation.disordered > 0)
    if let share = preparation.stepAgreement {
      remark(.sensorsDisagree(share: share), if: share < PreparationLimits.leastAgreement)
    }
    return remarks
  }
}
