public import CoachCore

/// A kilometre of a run, or a lap of its watch.
public struct RunSplit: Hashable, Sendable {
  /// From 1.
  public var number: Int
  /// The last kilometre is what is left of one.
  public var distance: Metres
  public var elapsed: Seconds
  public var moving: Seconds
  /// Level metres that would have cost as much energy (Minetti et al. 2002); nil where height was not measured.
  public var levelDistance: Metres?

  public init(number: Int, distance: Metres, elapsed: Seconds, moving: Seconds, levelDistance: Metres? = nil) {
    self.number = number
    self.distance = distance
    self.elapsed = elapsed
    self.moving = moving
    self.levelDistance = levelDistance
  }

  /// Seconds of moving a metre; nil if there is no distance or no time.
  public var pace: Double? { RunSplit.pace(moving, over: distance) }

  /// Seconds of moving a level metre of the same cost.
  public var gradeAdjustedPace: Double? { levelDistance.flatMap { RunSplit.pace(moving, over: $0) } }

  static func pace(_ time: Seconds, over distance: Metres) -> Double? {
    time > .zero && distance > .zero ? time.value / distance.value : nil
  }
}
