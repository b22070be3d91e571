public import CoachCore

/// Something that a report does not say, or leaves out of account, and why.
public struct Unsaid: Hashable, Sendable {
  public var part: ReportPart
  public var reason: UnsaidReason

  public init(_ part: ReportPart, _ reason: UnsaidReason) {
    self.part = part
    self.reason = reason
  }
}

/// The parts of a report.
public enum ReportPart: Hashable, Sendable {
  case preparation
  case drift(FormMetric)
  case heartRateDrift
  case balance
  case hills
  case turning
  case splits
}

/// Why a part of a report is missing, or weaker than it could be.
public enum UnsaidReason: Hashable, Sendable {
  /// Only running is looked at.
  case notRunning(Sport)
  /// The file has no such measurement.
  case notRecorded
  /// Running that could be used, and how much the rule asks for.
  case notEnoughRunning(Seconds, needed: Seconds)
  /// Windows that could be matched by speed, and how many the rule asks for; the trend is shown instead.
  case notEnoughMatched(windows: Int, needed: Int)
  /// Too few independent stretches for an interval.
  case notEnoughBlocks(Double, needed: Int)
  /// Nobody asked for the interval of an older run yet.
  case intervalNotDrawn
  /// The interval holds zero: nothing can be told from chance.
  case notClear
  /// Height was not measured: slopes count as level.
  case gradeNotKnown
  /// Curves are not known: they count as straight.
  case curvesNotKnown
  /// Metres of way that are known, and how many the rule asks for.
  case tooShort(Metres, needed: Metres)
  /// Metres from one position to the next, and from which on curves cannot be seen.
  case tooSparse(Metres, most: Metres)
  /// Step length × cadence is within 10 % of the speed in only this share of the windows.
  case sensorsDisagree(share: Double)
  /// Records that no runner makes were left out.
  case spikes(Int)
  /// Values that a sensor repeated while the speed changed were left out.
  case frozen(Int)
  /// Height leapt so often, and stayed; the leaps were left out of climb and descent.
  case heightJumps(Int)
  /// Moving without a height, in a run that has one.
  case heightMissing(Seconds)
  /// The run ended where it began, but so much higher or, below zero, lower.
  case heightDrifted(Metres)
  /// Records whose clock stood still or went back were left out.
  case disorderedTimes(Int)
}
