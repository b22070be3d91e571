/// A session being done: told the time and the buttons, it says what to show, what to play and what to write down.
///
/// It reads the wall clock, so that a machine that slept a little loses nothing; time while paused does not count, and
/// nothing runs before `start`.
public struct SessionPlayer: Sendable {
  public enum Button: Hashable, Sendable {
    case start, pause, resume
    /// From the start of the set again; near its start, the set before.
    case back
    /// Over a wait, or over the rest of an exercise.
    case skip
    /// Takes back the last skip, within five seconds.
    case undo
    /// Ten seconds more of a wait.
    case moreRest
    /// The easier exercise in the place of this one, or fewer repetitions of it.
    case easier
    /// Ends this exercise.
    case tooPainful(PainScore)
    /// The turning feels looser: enough from the fourth repetition on (S0-7).
    case feelsLooser
    case rate(ExerciseRating)
    /// Ends the session here; what was done counts.
    case finish
  }

  public enum Signal: Hashable, Sendable {
    case cue(SessionCue)
    /// To be saved at once; a later record of the same set, done again, takes its place.
    case finished(SetRecord)
    case rated(ExerciseRating)
    /// An exercise was stopped by pain: the pain rules have to hear of it at once.
    case painful(ExerciseID, PainScore)
    /// Nothing happened for fifteen minutes: was it forgotten?
    case forgotten
    case done
  }

  public private(set) var timeline: SessionTimeline
  public internal(set) var index = 0
  /// Time spent in the current step.
  public internal(set) var spent = Seconds.zero
  public internal(set) var isRunning = false
  public internal(set) var hasStarted = false
  public internal(set) var records: [SetRecord] = []
  public internal(set) var ratings: [ExerciseRating] = []
  /// Time in steps so far, pauses not counted.
  public internal(set) var active = Seconds.zero
  /// The last exercise that was worked on, while its questions are open: until the next one's work begins.
  public internal(set) var asksAbout: ExerciseID?
  /// Exercises that pain ended, or that were not to be begun again.
  public internal(set) var stopped: Set<ExerciseID> = []
  /// Set once the session was ended before its last step.
  public internal(set) var endedEarly = false

  let asked: [PrescribedExercise]
  let excluded: Set<ExerciseID>
  let tags: Set<Tag>
  public internal(set) var lastTick: Instant?
  var extra = Seconds.zero
  var lastSkip: Skip?
  var warned = false

  /// Where the player was before a skip.
  public struct Skip: Hashable, Sendable {
    public let index: Int
    public let spent: Seconds
    public let extra: Seconds
    public let at: Instant
    /// What the skip cut short, written down once it can no longer be taken back.
    public let record: SetRecord?
    public let asksAbout: ExerciseID?

    public init(index: Int, spent: Seconds, extra: Seconds, at: Instant, record: SetRecord?, asksAbout: ExerciseID?) {
      self.index = index
      self.spent = spent
      self.extra = extra
      self.at = at
      self.record = record
      self.asksAbout = asksAbout
    }
  }

  /// How long a skip can be taken back (P8).
  public static let undoWithin: Seconds = 5
  /// When a silent session looks forgotten; it is closed after as long again (P18).
  public static let forgottenAfter: Seconds = 900
  /// The repetition from which "feels looser" ends a set (S0-7).
  public static let looserFrom = 4

  /// - Parameters:
  ///   - records: what was done before a crash; the player begins after the last of them.
  ///   - stopped: exercises that pain ended, which are not begun again.
  ///   - excluded: exercises that are never offered as easier.
  ///   - tags: what is so of the runner, for the holds and the instructions of an easier exercise.
  public init(
    _ timeline: SessionTimeline, resuming records: [SetRecord] = [], ratings: [ExerciseRating] = [],
    stopped: Set<ExerciseID> = [], excluded: Set<ExerciseID> = [], tags: Set<Tag> = []
  ) {
    self.timeline = timeline
    self.excluded = excluded
    self.tags = tags
    self.records = records
    self.ratings = ratings
    asked = timeline.exercises
    self.stopped = stopped
    for record in records { swapIn(record.exercise) }
    index = firstOpen(stopped)
  }

  init(_ timeline: SessionTimeline, asked: [PrescribedExercise], excluded: Set<ExerciseID>, tags: Set<Tag>) {
    self.timeline = timeline
    self.asked = asked
    self.excluded = excluded
    self.tags = tags
  }

  public var isDone: Bool { index >= timeline.steps.count }
  public var step: SessionStep? { isDone ? nil : timeline.steps[index] }
  /// How long the current step is, with what was added to it.
  public var stepLength: Seconds { step.map { $0.length + extra } ?? 0 }
  public var remaining: Seconds { max(0, stepLength - spent) }
  public var end: SessionEnd { SessionEnd(completed: isDone && !endedEarly, active: active) }

  /// Exercises that were worked on and not rated in full, in their order; what pain ended is not asked about.
  public var unrated: [ExerciseID] {
    var seen: Set<ExerciseID> = []
    return records.map { $0.exercise }.filter { id in
      let isComplete = ratings.contains { $0.exercise == id && $0.repsInReserve != nil }
      return Exercise.with(id).isRated && !stopped.contains(id) && !isComplete && seen.insert(id).inserted
    }
  }

  /// The easier form was done before a crash: it is what stands in the session.
  private mutating func swapIn(_ id: ExerciseID) {
    guard !timeline.exercises.contains(where: { $0.exercise == id }),
      let item = timeline.exercises.firstIndex(where: { Exercise.with($0.exercise).regression == id })
    else { return }
    replace(item, with: easierForm(id, at: item))
  }

  private func firstOpen(_ stopped: Set<ExerciseID>) -> Int {
    let done = timeline.steps.lastIndex { step in
      let id = timeline.exercises[step.item].exercise
      guard step.isWork else { return false }
      // The breaths at the end do not count as reached because those at the beginning were stopped.
      if stopped.contains(id) { return timeline.exercises.firstIndex { $0.exercise == id } == step.item }
      let set = timeline.recordedSet(of: step)
      return records.contains { $0.exercise == id && $0.set == set && $0.side == step.side }
    }
    return done.map { $0 + 1 } ?? 0
  }

  mutating func replace(_ item: Int, with prescribed: PrescribedExercise, instructions: [String]? = nil) {
    timeline = timeline.replacing(
      item, with: prescribed, instructions: instructions ?? timeline.instructions[item])
  }

  func easierForm(_ id: ExerciseID, at item: Int) -> PrescribedExercise {
    let was = timeline.exercises[item]
    var dose = Exercise.with(id).capped(Exercise.with(id).dose.beginner, for: tags)
    dose.sets = min(dose.sets, was.dose.sets)
    return PrescribedExercise(id, role: was.role, level: .beginner, dose: dose, weaker: was.weaker)
  }
}

extension Exercise {
  /// Whether "how many more could you have done?" is asked: of strength work, where it decides the next dose (K3).
  public var isRated: Bool { kind == .isometric || kind == .dynamic }
}
