/// Heights without leaps that no runner makes; where one stays, the measurement moved, and what follows is laid onto it.
struct SteadyHeight {
  /// Metres to add to what is measured.
  private(set) var offset = 0.0
  private var last: (height: Double, time: Double)?
  private var stray: (value: Double, time: Double)?
  private var strays = 0

  enum Step {
    case known(Double)
    case leap
    /// So many leaps before were no leaps: this height and theirs belong together.
    case settled(Int)
  }

  /// - Parameter value: in metres, finite; calls must go forward in time.
  mutating func take(_ value: Double, at time: Double) -> Step {
    let height = value + offset
    guard let known = last, !SteadyHeight.follows(height, time, known) else {
      (last, stray, strays) = ((height, time), nil, 0)
      return .known(height)
    }
    strays = stray.map { SteadyHeight.follows(value, time, $0) } ?? false ? strays + 1 : 1
    stray = (value, time)
    guard strays >= PreparationLimits.heightSettled else { return .leap }
    let before = strays - 1
    offset = known.height - value
    (last, stray, strays) = ((known.height, time), nil, 0)
    return .settled(before)
  }

  private static func follows(_ value: Double, _ time: Double, _ before: (Double, Double)) -> Bool {
    abs(value - before.0) <= PreparationLimits.heightNoise + PreparationLimits.steepestClimb * (time - before.1)
  }
}
