/// Six equations X'WX β = X'Wy, by Cholesky's decomposition; a column that the ones before explain gets 0.
struct NormalEquations {
  private static let size = RobustTrend.columns
  /// The lower triangle, row by row; once solved, L of X'WX = LL'.
  private var matrix = [Double](repeating: 0, count: size * size)
  private var right = [Double](repeating: 0, count: size)
  private var isKnown = [Bool](repeating: true, count: size)

  mutating func clear() {
    for index in matrix.indices { matrix[index] = 0 }
    for index in right.indices { right[index] = 0 }
  }

  mutating func add(_ rows: [Double], from begin: Int, _ value: Double, weight: Double) {
    let size = NormalEquations.size
    for row in 0..<size {
      let weighted = rows[begin + row] * weight
      right[row] += weighted * value
      for column in 0...row { matrix[row * size + column] += weighted * rows[begin + column] }
    }
  }

  /// The last column, time, is not explained by the others.
  var isTimeKnown: Bool { isKnown[NormalEquations.size - 1] }

  mutating func solve() -> [Double] {
    let size = NormalEquations.size
    for column in 0..<size {
      let before = matrix[column * size + column]
      var pivot = before
      for k in 0..<column { pivot -= matrix[column * size + k] * matrix[column * size + k] }
      isKnown[column] = pivot > 1e-9 * before && pivot > 0
      matrix[column * size + column] = isKnown[column] ? pivot.squareRoot() : 1
      for below in (column + 1)..<max(size, column + 1) {
        var value = matrix[below * size + column]
        for k in 0..<column { value -= matrix[below * size + k] * matrix[column * size + k] }
        matrix[below * size + column] = isKnown[column] ? value / matrix[column * size + column] : 0
      }
    }
    return substitute(right)
  }

  /// The last row of (X'WX)⁻¹, once solved.
  func lastRowOfInverse() -> [Double] {
    var unit = [Double](repeating: 0, count: NormalEquations.size)
    unit[NormalEquations.size - 1] = 1
    return substitute(unit)
  }

  private func substitute(_ right: [Double]) -> [Double] {
    let size = NormalEquations.size
    var result = right
    for row in 0..<size {
      for k in 0..<row { result[row] -= matrix[row * size + k] * result[k] }
      result[row] = isKnown[row] ? result[row] / matrix[row * size + row] : 0
    }
    for row in stride(from: size - 1, through: 0, by: -1) {
      for below in (row + 1)..<max(size, row + 1) { result[row] -= matrix[below * size + row] * result[below] }
      result[row] = isKnown[row] ? result[row] / matrix[row * size + row] : 0
    }
    return result
  }
}
