internal import CoachCore

/// Reads the drift of each part of the form from windows, and says why where it cannot (G2, K5).
struct DriftReading {
  private(set) var drift: [FormDrift] = []
  private(set) var unsaid: [Unsaid] = []
  private let windows: RunWindows
  private let intervals: Bool
  /// Columns of the windows that count for one metric.
  private var values: [Double] = []
  private var speeds: [Double] = []
  private var grades: [Double] = []
  private var parts: [Double] = []

  init(_ windows: RunWindows, intervals: Bool) {
    (self.windows, self.intervals) = (windows, intervals)
    for metric in FormMetric.allCases { read(metric) }
  }

  private mutating func read(_ metric: FormMetric) {
    gather(metric)
    let needed = MatchedDrift.Rule.leastMatched
    guard !values.isEmpty else {
      let isRecorded = windows.recorded.contains(Int(metric.rawValue))
      unsaid.append(
        Unsaid(
          .drift(metric), isRecorded ? .notEnoughRunning(0, needed: windowsLong(2 * needed)) : .notRecorded))
      return
    }
    let early = earlyMedian()
    let inPoints = metric == .balance
    let scale = inPoints ? 1 : 100 / early
    let matched = MatchedDrift(values: values, speeds: speeds, parts: parts, inPoints: inPoints)
    let trend = early > 0 || inPoints ? trend(metric, scale: scale) : nil
    // From the middle of the early part to the middle of the late one, in hours.
    let span = (0.875 - 0.225) * windows.preparation.used.value / 3600
    if !matched.isEnough {
      unsaid.append(Unsaid(.drift(metric), .notEnoughMatched(windows: matched.windows, needed: needed)))
    }
    guard matched.isEnough || trend != nil else {
      unsaid.append(
        Unsaid(.drift(metric), .notEnoughRunning(windowsLong(values.count), needed: windowsLong(2 * needed))))
      return
    }
    let change = matched.isEnough ? matched.change : (trend?.perHour ?? 0) * span
    // Where the two ways of looking differ, the range holds both.
    let interval = trend?.interval.map {
      Interval(low: min($0.low * span, change), high: max($0.high * span, change))
    }
    let found = FormDrift(
      metric: metric, early: early, change: change, interval: interval,
      matchedWindows: matched.isEnough ? matched.windows : 0, trend: trend, quality: quality(matched))
    if interval != nil, !found.isClear { unsaid.append(Unsaid(.drift(metric), .notClear)) }
    drift.append(found)
  }

  private func windowsLong(_ count: Int) -> Seconds { Seconds(Double(count) * 10) }

  private mutating func gather(_ metric: FormMetric) {
    values.removeAll(keepingCapacity: true)
    speeds.removeAll(keepingCapacity: true)
    grades.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    let column = windows.form[Int(metric.rawValue)]
    let whole = windows.preparation.used.value
    for window in column.indices where windows.isLevel[window] && column[window].isFinite {
      values.append(metric == .balance ? abs(column[window] - 50) : column[window])
      speeds.append(windows.speed[window])
      grades.append(windows.grade[window].isFinite ? windows.grade[window] : 0)
      parts.append(windows.clock[window] / whole)
    }
  }

  /// Of all windows if none is early.
  private func earlyMedian() -> Double {
    var early: [Double] = []
    for index in values.indices where MatchedDrift.Rule.early.contains(parts[index]) { early.append(values[index]) }
    if early.isEmpty { early = values }
    return median(&early, count: early.count)
  }

  private mutating func trend(_ metric: FormMetric, scale: Double) -> DriftTrend? {
    let hour = windows.preparation.used.value / 3600
    guard
      let trend = RobustTrend(values: values, speeds: speeds, grades: grades, hours: parts.map { $0 * hour })
    else { return nil }
    // The mean and the time are as slow as the run; speed, grade and their squares together count as two more.
    let interval = BlockInterval(scores: trend.scores, weights: trend.weights, slow: 4, draws: intervals)
    let count = values.count
    if !interval.isEnough(count) {
      unsaid.append(
        Unsaid(
          .drift(metric), .notEnoughBlocks(interval.blocks(count), needed: BlockInterval.Rule.leastBlocks)))
    } else if !intervals {
      unsaid.append(Unsaid(.drift(metric), .intervalNotDrawn))
    }
    // Devices round to a thousandth or so: less than this is no change.
    let limits = interval.halfWidth.map { half in
      Interval(low: (trend.slope - half) * scale - 1e-6, high: (trend.slope + half) * scale + 1e-6)
    }
    return DriftTrend(
      perHour: trend.slope * scale, interval: limits, n: count,
      correlationLength: windowsLong(interval.correlation.length), blockLength: windowsLong(interval.blockLength),
      effectiveBlocks: interval.effectiveBlocks)
  }

  private func windowsLong(_ count: Double) -> Seconds { Seconds(count * 10) }

  private func quality(_ matched: MatchedDrift) -> Quality {
    let preparation = windows.preparation
    if let share = preparation.stepAgreement, share < PreparationLimits.leastAgreement { return .poor }
    return matched.isEnough && preparation.gradeKnown ? .good : .fair
  }
}
