/// Everything that a player knows at a moment, so that a session goes on after a crash in the middle of a hold.
public struct PlayerSnapshot: Hashable, Sendable {
  /// What was asked for, and what stands in its place since something was made easier.
  public var asked: [PrescribedExercise]
  public var exercises: [PrescribedExercise]
  public var countIn: Seconds
  public var excluded: Set<ExerciseID>
  public var tags: Set<Tag>
  public var index: Int
  public var spent: Seconds
  public var extra: Seconds
  public var active: Seconds
  public var isRunning: Bool
  public var hasStarted: Bool
  public var endedEarly: Bool
  /// "Was it forgotten?" was asked.
  public var warned: Bool
  public var lastTick: Instant?
  /// The last skip, while it may still be taken back.
  public var lastSkip: SessionPlayer.Skip?
  public var asksAbout: ExerciseID?
  public var stopped: Set<ExerciseID>
  public var records: [SetRecord]
  public var ratings: [ExerciseRating]

  public init(_ asked: [PrescribedExercise], countIn: Seconds) {
    (self.asked, exercises, self.countIn) = (asked, asked, countIn)
    (excluded, tags, stopped, records, ratings) = ([], [], [], [], [])
    (index, spent, extra, active) = (0, .zero, .zero, .zero)
    (isRunning, hasStarted, endedEarly, warned) = (false, false, false, false)
  }
}

extension SessionPlayer {
  /// How long a player may be gone and go on by itself: a page that was loaded again, not one that was left [E].
  public static let goesOnWithin: Seconds = 10

  public var snapshot: PlayerSnapshot {
    var kept = PlayerSnapshot(asked, countIn: timeline.countIn)
    kept.exercises = timeline.exercises
    (kept.excluded, kept.tags) = (excluded, tags)
    (kept.index, kept.spent, kept.extra, kept.active) = (index, spent, extra, active)
    (kept.isRunning, kept.hasStarted, kept.endedEarly, kept.warned) = (isRunning, hasStarted, endedEarly, warned)
    (kept.lastTick, kept.lastSkip, kept.asksAbout) = (lastTick, lastSkip, asksAbout)
    (kept.stopped, kept.records, kept.ratings) = (stopped, records, ratings)
    return kept
  }

  /// Goes on where it was; after more than a moment it waits there, and claims nothing of the time between.
  ///
  /// Nil for a snapshot that no player made: other numbers of exercises, or a step that the session does not have.
  public init?(_ kept: PlayerSnapshot, at now: Instant) {
    let timeline = SessionTimeline(kept.exercises, for: kept.tags, countIn: kept.countIn)
    guard kept.asked.count == kept.exercises.count, (0...timeline.steps.count).contains(kept.index),
      kept.lastSkip.map({ timeline.steps.indices.contains($0.index) }) ?? true, kept.spent >= .zero,
      kept.extra >= .zero,
      kept.active >= .zero
    else { return nil }
    self.init(timeline, asked: kept.asked, excluded: kept.excluded, tags: kept.tags)
    (index, spent, extra, active) = (kept.index, kept.spent, kept.extra, kept.active)
    (hasStarted, endedEarly, warned) = (kept.hasStarted, kept.endedEarly, kept.warned)
    (lastTick, lastSkip, asksAbout) = (kept.lastTick, kept.lastSkip, kept.asksAbout)
    (stopped, records, ratings) = (kept.stopped, kept.records, kept.ratings)
    spent = min(spent, stepLength)
    let gap = lastTick.map { now - $0 } ?? .zero
    isRunning = kept.isRunning && !isDone && gap >= .zero && gap <= SessionPlayer.goesOnWithin
    if kept.isRunning, !isRunning { lastTick = now }
  }
}
