internal import CoachCore

extension ReportPart {
  /// Its name in files and answers.
  public var slug: String {
    switch self {
    case .preparation: "preparation"
    case .drift(let metric): metric.slug
    case .heartRateDrift: "heart-rate-drift"
    case .balance: "contact-balance"
    case .hills: "hills"
    case .turning: "turning"
    case .splits: "splits"
    }
  }
}

extension UnsaidReason {
  /// Its name in files and answers.
  public var slug: String {
    switch self {
    case .notRunning: "not-running"
    case .notRecorded: "not-recorded"
    case .notEnoughRunning: "not-enough-running"
    case .notEnoughMatched: "not-enough-matched"
    case .notEnoughBlocks: "not-enough-blocks"
    case .intervalNotDrawn: "interval-not-drawn"
    case .notClear: "not-clear"
    case .gradeNotKnown: "grade-not-known"
    case .curvesNotKnown: "curves-not-known"
    case .tooShort: "too-short"
    case .tooSparse: "too-sparse"
    case .sensorsDisagree: "sensors-disagree"
    case .spikes: "spikes"
    case .frozen: "frozen-values"
    case .heightJumps: "height-jumps"
    case .heightMissing: "height-missing"
    case .heightDrifted: "height-drifted"
    case .disorderedTimes: "disordered-times"
    }
  }
}
