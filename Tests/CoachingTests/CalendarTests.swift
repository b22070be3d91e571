import CoachCore
import Exchange
import Foundation
import Journal
import TestKit
import Testing

@testable import Coaching

/// A runner's calendar, from a Monday on, as it is published again and again.
struct CalendarTests {
  private let vienna = TimeZone(identifier: "Europe/Vienna")!
  private static let monday = CalendarDay(iso: "2026-03-02")!

  /// A runner with a hard run on Thursday and a long one on Sunday.
  private func events(_ more: [EventBody] = [], _ change: (inout Profile) -> Void = { _ in }) -> [RunnerEvent] {
    var profile = Profile()
    profile.timeZone = "Europe/Vienna"
    profile.usualRuns = [nil, nil, nil, .hard, nil, nil, .long]
    profile.maxSessions = 3
    change(&profile)
    let bodies: [EventBody] = [.profileSet(profile), .screeningAnswered(.allNo)] + more
    return bodies.enumerated().map { event(UInt64($0.offset + 1), at("2026-03-02", 6), $0.element) }
  }

  private func outlook(_ events: [RunnerEvent], at now: LocalMoment = at("2026-03-02", 8)) -> Outlook {
    Outlook(RunnerHistory(events), at: now)
  }

  private func plan(_ events: [RunnerEvent], busy: BusyTimes = BusyTimes(), at now: LocalMoment = at("2026-03-02", 8))
    -> [CalendarItem]
  {
    CalendarPlan(outlook(events, at: now), busy: busy, zone: vienna).items
  }

  private func wishes(_ change: (inout CalendarWishes) -> Void) -> EventBody {
    var wishes = CalendarWishes()
    change(&wishes)
    return .calendarArranged(wishes)
  }

  /// "2026-03-02 18:00" on the clocks of Vienna.
  private func text(_ time: Int64?) -> String {
    let date = Date(timeIntervalSince1970: Double(time ?? 0) / 1000)
    let offset = UTCOffset(seconds: Int32(vienna.secondsFromGMT(for: date)))
    let iso = LocalMoment(Instant(unixMilliseconds: time ?? 0), offset).iso
    return String(iso.prefix(16)).replacing("T", with: " ")
  }

  private let plank = TestResult(.frontPlank, value: 60, day: CalendarTests.monday - 3)!

  private func sessions(_ items: [CalendarItem]) -> [CalendarItem] { items.filter { $0.kind == .session } }

  @Test func `this week's sessions stand in it, and the next week's as provisional`() throws {
    let events = events()
    let found = sessions(plan(events))
    let planned = try #require(outlook(events).plan).days.filter { $0.session != nil }.map(\.day)
    #expect(found.filter { $0.state == .planned }.map { CalendarDay(daysSinceEpoch: $0.day) } == planned)
    let next = found.filter { $0.state == .provisional }
    #expect(!next.isEmpty)
    #expect(next.allSatisfy { (7..<14).contains(Int($0.day - CalendarTests.monday.daysSinceEpoch)) })
    #expect(next.allSatisfy { $0.notes?.contains("Provisional") ?? false })
  }

  @Test func `next week goes on from this one as if its sessions had been done`() throws {
    let outlook = outlook(events())
    let next = try outlook.nextWeek.get()
    #expect(next.days.first?.day == CalendarTests.monday + 7)
    #expect(next.cut == nil, "what is still to come is no reason for a smaller plan")
    #expect(outlook.picture.state.sessions.isEmpty, "the preview changes nothing")
  }

  @Test(arguments: [
    (Anchor.morning, nil, "07:00"), (.evening, nil, "19:00"), (.bedtime, nil, "21:30"), (.anyTime, nil, "18:00"),
    (.morning, Seconds.hours(12.5), "12:30"),
  ])
  func `a session stands at the chosen hour, or where the habit says`(anchor: Anchor, hour: Seconds?, clock: String) {
    let found = sessions(plan(events([wishes { $0.hour = hour }]) { $0.anchor = anchor }))
    #expect(!found.isEmpty && found.allSatisfy { text($0.from).hasSuffix(clock) })
  }

  @Test func `after a run means after that day's run, as it is planned`() throws {
    let run = PlannedRun(
      day: CalendarTests.monday, time: .hours(6.5), kind: .easy, duration: .minutes(50))
    let found = sessions(plan(events([.runPlanned(run)]) { $0.anchor = .afterRun }))
    let monday = try #require(found.first { $0.day == CalendarTests.monday.daysSinceEpoch })
    #expect(text(monday.from) == "2026-03-02 07:30")
  }

  @Test func `a meeting moves a session on its day, as little as can be`() throws {
    var busy = BusyTimes()
    let at = { (hour: Int, minute: Int) in TestKit.at("2026-03-02", hour, minute).instant }
    busy.spans = [.init(from: at(17, 0), to: at(18, 20)), .init(from: at(18, 30), to: at(19, 0))]
    let found = sessions(plan(events(), busy: busy))
    let monday = try #require(found.first { $0.day == CalendarTests.monday.daysSinceEpoch })
    let length = (monday.to! - monday.from!) / 60_000
    #expect(length >= 10)
    // Twenty minutes free in between are too few for a longer one; an hour before and after is the next free time.
    #expect(text(monday.from) == (length <= 10 ? "2026-03-02 18:20" : "2026-03-02 19:00"))
    #expect(busy.isFree(from: Instant(unixMilliseconds: monday.from!), to: Instant(unixMilliseconds: monday.to!)))
  }

  @Test(arguments: 0..<200)
  func `whatever else a day holds, a session stays on it, and out of the way where there is room`(seed: Int) {
    var random = SeededRandom(seed: seed)
    let day = CalendarDay(iso: ["2026-03-29", "2026-10-25", "2026-07-01"].randomElement(using: &random)!)!
    let clock = WallClock(vienna, from: day - 1, through: day + 1)
    var busy = BusyTimes()
    var time = 0.0
    while time < 24 {
      let from = time + Double.random(in: 0...3, using: &random)
      time = from + Double.random(in: 0.2...6, using: &random)
      busy.spans.append(
        .init(
          from: clock.instant(.hours(min(from, 24)), on: day), to: clock.instant(.hours(min(time, 24)), on: day)))
    }
    let length = Seconds.minutes(Double(Int.random(in: 1...12, using: &random) * 5))
    let wished = Seconds.minutes(Double(Int.random(in: 0..<1440, using: &random)))
    let start = FreeTime(busy: busy, clock: clock).place(length, wished: wished, on: day)
    #expect(clock.moment(start).calendarDay == day)
    #expect(clock.moment(start + length - 1).calendarDay == day)
    let hours = stride(from: 6.0, to: 22, by: 1 / 12).map { clock.instant(.hours($0), on: day) }
    let hasRoom = hours.contains {
      busy.isFree(from: $0 - .minutes(5), to: $0 + length + .minutes(5))
        && $0 + length + .minutes(5) <= clock.instant(.hours(22.5), on: day)
    }
    if hasRoom { #expect(busy.isFree(from: start, to: start + length)) }
  }

  @Test(arguments: [
    ("Europe/Vienna", "2026-03-29"), ("Europe/Vienna", "2026-10-25"), ("Australia/Sydney", "2026-04-05"),
    ("Australia/Lord_Howe", "2026-10-04"), ("America/St_Johns", "2026-03-08"),
  ])
  func `in the week that clocks change a session keeps its hour`(name: String, iso: String) throws {
    let zone = try #require(TimeZone(identifier: name))
    let day = try #require(CalendarDay(iso: iso))
    let offset = UTCOffset(
      seconds: Int32(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(day.daysSinceEpoch - 4) * 86_400))))
    let now = LocalMoment(day - 4, at: .hours(8), offset)
    var profile = Profile()
    profile.timeZone = name
    profile.maxSessions = 7
    profile.consecutiveDays = true
    let told = [
      event(1, now, .profileSet(profile)), event(2, now, .screeningAnswered(.allNo)),
      event(3, now, wishes { $0.hour = .hours(7.5) }),
    ]
    let plan = CalendarPlan(Outlook(RunnerHistory(told), at: now), busy: BusyTimes(), zone: zone)
    let found = sessions(plan.items)
    #expect(found.contains { $0.day < day.daysSinceEpoch } && found.contains { $0.day > day.daysSinceEpoch })
    for item in found {
      let date = Date(timeIntervalSince1970: Double(item.from!) / 1000)
      let local = LocalMoment(
        Instant(unixMilliseconds: item.from!), UTCOffset(seconds: Int32(zone.secondsFromGMT(for: date))))
      #expect(local.timeOfDay == .hours(7.5) && local.calendarDay.daysSinceEpoch == item.day)
    }
  }

  @Test func `breaks stand in the alarm's hours if asked for, after a meeting or not at all`() throws {
    #expect(!plan(events()).contains { $0.kind == .rest })
    var busy = BusyTimes()
    busy.spans = [
      .init(from: at("2026-03-02", 9, 20).instant, to: at("2026-03-02", 9, 40).instant),
      .init(from: at("2026-03-02", 13, 0).instant, to: at("2026-03-02", 15, 5).instant),
    ]
    let found = plan(events([wishes { $0.breaks = true }]), busy: busy).filter { $0.kind == .rest }
    let monday = found.filter { $0.day == CalendarTests.monday.daysSinceEpoch }.map { String(text($0.from).suffix(5)) }
    #expect(monday.prefix(3) == ["09:40", "10:00", "10:30"])
    #expect(Set(monday).isDisjoint(with: ["13:30", "14:00", "14:30"]))
    #expect(Set(monday).isSuperset(of: ["15:05", "15:30"]))
    #expect(found.allSatisfy { CalendarDay(daysSinceEpoch: $0.day).weekday.rawValue < 5 })
  }

  @Test func `days of tests stand in it once there is a result, unless they are not wanted`() throws {
    let found = plan(events([.testTaken(plank)])).filter { $0.kind == .tests }
    #expect(found.count == 1 && found[0].from == nil)
    #expect(found[0].summary.contains("plank"))
    #expect(!plan(events([.testTaken(plank), wishes { $0.tests = false }])).contains { $0.kind == .tests })
    #expect(!plan(events()).contains { $0.kind == .tests })
  }

  @Test func `for a calendar that others see there is no word of what it is about`() throws {
    let found = plan(events([.testTaken(plank), wishes { ($0.fewWords, $0.breaks) = (true, true) }]))
    #expect(Set(found.map(\.kind)).count == 3)
    #expect(found.allSatisfy { $0.summary == "Strongback" && $0.notes == nil && $0.path == nil })
  }

  // What stays the same from one publication to the next.

  private func publish(
    _ ledger: inout CalendarLedger, _ events: [RunnerEvent], at now: LocalMoment = at("2026-03-02", 8)
  ) -> [CalendarLedger.Entry] {
    let items = CalendarPlan(outlook(events, at: now), busy: BusyTimes(), zone: vienna).items
    ledger.publish(items, root: "me", today: now.day, at: now.instant)
    return ledger.entries
  }

  @Test func `nothing changed gives equal bytes, an hour later too`() throws {
    var ledger = CalendarLedger(at: at("2026-03-02", 8).instant)
    let file = { (ledger: CalendarLedger) in
      CalendarFile(ledger, zone: vienna, address: "https://coach.example.org", alarm: nil).bytes
    }
    _ = publish(&ledger, events())
    let first = file(ledger)
    _ = publish(&ledger, events(), at: at("2026-03-02", 9))
    #expect(file(ledger) == first)
    let kept = try #require(CalendarLedger(ledger.bytes))
    #expect(file(kept) == first)
  }

  @Test func `a moved run moves sessions, which keep their names and get higher numbers`() throws {
    var ledger = CalendarLedger(at: at("2026-03-02", 8).instant)
    let before = publish(&ledger, events())
    let moved: [EventBody] = [
      .usualRunDropped(CalendarTests.monday + 3), .runPlanned(PlannedRun(day: CalendarTests.monday + 4, kind: .hard)),
    ]
    let after = publish(&ledger, events(moved), at: at("2026-03-02", 9))
    let days = { (entries: [CalendarLedger.Entry]) in
      Dictionary(uniqueKeysWithValues: entries.filter { $0.cancelled == nil }.map { ($0.uid, $0.item.day) })
    }
    let (old, new) = (days(before), days(after))
    let away = old.keys.filter { new[$0] != nil && new[$0] != old[$0] }
    try #require(!away.isEmpty, "the plan goes around the run")
    for uid in away {
      let (was, now) = (before.first { $0.uid == uid }!, after.first { $0.uid == uid }!)
      #expect(now.sequence == was.sequence + 1 && now.changed > was.changed)
    }
    for entry in after where entry.item == before.first(where: { $0.uid == entry.uid })?.item {
      #expect(entry == before.first { $0.uid == entry.uid })
    }
    #expect(Set(after.map(\.uid)).isSuperset(of: before.map(\.uid)), "no name is lost")
  }

  @Test func `a dropped session stands as cancelled for four weeks, and then goes`() throws {
    var ledger = CalendarLedger(at: at("2026-03-02", 8).instant)
    let before = publish(&ledger, events())
    let away = ModePeriod(.holiday, from: CalendarTests.monday, through: CalendarTests.monday + 13)
    let after = publish(&ledger, events([.modeChosen(away)]), at: at("2026-03-02", 9))
    #expect(after.map(\.uid) == before.map(\.uid))
    #expect(after.allSatisfy { $0.cancelled != nil })
    let event = after[0].event(address: nil, alarm: .minutes(10))
    #expect(event.status == .cancelled && event.summary.hasPrefix("Cancelled: ") && !event.isBusy && event.alarms == [])
    #expect(event.sequence == before[0].sequence + 1)
    let back = publish(&ledger, events(), at: at("2026-03-02", 10))
    #expect(back.map(\.uid) == before.map(\.uid) && back.allSatisfy { $0.cancelled == nil })
    #expect(back[0].sequence == before[0].sequence + 2)
    var later = ledger
    later.publish([], root: "me", today: CalendarTests.monday, at: at("2026-03-02", 10).instant)
    later.publish([], root: "me", today: CalendarTests.monday + 28, at: at("2026-03-30", 9).instant)
    #expect(!later.entries.isEmpty)
    later.publish([], root: "me", today: CalendarTests.monday + 43, at: at("2026-04-14", 9).instant)
    #expect(later.entries.isEmpty)
  }

  @Test func `what was planned for a past day stays as it stood`() throws {
    var ledger = CalendarLedger(at: at("2026-03-02", 8).instant)
    let first = try #require(publish(&ledger, events()).first { $0.item.day == CalendarTests.monday.daysSinceEpoch })
    let later = publish(&ledger, events(), at: at("2026-03-03", 8))
    #expect(later.contains(first))
  }

  @Test func `a session that was done says so, at its own time, under the same name`() throws {
    var ledger = CalendarLedger(at: at("2026-03-02", 8).instant)
    let told = events()
    let planned = try #require(publish(&ledger, told).first { $0.item.day == CalendarTests.monday.daysSinceEpoch })
    let session = try #require(outlook(told).plan?.days.first?.session)
    let start = SessionStart(day: CalendarTests.monday, slot: session.slot, exercises: session.exercises)
    let set = SetRecord(exercise: session.blocks[0].exercise, set: 0, side: nil, done: 1, asked: 1, hold: 5)
    let done =
      told + [
        event(10, at("2026-03-02", 12), .sessionStarted(start)),
        event(11, at("2026-03-02", 12, 5), .setFinished(session: .number(10), set)),
        event(
          12, at("2026-03-02", 12, 11),
          .sessionFinished(session: .number(10), SessionEnd(completed: true, active: .minutes(10)))),
      ]
    let after = publish(&ledger, done, at: at("2026-03-02", 13))
    let entry = try #require(after.first { $0.uid == planned.uid })
    #expect(entry.item.state == .done && entry.sequence == planned.sequence + 1)
    #expect(text(entry.item.from) == "2026-03-02 12:00" && text(entry.item.to) == "2026-03-02 12:11")
  }

  @Test func `a ledger that was lost is followed by higher numbers than any that it gave`() throws {
    var ledger = CalendarLedger(at: at("2026-03-02", 8).instant)
    var entries = publish(&ledger, events())
    for hour in 9..<15 {
      let body = wishes { $0.hour = .hours(Double(hour)) }
      entries = publish(&ledger, events([body]), at: at("2026-03-02", hour))
    }
    var anew = CalendarLedger(at: at("2026-03-02", 15).instant)
    let again = publish(&anew, events(), at: at("2026-03-02", 15))
    #expect(Set(again.map(\.uid)) == Set(entries.map(\.uid)))
    #expect(again.map(\.sequence).min()! > entries.map(\.sequence).max()!)
  }

  // On the disk.

  private func withFolder(_ work: (CalendarShelf) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("calendar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await work(CalendarShelf(beside: folder.appendingPathComponent("journal.sqlite")))
  }

  @Test func `the ledger is kept for its owner alone, and begun anew where it is damaged at any byte`() async throws {
    try await withFolder { shelf in
      let make = { (hour: Int) in
        try RunnerCalendar(
          outlook(events(), at: at("2026-03-02", hour)), first: .number(1), shelf, machine: vienna
        ).ledger.entries
      }
      let first = try make(8)
      #expect(try make(9) == first)
      let place = shelf.folder.appendingPathComponent("ledger.json")
      let rights = try FileManager.default.attributesOfItem(atPath: place.path)[.posixPermissions] as? Int
      #expect(rights == 0o600)
      let whole = try Data(contentsOf: place)
      for count in stride(from: 0, to: whole.count - 1, by: max(1, whole.count / 20)) {
        try whole.prefix(count).write(to: place)
        let anew = try make(10)
        #expect(anew.map(\.uid) == first.map(\.uid))
        #expect(anew[0].sequence > first[0].sequence)
      }
    }
  }

  @Test func `a calendar that was given is kept, another kind of file is not`() async throws {
    try await withFolder { shelf in
      let meeting =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260302T170000Z\r\nDURATION:PT2H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
      try shelf.keep(Array(meeting.utf8), at: at("2026-03-02", 8).instant)
      let calendar = try RunnerCalendar(
        outlook(events([wishes { $0.own = .kept }])), first: .number(1), shelf, machine: vienna)
      #expect(calendar.own.busy.events == 1 && calendar.own.fault == nil)
      let monday = calendar.ledger.entries.first { $0.item.day == CalendarTests.monday.daysSinceEpoch }
      // Busy from 18:00 to 20:00: the nearest free time ends as the meeting begins.
      #expect(text(monday?.item.to) == "2026-03-02 18:00")
      #expect(throws: NoCalendar.self) { try shelf.keep(Array("<html>".utf8), at: at("2026-03-02", 8).instant) }
      #expect(shelf.busyTimes(.kept, CalendarTests.monday...CalendarTests.monday + 7, zone: vienna).busy.events == 1)
      shelf.forget()
      #expect(shelf.busyTimes(.kept, CalendarTests.monday...CalendarTests.monday + 7, zone: vienna).fault == .noFile)
    }
  }

  @Test func `an address that cannot be reached is said to be so, and asked again only after a while`() async throws {
    try await withFolder { shelf in
      // Port 9 of this machine: nobody listens there.
      let place = OwnCalendar.address("http://127.0.0.1:9/me.ics")
      let now = at("2026-03-02", 8).instant
      #expect(shelf.isStale(place, at: now))
      await shelf.refresh(place, at: now)
      let known = shelf.busyTimes(place, CalendarTests.monday...CalendarTests.monday + 7, zone: vienna)
      #expect(known.fault == .unreachable || known.fault == .noLibrary)
      #expect(!shelf.isStale(place, at: now + .minutes(10)) && shelf.isStale(place, at: now + .minutes(16)))
      #expect(shelf.isStale(.address("http://127.0.0.1:9/other.ics"), at: now))
    }
  }

  @Test(arguments: [
    ("https://calendar.example.org/me.ics", "https://calendar.example.org/me.ics"),
    ("webcal://calendar.example.org/me.ics", "https://calendar.example.org/me.ics"),
    ("http://127.0.0.1:8000/me.ics", "http://127.0.0.1:8000/me.ics"), ("http://localhost/me", "http://localhost/me"),
    ("http://[::1]:80/", "http://[::1]:80/"), ("http://calendar.example.org/me.ics", nil),
    ("http://127.0.0.1.example.org/", nil), ("http://localhost@example.org/", nil), ("ftp://example.org/", nil),
    ("file:///etc/passwd", nil), ("https://", nil), ("https://ex ample.org/", nil), ("https://a\r\nb/", nil),
    ("me.ics", nil),
  ])
  func `only https is asked, or this machine itself`(typed: String, kept: String?) {
    #expect((try? OwnCalendar(address: typed)) == kept.map { .address($0) })
  }
}
