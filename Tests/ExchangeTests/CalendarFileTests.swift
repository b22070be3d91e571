import CoachCore
import Exchange
import Foundation
import Testing

/// An instant by its text in UTC: `utc("2026-03-02T06:30")`.
func utc(_ text: String) -> Instant {
  let parts = text.split(separator: "T")
  let clock = parts[1].split(separator: ":").compactMap { Double($0) }
  return LocalMoment(CalendarDay(iso: String(parts[0]))!, at: Seconds(clock[0] * 3600 + clock[1] * 60), .utc).instant
}

@Suite struct CalendarFileTests {
  private func file(_ zone: String = "Europe/Vienna", _ change: (inout CalendarEvent) -> Void = { _ in }) -> [String] {
    var event = CalendarEvent(
      uid: "session-1@strongback", sequence: 3, changed: utc("2026-03-01T12:00"),
      time: .span(from: utc("2026-03-02T06:30"), to: utc("2026-03-02T06:45")), summary: "Back session")
    change(&event)
    var file = CalendarFile(name: "Back", zone: TimeZone(identifier: zone)!, events: [event])
    file.refresh = .hours(12)
    file.colour = "teal"
    return lines(file.bytes)
  }

  /// The lines as they stand in the file; the last has its end too.
  private func lines(_ bytes: [UInt8]) -> [String] {
    var lines: [[UInt8]] = [[]]
    for byte in bytes {
      if byte == 0x0A, lines[lines.count - 1].last == 0x0D {
        lines[lines.count - 1].removeLast()
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    #expect(lines.last == [])
    return lines.dropLast().map { line in
      #expect(line.count <= 75)
      #expect(!line.contains(0x0A) && !line.contains(0x0D))
      return String(validating: line, as: UTF8.self) ?? "not UTF-8"
    }
  }

  private func unfolded(_ lines: [String]) -> [String] {
    lines.reduce(into: []) { all, line in
      if line.hasPrefix(" ") { all[all.count - 1] += line.dropFirst() } else { all.append(line) }
    }
  }

  @Test func `a session stands in the runner's own time, with all that programs ask of an event`() {
    let lines = file { event in
      event.link = "https://coach.example.org/week?of=2026-03-02#day-2026-03-02"
      event.status = .tentative
      event.isBusy = false
      event.alarms = [.init(before: .minutes(10), words: "Back session")]
    }
    for line in [
      "VERSION:2.0", "NAME:Back", "X-WR-CALNAME:Back", "COLOR:teal", "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
      "X-PUBLISHED-TTL:PT12H", "UID:session-1@strongback", "SEQUENCE:3", "DTSTAMP:20260301T120000Z",
      "LAST-MODIFIED:20260301T120000Z", "DTSTART;TZID=Europe/Vienna:20260302T073000",
      "DTEND;TZID=Europe/Vienna:20260302T074500", "STATUS:TENTATIVE", "TRANSP:TRANSPARENT", "CLASS:PRIVATE",
      "ACTION:DISPLAY", "TRIGGER:-PT10M", "URL:https://coach.example.org/week?of=2026-03-02#day-2026-03-02",
    ] {
      #expect(unfolded(lines).contains(line), "\(line)")
    }
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
  }

  @Test func `commas, semicolons, backslashes and new lines are escaped in words, and in nothing else`() {
    let lines = unfolded(
      file { event in
        event.summary = "Plank; side, \\ and\r\nmore\u{7}"
        event.link = "https://coach.example.org/a,b;c"
      })
    #expect(lines.contains("SUMMARY:Plank\\; side\\, \\\\ and\\nmore"))
    #expect(lines.contains("URL:https://coach.example.org/a,b;c"))
  }

  @Test(arguments: [
    String(repeating: "Rückenübung ", count: 20), String(repeating: "背中の運動", count: 30),
    String(repeating: "\u{1F469}\u{1F3FD}\u{200D}\u{1F3C3}\u{FE0F}", count: 12),
    String(repeating: "ظهر قوي ", count: 25),
  ])
  func `words of any script are folded between characters, and are whole again when unfolded`(words: String) {
    let lines = file { $0.summary = words }
    #expect(lines.contains { $0.hasPrefix(" ") })
    #expect(unfolded(lines).contains("SUMMARY:" + words))
  }

  @Test(arguments: 60...90)
  func `a line is folded at 75 octets wherever a four-octet character falls`(count: Int) {
    let words = String(repeating: "a", count: count) + "\u{1F9D8}" + "b"
    #expect(unfolded(file { $0.summary = words }).contains("SUMMARY:" + words))
  }

  @Test func `a value cannot begin a line of its own`() {
    let lines = file { $0.link = "https://coach.example.org/\r\nATTENDEE:mailto:a@b.example" }
    #expect(!lines.contains { $0.hasPrefix("ATTENDEE") })
  }

  @Test(arguments: [
    ("Europe/Vienna", "2026-03-29T06:00", "20260329T080000", "+0200"),
    ("Europe/Vienna", "2026-10-25T07:00", "20261025T080000", "+0100"),
    ("Australia/Sydney", "2026-04-04T22:00", "20260405T080000", "+1000"),
    ("Australia/Lord_Howe", "2026-10-03T21:00", "20261004T080000", "+1100"),
    ("America/St_Johns", "2026-03-08T10:30", "20260308T080000", "-0230"),
    ("Asia/Kolkata", "2026-03-08T02:30", "20260308T080000", "+0530"),
  ])
  func `on the day clocks change, eight o'clock is eight o'clock, and the file brings the zone that says so`(
    zone: String, instant: String, wall: String, offset: String
  ) {
    let lines = file(zone) { $0.time = .span(from: utc(instant), to: utc(instant) + .minutes(15)) }
    #expect(lines.contains("DTSTART;TZID=\(zone):\(wall)"))
    #expect(lines.contains("TZID:\(zone)"))
    #expect(lines.contains("TZOFFSETTO:\(offset)"))
  }

  @Test func `in UTC there is no zone to bring`() {
    let lines = file("UTC")
    #expect(lines.contains("DTSTART:20260302T063000Z"))
    #expect(!lines.contains("BEGIN:VTIMEZONE"))
  }

  @Test func `a day's entry has no time and ends with the next day`() {
    let lines = file { $0.time = .day(CalendarDay(iso: "2026-12-31")!) }
    #expect(lines.contains("DTSTART;VALUE=DATE:20261231") && lines.contains("DTEND;VALUE=DATE:20270101"))
  }

  @Test func `equal content is equal bytes`() {
    #expect(file() == file())
    #expect(file() != file { $0.sequence += 1 })
  }

  @Test(arguments: ["Europe/Vienna", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kolkata", "Africa/Casablanca"])
  func `what is written is read back at the same instants, by the zone in the file alone`(zone: String) throws {
    for day in stride(from: 0, to: 365, by: 3) {
      let start = LocalMoment(CalendarDay(iso: "2026-01-01")! + day, at: .hours(6), .utc).instant
      var event = CalendarEvent(
        uid: "a", sequence: 0, changed: start, time: .span(from: start, to: start + .minutes(20)), summary: "a")
      event.isBusy = true
      let file = CalendarFile(name: "Back", zone: TimeZone(identifier: zone)!, events: [event])
      let renamed = String(decoding: file.bytes, as: UTF8.self).replacing(zone, with: "Nowhere/Known")
      let busy = try BusyTimes(
        reading: Array(renamed.utf8), from: start - .hours(48), to: start + .hours(48),
        zone: TimeZone(identifier: "Pacific/Auckland")!)
      #expect(busy.spans == [BusyTimes.Span(from: start, to: start + .minutes(20))], "\(day)")
      #expect(busy.flaws == [])
    }
  }
}
