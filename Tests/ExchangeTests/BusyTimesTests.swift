import CoachCore
import Exchange
import Foundation
import TestKit
import Testing

@Suite struct BusyTimesTests {
  private let vienna = TimeZone(identifier: "Europe/Vienna")!

  /// Busy times of March 2026 unless told otherwise, of a calendar with these lines in it.
  private func busy(
    _ lines: String, from: String = "2026-03-01T00:00", to: String = "2026-04-01T00:00", zone: TimeZone? = nil
  ) throws -> BusyTimes {
    try BusyTimes(
      reading: Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\(lines)\r\nEND:VCALENDAR\r\n".utf8), from: utc(from),
      to: utc(to), zone: zone ?? vienna)
  }

  private func event(_ lines: String) -> String {
    "BEGIN:VEVENT\r\nUID:1\r\n" + lines.replacing("\n", with: "\r\n") + "\r\nEND:VEVENT"
  }

  /// `2026-03-02T09:00/10:00` for each span, on the clocks of Vienna.
  private func text(_ busy: BusyTimes) -> [String] {
    busy.spans.map { span in
      let local = { (instant: Instant) in
        let seconds = vienna.secondsFromGMT(
          for: Date(timeIntervalSince1970: Double(instant.unixMilliseconds) / 1000))
        return LocalMoment(instant, UTCOffset(seconds: Int32(seconds))).iso.prefix(16)
      }
      return local(span.from) + "/" + local(span.to).suffix(5)
    }
  }

  @Test(arguments: [
    (
      "DTSTART;TZID=Europe/Vienna:20260302T090000\nDTEND;TZID=Europe/Vienna:20260302T100000", ["2026-03-02T09:00/10:00"]
    ),
    ("DTSTART:20260302T080000Z\nDURATION:PT1H30M", ["2026-03-02T09:00/10:30"]),
    ("DTSTART:20260302T090000\nDTEND:20260302T100000", ["2026-03-02T09:00/10:00"]),
    ("DTSTART;TZID=\"America/New_York\":20260302T090000\nDURATION:PT1H", ["2026-03-02T15:00/16:00"]),
    (
      "DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Tokyo:20260302T090000\nDURATION:PT1H",
      ["2026-03-02T01:00/02:00"]
    ),
    ("DTSTART:20260228T230000Z\nDTEND:20260301T010000Z", ["2026-03-01T00:00/02:00"]),
    ("DTSTART:20260302T080000Z\nDTEND:20260302T090000Z\nTRANSP:TRANSPARENT", []),
    ("DTSTART:20260302T080000Z\nDTEND:20260302T090000Z\nSTATUS:CANCELLED", []),
    ("DTSTART:20260302T080000Z\nDTEND:20260302T090000Z\nX-MICROSOFT-CDO-BUSYSTATUS:FREE", []),
    ("DTSTART:20260302T080000Z\nDTEND:20260302T090000Z\nSTATUS:TENTATIVE", ["2026-03-02T09:00/10:00"]),
    ("DTSTART:20260302T080000Z", []),
  ])
  func `an event is busy from its beginning to its end, unless it says that it is free`(lines: String, spans: [String])
    throws
  {
    #expect(text(try busy(event(lines))) == spans)
  }

  @Test func `an alarm's times are not the event's`() throws {
    let lines = event(
      "DTSTART:20260302T080000Z\nBEGIN:VALARM\nTRIGGER;VALUE=DATE-TIME:20260302T070000Z\nDURATION:PT9H\nREPEAT:1\nEND:VALARM\nDURATION:PT1H"
    )
    #expect(text(try busy(lines)) == ["2026-03-02T09:00/10:00"])
  }

  @Test func `free and busy times are read, and free ones are free`() throws {
    let lines =
      "BEGIN:VFREEBUSY\r\nDTSTART:20260301T000000Z\r\nDTEND:20260401T000000Z\r\nFREEBUSY;FBTYPE=BUSY:20260302T080000Z/PT1H,20260303T080000Z/20260303T083000Z\r\nFREEBUSY;FBTYPE=FREE:20260304T080000Z/PT1H\r\nFREEBUSY:20260305T080000Z/PT1H\r\nEND:VFREEBUSY"
    #expect(
      text(try busy(lines)) == ["2026-03-02T09:00/10:00", "2026-03-03T09:00/09:30", "2026-03-05T09:00/10:00"])
  }

  @Test func `a day's event says where, not when: it is listed apart`() throws {
    let found = try busy(event("DTSTART;VALUE=DATE:20260305\nDTEND;VALUE=DATE:20260307"))
    #expect(found.spans == [])
    #expect(found.days.map(\.description) == ["2026-03-05", "2026-03-06"])
  }

  /// From 1 March 2026, a Sunday, at 09:00 in Vienna for an hour: the days of the month on which it comes again.
  @Test(arguments: [
    ("FREQ=DAILY;INTERVAL=10", [1, 11, 21, 31]), ("FREQ=DAILY;COUNT=3", [1, 2, 3]),
    ("FREQ=DAILY;UNTIL=20260303T080000Z", [1, 2, 3]), ("FREQ=DAILY;UNTIL=20260303", [1, 2, 3]),
    ("FREQ=DAILY;UNTIL=20260303T070000Z", [1, 2]), ("FREQ=DAILY;BYDAY=SA,SU;COUNT=4", [1, 7, 8, 14]),
    ("FREQ=WEEKLY", [1, 8, 15, 22, 29]), ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU", [1, 3, 15, 17, 29, 31]),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=MO", [1, 10, 15, 24, 29]), ("FREQ=MONTHLY", [1]),
    ("FREQ=MONTHLY;BYMONTHDAY=1,15,-1", [1, 15, 31]), ("FREQ=MONTHLY;BYDAY=1SU,-1SU", [1, 29]),
    ("FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH,FR,SA;BYSETPOS=1,-2", [1, 30]),
    ("FREQ=MONTHLY;BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14,1", [1, 8]), ("FREQ=YEARLY", [1]),
    ("FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYSETPOS=-1", [29]), ("FREQ=YEARLY;BYDAY=9SU", [1]),
    ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1,9", [1, 9]), ("FREQ=DAILY;BYMONTH=4", []),
    ("freq=weekly;byday=su", [1, 8, 15, 22, 29]),
  ])
  func `an event comes again on the days that its rule gives`(rule: String, days: [Int]) throws {
    let found = try busy(
      event("DTSTART;TZID=Europe/Vienna:20260301T090000\nDURATION:PT1H\nRRULE:" + rule))
    #expect(
      text(found) == days.map { String(format: "2026-03-%02dT09:00/10:00", $0) })
    #expect(found.flaws == [])
  }

  @Test func `a rule that goes on for ever since 1970 is looked at only where it matters, and counts where it must`()
    throws
  {
    let ever = event("DTSTART;TZID=Europe/Vienna:19700105T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY")
    #expect(text(try busy(ever)).count == 5)
    // 2930 Mondays after the first is 2 March 2026.
    let counted = event("DTSTART;TZID=Europe/Vienna:19700105T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2931")
    #expect(text(try busy(counted)) == ["2026-03-02T09:00/10:00"])
  }

  @Test func `a leap day's birthday comes in leap years`() throws {
    let lines = event("DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY")
    #expect(try busy(lines, from: "2026-01-01T00:00", to: "2027-01-01T00:00").days == [])
    #expect(try busy(lines, from: "2028-01-01T00:00", to: "2029-01-01T00:00").days.map(\.description) == ["2028-02-29"])
  }

  @Test func `exceptions are left out, extra dates come in, and a moved meeting is where it was moved to`() throws {
    let series =
      "DTSTART;TZID=Europe/Vienna:20260302T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY\nEXDATE;TZID=Europe/Vienna:20260309T090000\nRDATE;TZID=Europe/Vienna:20260310T140000\nRDATE;VALUE=PERIOD:20260311T130000Z/PT15M"
    let moved =
      "RECURRENCE-ID;TZID=Europe/Vienna:20260316T090000\nDTSTART;TZID=Europe/Vienna:20260317T110000\nDURATION:PT30M"
    let dropped = "RECURRENCE-ID:20260323T080000Z\nDTSTART:20260323T080000Z\nDURATION:PT1H\nSTATUS:CANCELLED"
    let wanted = [
      "2026-03-02T09:00/10:00", "2026-03-10T14:00/15:00", "2026-03-11T14:00/14:15", "2026-03-17T11:00/11:30",
      "2026-03-30T09:00/10:00",
    ]
    for order in [[series, moved, dropped], [dropped, moved, series]] {
      #expect(text(try busy(order.map(event).joined(separator: "\r\n"))) == wanted)
    }
  }

  @Test(arguments: [
    ("Europe/Vienna", "20260323T090000", ["2026-03-23T08:00", "2026-03-30T07:00"]),
    ("Australia/Sydney", "20260331T090000", ["2026-03-30T22:00", "2026-04-06T23:00"]),
    ("Australia/Lord_Howe", "20260331T090000", ["2026-03-30T22:00", "2026-04-06T22:30"]),
    ("America/New_York", "20260303T090000", ["2026-03-03T14:00", "2026-03-10T13:00"]),
  ])
  func `a weekly meeting keeps its hour over the day that clocks change`(zone: String, start: String, begins: [String])
    throws
  {
    let found = try busy(
      event("DTSTART;TZID=\(zone):\(start)\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2"), to: "2026-05-01T00:00")
    #expect(found.spans.map(\.from) == begins.map(utc))
  }

  private let office =
    "BEGIN:VTIMEZONE\r\nTZID:Office\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE"

  @Test func `a zone that only the file knows is read from it, also where it comes after the events`() throws {
    let meeting = event("DTSTART;TZID=Office:20260323T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2")
    for lines in [office + "\r\n" + meeting, meeting + "\r\n" + office] {
      let found = try busy(lines, zone: TimeZone(identifier: "Asia/Tokyo"))
      #expect(text(found) == ["2026-03-23T09:00/10:00", "2026-03-30T09:00/10:00"])
      #expect(found.flaws == [])
    }
  }

  @Test func `a well-known zone that the file describes wrongly is the one that everybody knows`() throws {
    let wrong = office.replacing("Office", with: "Europe/Vienna").replacing("+0100", with: "+0500")
    let meeting = event("DTSTART;TZID=Europe/Vienna:20260302T090000\nDURATION:PT1H")
    #expect(text(try busy(wrong + "\r\n" + meeting)) == ["2026-03-02T09:00/10:00"])
  }

  @Test func `a zone that nobody knows is taken as the runner's own, and named`() throws {
    let found = try busy(event("DTSTART;TZID=Mars/Olympus Mons:20260302T090000\nDURATION:PT1H"))
    #expect(text(found) == ["2026-03-02T09:00/10:00"])
    #expect(found.flaws == [.unknownZones(["Mars/Olympus Mons"])])
  }

  @Test(arguments: [
    ("DTSTART:yesterday\nDURATION:PT1H", BusyTimes.Flaw.unreadable(1)),
    ("DTSTART:20260230T090000Z\nDURATION:PT1H", .unreadable(1)),
    ("DTSTART:20260302T250000Z\nDURATION:PT1H", .unreadable(1)),
    ("DTSTART:20260302T090000Z\nDURATION:-PT1H", .unreadable(1)),
    ("SUMMARY:no time at all", .unreadable(1)),
    ("DTSTART:20260302T080000Z\nDURATION:PT1H\nRRULE:FREQ=HOURLY", .unknownRules(1)),
    ("DTSTART:20260302T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;INTERVAL=0", .unknownRules(1)),
    ("DTSTART:20260302T080000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY;BYWEEKNO=9", .unknownRules(1)),
  ])
  func `what cannot be read is counted and said, and the rest is read`(lines: String, flaw: BusyTimes.Flaw) throws {
    let good = event("DTSTART:20260320T080000Z\nDURATION:PT1H")
    let found = try busy(event(lines) + "\r\n" + good)
    #expect(found.flaws == [flaw])
    #expect(text(found).contains("2026-03-20T09:00/10:00"))
  }

  @Test(arguments: ["", "<html>", "BEGIN:VCARD", "\u{FEFF}{}", "PK"])
  func `a file that is no calendar is refused`(text: String) {
    #expect(throws: NoCalendar.self) {
      try BusyTimes(reading: Array(text.utf8), from: utc("2026-03-01T00:00"), to: utc("2026-04-01T00:00"), zone: vienna)
    }
  }

  @Test func `lines may be folded, end as they like, and begin with a byte order mark`() throws {
    let text =
      "\u{FEFF}BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026\n 0302T0\n\t80000Z\nDURATION:PT1H\rEND:VEVENT\nEND:VCALENDAR"
    let found = try BusyTimes(
      reading: Array(text.utf8), from: utc("2026-03-01T00:00"), to: utc("2026-04-01T00:00"), zone: vienna)
    #expect(self.text(found) == ["2026-03-02T09:00/10:00"])
  }

  @Test func `a file cut anywhere is read as far as it goes, and it is said that it was cut`() throws {
    let whole = Array(
      "BEGIN:VCALENDAR\r\n\(office)\r\n\(event("DTSTART;TZID=Office:20260302T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2"))\r\n\(event("DTSTART:20260320T080000Z\nDURATION:PT1H"))\r\nEND:VCALENDAR\r\n"
        .utf8)
    let end = whole.count - "END:VCALENDAR\r\n".utf8.count
    for count in 15..<end {
      let found = try BusyTimes(
        reading: Array(whole[..<count]), from: utc("2026-03-01T00:00"), to: utc("2026-04-01T00:00"), zone: vienna)
      #expect(found.spans.count <= 3)
      #expect(found.flaws.contains(.cutShort), "\(count)")
    }
  }

  @Test(arguments: 0..<300)
  func `noise in a calendar gives busy times or a refusal, never a fall`(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    var bytes = Array(
      "BEGIN:VCALENDAR\r\n\(office)\r\n\(event("DTSTART;TZID=Office:20260302T090000\nDTEND;TZID=Office:20260302T100000\nRRULE:FREQ=MONTHLY;BYDAY=-1SU,2MO;BYSETPOS=1;COUNT=50;WKST=SU\nEXDATE;TZID=Office:20260309T090000"))\r\nEND:VCALENDAR\r\n"
        .utf8)
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let index = Int.random(in: 15..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(Array("-;:,=0123456789PTZ\r\n".utf8).randomElement(using: &random)!, at: index)
      default: if bytes.count > 40 { bytes.remove(at: index) }
      }
    }
    let found = try BusyTimes(
      reading: bytes, from: utc("2026-03-01T00:00"), to: utc("2026-04-01T00:00"), zone: vienna)
    #expect(found.spans.allSatisfy { $0.from < $0.to })
  }

  @Test func `of fifty thousand events, many without end, those of the window are found`() throws {
    var lines: [String] = []
    for index in 0..<50_000 {
      let day = String(format: "%04d%02d%02d", 1980 + index % 46, index % 12 + 1, index % 28 + 1)
      let rule = ["FREQ=WEEKLY", "FREQ=DAILY;COUNT=20", "FREQ=MONTHLY;BYDAY=1MO", "FREQ=YEARLY"][index % 4]
      lines.append(
        "BEGIN:VEVENT\r\nUID:\(index)\r\nSUMMARY:Meeting \(index)\r\nDTSTART;TZID=Europe/Vienna:\(day)T090000\r\nDTEND;TZID=Europe/Vienna:\(day)T100000\r\nRRULE:\(rule)\r\nEND:VEVENT"
      )
    }
    let found = try busy(lines.joined(separator: "\r\n"), from: "2026-03-02T00:00", to: "2026-03-16T00:00")
    #expect(found.events == 50_000)
    #expect(found.flaws == [])
    #expect(text(found).first == "2026-03-02T09:00/10:00")
    #expect(found.spans.count == 14)
  }

  @Test func `a calendar that asks for more than a machine can give is read in part, and says so`() throws {
    let greedy = (0..<40).map { _ in
      event("DTSTART:00010101T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=999999999")
    }
    #expect(try busy(greedy.joined(separator: "\r\n")).flaws == [.tooMuch])
  }
}
