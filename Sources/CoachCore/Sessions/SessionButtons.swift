extension SessionPlayer {
  public mutating func press(_ button: Button, at now: Instant) -> [Signal] {
    var signals = tick(now)
    if button != .undo, button != .pause, button != .resume { signals += settleSkip(at: nil) }
    if case .rate(let rating) = button { return signals + rate(rating) }
    guard !isDone, let step else { return signals }
    // A runner who presses something is there.
    if hasStarted { (lastTick, warned) = (now, false) }
    switch button {
    case .start, .resume:
      let first = !hasStarted
      (hasStarted, isRunning, warned, lastTick) = (true, true, false, now)
      if first { signals += enter(index) }
    case .pause: isRunning = false
    case .back: signals += back()
    case .skip: signals += skip(at: now)
    case .undo:
      guard let skip = lastSkip, canUndo(at: now) else { break }
      (index, spent, extra, asksAbout, lastSkip) = (skip.index, skip.spent, skip.extra, skip.asksAbout, nil)
    case .moreRest: if !step.isWork { extra = extra + 10 }
    case .easier: signals += easier(step)
    case .tooPainful(let score):
      let exercise = timeline.exercises[step.item].exercise
      if let cut = cutShort { signals.append(save(cut)) }
      stopped.insert(exercise)
      if asksAbout == exercise { asksAbout = nil }
      signals.append(.painful(exercise, score))
      signals += enter(timeline.start(of: step.item + 1))
    case .feelsLooser: if canEndSet { signals += endSet(step) }
    case .finish: signals += finish()
    case .rate: break
    }
    return signals
  }

  var canEndSet: Bool {
    guard let step, step.isWork else { return false }
    return timeline.exercises[step.item].exercise == .seatedRotationAis && step.rep + 1 >= SessionPlayer.looserFrom
  }

  private mutating func rate(_ rating: ExerciseRating) -> [Signal] {
    ratings.removeAll { $0.exercise == rating.exercise }
    ratings.append(rating)
    if rating.repsInReserve != nil, rating.form != nil, asksAbout == rating.exercise { asksAbout = nil }
    return [.rated(rating)]
  }

  private mutating func back() -> [Signal] {
    let steps = timeline.steps
    func start(of index: Int) -> Int {
      var first = index
      while first > 0, steps[first - 1].isInSet(of: steps[index]) { first -= 1 }
      return first
    }
    let first = start(of: index)
    let isNearStart = index == first && spent < 3
    return enter(isNearStart && first > 0 ? start(of: first - 1) : first)
  }

  private mutating func skip(at now: Instant) -> [Signal] {
    guard let step else { return [] }
    let isInSet = step.isWork || step.kind == .pause
    lastSkip = Skip(
      index: index, spent: spent, extra: extra, at: now, record: isInSet ? cutShort : nil, asksAbout: asksAbout)
    guard isInSet else { return enter(index + 1) }
    let worked = records.contains { $0.exercise == timeline.exercises[step.item].exercise } || cutShort != nil
    if worked { asksAbout = rated(step.item) }
    return enter(timeline.start(of: step.item + 1))
  }

  private mutating func endSet(_ step: SessionStep) -> [Signal] {
    let saved = save(record(step, done: step.rep + 1))
    var next = index
    while next < timeline.steps.count, timeline.steps[next].isInSet(of: step) { next += 1 }
    return [saved] + enter(next)
  }

  /// The easier form from its first set; where there is none, half the repetitions and on from here.
  private mutating func easier(_ step: SessionStep) -> [Signal] {
    let was = timeline.exercises[step.item]
    let id = Exercise.with(was.exercise).regression
    if let id, !excluded.contains(id), !Exercise.with(id).isRuledOut(by: tags),
      !timeline.exercises.contains(where: { $0.exercise == id })
    {
      let signals = cutShort.map { [save($0)] } ?? []
      replace(step.item, with: easierForm(id, at: step.item), instructions: Exercise.with(id).instructions(for: tags))
      return signals + enter(timeline.start(of: step.item))
    }
    var dose = was.dose
    dose.reps = min(dose.reps, max((dose.reps + 1) / 2, step.rep + 1))
    replace(
      step.item,
      with: PrescribedExercise(was.exercise, role: was.role, level: was.level, dose: dose, weaker: was.weaker))
    index =
      timeline.steps.firstIndex {
        $0.isInSet(of: step) && $0.kind == step.kind && $0.rep == step.rep
      } ?? index
    return []
  }
}
