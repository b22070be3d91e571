public import CoachCore

/// What a runner wants of the break alarm, as far as they say it; what is left out stays as it is.
public struct BreakHours: Sendable {
  /// Minutes of sitting between two breaks, and of one break, that can be chosen [E].
  public static let intervals = 5...240
  public static let lengths = 1...5
  /// Minutes of a break that is written down by hand.
  public static let byHand = 1...60

  public var interval: Int?
  public var length: Int?
  public var from: Seconds?
  public var until: Seconds?
  public var days: [Weekday]?

  public init() {}

  public enum Mistake: Error, Hashable, Sendable {
    case interval(Int)
    case length(Int)
    case order
    case noDay
  }

  /// The policy as it would be.
  public func policy(from old: BreakPolicy) throws(Mistake) -> BreakPolicy {
    var policy = old
    if let interval {
      guard BreakHours.intervals.contains(interval) else { throw .interval(interval) }
      policy.interval = interval
    }
    if let length {
      guard BreakHours.lengths.contains(length) else { throw .length(length) }
      policy.length = length
    }
    policy.from = from ?? policy.from
    policy.until = until ?? policy.until
    policy.days = days.map { days in Weekday.allCases.filter(days.contains) } ?? policy.days
    guard policy.from < policy.until else { throw .order }
    guard !policy.days.isEmpty else { throw .noDay }
    return policy
  }
}

extension RunnerPicture {
  /// Breaks of today that were taken as asked: the desk moves go on from there.
  public var breaksTaken: Int {
    state.breaks.count { $0.moment.day == state.today && $0.value.outcome == .taken }
  }

  /// The moves of the next break.
  public var nextDeskMoves: [PrescribedExercise] { deskMoves(after: breaksTaken) }

  /// A break that was taken away from the alarm.
  public func breakByHand(minutes: Int) -> BreakRecord? {
    guard BreakHours.byHand.contains(minutes) else { return nil }
    return BreakRecord(.taken, moves: nextDeskMoves.map { $0.exercise }, length: .minutes(Double(minutes)))
  }
}
