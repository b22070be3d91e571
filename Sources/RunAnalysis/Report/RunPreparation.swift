public import CoachCore

/// What was used of a run for the parts that look at form, and what was left out (G0).
public struct RunPreparation: Hashable, Sendable {
  /// Records in the file that have a time; those whose clock went back or stood still are `disordered`.
  public var records = 0
  public var disordered = 0
  /// Stops of the timer, and holes in the record.
  public var paused: Seconds = 0
  /// The first minutes of running.
  public var warmUp: Seconds = 0
  /// Walking and standing after that.
  public var slow: Seconds = 0
  /// Running that is too short between two breaks to make a window.
  public var scraps: Seconds = 0
  /// Running that is left, in windows of about 10 s, and how many of those are level.
  public var used: Seconds = 0
  public var windows = 0
  public var levelWindows = 0
  /// Records that no runner makes: jumps of position, leaps of height, impossible strides.
  public var positionSpikes = 0
  public var heightSpikes = 0
  public var formSpikes = 0
  /// Values of the stride that a sensor repeated to the digit for a minute and more while the speed changed.
  public var frozenForm = 0
  /// Leaps of the height that stayed: what followed was laid onto what was before.
  public var heightJumps = 0
  /// Moving without a height, in a run that has one, for more than 20 s on end.
  public var heightMissing: Seconds = 0
  /// Of a run that ended where it began: how much higher its end was measured; nil for others.
  public var heightDrift: Metres?
  /// Share of windows in which step length × cadence is within 10 % of the speed; nil if one of them is missing.
  public var stepAgreement: Double?
  /// Whether height was measured, so that level ground is known.
  public var gradeKnown = false

  public init() {}
}
