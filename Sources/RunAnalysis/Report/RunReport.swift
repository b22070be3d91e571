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
  /// What could not be said and what was left out, each with its reason.
  public var unsaid: [Unsaid] = []

  /// - Parameters:
  ///   - defaultOffset: the runner's own, for files that do not tell local time.
  ///   - intervals: whether to draw intervals, which takes ten times as long; without them no drift is called one.
  public init(_ file: RecordedRun, defaultOffset: UTCOffset, intervals: Bool = true) {
    let run = RunReading.prepared(file)
    version = RunAnalysisVersion.current
    record = RunReading(prepared: run, defaultOffset: defaultOffset).record
    let windows = RunWindows(run)
    preparation = windows.preparation
    let form = DriftReading(windows, intervals: intervals)
    drift = form.drift
    unsaid = RunReport.remarks(on: preparation) + form.unsaid
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
