/// Session loads in arbitrary units (AU) and what a row of days makes of them (G6, K5).
public enum TrainingLoad {
  /// CR-10 effort times minutes (Foster et al. 2001).
  public static func units(_ effort: Effort, for duration: Seconds) -> Double { effort.value * duration.minutes }

  /// Days of load before its weighted means are shown.
  static let shownFrom = 28

  /// The weight of the newest day in a mean over `days`: 0.25 for 7, 0.069 for 28 (Williams et al. 2017).
  public static func weight(over days: Int) -> Double { 2 / (Double(days) + 1) }

  /// The exponentially weighted mean on the last day; nil before 28 days, or if the first seven hold no load.
  ///
  /// A rest day is 0; nil is a day whose load nobody told, and is skipped. The mean of days 1–7 is the beginning.
  public static func exponentialMean(of loads: [Double?], over days: Int) -> Double? {
    guard loads.count >= shownFrom else { return nil }
    let seed = loads.prefix(7).compactMap { $0 }
    guard !seed.isEmpty else { return nil }
    let weight = weight(over: days)
    var mean = seed.reduce(0, +) / Double(seed.count)
    for load in loads.dropFirst(7) {
      if let load { mean = weight * load + (1 - weight) * mean }
    }
    return mean
  }

  /// A week's total, and how evenly it fell on its days.
  public struct Week: Hashable, Sendable {
    public let total: Double
    /// Mean of the days by their population standard deviation; nil if all days are equal.
    public let monotony: Double?
    /// Total times monotony.
    public let strain: Double?

    /// Nil without seven days whose load is known.
    public init?(_ days: [Double?]) {
      let loads = days.compactMap { $0 }
      guard days.count == 7, loads.count == 7 else { return nil }
      total = loads.reduce(0, +)
      let mean = total / 7
      let deviation = (loads.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 7).squareRoot()
      monotony = deviation > 0 ? mean / deviation : nil
      strain = deviation > 0 ? total * mean / deviation : nil
    }
  }
}
