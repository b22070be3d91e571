public import CoachCore
import Exchange
import Foundation

/// What stands in the runner's calendar under which name, so that other programs know an entry again that has changed.
///
/// SEQUENCE begins at the minutes since 2020 of the moment when a ledger is begun: one that was lost is followed by higher
/// numbers than any that it gave.
public struct CalendarLedger: Codable, Sendable {
  /// The form of the file.
  private var version = CalendarLedger.form
  private let begin: Int
  public private(set) var entries: [Entry] = []
  /// The last number that each group gave, which is never given again.
  private var numbers: [String: Int] = [:]

  public struct Entry: Codable, Hashable, Sendable {
    public let uid: String
    public var item: CalendarItem
    public var sequence: Int
    /// When anything of it changed, in milliseconds since 1970.
    public var changed: Int64
    /// When it was dropped.
    public var cancelled: Int64?

    var day: CalendarDay { CalendarDay(daysSinceEpoch: item.day) }
  }

  private static let form = 1
  /// Days for which what is over, or was dropped, still stands [E].
  static let daysKept = 28
  private static let year2020: Int64 = 1_577_836_800_000

  public init(at now: Instant) {
    begin = Int(max(0, now.unixMilliseconds - CalendarLedger.year2020) / 60_000)
  }

  /// Nil for what is no ledger, or one of a newer form.
  init?(_ bytes: [UInt8]) {
    guard let read = try? JSONDecoder().decode(CalendarLedger.self, from: Data(bytes)),
      read.version == CalendarLedger.form
    else { return nil }
    self = read
  }

  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return [UInt8]((try? encoder.encode(self)) ?? Data())
  }

  /// When anything in it changed last, in milliseconds since 1970.
  public var changed: Int64 { entries.map(\.changed).max() ?? 0 }

  /// Takes over what the calendar is to hold now: what is new gets a name, what has changed a higher number, what is gone
  /// stands as cancelled for some weeks; nothing else changes. True if anything did.
  ///
  /// - Parameter root: tells this journal from all others, for ever.
  @discardableResult
  public mutating func publish(_ items: [CalendarItem], root: String, today: CalendarDay, at now: Instant) -> Bool {
    let before = entries
    let stamp = now.unixMilliseconds / 1000 * 1000
    var open = Set(entries.indices)
    var new: [CalendarItem] = []
    var unmatched: [CalendarItem] = []
    for item in items {
      if let index = known(item, among: open) {
        open.remove(index)
        put(item, at: index, stamp)
      } else {
        unmatched.append(item)
      }
    }
    // A session that is on another day now is one that moved, as long as its week has one to spare.
    for item in unmatched.sorted(by: { $0.day < $1.day }) {
      let spare = open.filter { index in
        let entry = entries[index]
        return item.kind == .session && entry.item.group == item.group && entry.cancelled == nil
          && entry.item.state != .done && (entry.day >= today || item.state == .done)
      }
      if let index = spare.min(by: { entries[$0].item.day < entries[$1].item.day }) {
        open.remove(index)
        put(item, at: index, stamp)
      } else {
        new.append(item)
      }
    }
    for index in open where entries[index].cancelled == nil && isToCome(entries[index], today) {
      entries[index].cancelled = stamp
      entries[index].sequence += 1
      entries[index].changed = stamp
    }
    entries += new.map { Entry(uid: name($0, root), item: $0, sequence: begin, changed: stamp) }
    forget(today, stamp)
    entries.sort { ($0.item.day, $0.item.from ?? 0, $0.uid) < ($1.item.day, $1.item.from ?? 0, $1.uid) }
    return entries != before
  }

  /// The entry of the same group and day; one that was dropped may come back.
  private func known(_ item: CalendarItem, among open: Set<Int>) -> Int? {
    let same = open.filter { entries[$0].item.group == item.group && entries[$0].item.day == item.day }
    return same.min { a, b in
      (entries[a].cancelled == nil ? 0 : 1, entries[a].item.state == item.state ? 0 : 1, entries[a].uid)
        < (entries[b].cancelled == nil ? 0 : 1, entries[b].item.state == item.state ? 0 : 1, entries[b].uid)
    }
  }

  private mutating func put(_ item: CalendarItem, at index: Int, _ stamp: Int64) {
    let old = entries[index]
    guard item != old.item || old.cancelled != nil else { return }
    let isMoved =
      item.from != old.item.from || item.to != old.item.to || item.day != old.item.day || item.state != old.item.state
      || old.cancelled != nil
    entries[index].item = item
    entries[index].cancelled = nil
    entries[index].changed = stamp
    if isMoved { entries[index].sequence += 1 }
  }

  private func isToCome(_ entry: Entry, _ today: CalendarDay) -> Bool {
    entry.day >= today && entry.item.state != .done
  }

  private mutating func name(_ item: CalendarItem, _ root: String) -> String {
    guard item.kind == .session else { return "\(item.group).\(root)@strongback" }
    numbers[item.group, default: 0] += 1
    return "\(item.group)-\(numbers[item.group]!).\(root)@strongback"
  }

  private mutating func forget(_ today: CalendarDay, _ stamp: Int64) {
    entries.removeAll { entry in
      if entry.item.kind == .rest { return entry.day < today }
      let isOld = today - entry.day > CalendarLedger.daysKept
      return isOld || entry.cancelled.map { stamp - $0 > Int64(CalendarLedger.daysKept) * 86_400_000 } ?? false
    }
    let groups = Set(entries.map(\.item.group))
    numbers = numbers.filter { groups.contains($0.key) || $0.key > "session-\(today - 2 * CalendarLedger.daysKept)" }
  }
}

extension CalendarLedger.Entry {
  /// The entry as a calendar holds it.
  ///
  /// - Parameter address: where the app is, for links to it; nil where nobody knows.
  func event(address: String?, alarm: Seconds?) -> CalendarEvent {
    let time: CalendarEvent.Time =
      if let from = item.from, let to = item.to {
        .span(from: Instant(unixMilliseconds: from), to: Instant(unixMilliseconds: to))
      } else {
        .day(day)
      }
    let prefix = cancelled == nil ? "" : "Cancelled: "
    var event = CalendarEvent(
      uid: uid, sequence: sequence, changed: Instant(unixMilliseconds: changed), time: time,
      summary: prefix + item.summary)
    event.notes = item.notes
    event.link = address.flatMap { address in item.path.map { address + $0 } }
    event.status = cancelled != nil ? .cancelled : item.state == .provisional ? .tentative : .confirmed
    event.isBusy = item.kind == .session && cancelled == nil
    if let alarm, cancelled == nil, item.state == .planned, item.kind != .tests {
      event.alarms = [.init(before: item.kind == .rest ? .zero : alarm, words: item.summary)]
    }
    return event
  }
}
