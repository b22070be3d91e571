import CoachCore
import Figures

extension SessionPlayer {
  /// Where the movement of the figure is: as the step says; what is announced is shown as it will be done.
  func movement(at now: Instant) -> Moment {
    guard let step else { return .resting(0) }
    let prescribed = timeline.exercises[step.item]
    let gone = isRunning ? lastTick.map { max(.zero, now - $0) } ?? .zero : .zero
    let seconds = min(stepLength, spent + gone).value
    let share = step.length > 0 ? min(1, seconds / step.length.value) : 1
    let exercise = Exercise.with(prescribed.exercise)
    switch step.kind {
    case .out, .breatheIn: return .out(share)
    case .turn: return .out(share / 2)
    case .fold: return .out(0.5 + share / 2)
    case .back, .breatheOut: return .back(share)
    case .hold where exercise.timedByHoldAlone:
      return Repetition(exercise, at: prescribed.level).moment(at: seconds)
    case .hold, .stay: return .held(seconds)
    case .nextUp, .countIn: return Repetition(exercise, at: prescribed.level).moment(at: seconds)
    case .pause, .switchSide, .rest: return .resting(seconds)
    }
  }
}

extension Moment {
  /// As two numbers, by which the module of sessions tells the module of figures: which part, and how far.
  var numbers: (part: Int32, value: Double) {
    switch self {
    case .out(let share): (0, share)
    case .held(let seconds): (1, seconds)
    case .back(let share): (2, share)
    case .resting(let seconds): (3, seconds)
    }
  }

  init?(part: Int32, _ value: Double) {
    guard value.isFinite else { return nil }
    switch part {
    case 0: self = .out(value)
    case 1: self = .held(value)
    case 2: self = .back(value)
    case 3: self = .resting(value)
    default: return nil
    }
  }
}
