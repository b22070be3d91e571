/// Laps of a running track: the whole turn of a circle every 400 or 200 m, again and again (G5).
struct TrackStretch {
  var steps: Range<Int>
  /// Metres.
  var lap: Double
  /// Left positive.
  var laps: Double

  enum Limits {
    /// How far the turn of a lap may be from the whole circle.
    static let tolerance = 0.15
    /// Four laps in a row make a track, less what smoothing takes at both ends.
    static let laps = 3.8
    /// On a track, what is left over between rests and changes of lane counts from one lap on [E].
    static let part = 0.95
    /// Laps, and how long they may become: smoothing draws the bends of a small track together, the more the faster.
    static let lengths = [(lap: 400.0, measured: [400.0]), (200, [200, 185, 170])]
  }

  /// Bends of a lap in lane 1, in metres: two half circles of 36.80 m radius.
  static let bendsOfStandardLap = 2 * 115.61

  /// Stretches on a track, in order; none overlap.
  static func all(in path: RunPath) -> [TrackStretch] {
    var turned = [0.0]
    turned.reserveCapacity(path.turns.count + 1)
    for turn in path.turns { turned.append(turned[turned.count - 1] + turn) }
    var found: [TrackStretch] = []
    for (lap, measured) in Limits.lengths {
      var most: [TrackStretch] = []
      for length in measured {
        var stretches = stretches(of: lap, measured: length, turned)
        stretches = TrackStretch.without(found, stretches)
        guard stretches.contains(where: { abs($0.laps) >= Limits.laps }) else { continue }
        if TrackStretch.laps(stretches) > TrackStretch.laps(most) { most = stretches }
      }
      found += most
    }
    return found.sorted { $0.steps.lowerBound < $1.steps.lowerBound }
  }

  /// Those that overlap none of the taken ones; both in order.
  private static func without(_ taken: [TrackStretch], _ stretches: [TrackStretch]) -> [TrackStretch] {
    var next = 0
    return stretches.filter { stretch in
      while next < taken.count, taken[next].steps.upperBound <= stretch.steps.lowerBound { next += 1 }
      return next == taken.count || !taken[next].steps.overlaps(stretch.steps)
    }
  }

  private static func laps(_ stretches: [TrackStretch]) -> Double { stretches.reduce(0) { $0 + abs($1.laps) } }

  private static func stretches(of lap: Double, measured: Double, _ turned: [Double]) -> [TrackStretch] {
    let window = Int(measured / RunPath.step)
    let least = 2 * Double.pi * (1 - Limits.tolerance)
    let most = 2 * Double.pi * (1 + Limits.tolerance)
    /// 1 where a lap to the left begins, −1 to the right, else 0.
    func side(_ step: Int) -> Int {
      let turn = turned[step + window] - turned[step]
      guard abs(turn) >= least, abs(turn) <= most else { return 0 }
      return turn > 0 ? 1 : -1
    }
    var stretches: [TrackStretch] = []
    var step = 0
    while step + window < turned.count {
      var begin = step
      let way = side(begin)
      while step + window < turned.count, side(step) == way { step += 1 }
      guard way != 0 else { continue }
      let end = step + window - 1
      // Where a lap was blurred, the next good one begins before the last good one ends: the same way goes on.
      if let last = stretches.last, last.steps.upperBound > begin {
        let goesOn = (last.laps > 0) == (way > 0)
        begin = goesOn ? last.steps.lowerBound : last.steps.upperBound
        if goesOn { stretches.removeLast() }
      }
      guard begin < end else { continue }
      let laps = (turned[end] - turned[begin]) / (2 * .pi)
      stretches.append(TrackStretch(steps: begin..<end, lap: lap, laps: laps))
    }
    return stretches.filter { abs($0.laps) >= Limits.part }
  }
}
