/// All runs and sessions of one local day, with what was felt before, in and after them (K2).
public struct ScoredDay: Hashable, Sendable {
  public let day: CalendarDay
  /// The end of its last activity.
  public var end: LocalMoment
  public var hadRun = false
  public var hadActivity = false
  public var pre: PainScore?
  public var during: PainScore?
  public var post: PainScore?
  public var next: PainScore?
  public var sharp = false
  /// An answer of level U or E came before its morning did (BLACK).
  public var danger = false
  /// Compared with the base of the time: the score before the session alone forbids it.
  public var refusedBefore = false
  /// The exercise that hurt most, for the swap in HOLD.
  public var worstExercise: ExerciseID?
  var worstExerciseScore = PainScore.none
  public var confirmed = false
  public var colour = DayColour.unknown

  init(day: CalendarDay, end: LocalMoment) {
    self.day = day
    self.end = end
  }

  /// The morning's result closes 36 h after the end.
  var closes: Instant { end.instant + .hours(36) }

  /// The first check-in from 04:00 to 14:00 on the following calendar day, 6 h or more after the end (K2).
  public func takes(_ moment: LocalMoment) -> Bool {
    guard next == nil, moment.calendarDay == day + 1 else { return false }
    return moment.isMorning && moment.instant - end.instant >= .hours(6) && moment.instant <= closes
  }

  /// A morning that can still come would be its morning.
  func mayStillTake(_ moment: LocalMoment) -> Bool {
    guard hadActivity, next == nil, moment.instant <= closes else { return false }
    return moment.calendarDay <= day || (moment.calendarDay == day + 1 && moment.timeOfDay <= .hours(14))
  }

  /// The colour by what is known; `base` is the runner's usual morning score.
  func colour(base: Int) -> DayColour {
    if danger { return .black }
    let felt = max(pre?.value ?? 0, during?.value ?? 0, post?.value ?? 0)
    let worked = max(during?.value ?? 0, post?.value ?? 0)
    if felt >= 7 || (next?.value ?? 0) >= 7 { return .severe }
    if worked > 5 || sharp || refusedBefore { return .red }
    if let next, next.value > 5 || (next.value >= base + 3 && next.value >= 4) { return .red }
    if worked >= 4 { return .amber }
    if let next, next.value >= base + 2 { return .amber }
    guard during != nil, let next else { return .unknown }
    return next.value >= 4 ? .greenStar : .green
  }
}

extension LocalMoment {
  /// The hours in which a check-in is a morning's (K2).
  var isMorning: Bool { timeOfDay >= .hours(4) && timeOfDay <= .hours(14) }
}
