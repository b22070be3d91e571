public import CoachCore
public import Foundation

/// A calendar as other people's programs read it (RFC 5545, RFC 7986): equal content is equal bytes.
public struct CalendarFile: Hashable, Sendable {
  public var name: String
  public var notes: String?
  /// A colour by its CSS name.
  public var colour: String?
  /// How often a subscriber may ask again.
  public var refresh: Seconds?
  /// The runner's zone, in whose wall time events are written.
  public var zone: TimeZone
  public var events: [CalendarEvent]

  public init(name: String, zone: TimeZone, events: [CalendarEvent]) {
    self.name = name
    self.zone = zone
    self.events = events
  }

  public var bytes: [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Strongback//Strongback//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("NAME", text: name)
    lines.add("X-WR-CALNAME", text: name)
    if let notes {
      lines.add("DESCRIPTION", text: notes)
      lines.add("X-WR-CALDESC", text: notes)
    }
    if !isUTC { lines.add("X-WR-TIMEZONE", zone.identifier) }
    if let colour { lines.add("COLOR", text: colour) }
    if let refresh {
      let text = CalendarFile.duration(refresh)
      lines.add("REFRESH-INTERVAL", text, with: [("VALUE", "DURATION")])
      lines.add("X-PUBLISHED-TTL", text)
    }
    let rules = rules
    if !isUTC { write(rules, to: &lines) }
    for event in events { write(event, rules, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }

  private var isUTC: Bool { ["UTC", "GMT", "Etc/UTC"].contains(zone.identifier) }

  /// The zone over the time that the events take.
  private var rules: ZoneRules {
    let spans = events.compactMap { event -> (Int64, Int64)? in
      guard case .span(let from, let to) = event.time else { return nil }
      return (from.unixSeconds, to.unixSeconds)
    }
    let from = spans.map(\.0).min() ?? 0
    let all = ZoneRules(zone, from: from, to: spans.map(\.1).max() ?? 0)
    // The change before the first event, and those until after the last.
    if let before = all.changes.lastIndex(where: { $0.at <= from }) {
      return ZoneRules(first: all.changes[before].before, changes: Array(all.changes[before...]))
    }
    let always = ZoneRules.Change(at: -all.first, before: all.first, after: all.first)
    return ZoneRules(first: all.first, changes: [always] + all.changes)
  }

  private func write(_ rules: ZoneRules, to lines: inout ContentLines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", zone.identifier)
    for change in rules.changes {
      let kind = change.isSummer ? "DAYLIGHT" : "STANDARD"
      lines.add("BEGIN", kind)
      lines.add("DTSTART", CalendarFile.wall(change.at + change.before))
      lines.add("TZOFFSETFROM", CalendarFile.offset(change.before))
      lines.add("TZOFFSETTO", CalendarFile.offset(change.after))
      if !change.name.isEmpty { lines.add("TZNAME", text: change.name) }
      lines.add("END", kind)
    }
    lines.add("END", "VTIMEZONE")
  }

  private func write(_ event: CalendarEvent, _ rules: ZoneRules, to lines: inout ContentLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: event.uid)
    lines.add("DTSTAMP", CalendarFile.utc(event.changed))
    lines.add("LAST-MODIFIED", CalendarFile.utc(event.changed))
    lines.add("SEQUENCE", "\(event.sequence)")
    switch event.time {
    case .span(let from, let to):
      add("DTSTART", from, rules, to: &lines)
      add("DTEND", to, rules, to: &lines)
    case .day(let day):
      lines.add("DTSTART", CalendarFile.date(day), with: [("VALUE", "DATE")])
      lines.add("DTEND", CalendarFile.date(day + 1), with: [("VALUE", "DATE")])
    }
    lines.add("SUMMARY", text: event.summary)
    if let notes = event.notes { lines.add("DESCRIPTION", text: notes) }
    if let link = event.link { lines.add("URL", link) }
    lines.add("STATUS", event.status.slug.uppercased())
    lines.add("TRANSP", event.isBusy ? "OPAQUE" : "TRANSPARENT")
    if event.isPrivate { lines.add("CLASS", "PRIVATE") }
    for (index, alarm) in event.alarms.enumerated() {
      lines.add("BEGIN", "VALARM")
      lines.add("UID", text: "\(event.uid)-alarm-\(index + 1)")
      lines.add("ACTION", "DISPLAY")
      lines.add("TRIGGER", alarm.before == .zero ? "PT0S" : "-" + CalendarFile.duration(alarm.before))
      lines.add("DESCRIPTION", text: alarm.words)
      lines.add("END", "VALARM")
    }
    lines.add("END", "VEVENT")
  }

  private func add(_ name: String, _ time: Instant, _ rules: ZoneRules, to lines: inout ContentLines) {
    if isUTC { return lines.add(name, CalendarFile.utc(time)) }
    lines.add(name, CalendarFile.wall(rules.wall(time.unixSeconds)), with: [("TZID", zone.identifier)])
  }

  /// `20260302`.
  static func date(_ day: CalendarDay) -> String { day.description.replacing("-", with: "") }

  /// `20260302T070000`, of a wall time in seconds.
  static func wall(_ seconds: Int64) -> String {
    let day = Int32(seconds.flooredDays)
    let rest = Int(seconds - Int64(day) * 86_400)
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    return date(CalendarDay(daysSinceEpoch: day)) + "T" + clock
  }

  static func utc(_ instant: Instant) -> String { wall(instant.unixSeconds) + "Z" }

  /// `PT12H`, `PT30M`.
  static func duration(_ time: Seconds) -> String {
    let minutes = Int(time.minutes.rounded())
    return minutes % 60 == 0 && minutes > 0 ? "PT\(minutes / 60)H" : "PT\(minutes)M"
  }

  /// `+0530`, with seconds where there are any.
  private static func offset(_ seconds: Int64) -> String {
    let size = abs(Int(seconds))
    let parts = [size / 3600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    return (seconds < 0 ? "-" : "+") + parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }
}

extension Instant {
  var unixSeconds: Int64 { Instant.floor(unixMilliseconds, 1000) }
  fileprivate static func floor(_ a: Int64, _ b: Int64) -> Int64 { a / b - (a % b < 0 ? 1 : 0) }
}

extension Int64 {
  /// Whole days, towards the past.
  var flooredDays: Int64 { self / 86_400 - (self % 86_400 < 0 ? 1 : 0) }
}
