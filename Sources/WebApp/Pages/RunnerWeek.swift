import CoachCore
import Coaching
import Figures

/// One week of a runner, past, present or to come, as far as it is known.
struct RunnerWeek {
  let outlook: Outlook
  let first: CalendarDay
  let wishes: WeekWishes
  /// Of this week as it is, of the next one as it would be; nil for all others.
  private(set) var plan: WeekPlan?
  private var state: RunnerState { outlook.picture.state }
  private var today: CalendarDay { state.today }

  /// Weeks ahead that can be looked at even where nothing is planned in them.
  private static let weeksAhead = 4

  init(_ outlook: Outlook, _ which: WeekPage.Which) {
    self.outlook = outlook
    let day = if case .of(let day) = which { day } else { outlook.picture.state.today }
    first = day.startOfWeek(on: outlook.picture.state.profile.firstWeekday)
    wishes = WeekWishes(outlook.picture)
    plan = isHere ? outlook.plan : isNext ? try? outlook.nextWeek.get() : nil
  }

  /// From the first thing that was done to the last that is planned.
  static func limits(_ outlook: Outlook) -> ClosedRange<CalendarDay> {
    let state = outlook.picture.state
    let start = { (day: CalendarDay) in day.startOfWeek(on: state.profile.firstWeekday) }
    let done = [state.sessions.first?.day, state.runs.first?.day].compactMap { $0 }
    let ahead = state.plannedRuns.map { $0.value.day } + state.pins.map { $0.value.day }
    let last = max(ahead.max() ?? state.today, state.today + 7 * weeksAhead)
    let first = min(done.min() ?? state.today, state.today)
    return start(first)...(start(last) + 6)
  }

  var isHere: Bool { (0..<7).contains(today - first) }
  private var isNext: Bool { (7..<14).contains(first + 6 - today) }
  var isPast: Bool { first + 6 < today }
  var isFirst: Bool { !RunnerWeek.limits(outlook).contains(first - 7) }
  var isLast: Bool { !RunnerWeek.limits(outlook).contains(first + 7) }
  /// As an address names it; empty for the present week.
  var address: String { isHere ? "" : "\(first)" }

  var span: String {
    let last = first + 6
    let end = DayWords.date(last, today: today)
    let (month, year) = (last.civil.month, last.civil.year)
    let start =
      first.civil.month == month && first.civil.year == year
      ? "\(first.weekday.words) \(first.civil.day)" : DayWords.date(first, today: today)
    return "\(start) to \(end)"
  }

  var about: String? {
    if isHere { return nil }
    if isPast { return "What was done in this week." }
    if plan != nil {
      return
        "A preview, as if all that is planned this week gets done. It is planned anew when it begins, from how the days before it went."
    }
    return
      "What is known of this week so far. Its sessions are planned when it begins, from how the days before it went."
  }

  func days(_ words: PlanWords?) -> [WeekPage.Day] { (0..<7).map { WeekPage.Day(first + $0, self, words) } }

  /// The days of this week that are still to come, and those of the next where there are few.
  func openDays(chosen: String?) -> [WeekPage.Option] {
    let start = max(first, today)
    return (0..<max(7, first + 7 - start)).map { start + $0 }.map { day in
      WeekPage.Option(
        value: "\(day)", words: DayWords.near(day, today: today).capitalizedSentence, isChosen: chosen == "\(day)")
    }
  }

  var strip: WeekStrip {
    WeekStrip("The week", days: (0..<7).map { shape(of: first + $0) })
  }

  private func shape(of day: CalendarDay) -> WeekStrip.Day {
    let recorded = state.runs.filter { $0.isRun && $0.day == day }
    let sessions = state.sessions.filter { $0.day == day && !$0.sets.isEmpty }
    let planned = plan?.day(day)?.session
    let runs = outlook.picture.runs(on: day)
    let run =
      recorded.isEmpty
      ? runs.reduce(0) { $0 + typical($1.kind) } : recorded.reduce(0) { $0 + $1.record.moving.minutes }
    let session = sessions.reduce(planned?.length.minutes ?? 0) { $0 + ($1.end?.active.minutes ?? 0) }
    var said = runs.map { run in
      run.recorded == nil ? run.kind.words : run.kind.words + " done"
    }
    if !sessions.isEmpty { said.append("session done") }
    if let planned { said.append("session of \(Int(planned.length.minutes.rounded())) min") }
    let isDone = planned == nil && (!sessions.isEmpty || !recorded.isEmpty) && runs.allSatisfy { $0.recorded != nil }
    return WeekStrip.Day(
      String(day.weekday.words.prefix(3)), runMinutes: run, sessionMinutes: session, done: isDone,
      isToday: day == today, said: said.isEmpty ? "nothing" : said.joined(separator: ", "))
  }

  /// How high a run to come stands: as long as such runs were in the last eight weeks, else as the plainest guess [E].
  private func typical(_ kind: RunKind) -> Double {
    let same = state.runs.filter { $0.isRun && today - $0.day <= 56 && outlook.picture.load.kind(of: $0) == kind }
    let minutes = same.map { $0.record.moving.minutes }.sorted()
    guard minutes.isEmpty else { return minutes[minutes.count / 2] }
    return switch kind {
    case .easy: 40
    case .hard: 45
    case .long: 80
    case .race: 60
    }
  }
}
