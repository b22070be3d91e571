internal import CoachCore

/// The heart's rate in the second half of steady running against the first, at the same speed (slopes by their cost).
struct HeartRateReading {
  private(set) var drift: HeartRateDrift?
  private(set) var unsaid: [Unsaid] = []

  /// All [E].
  enum Rule {
    /// Steady is within this share of the median speed.
    static let steady = 0.15
    /// Windows in each half: ten minutes.
    static let leastInHalf = 60
    /// Steady running should be this share of the run.
    static let goodShare = 0.7
  }

  init(_ windows: RunWindows, intervals: Bool) {
    guard windows.heartRate.contains(where: { $0.isFinite }) else {
      unsaid = [Unsaid(.heartRateDrift, .notRecorded)]
      return
    }
    let (rates, speeds, times) = HeartRateReading.steady(windows)
    guard rates.count / 2 >= Rule.leastInHalf else {
      unsaid = [
        Unsaid(
          .heartRateDrift,
          .notEnoughRunning(Seconds(Double(rates.count) * 10), needed: Seconds(Double(2 * Rule.leastInHalf) * 10)))
      ]
      return
    }
    let contrast = HeartTrend(rates: rates, speeds: speeds, times: times)
    let before = contrast.first
    // Mean, time and speed were fitted, of which two are as slow as the run.
    let interval = BlockInterval(scores: contrast.residuals, weights: contrast.weights, slow: 2, draws: intervals)
    let change = 100 * contrast.difference / before
    let share = Double(rates.count) / Double(windows.count)
    drift = HeartRateDrift(
      change: change,
      interval: interval.halfWidth.map {
        Interval(low: change - 100 * $0 / before, high: change + 100 * $0 / before)
      },
      first: before, second: contrast.second, n: rates.count,
      quality: share >= Rule.goodShare && windows.preparation.gradeKnown ? .good : .fair)
    remark(interval, rates.count, intervals)
  }

  private mutating func remark(_ interval: BlockInterval, _ count: Int, _ intervals: Bool) {
    if !interval.isEnough(count) {
      let needed = BlockInterval.Rule.leastBlocks
      unsaid.append(Unsaid(.heartRateDrift, .notEnoughBlocks(interval.blocks(count), needed: needed)))
    } else if !intervals {
      unsaid.append(Unsaid(.heartRateDrift, .intervalNotDrawn))
    } else if drift?.interval?.excludesZero == false {
      unsaid.append(Unsaid(.heartRateDrift, .notClear))
    }
  }

  /// Beats a minute, and level speed for the same cost, of the windows near the median of that speed.
  private static func steady(_ windows: RunWindows) -> (rates: [Double], speeds: [Double], times: [Double]) {
    var speeds: [Double] = []
    var rates: [Double] = []
    var times: [Double] = []
    for window in 0..<windows.count where windows.heartRate[window].isFinite {
      let grade = windows.grade[window].isFinite ? windows.grade[window] : 0
      speeds.append(windows.speed[window] * MinettiCost.cost(grade: grade) / MinettiCost.cost(grade: 0))
      rates.append(windows.heartRate[window])
      times.append(windows.clock[window])
    }
    guard !speeds.isEmpty else { return ([], [], []) }
    var sorted = speeds
    let usual = median(&sorted, count: sorted.count)
    let steady = speeds.indices.filter { abs(speeds[$0] - usual) <= Rule.steady * usual }
    return (steady.map { rates[$0] }, steady.map { speeds[$0] }, steady.map { times[$0] })
  }
}

/// Least squares of the heart's rate on speed and on time.
struct HeartTrend {
  /// Beats a minute that the middle of the second half has more than the middle of the first, at the same speed.
  let difference: Double
  /// Mean beats a minute of the halves.
  let first: Double
  let second: Double
  /// What is left, and what each adds to the difference.
  let residuals: [Double]
  let weights: [Double]

  init(rates: [Double], speeds: [Double], times: [Double]) {
    let half = rates.count / 2
    func mean(_ values: [Double], _ range: Range<Int>) -> Double {
      var sum = 0.0
      for index in range { sum += values[index] }
      return sum / Double(range.count)
    }
    let (early, late, all) = (0..<half, half..<rates.count, 0..<rates.count)
    (first, second) = (mean(rates, early), mean(rates, late))
    let gap = mean(times, late) - mean(times, early)
    let (rate, speed, time) = (mean(rates, all), mean(speeds, all), mean(times, all))
    // Speed is taken out of both, with the mean.
    var (squares, withRate, withTime) = (0.0, 0.0, 0.0)
    for index in all {
      let v = speeds[index] - speed
      squares += v * v
      withRate += v * (rates[index] - rate)
      withTime += v * (times[index] - time)
    }
    let still = squares <= 1e-12 * Double(rates.count) * speed * speed
    let (slope, tilt) = still ? (0, 0) : (withRate / squares, withTime / squares)
    var weights = rates
    var residuals = rates
    var (total, sum) = (0.0, 0.0)
    for index in all {
      let v = speeds[index] - speed
      weights[index] = times[index] - time - tilt * v
      residuals[index] = rates[index] - rate - slope * v
      total += weights[index] * weights[index]
      sum += weights[index] * residuals[index]
    }
    let trend = total > 0 ? sum / total : 0
    for index in all {
      residuals[index] -= trend * weights[index]
      weights[index] = total > 0 ? gap * weights[index] / total : 0
    }
    (difference, self.residuals, self.weights) = (gap * trend, residuals, weights)
  }
}
