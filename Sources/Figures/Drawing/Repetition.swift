internal import CMaths
public import CoachCore

/// The seconds of one repetition: out, the stay at its end, back, and a pause before the next.
public struct Repetition: Hashable, Sendable {
  public let out: Double
  public let hold: Double
  public let back: Double
  public let pause: Double

  public init(out: Double, hold: Double, back: Double, pause: Double) {
    self.out = out
    self.hold = hold
    self.back = back
    self.pause = pause
  }

  public var length: Double { out + hold + back + pause }

  /// As the exercise is dosed at a level; a hold that is not paced by the clock of a session is shown for 3 s at most.
  public init(_ exercise: Exercise, at level: Level = .beginner, holdAtMost: Double = 3) {
    if exercise.timedByHoldAlone {
      self.init(out: 0.56, hold: 0, back: 0.56, pause: 0)
      return
    }
    let tempo = exercise.tempo
    let paused = exercise.id == .shoulderCircles ? 0 : 0.7
    self.init(
      out: Double(tempo.out.value), hold: min(holdAtMost, Double(exercise.dose[level].hold.value)),
      back: Double(tempo.back.value), pause: paused)
  }

  /// Where the movement is so many seconds after its start; it begins again after its length.
  public func moment(at seconds: Double) -> Moment {
    guard length > 0 else { return .held(0) }
    var rest = seconds - (seconds / length).rounded(.down) * length
    if rest < out { return .out(rest / out) }
    rest -= out
    if rest < hold { return .held(rest) }
    rest -= hold
    if rest < back { return .back(rest / back) }
    return .resting(rest - back)
  }
}

/// A moment of a repetition.
public enum Moment: Hashable, Sendable {
  /// A share of the time out, 0…1.
  case out(Double)
  /// Seconds at the end of the movement.
  case held(Double)
  /// A share of the time back, 0…1.
  case back(Double)
  /// Seconds at the start.
  case resting(Double)
}

extension Figure {
  /// The body at a moment; it sets off and comes to rest softly, and breathes while it is still.
  func skeleton(at moment: Moment) -> Skeleton {
    switch moment {
    case .out(let share): skeleton(out: flows ? share : Figure.eased(share))
    case .back(let share): skeleton(back: flows ? share : Figure.eased(share))
    case .held(let seconds): breathing(out[out.count - 1].solved.pose, seconds)
    case .resting(let seconds): breathing(out[0].solved.pose, seconds)
    }
  }

  /// A breath takes 4 s.
  private func breathing(_ pose: Pose, _ seconds: Double) -> Skeleton {
    var pose = pose
    pose.breath += sin(seconds * .pi / 2)
    return Skeleton(pose)
  }

  /// Starts and ends without speed or jerk.
  private static func eased(_ share: Double) -> Double {
    let t = min(1, max(0, share))
    return t * t * t * (t * (t * 6 - 15) + 10)
  }
}
