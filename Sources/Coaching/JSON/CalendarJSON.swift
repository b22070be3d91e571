public import CoachCore
import Exchange
import Foundation

/// What goes into the calendar, and what stands in it.
public struct CalendarJSON: Encodable {
  /// Nil for the habit of the profile.
  let hour: String?
  let breaks, tests, fewWords: Bool
  let timeZone: String
  let own: OwnJSON?
  let entries: [EntryJSON]

  struct OwnJSON: Encodable {
    /// `address`, `file` or `kept`.
    let kind: String
    let place: String?
    let readAt: String?
    let entries: Int
    /// In this week and the next.
    let busy: [SpanJSON]
    let fault: String?
    let flaws: [String]
  }

  struct SpanJSON: Encodable {
    let from, to: String
  }

  struct EntryJSON: Encodable {
    let uid, kind, day: String
    let from, to: String?
    let status, summary: String
    let sequence: Int
  }

  public init(_ calendar: RunnerCalendar, _ state: RunnerState) {
    let wishes = state.calendarWishes
    hour = wishes.hour.map(BreakWords.clock)
    (breaks, tests, fewWords) = (wishes.breaks, wishes.tests, wishes.fewWords)
    timeZone = calendar.zone.identifier
    let zone = calendar.zone
    func iso(_ time: Int64) -> String {
      let date = Date(timeIntervalSince1970: Double(time) / 1000)
      return LocalMoment(
        Instant(unixMilliseconds: time), UTCOffset(seconds: Int32(zone.secondsFromGMT(for: date)))
      ).iso
    }
    let known = calendar.own
    own = wishes.own.map { place in
      OwnJSON(
        kind: place.slug, place: place.place, readAt: known.asOf.map(iso), entries: known.busy.events,
        busy: known.busy.spans.map { SpanJSON(from: iso($0.from.unixMilliseconds), to: iso($0.to.unixMilliseconds)) },
        fault: known.fault?.sentence, flaws: known.busy.flaws.map(\.sentence))
    }
    entries = calendar.ledger.entries.map { entry in
      let status = entry.cancelled != nil ? "cancelled" : entry.item.state.rawValue
      return EntryJSON(
        uid: entry.uid, kind: entry.item.kind.rawValue, day: "\(CalendarDay(daysSinceEpoch: entry.item.day))",
        from: entry.item.from.map(iso), to: entry.item.to.map(iso), status: status, summary: entry.item.summary,
        sequence: entry.sequence)
    }
  }
}

extension OwnCalendar {
  public var slug: String {
    switch self {
    case .address: "address"
    case .file: "file"
    case .kept: "kept"
    }
  }

  /// Where it is, if that has a name.
  public var place: String? {
    switch self {
    case .address(let text), .file(let text): text
    case .kept: nil
    }
  }
}
