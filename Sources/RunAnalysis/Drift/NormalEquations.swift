/// Six equations X'WX β = X'Wy, by Cholesky's decomposition; a column that the ones before explain gets 0.
struct NormalEquations {
  private typealias Rows = (
    SIMD8<Double>, SIMD8<Double>, SIMD8<Double>, SIMD8<Double>, SIMD8<Double>, SIMD8<Double>
  )
  private var rows: [SIMD8<Double>]
  private var right = SIMD8<Double>()
  private var isKnown: [Bool]

  init() {
    rows = [SIMD8<Double>](repeating: SIMD8(), count: RobustTrend.columns)
    isKnown = [Bool](repeating: true, count: RobustTrend.columns)
  }

  mutating func add(_ row: SIMD8<Double>, _ value: Double, weight: Double) {
    let weighted = row * weight
    for column in 0..<RobustTrend.columns { rows[column] += weighted * row[column] }
    right += weighted * value
  }

  /// The last column, time, is not explained by the others.
  var isTimeKnown: Bool { isKnown[RobustTrend.columns - 1] }

  /// Leaves the lower triangle L of X'WX = LL' in `rows`.
  mutating func solve() -> SIMD8<Double> {
    for column in 0..<RobustTrend.columns {
      let before = rows[column][column]
      var pivot = before
      for k in 0..<column { pivot -= rows[column][k] * rows[column][k] }
      isKnown[column] = pivot > 1e-9 * before && pivot > 0
      rows[column][column] = isKnown[column] ? pivot.squareRoot() : 1
      for below in (column + 1)..<max(RobustTrend.columns, column + 1) {
        var value = rows[below][column]
        for k in 0..<column { value -= rows[below][k] * rows[column][k] }
        rows[below][column] = isKnown[column] ? value / rows[column][column] : 0
      }
    }
    return substitute(right)
  }

  /// The last row of (X'WX)⁻¹, once solved.
  func lastRowOfInverse() -> SIMD8<Double> {
    var unit = SIMD8<Double>()
    unit[RobustTrend.columns - 1] = 1
    return substitute(unit)
  }

  private func substitute(_ right: SIMD8<Double>) -> SIMD8<Double> {
    var result = right
    for column in 0..<RobustTrend.columns {
      for k in 0..<column { result[column] -= rows[column][k] * result[k] }
      result[column] = isKnown[column] ? result[column] / rows[column][column] : 0
    }
    for column in stride(from: RobustTrend.columns - 1, through: 0, by: -1) {
      for below in (column + 1)..<max(RobustTrend.columns, column + 1) {
        result[column] -= rows[below][column] * result[below]
      }
      result[column] = isKnown[column] ? result[column] / rows[column][column] : 0
    }
    return result
  }
}
