internal import CoachCore

/// Left against right on straight level running (G3, K5).
struct BalanceReading {
  private(set) var balance: ContactBalance?
  private(set) var unsaid: [Unsaid] = []

  /// Windows without which nothing is said: three minutes [E].
  static let leastWindows = 18

  init(_ windows: RunWindows, curvesKnown: Bool) {
    let column = windows.form[Int(FormMetric.balance.rawValue)]
    guard windows.recorded.contains(Int(FormMetric.balance.rawValue)) else {
      unsaid = [Unsaid(.balance, .notRecorded)]
      return
    }
    var values: [Double] = []
    for window in column.indices
    where windows.isLevel[window] && windows.isStraight[window] && column[window].isFinite {
      values.append(2 * column[window] - 100)
    }
    guard values.count >= BalanceReading.leastWindows else {
      unsaid = [
        Unsaid(
          .balance,
          .notEnoughRunning(
            Seconds(Double(values.count) * 10), needed: Seconds(Double(BalanceReading.leastWindows) * 10)))
      ]
      return
    }
    var sorted = values
    let middle = median(&sorted, count: sorted.count)
    let known = curvesKnown && windows.preparation.gradeKnown
    balance = ContactBalance(
      imbalance: middle, interval: interval(values, middle), n: values.count, quality: known ? .good : .fair)
    if !curvesKnown { unsaid.append(Unsaid(.balance, .curvesNotKnown)) }
  }

  /// Between the ranks that the share above the median may reach by chance, with windows that resemble their neighbours.
  private mutating func interval(_ values: [Double], _ middle: Double) -> Interval? {
    let signs = values.map { $0 > middle ? 1.0 : $0 < middle ? -1 : 0 }
    let independent = Double(values.count) / ScoreCorrelation(signs, slow: 1).total
    let needed = BlockInterval.Rule.leastBlocks
    guard independent >= Double(needed) else {
      unsaid.append(Unsaid(.balance, .notEnoughBlocks(independent, needed: needed)))
      return nil
    }
    let share = StudentT.limit95(degrees: independent - 1) * 0.5 / independent.squareRoot()
    let sorted = values.sorted()
    let last = Double(sorted.count - 1)
    func at(_ part: Double) -> Double { sorted[Int((part * last).rounded())] }
    return Interval(low: at(max(0, 0.5 - share)), high: at(min(1, 0.5 + share)))
  }
}
