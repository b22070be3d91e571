/// Part of the way that bends one way: steps, and how far it turns.
struct Curve {
  var steps: Range<Int>
  /// Radians, left positive.
  var turn: Double

  var metres: Double { RunPath.step * Double(steps.count) }

  enum Limits {
    /// A curve bends at least like a circle of 60 m radius, for at least 20 m (K5) [E].
    static let bend = 1.0 / 60
    static let metres = 20.0
    /// Smoothing blurs where a curve begins: there it reaches to half of its own bend, at most twice as wide [E].
    static let edge = 0.5
  }

  /// All curves of a way, in order.
  static func all(in path: RunPath) -> [Curve] {
    let bends = Curve.bends(path)
    var curves: [Curve] = []
    var step = 0
    while step < bends.count {
      guard abs(bends[step]) >= Limits.bend else {
        step += 1
        continue
      }
      let begin = step
      let isLeft = bends[begin] > 0
      var sum = 0.0
      while step < bends.count, abs(bends[step]) >= Limits.bend, (bends[step] > 0) == isLeft {
        sum += bends[step]
        step += 1
      }
      guard RunPath.step * Double(step - begin) >= Limits.metres else { continue }
      let mean = abs(sum) / Double(step - begin)
      let edge = min(Limits.bend, max(Limits.bend * Limits.edge, mean * Limits.edge))
      func belongs(_ other: Int) -> Bool { (isLeft ? bends[other] : -bends[other]) >= edge }
      var first = begin
      while first > curves.last?.steps.upperBound ?? 0, belongs(first - 1) { first -= 1 }
      while step < bends.count, belongs(step) { step += 1 }
      let turn = bends[first..<step].reduce(0, +) * RunPath.step
      curves.append(Curve(steps: first..<step, turn: turn))
    }
    return curves
  }

  /// How each step bends, in 1/m, left positive: over 20 m around it, in its own piece.
  private static func bends(_ path: RunPath) -> [Double] {
    let turns = path.turns
    var bends = [Double](repeating: 0, count: turns.count)
    for (index, begin) in path.pieces.enumerated() {
      let end = index + 1 < path.pieces.count ? path.pieces[index + 1] : turns.count
      for step in begin..<end {
        // The first step of a piece turns from nowhere, so that its turn is 0.
        let around = max(begin, step - 1)..<min(end, step + 3)
        bends[step] = turns[around].reduce(0, +) / (RunPath.step * 4)
      }
    }
    return bends
  }
}
