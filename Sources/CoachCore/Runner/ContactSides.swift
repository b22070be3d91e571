/// Left and right over the last weeks: the share of the contact time that the left foot has (G3, K5).
public struct ContactSides: Hashable, Sendable {
  /// Per cent on the left: the median of the runs of 14 days, and of the eight weeks before them if they hold 4 runs.
  public let leftShare: Double
  public let usualShare: Double?
  /// Runs of the 14 days.
  public let runs: Int
  /// Nil while nothing stands out.
  public let flag: Flag?

  /// Why left and right are worth a test; low certainty, never a finding by itself.
  public enum Flag: UInt8, Slugged {
    /// Outside what devices call fair.
    case uneven
    /// Moved by a point or more from what is usual for this runner.
    case moved

    public var slug: String {
      switch self {
      case .uneven: "uneven"
      case .moved: "moved"
      }
    }
  }

  enum Limits {
    static let days = 14
    static let usualDays = 56
    /// Runs whose balance was measured [E].
    static let leastRuns = 4
    /// Points of the share [E].
    static let move = 1.0
  }

  /// Nil unless 4 runs of the 14 days that end with `day` have a balance.
  public init?(_ runs: [KnownRun], on day: CalendarDay) {
    func shares(after first: CalendarDay, through last: CalendarDay) -> [Double] {
      runs.compactMap { run in
        guard run.isRun, run.day > first, run.day <= last else { return nil }
        return run.findings?.imbalance.map { 50 + $0 / 2 }
      }
    }
    let recent = shares(after: day - Limits.days, through: day)
    guard recent.count >= Limits.leastRuns else { return nil }
    let before = shares(after: day - Limits.days - Limits.usualDays, through: day - Limits.days)
    let share = ContactSides.median(recent)
    let usual = before.count >= Limits.leastRuns ? ContactSides.median(before) : nil
    let hasMoved = usual.map { abs(share - $0) >= Limits.move } ?? false
    (leftShare, usualShare, self.runs) = (share, usual, recent.count)
    flag = !ContactGauge.fairShares.contains(share) ? .uneven : hasMoved ? .moved : nil
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
