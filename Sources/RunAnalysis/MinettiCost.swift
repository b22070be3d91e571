/// The metabolic cost of running on a slope (Minetti et al. 2002).
public enum MinettiCost {
  /// J·kg⁻¹·m⁻¹ at a grade as a fraction, held within the ±0.45 that was measured.
  ///
  /// Cost falls on gentle descents while the load on the body rises: never a measure of what the back bears.
  public static func cost(grade: Double) -> Double {
    let i = min(max(grade, -0.45), 0.45)
    return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6
  }
}
