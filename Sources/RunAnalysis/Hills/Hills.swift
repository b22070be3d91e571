public import CoachCore

/// What climbing and descending asked of the runner (G4).
public struct Hills: Hashable, Sendable {
  /// Between turning points at least 3 m apart, after smoothing (K5).
  public var climb: Metres
  public var descent: Metres
  /// Metres on slopes of −2 % and steeper, and their share of the way with a known height.
  public var downhill: Metres
  public var downhillShare: Double
  /// Metres of extra braking: Σ Δs · (w(g) − 1) over those slopes.
  public var downhillDose: Metres
  /// Level metres that would have cost as much energy (Minetti et al. 2002), and how many metres that is of.
  public var levelDistance: Metres
  public var knownDistance: Metres

  public init(
    climb: Metres, descent: Metres, downhill: Metres, downhillShare: Double, downhillDose: Metres,
    levelDistance: Metres, knownDistance: Metres
  ) {
    self.climb = climb
    self.descent = descent
    self.downhill = downhill
    self.downhillShare = downhillShare
    self.downhillDose = downhillDose
    self.levelDistance = levelDistance
    self.knownDistance = knownDistance
  }

  /// What the muscles take up on the way down, in joules a kilogram of the runner: a measure to compare runs by.
  public var negativeWorkPerKilogram: Double { 9.81 * descent.value }
}
