internal import CMaths
internal import RunFiles

/// The way of a run in steps of 5 m, after smoothing positions over 9 s (G5, K5).
struct RunPath {
  /// Metres from one sample to the next.
  static let step = 5.0
  static let smoothing = 9.0

  /// Radians turned at the beginning of each step, left positive; 0 where nobody knows and at about-turns.
  private(set) var turns: [Double] = []
  /// First steps of pieces, in order.
  private(set) var pieces: [Int] = []
  /// Turns on the spot, whose side a satellite cannot tell.
  private(set) var aboutTurns = 0
  /// How many steps, and parts of one, each row of the run has behind it; NaN for rows without a position.
  private(set) var place: [Double]
  /// Rows with a position that a runner can have had, and those left out.
  private(set) var rows = 0
  private(set) var spikes = 0

  /// A turn of this much within one step is one on the spot [E].
  private static let aboutTurn = 150 * Double.pi / 180

  init(_ run: RecordedRun) {
    place = [Double](repeating: .nan, count: run.count)
    let placing = Placing(run)
    spikes = placing.spikes
    for piece in placing.pieces {
      rows += piece.rows.count
      let x = RunPath.mean(of: piece.x, at: piece.times)
      let y = RunPath.mean(of: piece.y, at: piece.times)
      walk(x, y, rows: piece.rows)
    }
  }

  var metres: Double { RunPath.step * Double(turns.count) }
  /// Metres from one position to the next.
  var spacing: Double { rows > 0 ? metres / Double(rows) : 0 }

  /// Lays steps along one piece: each ends where the way leaves a circle of 5 m around its beginning, so that trembling
  /// on the spot makes none.
  private mutating func walk(_ x: [Double], _ y: [Double], rows: [Int]) {
    pieces.append(turns.count)
    var sample = (x: x[0], y: y[0])
    var before: (x: Double, y: Double)?
    let reach = RunPath.step * RunPath.step
    for row in x.indices {
      var far = (x: x[row] - sample.x, y: y[row] - sample.y)
      var square = far.x * far.x + far.y * far.y
      while square >= reach {
        let from = row == 0 ? sample : (x: x[row - 1], y: y[row - 1])
        let way = RunPath.crossing(from: from, to: (x[row], y[row]), around: sample)
        turn(before, way)
        before = way
        sample = (sample.x + way.x, sample.y + way.y)
        far = (x[row] - sample.x, y[row] - sample.y)
        square = far.x * far.x + far.y * far.y
      }
      place[rows[row]] = Double(turns.count) + square.squareRoot() / RunPath.step
    }
  }

  private mutating func turn(_ before: (x: Double, y: Double)?, _ way: (x: Double, y: Double)) {
    guard let before else { return turns.append(0) }
    let angle = atan2(before.x * way.y - before.y * way.x, before.x * way.x + before.y * way.y)
    if abs(angle) > RunPath.aboutTurn {
      aboutTurns += 1
      turns.append(0)
    } else {
      turns.append(angle)
    }
  }

  /// From `centre` to where the straight way between two places leaves its circle of one step.
  private static func crossing(
    from: (x: Double, y: Double), to: (x: Double, y: Double), around centre: (x: Double, y: Double)
  ) -> (x: Double, y: Double) {
    let way = (x: to.x - from.x, y: to.y - from.y)
    let offset = (x: from.x - centre.x, y: from.y - centre.y)
    let a = way.x * way.x + way.y * way.y
    let b = offset.x * way.x + offset.y * way.y
    let c = offset.x * offset.x + offset.y * offset.y - step * step
    let root = max(0, b * b - a * c).squareRoot()
    let share = a > 0 ? min(1, max(0, (root - b) / a)) : 1
    let out = (x: offset.x + share * way.x, y: offset.y + share * way.y)
    let length = (out.x * out.x + out.y * out.y).squareRoot()
    // Rounding must not let the circle shrink, or steps would never end.
    return length > 0 ? (out.x * step / length, out.y * step / length) : (step, 0)
  }

  /// The mean within half of 9 s on either side, less at the ends, so that it always lies around its own time.
  private static func mean(of values: [Double], at times: [Double]) -> [Double] {
    var result = values
    guard let begin = times.first, let finish = times.last else { return result }
    var (first, end, sum) = (0, 0, 0.0)
    for row in values.indices {
      let reach = min(smoothing / 2, times[row] - begin, finish - times[row])
      while end < values.count, times[end] <= times[row] + reach {
        sum += values[end]
        end += 1
      }
      while times[first] < times[row] - reach {
        sum -= values[first]
        first += 1
      }
      result[row] = sum / Double(end - first)
    }
    return result
  }
}
