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
  /// What planning reads of all this.
  public var findings: RunFindings
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
    let reading = RunReading(prepared: run, course: course, defaultOffset: defaultOffset)
    self.init(run, course, reading, intervals: intervals)
  }

  /// - Parameter run: prepared, and read.
  init(_ run: RecordedRun, _ course: CourseReading, _ reading: RunReading, intervals: Bool) {
    version = RunAnalysisVersion.current
    (record, findings) = (reading.record, reading.findings)
    (hills, turning, kilometres, laps) = (course.hills, course.turning, course.kilometres, course.laps)
    preparation = RunPreparation()
    guard record.sport == .running else {
      unsaid = [Unsaid(.preparation, .notRunning(record.sport))] + course.unsaid
      return
    }
    let windows = RunWindows(run, on: course)
    preparation = windows.preparation
    preparation.heightDrift = course.heightDrift
    let form = DriftReading(windows, intervals: intervals)
    drift = form.drift
    let heart = HeartRateReading(windows, intervals: intervals)
    heartRateDrift = heart.drift
    let sides = BalanceReading(windows, curvesKnown: course.curved != nil)
    balance = sides.balance
    unsaid = RunReport.remarks(on: preparation) + form.unsaid + heart.unsaid + sides.unsaid + course.unsaid
    takeFindings()
  }

  /// Seconds a level metre of the same cost (Minetti et al. 2002); nil where height was not measured.
  public var gradeAdjustedPace: Double? {
    guard let hills, hills.levelDistance > .zero, let pace = RunSplit.pace(record.moving, over: record.distance) else {
      return nil
    }
    return pace * hills.knownDistance.value / hills.levelDistance.value
  }

  /// Numbers that are not to be relied on do not reach the plan.
  private mutating func takeFindings() {
    for part in drift where part.quality != .poor { findings.drift.append(part.finding) }
    findings.imbalance = balance?.imbalance
    findings.heartRateDrift = heartRateDrift?.change
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
    remark(.frozen(preparation.frozenForm), if: preparation.frozenForm > 0)
    remark(.heightJumps(preparation.heightJumps), if: preparation.heightJumps > 0)
    remark(.heightMissing(preparation.heightMissing), if: preparation.heightMissing > .zero)
    remark(.disorderedTimes(preparation.disordered), if: preparation.disordered > 0)
    if let share = preparation.stepAgreement {
      remark(.sensorsDisagree(share: share), if: share < PreparationLimits.leastAgreement)
    }
    return remarks
  }
}
