/// The change over time that is left when speed and grade are accounted for, by Huber's regression (G2 b).
///
/// m = β₀ + β₁v + β₂v² + β₃g + β₄g² + β₅t; columns are centred and scaled, which leaves β₅ as it is.
struct RobustTrend {
  /// β₅, in the unit of the values an hour.
  let slope: Double
  /// Bounded residuals, whose weighted sum is what chance adds to the slope, and the weights of that sum.
  let scores: [Double]
  let weights: [Double]

  /// Where Huber's loss turns from square to straight, in standard deviations: 95 % efficient (Huber 1981).
  static let bend = 1.345
  /// The median absolute deviation of a normal distribution, in standard deviations.
  static let normalDeviation = 0.674_489_750_196_081_7
  static let columns = 6

  /// Nil where time cannot be told apart from speed and grade, or with too few windows to fit.
  init?(values: [Double], speeds: [Double], grades: [Double], hours: [Double]) {
    let design = TrendDesign(speeds: speeds, grades: grades, hours: hours)
    guard values.count > 2 * RobustTrend.columns else { return nil }
    var normal = NormalEquations()
    var fit = design.leastSquares(values, weights: nil, &normal)
    guard normal.isTimeKnown else { return nil }
    var residuals = values
    var spare = values
    var weights = values
    var deviation = 0.0
    // Converges in about ten steps; the tolerance lies far below what anybody measures.
    for _ in 0..<60 {
      design.residuals(of: values, fit, into: &residuals)
      deviation = RobustTrend.deviation(residuals, spare: &spare)
      guard deviation > 0 else { break }
      for index in residuals.indices {
        let size = abs(residuals[index])
        weights[index] = size <= RobustTrend.bend * deviation ? 1 : RobustTrend.bend * deviation / size
      }
      let next = design.leastSquares(values, weights: weights, &normal)
      var moved = 0.0
      for column in fit.indices { moved = max(moved, abs(next[column] - fit[column])) }
      fit = next
      if moved <= 1e-11 * deviation { break }
    }
    design.residuals(of: values, fit, into: &residuals)
    slope = fit[5] / design.hourScale
    // Σ w(i)·ψ(i) with w = row of (X'X)⁻¹X' over the share of residuals that are not bounded (Huber 1981, 7.6).
    _ = design.leastSquares(values, weights: nil, &normal)
    let row = normal.lastRowOfInverse()
    let bound = deviation > 0 ? RobustTrend.bend * deviation : .infinity
    var free = 0
    for index in residuals.indices {
      if abs(residuals[index]) <= bound { free += 1 }
      residuals[index] = min(max(residuals[index], -bound), bound)
    }
    let share = Double(max(free, 1)) / Double(residuals.count)
    let lost = (Double(values.count) / Double(values.count - RobustTrend.columns)).squareRoot()
    for index in residuals.indices {
      weights[index] = design.dot(index, row) / design.hourScale / share
      residuals[index] *= lost
    }
    scores = residuals
    self.weights = weights
  }

  /// From the median of the sizes; from their mean where more than half of them are zero, as of whole numbers.
  private static func deviation(_ residuals: [Double], spare: inout [Double]) -> Double {
    var sum = 0.0
    for index in residuals.indices {
      spare[index] = abs(residuals[index])
      sum += spare[index]
    }
    let middle = median(&spare, count: spare.count)
    // √(π/2): from the mean size to the standard deviation of a normal distribution.
    return middle > 0 ? middle / normalDeviation : sum / Double(residuals.count) * 1.253_314_137_315_500_3
  }
}

/// The rows of the regression: 1, v, v², g, g², t.
struct TrendDesign {
  /// Row by row.
  private let rows: [Double]
  /// Hours in one unit of the time column.
  let hourScale: Double

  init(speeds: [Double], grades: [Double], hours: [Double]) {
    let speed = TrendDesign.standard(speeds).values
    let grade = TrendDesign.standard(grades).values
    let time = TrendDesign.standard(hours)
    var rows = [Double](repeating: 1, count: speeds.count * RobustTrend.columns)
    for index in speeds.indices {
      let (row, v, g) = (index * RobustTrend.columns, speed[index], grade[index])
      rows[row + 1] = v
      rows[row + 2] = v * v
      rows[row + 3] = g
      rows[row + 4] = g * g
      rows[row + 5] = time.values[index]
    }
    self.rows = rows
    hourScale = time.scale
  }

  /// Less the mean, by the standard deviation; all zero where nothing varies.
  private static func standard(_ values: [Double]) -> (values: [Double], scale: Double) {
    var sum = 0.0
    for value in values { sum += value }
    let mean = sum / Double(max(values.count, 1))
    var squares = 0.0
    for value in values { squares += (value - mean) * (value - mean) }
    let deviation = (squares / Double(max(values.count, 1))).squareRoot()
    let still = !(deviation > 1e-9 * max(abs(mean), 1e-3))
    return (values.map { still ? 0 : ($0 - mean) / deviation }, still ? 1 : deviation)
  }

  func dot(_ index: Int, _ vector: [Double]) -> Double {
    let row = index * RobustTrend.columns
    var sum = vector[0]
    for column in 1..<RobustTrend.columns { sum += rows[row + column] * vector[column] }
    return sum
  }

  func residuals(of values: [Double], _ fit: [Double], into residuals: inout [Double]) {
    for index in values.indices { residuals[index] = values[index] - dot(index, fit) }
  }

  func leastSquares(_ values: [Double], weights: [Double]?, _ normal: inout NormalEquations) -> [Double] {
    normal.clear()
    for index in values.indices {
      normal.add(rows, from: index * RobustTrend.columns, values[index], weight: weights?[index] ?? 1)
    }
    return normal.solve()
  }
}
