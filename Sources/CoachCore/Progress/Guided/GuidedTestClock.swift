extension GuidedTest {
  /// What is heard when it begins.
  public var opening: [Signal] {
    switch phase {
    case .warmUp: [.cue(.warmUp)]
    case .rest: [.cue(.rest(side))]
    default: [.cue(.setUp(side))]
    }
  }

  /// The time has come to `now`.
  public mutating func tick(_ now: Instant) -> [Signal] {
    guard !isDone, now > lastTick else { return [] }
    var signals: [Signal] = []
    let slept = now - lastTick > GuidedTest.horizon
    while let length, now - since >= length {
      signals += cues(after: lastTick - since, upTo: length)
      signals += leavePhase(at: since + length, slept: slept)
    }
    signals += cues(after: lastTick - since, upTo: now - since)
    lastTick = now
    return signals
  }

  /// What comes by itself when a phase is over.
  private mutating func leavePhase(at end: Instant, slept: Bool) -> [Signal] {
    lastTick = end
    switch phase {
    case .warmUp, .rest: enter(.setUp, at: end)
    case .countIn: enter(.attempt, at: end)
    case .attempt:
      finish(count(at: end), at: end)
      guard !slept, counted >= cap else {
        isUnsure = slept
        return []
      }
      return measure(.cap, at: end)
    case .setUp, .ended, .done: length = nil
    }
    return []
  }

  public mutating func press(_ button: Button, at now: Instant) -> [Signal] {
    let before = tick(now)
    if button == .leave, !isDone { return before + leave(at: now) }
    guard !isDone, now - since >= GuidedTest.settles else { return before }
    return before + pressed(button, at: now)
  }

  private mutating func pressed(_ button: Button, at now: Instant) -> [Signal] {
    switch (phase, button) {
    case (.warmUp, .go), (.rest, .skip):
      enter(.setUp, at: now)
      return [.cue(.setUp(side))]
    case (.setUp, .go): enter(.countIn, at: now)
    case (.countIn, .go), (.countIn, .again), (.attempt, .again), (.ended, .again): enter(.setUp, at: now)
    case (.attempt, .go):
      guard isTapped else { return finish(count(at: now), at: now) }
      counted += 1
      guard counted >= cap else { return [.cue(.counted(counted))] }
      return [.cue(.cap)] + measure(.cap, at: now)
    case (.attempt, .stop): return finish(count(at: now), at: now)
    case (.attempt, .slipped):
      if slips > 0 {
        stop = .form
        return finish(count(at: now), at: now)
      }
      slips = 1
      return [.cue(.reminder)]
    case (.attempt, .painful):
      stop = .pain
      return finish(count(at: now), at: now)
    case (.ended, .correct(let change)) where !isHold: counted = min(cap, max(0, counted + change))
    // What ended while nobody knows when has no value, unless the runner says that it was the cap.
    case (.ended, .because(let reason)) where isUnsure == (reason == .cap):
      guard reason == .pain else { return measure(reason, at: now) }
      stop = .pain
    case (.ended, .hurt(let score)) where stop == .pain && score.value > SelfTest.mostPain:
      return measure(.pain, score, at: now)
    default: break
    }
    return []
  }

  private mutating func enter(_ next: Phase, at now: Instant) {
    (phase, since, length) = (next, now, nil)
    part += 1
    switch next {
    case .countIn: length = GuidedTest.countIn
    case .rest: length = SelfTest.rest
    case .attempt:
      if isHold { length = Seconds(Double(cap)) }
      if let pace = kind.pace { length = Seconds(Double(cap) * pace.length.value) }
    case .setUp: (counted, slips, stop, isUnsure) = (0, 0, nil, false)
    case .warmUp, .ended, .done: break
    }
  }

  @discardableResult
  private mutating func finish(_ value: Int, at now: Instant) -> [Signal] {
    counted = value
    enter(.ended, at: now)
    return [.cue(.stopped(value))]
  }

  /// Writes down one side, and goes on: pain ends the test, another side waits for a rest.
  private mutating func measure(_ reason: TestStop, _ pain: PainScore? = nil, at now: Instant) -> [Signal] {
    let attempt = TestAttempt(side: side, value: counted, stop: reason, pain: pain)
    attempts.append(attempt)
    sides.removeFirst()
    if pain != nil || sides.isEmpty { return [.measured(attempt)] + leave(at: now) }
    enter(.rest, at: now)
    return [.measured(attempt), .cue(.rest(side))]
  }

  private mutating func leave(at now: Instant) -> [Signal] {
    enter(.done, at: now)
    return [.cue(.done), .done]
  }
}
