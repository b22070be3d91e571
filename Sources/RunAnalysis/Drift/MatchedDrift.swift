internal import CoachCore

/// Early against late at the same speed: medians of bins of 0.2 m/s (G2 a).
struct MatchedDrift {
  /// Per cent; points if `inPoints`.
  let change: Double
  /// Σ n_b: windows that stand on both sides.
  let windows: Int

  /// Parts of the running time, width of a bin in m/s, windows a bin and in all (G2).
  enum Rule {
    static let early = 0.10...0.35
    static let late = 0.75
    static let binWidth = 0.2
    static let leastInBin = 6
    static let leastMatched = 18
  }

  /// - Parameters:
  ///   - values: of those windows that count, with their speed and with their part of the running time, 0…1.
  ///   - inPoints: changes are differences, not per cent.
  init(values: [Double], speeds: [Double], parts: [Double], inPoints: Bool) {
    var early: [Binned] = []
    var late: [Binned] = []
    for index in values.indices {
      let one = Binned(bin: Int32((speeds[index] / Rule.binWidth).rounded(.down)), value: values[index])
      if Rule.early.contains(parts[index]) { early.append(one) }
      if parts[index] >= Rule.late { late.append(one) }
    }
    early.sort(by: Binned.inOrder)
    late.sort(by: Binned.inOrder)
    var (sum, matched) = (0.0, 0)
    var (a, b) = (0, 0)
    while a < early.count, b < late.count {
      let bin = max(early[a].bin, late[b].bin)
      while a < early.count, early[a].bin < bin { a += 1 }
      while b < late.count, late[b].bin < bin { b += 1 }
      let (firstA, firstB) = (a, b)
      while a < early.count, early[a].bin == bin { a += 1 }
      while b < late.count, late[b].bin == bin { b += 1 }
      let least = min(a - firstA, b - firstB)
      guard least >= Rule.leastInBin else { continue }
      let before = Binned.middle(early[firstA..<a])
      let difference = Binned.middle(late[firstB..<b]) - before
      guard inPoints || before > 0 else { continue }
      sum += Double(least) * (inPoints ? difference : 100 * difference / before)
      matched += least
    }
    windows = matched
    change = matched > 0 ? sum / Double(matched) : .nan
  }

  var isEnough: Bool { windows >= Rule.leastMatched }
}

private struct Binned {
  let bin: Int32
  let value: Double

  static func inOrder(_ a: Binned, _ b: Binned) -> Bool { a.bin != b.bin ? a.bin < b.bin : a.value < b.value }

  /// The median of values in order.
  static func middle(_ sorted: ArraySlice<Binned>) -> Double {
    let middle = sorted.startIndex + sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle].value : (sorted[middle - 1].value + sorted[middle].value) / 2
  }
}
