internal import CMaths

/// How long residuals stay alike: a·ρᵏ at k windows, a share of noise and a slow part, as strides have (G2 b).
struct ScoreCorrelation {
  /// Windows until the slow part has fallen to 1/e.
  let length: Double
  /// 1 + 2 Σ a·ρᵏ: so many windows tell as much as one alone would.
  let total: Double
  /// The slow part at one window, ρ, and its share of the variance, a, as estimated.
  let slowness: Double
  let share: Double
  private let slow: Double

  /// What running files show at least, in windows of 10 s; a single run may show less by chance [E].
  enum Least {
    static let length = 6.0
    static let total = 8.0
  }

  /// Lags over which the decay is taken.
  private static let lags = 6

  /// - Parameter slow: regressors that took slow change out of the residuals; each hides about `total` / count of it.
  init(_ scores: [Double], slow: Double) {
    self.slow = slow
    let observed = ScoreCorrelation.observed(scores)
    let count = Double(max(scores.count, 1))
    var (hidden, total, rho, share) = (0.0, 1.0, 0.0, 0.0)
    // What is hidden depends on what is found: a dozen rounds settle it.
    for _ in 0..<12 {
      var (early, later) = (0.0, 0.0)
      for lag in 1...ScoreCorrelation.lags {
        let alike = observed[lag] * (1 - hidden) + hidden
        if lag < ScoreCorrelation.lags { early += alike }
        if lag > 1 { later += alike }
      }
      // Within what noise alone would show there is no slow part whose length could be told.
      guard early > 2 * (Double(ScoreCorrelation.lags - 1) / count).squareRoot() else {
        (total, rho, share) = (1, 0, 0)
        break
      }
      rho = min(max(later / early, 0), 0.97)
      guard rho >= 0.05 else {
        share = 0
        total = 1 + 2 * (observed[1] * (1 - hidden) + hidden)
        break
      }
      share = min(early * (1 - rho) / (rho * (1 - rho * rho * rho * rho * rho)), 1)
      total = 1 + 2 * share * rho / (1 - rho)
      let next = min(slow * total / count, 0.5)
      if abs(next - hidden) < 1e-4 { break }
      hidden = (hidden + next) / 2
    }
    (slowness, self.share) = (rho, share)
    self.total = max(total, Least.total)
    length = max(rho >= 0.05 ? -1 / log(rho) : 0, Least.length)
  }

  /// The share of slow variance that fitting took out of `count` residuals.
  func fitted(_ count: Int) -> Double { min(slow * total / Double(count), 0.5) }

  /// From lag 0 to the last one; zero where nothing varies.
  private static func observed(_ scores: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: lags + 1)
    var mean = 0.0
    for score in scores { mean += score }
    mean /= Double(max(scores.count, 1))
    for lag in 0...min(lags, max(scores.count - 1, 0)) where scores.count > lags {
      for index in lag..<scores.count { result[lag] += (scores[index] - mean) * (scores[index - lag] - mean) }
    }
    guard result[0] > 0 else { return result }
    for lag in stride(from: lags, through: 0, by: -1) { result[lag] /= result[0] }
    return result
  }
}
