/// What planning and pain rules read of a run: numbers that its file gave to one version of the analysis.
public struct RunFindings: Hashable, Sendable {
  /// The version of the analysis; the fold keeps the newest.
  public var version: Int
  /// Climbed and descended, after 3 m of hysteresis; nil where nothing measured height (G4, K5).
  public var climb: Metres?
  public var descent: Metres?
  /// Metres of extra braking: Σ Δs · (w(g) − 1) over slopes of −2 % and steeper (G4).
  public var downhillDose: Metres?
  /// Metres in curves to the left and to the right; nil where positions could not tell (G5, K5).
  public var leftCurves: Metres?
  public var rightCurves: Metres?
  /// Net turning in those curves by all of it, from −1 (right) to 1 (left); nil without curves.
  public var turnBias: Double?
  /// No positions were recorded: a treadmill or a hall.
  public var indoor: Bool
  /// Early against late, in the order of `FormMetric`; empty where the form was not measured (G2).
  public var drift: [DriftFinding] = []
  /// Points, 2 × (share of the left) − 100, the median on straight level running; nil where not measured (G3).
  public var imbalance: Double?
  /// Per cent that the heart beat faster in the second half of steady running, at one pace; nil if it could not be told.
  public var heartRateDrift: Double?

  public init(
    version: Int, climb: Metres? = nil, descent: Metres? = nil, downhillDose: Metres? = nil,
    leftCurves: Metres? = nil, rightCurves: Metres? = nil, turnBias: Double? = nil, indoor: Bool = false
  ) {
    self.version = version
    self.climb = climb
    self.descent = descent
    self.downhillDose = downhillDose
    self.leftCurves = leftCurves
    self.rightCurves = rightCurves
    self.turnBias = turnBias
    self.indoor = indoor
  }
}
