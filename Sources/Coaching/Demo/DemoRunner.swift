public import CoachCore
import Journal
import RunAnalysis

/// A made-up runner with years of runs, sessions, pain and progress: for trying the coach, for tests and for pictures.
///
/// The runner does what the coach itself plans, day after day, as far as life lets them; nothing is written down that the
/// coach would not have allowed.
public struct DemoRunner {
  /// What the runner is called wherever a name is shown.
  public static let name = "Robin Example (made up)"
  /// Original files are written for these last weeks only: three years of them would fill 30 MB.
  public static let filedWeeks = 12
  static let age = 41

  /// A life up to a moment: the events in their order, and the original files of the newest runs.
  public struct Life: Sendable {
    public fileprivate(set) var events: [RunnerEvent] = []
    public fileprivate(set) var files: [[UInt8]] = []
  }

  let season: DemoSeason
  let offset: UTCOffset
  let end: LocalMoment
  let filedFrom: CalendarDay
  var chance: DemoChance
  var body = DemoBody()
  var traces: DemoChance
  private(set) var state: RunnerState
  private(set) var life = Life()
  /// The plan of this week as it stood this morning.
  private(set) var plan: WeekPlan?
  /// What the coach knew when it was asked last.
  private(set) var latest: RunnerPicture
  /// Something hurt since then.
  var wasSore = false

  private init(seed: Int, until end: LocalMoment, weeks: Int, filedWeeks: Int) {
    season = DemoSeason(weeks: weeks, until: end.day)
    self.end = end
    offset = end.offset
    filedFrom = end.day.startOfWeek(on: .monday) - 7 * (filedWeeks - 1)
    chance = DemoChance(seed: seed)
    traces = DemoChance(seed: seed, stream: 1)
    state = RunnerState(RunnerHistory([]), asOf: end)
    latest = RunnerPicture(state)
  }

  /// The events of so many years up to a moment.
  public static func events(seed: Int, ending end: LocalMoment, years: Int) -> [RunnerEvent] {
    life(seed: seed, until: end, weeks: years * 52).events
  }

  /// A life of so many weeks that ends at a moment, with a calm back; the same seed and moment give the same life.
  public static func life(
    seed: Int, until end: LocalMoment, weeks: Int, filedWeeks: Int = DemoRunner.filedWeeks
  ) -> Life {
    var runner = DemoRunner(seed: seed, until: end, weeks: weeks, filedWeeks: filedWeeks)
    runner.live()
    return runner.life
  }

  private mutating func live() {
    var day = season.first
    while day < end.day {
      wake(on: day)
      spend(day)
      body.sleep()
      day = day + 1
    }
    wake(on: day)
    life.events.removeAll { $0.moment.instant > end.instant }
  }

  func moment(_ day: CalendarDay, _ hour: Int, _ minute: Int = 0) -> LocalMoment {
    LocalMoment(day, at: Seconds(Double(hour * 3600 + minute * 60)), offset)
  }

  /// Writes things down that happened at one moment, later than all before.
  @discardableResult
  mutating func tell(_ bodies: [EventBody], at moment: LocalMoment) -> [EventID] {
    let events = bodies.map { RunnerEvent(id: .random(using: &chance), at: moment, $0) }
    tell(events)
    return events.map(\.id)
  }

  mutating func tell(_ events: [RunnerEvent]) {
    guard let last = events.last else { return }
    life.events += events
    state.advance(to: last.moment, with: RunnerHistory(events).events[...])
  }

  /// The coach at a moment, with all that was told so far.
  mutating func ask(at moment: LocalMoment) -> RunnerPicture {
    state.advance(to: moment, with: [])
    latest = RunnerPicture(state)
    return latest
  }

  mutating func keep(_ file: [UInt8]) { life.files.append(file) }

  /// The morning: what is ahead, the score, the safety questions where they are due, and the coach's word on it.
  ///
  /// On a quiet morning the coach would say what it said before, so that it is not asked: years would take minutes.
  private mutating func wake(on day: CalendarDay) {
    if day == season.first { begin(on: day) }
    lookAhead(on: day)
    let rested = chance.happens(0.6) ? 4 : chance.happens(0.5) ? 3 : 5
    let score = body.score(&chance)
    tell([.morningLogged(MorningCheckIn(score, rested: chance.happens(0.7) ? rested : nil))], at: moment(day, 6, 30))
    let isQuiet =
      latest.pain.state == .clear && latest.refusal == nil && score.value <= latest.pain.base + 1 && !wasSore
      && (state.screenings.last.map { day - $0.moment.day < ScreeningRecord.daysBetweenRounds } ?? false)
    if day.weekday == .monday { plan = nil }
    if isQuiet, plan != nil { return }
    latest = RunnerPicture(state)
    answerSafetyQuestions(on: day)
    if latest.refusal == nil { plan = .plan(WeekFacts(latest, before: plan)) }
    wasSore = false
  }

  /// Everything No, whenever the coach wants an answer; the first time with how old they are and how much it hurts.
  private mutating func answerSafetyQuestions(on day: CalendarDay) {
    latest = RunnerPicture(state)
    let isFirst = state.screenings.isEmpty
    guard let questions = isFirst ? ScreeningQuestion.allCases : latest.due?.questions else { return }
    let flow = latest.screening.flow(asking: questions, at: moment(day, 6, 35))
    var answers = ScreeningAnswers()
    while let (_, prompts) = flow.next(given: answers), let prompt = prompts.first {
      switch prompt {
      case .item(let item): answers[item] = .no
      case .worsened(let item): answers.worsened[item] = .no
      case .sex: answers.sex = .female
      case .number(.age): answers.age = DemoRunner.age
      case .number(let number): answers[number] = number == .painNow ? 2 : 3
      }
    }
    tell([.screeningAnswered(answers)], at: moment(day, 6, 35))
    latest = RunnerPicture(state)
  }
}
