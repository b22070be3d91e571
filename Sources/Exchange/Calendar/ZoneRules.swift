import Foundation

/// How far the clocks of a place are from UTC over some time, whether the system says so or a calendar file.
///
/// Times are whole seconds since 1970: as instants, or as a wall clock shows them.
struct ZoneRules: Hashable, Sendable {
  /// Clocks that go from one distance to another, both in seconds east of UTC.
  struct Change: Hashable, Sendable {
    let at: Int64
    let before, after: Int64
    var isSummer = false
    var name = ""

    /// The wall time from which the new distance surely holds.
    fileprivate var wall: Int64 { at + max(before, after) }
  }

  /// Holds before the first change.
  let first: Int64
  /// In order.
  let changes: [Change]

  static let utc = ZoneRules(first: 0, changes: [])

  init(first: Int64, changes: [Change]) {
    self.first = first
    self.changes = changes
  }

  /// What the system knows of a zone from one instant to another, with the change before it.
  init(_ zone: TimeZone, from: Int64, to: Int64) {
    let date = { (at: Int64) in Date(timeIntervalSince1970: Double(at)) }
    var at = from - ZoneRules.margin
    first = Int64(zone.secondsFromGMT(for: date(at)))
    var changes: [Change] = []
    var before = first
    while let next = zone.nextDaylightSavingTimeTransition(after: date(at)), changes.count < ZoneRules.mostChanges {
      at = Int64(next.timeIntervalSince1970.rounded())
      guard at <= to + ZoneRules.margin else { break }
      let after = Int64(zone.secondsFromGMT(for: next))
      if after != before {
        let summer = zone.isDaylightSavingTime(for: next)
        changes.append(
          Change(at: at, before: before, after: after, isSummer: summer, name: zone.abbreviation(for: next) ?? ""))
      }
      before = after
    }
    self.changes = changes
  }

  /// More than a year, so that the change before any instant is known.
  private static let margin: Int64 = 400 * 86_400
  private static let mostChanges = 1000

  func offset(at instant: Int64) -> Int64 {
    let index = changes.partitioningIndex { $0.at > instant }
    return index == 0 ? first : changes[index - 1].after
  }

  func wall(_ instant: Int64) -> Int64 { instant + offset(at: instant) }

  /// The first instant at which the clocks show this; of a time that they skip, as the clocks before would have it.
  func instant(_ wall: Int64) -> Int64 {
    let index = changes.partitioningIndex { $0.wall > wall }
    return wall - (index == 0 ? first : changes[index - 1].after)
  }
}

extension Array {
  /// The first index whose element is past the point; elements before it are not.
  fileprivate func partitioningIndex(_ isPast: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
