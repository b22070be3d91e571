public import CoachCore
public import Journal

/// Back work that was done without the guide, written down afterwards.
public struct WrittenSession: Sendable {
  /// One exercise as it was asked for, and what was done of it.
  public struct Done: Sendable {
    public let asked: PrescribedExercise
    public var sets, reps: Int
    public var hold: Seconds

    /// All of it, as asked.
    public init(_ asked: PrescribedExercise) {
      self.asked = asked
      (sets, reps, hold) = (asked.dose.sets, asked.dose.reps, asked.dose.hold)
    }
  }

  public var start: SessionStart
  public var done: [Done]
  public var length: Seconds
  /// How many more could have been done at the end, and whether the form held; of all strength work alike.
  public var rating: (reserve: Int?, form: Form?)?
  public var pain: (score: PainScore, site: BodySite)?

  /// - Parameter length: how long it took; as planned where that is not known.
  public init(_ start: SessionStart, done: [Done], length: Seconds? = nil) {
    self.start = start
    self.done = done
    self.length = length ?? PlannedSession.length(of: done.map { $0.asked })
  }

  /// The sets of an exercise are counted through the session, also where it comes twice.
  fileprivate var records: [SetRecord] {
    var counts: [ExerciseID: Int] = [:]
    return done.flatMap { done -> [SetRecord] in
      let id = done.asked.exercise
      let first = counts[id, default: 0]
      counts[id] = first + done.sets
      return (first..<first + done.sets).flatMap { set in
        done.asked.sides.map { side in
          SetRecord(exercise: id, set: set, side: side, done: done.reps, asked: done.asked.dose.reps, hold: done.hold)
        }
      }
    }
  }
}

extension WrittenSession {
  /// Why nothing of a session of today can be written down.
  public enum Obstacle: Error, Hashable, Sendable {
    case noSession, nothingDone

    public var sentence: String {
      switch self {
      case .noSession: "There is no such session today. Nothing was saved."
      case .nothingDone: "Nothing of it was done, so nothing was saved. Say what you did."
      }
    }
  }

  /// Exercises of one of today's sessions, done as asked.
  public init(_ which: OfferedSession.Which, done: Set<ExerciseID>, pain: PainScore?, _ outlook: Outlook)
    throws(Obstacle)
  {
    guard let offered = OfferedSession.today(outlook).first(where: { $0.which == which }) else { throw .noSession }
    let exercises = offered.exercises.filter { done.contains($0.exercise) }
    guard !exercises.isEmpty else { throw .nothingDone }
    self.init(offered.start, done: exercises.map { Done($0) })
    self.pain = pain.map { ($0, .lowBack) }
  }
}

extension Coach {
  /// Writes down a session that ended just now; returns its id.
  @discardableResult
  public func record(_ written: WrittenSession, at moment: LocalMoment) async throws(JournalError) -> EventID {
    let began = LocalMoment(moment.instant - written.length, moment.offset)
    let id = try await record([.sessionStarted(written.start)], at: began)[0]
    var events = written.records.map { EventBody.setFinished(session: id, $0) }
    if let rating = written.rating {
      events += written.done.filter { Exercise.with($0.asked.exercise).rolePrimary.isStrength }.map {
        .exerciseRated(
          session: id, ExerciseRating(exercise: $0.asked.exercise, repsInReserve: rating.reserve, form: rating.form))
      }
    }
    events.append(.sessionFinished(session: id, SessionEnd(completed: true, active: written.length)))
    if let pain = written.pain {
      events.append(.painLogged(PainEntry(.during, pain.score, site: pain.site, activity: id)))
    }
    try await record(events, at: moment, partOf: id)
    return id
  }
}
