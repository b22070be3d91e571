/// What a runner hears at a moment of a session; each has its own sound.
public enum SessionCue: Hashable, Sendable {
  /// An exercise is named.
  case announce(ExerciseID, Side?)
  /// Three, two, one.
  case tick(Int)
  case begin
  /// Of a hold of 30 s or more.
  case halfway
  case endOfHold
  case rest
  case nextSet
  case switchSide(Side?)
  case nextExercise
  case done
}

/// A cue and its time from the start of its step, so that it can be scheduled ahead.
public struct TimedCue: Hashable, Sendable {
  public let at: Seconds
  public let cue: SessionCue
}

extension SessionTimeline {
  /// What is heard in a step that lasts `extra` longer than planned, in order of time.
  public func cues(of index: Int, extra: Seconds = .zero) -> [TimedCue] {
    let step = steps[index]
    let end = step.length + extra
    var cues: [TimedCue] = []
    func countDown() {
      for count in [3, 2, 1] where end > Seconds(Double(count)) {
        cues.append(TimedCue(at: end - Seconds(Double(count)), cue: .tick(count)))
      }
    }
    switch step.kind {
    case .nextUp:
      if index > 0 { cues.append(TimedCue(at: 0, cue: .nextExercise)) }
      cues.append(TimedCue(at: 1, cue: .announce(exercises[step.item].exercise, step.side)))
    case .countIn:
      countDown()
    case .switchSide:
      cues.append(TimedCue(at: 0, cue: .switchSide(step.side)))
      countDown()
    case .rest:
      cues.append(TimedCue(at: 0, cue: .rest))
      if end > 5 { countDown() }
      cues.append(TimedCue(at: end, cue: .nextSet))
    case .hold:
      cues.append(TimedCue(at: 0, cue: .begin))
      if step.length >= 30 { cues.append(TimedCue(at: Seconds(end.value / 2), cue: .halfway)) }
      if end > 5 { countDown() }
      cues.append(TimedCue(at: end, cue: .endOfHold))
    case .out, .turn, .breatheIn: cues.append(TimedCue(at: 0, cue: .begin))
    case .pause, .stay, .back, .fold, .breatheOut: break
    }
    // Movement into a hold needs no tone of its own: the hold has one.
    if step.kind == .out, index + 1 < steps.count, steps[index + 1].kind == .hold { cues.removeAll() }
    if index == steps.count - 1 { cues.append(TimedCue(at: end, cue: .done)) }
    return cues
  }
}
