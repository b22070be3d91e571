/// A session being done: told the time and the buttons, it says what to show, what to play and what to write down.
///
/// It reads the wall clock, so that a machine that slept loses nothing: time while paused does not count, and nothing runs
/// before `start`.
public struct SessionPlayer: Sendable {
  public enum Button: Hashable, Sendable {
    case start, pause, resume
    /// From the start of the set again; near its start, the set before.
    case back
    /// Over a pause, or over the rest of an exercise.
    case skip
    /// Ten seconds more of rest.
    case moreRest
    /// The easier exercise in the place of this one, or fewer repetitions of it.
    case easier
    /// Ends this exercise.
    case tooPainful(PainScore)
    /// The turning feels looser: enough from the fourth repetition on (S0-7).
    case looser
    /// Takes back the last skip, within five seconds.
    case undo
  }

  public enum Signal: Hashable, Sendable {
    case cue(SessionCue)
    case finished(SetRecord)
    /// An exercise was stopped by pain: the pain rules have to hear of it at once.
    case painful(ExerciseID, PainScore)
    /// Paused for fifteen minutes: was it forgotten?
    case forgotten
    case done
  }

  public private(set) var timeline: SessionTimeline
  public private(set) var index = 0
  /// Time spent in the current step.
  public private(set) var spent = Seconds.zero
  public private(set) var isRunning = false
  public private(set) var hasStarted = false
  public private(set) var records: [SetRecord] = []
  /// Time in steps so far, pauses not counted.
  public private(set) var active = Seconds.zero
  /// The last exercise that was worked to its end, while its questions may be asked.
  public private(set) var justFinished: ExerciseID?

  private let excluded: Set<ExerciseID>
  private var lastTick: Instant?
  private var extra: [Int: Seconds] = [:]
  private var lastSkip: (index: Int, spent: Seconds, at: Instant, records: Int)?
  private var warned = false

  /// P8 and P18: how long a skip can be taken back, and when a pause looks forgotten.
  public static let undoWithin: Seconds = 5
  public static let forgottenAfter: Seconds = 900

  /// - Parameters:
  ///   - records: what was already done before a crash; the player begins at the first set without one.
  ///   - excluded: never offered as easier.
  public init(_ timeline: SessionTimeline, resuming records: [SetRecord] = [], excluded: Set<ExerciseID> = []) {
    self.timeline = timeline
    self.excluded = excluded
    self.records = records
    if !records.isEmpty { index = firstOpen(after: records) }
  }

  private func firstOpen(after records: [SetRecord]) -> Int {
    for (index, step) in timeline.steps.enumerated() where step.isWork {
      let exercise = timeline.exercises[step.item].exercise
      let isDone = records.contains { $0.exercise == exercise && $0.set == step.set && $0.side == step.side }
      if !isDone { return step.set == 0 && step.side != .right ? timeline.start(of: step.item) : index }
    }
    return timeline.steps.count
  }

  public var isDone: Bool { index >= timeline.steps.count }
  public var step: SessionStep? { isDone ? nil : timeline.steps[index] }
  /// How long the current step is, with what was added to it.
  public var stepLength: Seconds { step.map { $0.length + (extra[index] ?? 0) } ?? 0 }
  public var remaining: Seconds { max(0, stepLength - spent) }

  /// The time has come to `now`.
  public mutating func tick(_ now: Instant) -> [Signal] {
    defer { if isRunning { lastTick = now } }
    guard isRunning else {
      if hasStarted, !isDone, !warned, let last = lastTick, now - last >= SessionPlayer.forgottenAfter {
        warned = true
        return [.forgotten]
      }
      return []
    }
    var left = now - (lastTick ?? now)
    var signals: [Signal] = []
    while left > 0, !isDone {
      let take = min(left, remaining)
      signals += cues(from: spent, to: spent + take)
      spent = spent + take
      active = active + take
      left = left - take
      if remaining <= 0 { signals += leaveStep() }
    }
    return signals
  }

  public mutating func press(_ button: Button, at now: Instant) -> [Signal] {
    var signals = tick(now)
    switch button {
    case .start, .resume:
      guard !isDone else { break }
      (hasStarted, isRunning, warned, lastTick) = (true, true, false, now)
      if button == .start, spent == .zero { signals += cues(from: -1, to: .zero) }
    case .pause:
      isRunning = false
      lastTick = now
    case .back: goBack()
    case .skip: signals += skip(at: now)
    case .moreRest: if let step, !step.isWork { extra[index, default: .zero] = (extra[index] ?? 0) + 10 }
    case .easier: signals += makeEasier()
    case .tooPainful(let score):
      guard let step else { break }
      let exercise = timeline.exercises[step.item].exercise
      signals += leaveExercise() + [.painful(exercise, score)]
    case .looser:
      if let step, step.isWork, timeline.exercises[step.item].exercise == .seatedRotationAis, step.rep >= 3 {
        signals += leaveSet(doneReps: step.rep + 1)
      }
    case .undo:
      guard let skip = lastSkip, now - skip.at <= SessionPlayer.undoWithin else { break }
      (index, spent, lastSkip) = (skip.index, skip.spent, nil)
      records.removeLast(records.count - skip.records)
    }
    return signals
  }

  private func cues(from: Seconds, to: Seconds) -> [Signal] {
    timeline.cues(of: index).filter { cue in
      let at = cue.at + (extra[index] ?? 0)
      return at > from && at <= to || (at == .zero && from == .zero && to > 0 && cue.at == .zero)
    }.map { .cue($0.cue) }
  }

  /// Over to the next step; a set that is done is written down.
  private mutating func leaveStep() -> [Signal] {
    guard let step else { return [] }
    var signals: [Signal] = []
    let next = index + 1 < timeline.steps.count ? timeline.steps[index + 1] : nil
    let ends = next.map { $0.item != step.item || $0.set != step.set || $0.side != step.side } ?? true
    if step.isWork, ends { signals.append(.finished(record(step, done: dose(step).reps))) }
    if step.isWork, next?.item != step.item { justFinished = timeline.exercises[step.item].exercise }
    if step.kind == .countIn { justFinished = nil }
    index += 1
    spent = .zero
    if isDone {
      isRunning = false
      signals.append(.done)
    }
    return signals
  }

  private func dose(_ step: SessionStep) -> Dose { timeline.exercises[step.item].dose }

  private mutating func record(_ step: SessionStep, done: Int) -> SetRecord {
    let prescribed = timeline.exercises[step.item]
    let record = SetRecord(
      exercise: prescribed.exercise, set: step.set, side: step.side, done: done, asked: prescribed.dose.reps,
      hold: prescribed.dose.hold)
    records.removeAll { $0.exercise == record.exercise && $0.set == record.set && $0.side == record.side }
    records.append(record)
    return record
  }

  private mutating func goBack() {
    guard !timeline.steps.isEmpty else { return }
    let here = min(index, timeline.steps.count - 1)
    func start(of index: Int) -> Int {
      var first = index
      while first > 0, isSameSet(timeline.steps[first - 1], timeline.steps[index]) { first -= 1 }
      return first
    }
    let first = start(of: here)
    let wasAtStart = here == first && spent < 3 || isDone
    index = wasAtStart && first > 0 && !isDone ? start(of: first - 1) : first
    spent = .zero
  }

  private func isSameSet(_ a: SessionStep, _ b: SessionStep) -> Bool {
    a.item == b.item && a.set == b.set && a.side == b.side
  }

  private mutating func skip(at now: Instant) -> [Signal] {
    guard let step else { return [] }
    lastSkip = (index, spent, now, records.count)
    if step.isWork { return leaveExercise() }
    index += 1
    spent = .zero
    return isDone ? finish() : []
  }

  private mutating func finish() -> [Signal] {
    isRunning = false
    return [.done]
  }

  /// Leaves the exercise, writing down what of the present set was done.
  private mutating func leaveExercise() -> [Signal] {
    guard let step else { return [] }
    var signals: [Signal] = []
    if step.isWork, step.rep > 0 { signals.append(.finished(record(step, done: step.rep))) }
    justFinished =
      records.contains { $0.exercise == timeline.exercises[step.item].exercise }
      ? timeline.exercises[step.item].exercise : nil
    index = timeline.start(of: step.item + 1)
    spent = .zero
    return signals + (isDone ? finish() : [])
  }

  private mutating func leaveSet(doneReps: Int) -> [Signal] {
    guard let step else { return [] }
    let signals: [Signal] = [.finished(record(step, done: doneReps))]
    while let next = self.step, isSameSet(next, step) { index += 1 }
    spent = .zero
    return signals + (isDone ? finish() : [])
  }

  private mutating func makeEasier() -> [Signal] {
    guard let step else { return [] }
    var signals: [Signal] = []
    if step.isWork, step.rep > 0 { signals.append(.finished(record(step, done: step.rep))) }
    var exercises = timeline.exercises
    let prescribed = exercises[step.item]
    let easier = Exercise.with(prescribed.exercise).regression.flatMap { excluded.contains($0) ? nil : $0 }
    if let easier {
      exercises[step.item] = PrescribedExercise(
        easier, role: prescribed.role, level: .beginner, dose: Exercise.with(easier).dose.beginner)
    } else {
      var dose = prescribed.dose
      dose.reps = max(1, dose.reps / 2)
      exercises[step.item] = PrescribedExercise(
        prescribed.exercise, role: prescribed.role, level: prescribed.level, dose: dose)
    }
    timeline = SessionTimeline(exercises)
    extra = [:]
    lastSkip = nil
    index = timeline.start(of: step.item)
    spent = .zero
    return signals
  }
}
