extension SessionPlayer {
  /// The time has come to `now`.
  ///
  /// A gap of fifteen minutes without a tick is a machine that was put away: the session waits where it was, and claims nothing.
  public mutating func tick(_ now: Instant) -> [Signal] {
    var signals = settleSkip(at: now)
    guard !isDone, hasStarted, let last = lastTick, now > last else {
      if lastTick.map({ now > $0 }) ?? true, isRunning { lastTick = now }
      return signals
    }
    guard isRunning else { return signals + wait(since: last, until: now) }
    lastTick = now
    if now - last >= SessionPlayer.forgottenAfter {
      (isRunning, warned) = (false, true)
      return signals + [.forgotten]
    }
    var left = now - last
    while left > 0, !isDone {
      let take = min(left, remaining)
      signals += cues(after: spent, upTo: spent + take)
      spent = spent + take
      active = active + take
      left = left - take
      // A wall clock counts milliseconds: less than half of one is no time left.
      if remaining.value < 0.0005 { signals += leaveStep() }
    }
    return signals
  }

  private mutating func wait(since last: Instant, until now: Instant) -> [Signal] {
    let idle = now - last
    if idle >= SessionPlayer.forgottenAfter * 2 { return [.forgotten].filter { _ in !warned } + finish() }
    guard idle >= SessionPlayer.forgottenAfter, !warned else { return [] }
    warned = true
    return [.forgotten]
  }

  /// What a skip cut short is written down once it can no longer be taken back.
  mutating func settleSkip(at now: Instant?) -> [Signal] {
    guard let skip = lastSkip else { return [] }
    if let now, canUndo(at: now) { return [] }
    lastSkip = nil
    return skip.record.map { [save($0)] } ?? []
  }

  public func canUndo(at now: Instant) -> Bool { lastSkip.map { now - $0.at <= SessionPlayer.undoWithin } ?? false }

  func cues(after: Seconds, upTo: Seconds) -> [Signal] {
    timeline.cues(of: index, extra: extra).filter { $0.at > after && $0.at <= upTo }.map { .cue($0.cue) }
  }

  /// Begins a step: what is heard at its very start.
  mutating func enter(_ next: Int) -> [Signal] {
    (index, spent, extra) = (next, .zero, .zero)
    guard let step else {
      isRunning = false
      return settleSkip(at: nil) + [.done]
    }
    if step.isWork, asksAbout != nil, timeline.exercises[step.item].exercise != asksAbout { asksAbout = nil }
    return timeline.cues(of: index).filter { $0.at == .zero }.map { .cue($0.cue) }
  }

  /// Over to the next step; a set that is done is written down.
  private mutating func leaveStep() -> [Signal] {
    guard let step else { return [] }
    var signals: [Signal] = []
    let next = index + 1 < timeline.steps.count ? timeline.steps[index + 1] : nil
    if step.isWork, next.map({ !$0.isInSet(of: step) }) ?? true {
      signals.append(save(record(step, done: timeline.exercises[step.item].dose.reps)))
    }
    if step.isWork, next?.item != step.item { asksAbout = rated(step.item) }
    return signals + enter(index + 1)
  }

  func rated(_ item: Int) -> ExerciseID? {
    let id = timeline.exercises[item].exercise
    return Exercise.with(id).isRated ? id : nil
  }

  func record(_ step: SessionStep, done: Int) -> SetRecord {
    let prescribed = timeline.exercises[step.item]
    let first = asked[step.item]
    return SetRecord(
      exercise: prescribed.exercise, set: timeline.recordedSet(of: step), side: step.side, done: done,
      asked: first.exercise == prescribed.exercise ? first.dose.reps : prescribed.dose.reps, hold: prescribed.dose.hold)
  }

  mutating func save(_ record: SetRecord) -> Signal {
    records.removeAll { $0.exercise == record.exercise && $0.set == record.set && $0.side == record.side }
    records.append(record)
    return .finished(record)
  }

  mutating func finish() -> [Signal] {
    guard !isDone else { return [] }
    var signals = settleSkip(at: nil)
    if let cut = cutShort { signals.append(save(cut)) }
    endedEarly = true
    lastSkip = nil
    index = timeline.steps.count
    isRunning = false
    return signals + [.done]
  }

  /// What was done of the set that is being done; nil before its first repetition ended.
  var cutShort: SetRecord? {
    guard let step, step.rep > 0, step.isWork || step.kind == .pause else { return nil }
    let record = record(step, done: step.rep)
    let before = records.first { $0.exercise == record.exercise && $0.set == record.set && $0.side == record.side }
    return (before?.done ?? 0) < record.done ? record : nil
  }
}
