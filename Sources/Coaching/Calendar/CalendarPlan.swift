public import CoachCore
public import Exchange
public import Foundation

/// What goes into a runner's calendar: sessions of this week and the next, breaks, and days of tests.
public struct CalendarPlan: Sendable {
  public let items: [CalendarItem]
  public let zone: TimeZone

  /// Days ahead for which breaks are written down [E].
  static let breakDays = 7

  /// The days whose busy times matter.
  public static func days(_ picture: RunnerPicture) -> ClosedRange<CalendarDay> {
    let first = picture.state.today.startOfWeek(on: picture.state.profile.firstWeekday)
    return first...(first + 14)
  }

  /// The runner's zone; that of this machine where they never named one.
  public static func zone(_ state: RunnerState, machine: TimeZone = .current) -> TimeZone {
    state.hasProfile ? TimeZone(identifier: state.profile.timeZone) ?? machine : machine
  }

  public init(_ outlook: Outlook, busy: BusyTimes, zone: TimeZone) {
    self.zone = zone
    let picture = outlook.picture
    let days = CalendarPlan.days(picture)
    let clock = WallClock(zone, from: days.lowerBound, through: days.upperBound)
    let free = FreeTime(busy: busy, clock: clock)
    let (state, hours) = (picture.state, SessionHours(picture))
    let words = CalendarWords(few: state.calendarWishes.fewWords)
    var items: [CalendarItem] = []
    let weeks = [(outlook.plan, false), (try? outlook.nextWeek.get(), true)]
    for (plan, isPreview) in weeks {
      for day in plan?.days ?? [] where day.day >= state.today {
        guard let session = day.session else { continue }
        let group = "session-\(day.day.startOfWeek(on: state.profile.firstWeekday))"
        var item = CalendarItem(.session, group: group, on: day.day, summary: words.session(session, isPreview))
        let length = CalendarPlan.room(for: session.length)
        let start = free.place(length, wished: hours.begin(on: day.day, hasRun: !day.runs.isEmpty), on: day.day)
        item.take(from: start, to: start + length)
        item.state = isPreview ? .provisional : .planned
        item.notes = words.notes(session, day.runs, isPreview)
        item.path = words.path(day.day)
        items.append(item)
      }
    }
    items += CalendarPlan.done(state, since: days.lowerBound, words)
    if state.calendarWishes.tests { items += CalendarPlan.tests(picture, words) }
    if state.calendarWishes.breaks { items += CalendarPlan.breaks(state, free, words) }
    self.items = items
  }

  /// Whole five minutes.
  private static func room(for length: Seconds) -> Seconds { .minutes((length.minutes / 5).rounded(.up) * 5) }

  /// This week's sessions that took place, when they did.
  private static func done(_ state: RunnerState, since first: CalendarDay, _ words: CalendarWords) -> [CalendarItem] {
    state.sessions.filter { $0.day >= first && !$0.isRoutine && $0.end != nil && !$0.sets.isEmpty }.map { session in
      let group = "session-\(session.day.startOfWeek(on: state.profile.firstWeekday))"
      var item = CalendarItem(.session, group: group, on: session.day, summary: words.done)
      item.take(from: session.began.instant, to: max(session.lastHeard.instant, session.began.instant + .minutes(1)))
      item.state = .done
      item.path = words.path(session.day)
      return item
    }
  }

  /// One entry for each day from which tests that were done before are useful again.
  private static func tests(_ picture: RunnerPicture, _ words: CalendarWords) -> [CalendarItem] {
    var due: [CalendarDay: [TestReport]] = [:]
    for kind in TestKind.allCases {
      let report = TestReport(kind, picture)
      guard !report.results.isEmpty, report.next.lowerBound >= picture.state.today else { continue }
      due[report.next.lowerBound, default: []].append(report)
    }
    return due.sorted { $0.key < $1.key }.map { day, reports in
      var item = CalendarItem(.tests, group: "tests-\(day)", on: day, summary: words.tests(reports))
      item.notes = words.notes(reports, today: picture.state.today)
      item.path = words.path("/tests")
      return item
    }
  }

  private static func breaks(_ state: RunnerState, _ free: FreeTime, _ words: CalendarWords) -> [CalendarItem] {
    let policy = state.breakPolicy
    let (interval, length) = (Seconds.minutes(Double(policy.interval)), Seconds.minutes(Double(policy.length)))
    var items: [CalendarItem] = []
    for day in (0..<breakDays).map({ state.today + $0 }) where policy.days.contains(day.weekday) {
      var time = policy.from + interval
      while time < policy.until {
        if let start = free.place(break: length, at: time, within: Seconds(interval.value / 2), on: day) {
          let group = "break-\(day)-\(BreakWords.clock(time).replacing(":", with: ""))"
          var item = CalendarItem(.rest, group: group, on: day, summary: words.rest(policy))
          item.take(from: start, to: start + length)
          item.path = words.path("/breaks")
          items.append(item)
        }
        time = time + interval
      }
    }
    return items
  }
}
