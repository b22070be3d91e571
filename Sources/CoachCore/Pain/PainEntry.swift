/// A pain score with where and when it was felt; muscle soreness is not pain and is never scored.
public struct PainEntry: Hashable, Sendable {
  public var timing: PainTiming
  public var score: PainScore
  public var site: BodySite
  public var side: Side?
  /// A sudden sharp pain.
  public var sharp: Bool
  /// A leg gave way, or may have: opens Q6.
  public var gaveWay: Bool
  /// The run or session it belongs to.
  public var activity: EventID?
  /// The exercise that hurt, where one did.
  public var exercise: ExerciseID?

  public init(
    _ timing: PainTiming, _ score: PainScore, site: BodySite = .lowBack, side: Side? = nil, sharp: Bool = false,
    gaveWay: Bool = false, activity: EventID? = nil, exercise: ExerciseID? = nil
  ) {
    self.timing = timing
    self.score = score
    self.site = site
    self.side = side
    self.sharp = sharp
    self.gaveWay = gaveWay
    self.activity = activity
    self.exercise = exercise
  }
}

/// When a pain was felt, seen from the run or session of the day (C4).
public enum PainTiming: UInt8, Slugged {
  case before, during
  /// Up to an hour after.
  case after
  /// By itself, without an activity.
  case now

  public var slug: String {
    switch self {
    case .before: "before"
    case .during: "during"
    case .after: "after"
    case .now: "now"
    }
  }
}

/// How the back is on waking.
public struct MorningCheckIn: Hashable, Sendable {
  public var score: PainScore
  /// Pain that woke the runner, and that is new.
  public var nightPain: Bool
  /// How rested, 1 not at all … 5 fully.
  public var rested: Int?

  public init(_ score: PainScore, nightPain: Bool = false, rested: Int? = nil) {
    self.score = score
    self.nightPain = nightPain
    self.rested = rested
  }
}
