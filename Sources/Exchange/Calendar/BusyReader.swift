public import CoachCore
public import Foundation

extension BusyTimes {
  /// Reads a calendar of anybody's making, for a window of time: whatever is outside it costs next to nothing.
  ///
  /// - Parameters:
  ///   - bytes: the file, all of it.
  ///   - zone: the runner's, for times that name none, or one that nobody knows.
  /// - Throws: `NoCalendar` where it is another kind of file.
  public init(
    reading bytes: [UInt8], from: Instant, to: Instant, zone: TimeZone
  ) throws(NoCalendar) {
    self.init()
    guard BusyTimes.isCalendar(bytes) else { throw NoCalendar() }
    var reader = BusyReader(from: from.unixSeconds, to: to.unixSeconds, zone: zone)
    bytes.withUnsafeBufferPointer { bytes in
      reader.readZones(bytes)
      reader.readEvents(bytes)
    }
    self = reader.result()
  }

  /// Whether it begins as a calendar does.
  private static func isCalendar(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).uppercased()
    return start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.hasPrefix("BEGIN:VCALENDAR")
  }
}

/// Gathers the busy times of a window; every list in it has an end, however long the file is.
struct BusyReader {
  private let from, to: Int64
  private var zones: CalendarZones
  private var line: [UInt8] = []

  private var found: [Occurrence] = []
  private var replaced: Set<Moment> = []
  private var events = 0
  private var unreadable = 0
  private var unknownRules = 0
  private var isCutShort = false
  private var isTooMuch = false
  private var budget = BusyReader.mostPeriods

  /// Periods of rules that are looked at in one file, and busy times that are kept of it.
  private static let mostPeriods = 5_000_000
  private static let mostFound = 100_000
  private static let mostReplaced = 200_000
  /// An event that lasts longer is read as if it lasted this long, in seconds.
  static let longestEvent: Int64 = 400 * 86_400

  /// One time of an event, by which an exception names it.
  private struct Moment: Hashable {
    let uid: UInt64
    let at: Int64
    let isDay: Bool
  }

  private struct Occurrence {
    let uid: UInt64
    /// Where it would be without exceptions; nil where none can take its place.
    let original: (at: Int64, day: Int64)?
    let from, to: Int64
    let isDays: Bool
  }

  init(from: Int64, to: Int64, zone: TimeZone) {
    self.from = from
    self.to = max(from, to)
    zones = CalendarZones(from: from, to: max(from, to), runner: zone)
  }

  mutating func readZones(_ bytes: UnsafeBufferPointer<UInt8>) {
    var lines = UnfoldedLines(bytes)
    while lines.next(into: &line) {
      // Few lines are of a zone: the others are not taken apart.
      guard zones.isReading || BusyReader.opens(line) else { continue }
      guard let property = CalendarProperty(line) else { continue }
      zones.take(property)
    }
  }

  private static let opening = Array("BEGIN:VTIMEZONE".utf8)

  private static func opens(_ line: [UInt8]) -> Bool {
    line.count >= opening.count && zip(line, opening).allSatisfy { $0 & 0xDF == $1 & 0xDF }
  }

  mutating func readEvents(_ bytes: UnsafeBufferPointer<UInt8>) {
    var lines = UnfoldedLines(bytes)
    var event: WrittenEvent?
    var isFreeBusy = false
    // Parts within an event, such as its alarms, which have times of their own.
    var depth = 0
    var isOpen = false
    while lines.next(into: &line) {
      guard let property = CalendarProperty(line) else { continue }
      switch property.name {
      case "BEGIN":
        let word = property.word
        if word == "VCALENDAR" { isOpen = true }
        if event != nil || isFreeBusy {
          depth += 1
        } else if word == "VEVENT" {
          event = WrittenEvent()
        } else if word == "VFREEBUSY" {
          isFreeBusy = true
        }
      case "END":
        let word = property.word
        if depth > 0, word != "VEVENT", word != "VFREEBUSY", word != "VCALENDAR" {
          depth -= 1
        } else if word == "VEVENT", let read = event {
          take(read)
          (event, depth) = (nil, 0)
        } else if word == "VFREEBUSY" {
          (isFreeBusy, depth) = (false, 0)
        } else if word == "VCALENDAR" {
          isOpen = false
          if event != nil { unreadable += 1 }
          (event, isFreeBusy, depth) = (nil, false, 0)
        }
      default:
        guard depth == 0 else { continue }
        if event != nil {
          event!.take(property)
        } else if isFreeBusy, property.name == "FREEBUSY", property.freeBusy != "FREE" {
          for part in property.parts { takePeriod(part) }
        }
      }
    }
    isCutShort = isOpen
  }

  private mutating func takePeriod(_ bytes: ArraySlice<UInt8>) {
    guard let (from, to) = period(bytes, zone: nil) else {
      unreadable += 1
      return
    }
    add(Occurrence(uid: 0, original: nil, from: from, to: to, isDays: false))
  }

  /// `…/…`, with an end or a length after the stroke.
  private mutating func period(_ bytes: ArraySlice<UInt8>, zone: String?) -> (from: Int64, to: Int64)? {
    let parts = bytes.split(separator: 0x2F)
    guard parts.count == 2, let first = WrittenTime(parts[0]) else { return nil }
    let rules = zones.rules(of: first, zone)
    let from = rules.instant(first.seconds)
    if let last = WrittenTime(parts[1]) { return (from, rules.instant(last.seconds)) }
    guard let length = WrittenDuration(parts[1]) else { return nil }
    return (from, rules.instant(first.seconds + length.days * 86_400) + length.seconds)
  }

  private mutating func take(_ event: WrittenEvent) {
    events += 1
    guard !event.isDamaged, let start = event.start else {
      unreadable += 1
      return
    }
    let rules = zones.rules(of: start.time, start.zone)
    let isDays = start.time.kind == .date
    if let original = event.recurrence {
      guard replaced.count < BusyReader.mostReplaced else {
        isTooMuch = true
        return
      }
      let rules = zones.rules(of: original.time, original.zone)
      let isDay = original.time.kind == .date
      replaced.insert(
        Moment(
          uid: event.uid, at: isDay ? original.time.seconds.flooredDays : rules.instant(original.time.seconds),
          isDay: isDay))
    }
    guard event.isBusy else { return }
    let length = self.length(of: event, start, rules)
    let repeats = event.recurrence == nil && (event.rule != nil || !event.more.isEmpty)
    func add(_ wall: Int64, _ length: WrittenDuration, _ me: inout BusyReader) {
      let begin = rules.instant(wall)
      let end = rules.instant(wall + length.days * 86_400) + length.seconds
      me.add(
        Occurrence(
          uid: event.uid, original: repeats ? (begin, wall.flooredDays) : nil, from: begin, to: end, isDays: isDays))
    }
    guard repeats else { return add(start.time.seconds, length, &self) }
    let (without, withoutDays) = exceptions(of: event)
    func isLeftOut(_ instant: Int64, _ wall: Int64) -> Bool {
      without.contains(instant) || withoutDays.contains(wall.flooredDays)
    }
    let reach = length.days * 86_400 + length.seconds
    let (lower, upper) = (rules.wall(from - reach) - 86_400, rules.wall(to) + 86_400)
    var isRuled = false
    if let rule = event.rule.flatMap({ RecurrenceRule($0[...]) }) {
      isRuled = true
      let until = rule.until.map { until -> Int64 in
        switch until.kind {
        case .utc: isDays ? until.seconds : rules.wall(until.seconds)
        case .wall: until.seconds
        case .date: until.seconds + 86_399
        }
      }
      let walk = Recurrences(rule: rule, start: start.time.seconds, until: until)
      var begins: [Int64] = []
      walk.walk(from: lower, through: upper, budget: &budget) { if begins.count < 10_000 { begins.append($0) } }
      if budget <= 0 { isTooMuch = true }
      for wall in begins where !isLeftOut(rules.instant(wall), wall) { add(wall, length, &self) }
    } else if event.rule != nil {
      unknownRules += 1
    }
    if !isRuled, !isLeftOut(rules.instant(start.time.seconds), start.time.seconds) {
      add(start.time.seconds, length, &self)
    }
    for more in event.more { takeMore(more, event, length, isLeftOut) }
  }

  /// A time beside the rule, with a length of its own if it has one.
  private mutating func takeMore(
    _ more: WrittenEvent.Place, _ event: WrittenEvent, _ length: WrittenDuration, _ isLeftOut: (Int64, Int64) -> Bool
  ) {
    let rules = zones.rules(of: more.time, more.zone)
    let begin = rules.instant(more.time.seconds)
    var end = rules.instant(more.time.seconds + length.days * 86_400) + length.seconds
    if let own = more.period, let (_, last) = period(own[...], zone: more.zone) { end = last }
    guard !isLeftOut(begin, more.time.seconds) else { return }
    add(
      Occurrence(
        uid: event.uid, original: (begin, more.time.seconds.flooredDays), from: begin, to: end,
        isDays: more.time.kind == .date))
  }

  private mutating func exceptions(of event: WrittenEvent) -> (instants: Set<Int64>, days: Set<Int64>) {
    var (instants, days): (Set<Int64>, Set<Int64>) = ([], [])
    for place in event.without {
      if place.time.kind == .date {
        days.insert(place.time.seconds.flooredDays)
      } else {
        instants.insert(zones.rules(of: place.time, place.zone).instant(place.time.seconds))
      }
    }
    return (instants, days)
  }

  private mutating func length(of event: WrittenEvent, _ start: WrittenEvent.Place, _ rules: ZoneRules)
    -> WrittenDuration
  {
    var length = WrittenDuration()
    if let end = event.end {
      if start.time.kind == .date {
        length.days = max(1, (end.time.seconds - start.time.seconds) / 86_400)
      } else {
        let last = zones.rules(of: end.time, end.zone).instant(end.time.seconds)
        length.seconds = max(0, last - rules.instant(start.time.seconds))
      }
    } else if let written = event.duration {
      length = written
    } else if start.time.kind == .date {
      length.days = 1
    }
    length.days = min(length.days, BusyReader.longestEvent / 86_400)
    length.seconds = min(length.seconds, BusyReader.longestEvent)
    return length
  }

  private mutating func add(_ occurrence: Occurrence) {
    guard occurrence.from < to, occurrence.to > from, occurrence.to > occurrence.from else { return }
    guard found.count < BusyReader.mostFound else {
      isTooMuch = true
      return
    }
    found.append(occurrence)
  }

  func result() -> BusyTimes {
    let standing = found.filter { occurrence in
      guard let original = occurrence.original else { return true }
      return !replaced.contains(Moment(uid: occurrence.uid, at: original.at, isDay: false))
        && !replaced.contains(Moment(uid: occurrence.uid, at: original.day, isDay: true))
    }
    var busy = BusyTimes()
    busy.events = events
    for next in standing.filter({ !$0.isDays }).sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      if let last = busy.spans.last, next.from <= last.to.unixSeconds {
        busy.spans[busy.spans.count - 1].to = max(last.to, Instant(unixSeconds: next.to))
      } else {
        busy.spans.append(.init(from: Instant(unixSeconds: next.from), to: Instant(unixSeconds: next.to)))
      }
    }
    var days: Set<Int64> = []
    for next in standing where next.isDays {
      var at = max(next.from, from - 86_400)
      while at < min(next.to, to) {
        days.insert(zones.runnerWall(at + 43_200).flooredDays)
        at += 86_400
      }
    }
    busy.days = days.sorted().map { CalendarDay(daysSinceEpoch: Int32($0)) }
    if !zones.unknown.isEmpty { busy.flaws.append(.unknownZones(zones.unknown)) }
    if unreadable > 0 { busy.flaws.append(.unreadable(unreadable)) }
    if unknownRules > 0 { busy.flaws.append(.unknownRules(unknownRules)) }
    if isCutShort { busy.flaws.append(.cutShort) }
    if isTooMuch { busy.flaws.append(.tooMuch) }
    return busy
  }
}
