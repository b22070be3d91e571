/// A runner at a moment: the picture, and the plan of the week or why there is none.
public struct Outlook: Sendable {
  public let history: RunnerHistory
  public let picture: RunnerPicture
  public let week: Result<WeekPlan, PlanRefusal>
  /// What was worked out on the way, for a look at another moment of the same history.
  private let memory: PictureMemory

  /// The plan as it came about: made at the start of its week, and made again each day with few changes (H6).
  public init(_ history: RunnerHistory, at moment: LocalMoment) {
    self.init(history, at: moment, PictureMemory())
  }

  private init(_ history: RunnerHistory, at moment: LocalMoment, _ known: PictureMemory) {
    self.history = history
    var memory = known
    let first = moment.day.startOfWeek(on: RunnerState(history, asOf: moment).profile.firstWeekday)
    var before: WeekPlan?
    var state = RunnerState(RunnerHistory([]), asOf: moment)
    var rest = history.events[...]
    var day = first
    while day < moment.day {
      rest = state.advance(to: LocalMoment(day, at: .hours(4), moment.offset), with: rest)
      let picture = RunnerPicture(state, &memory)
      before = picture.refusal == nil ? .plan(WeekFacts(picture, before: before)) : nil
      day = day + 1
    }
    state.advance(to: moment, with: rest)
    picture = RunnerPicture(state, &memory)
    week = picture.refusal.map { .failure($0) } ?? .success(.plan(WeekFacts(picture, before: before)))
    self.memory = memory
  }

  /// What the same entries said at another moment.
  func at(_ moment: LocalMoment) -> Outlook { Outlook(history, at: moment, memory) }

  /// The plan; nil where there is none.
  public var plan: WeekPlan? { try? week.get() }
}
