public import CoachCore

/// The reasons of the plan as sentences.
public struct ReasonWords {
  public let today: CalendarDay
  /// Nothing was done yet: no step was taken, and everything is new.
  private let isBeginning: Bool

  public init(today: CalendarDay, isBeginning: Bool = false) {
    self.today = today
    self.isBeginning = isBeginning
  }

  public init(_ picture: RunnerPicture) {
    self.init(today: picture.state.today, isBeginning: picture.state.sessions.isEmpty)
  }

  public func text(_ reason: PlanReason) -> String {
    switch reason {
    case .target(let role, let number, let of):
      of == 1 ? "\(role.words), once this week" : "\(role.words), \(number) of \(of) times this week"
    case .pinned: "you pinned it"
    case .set(let author): "set by \(author.name) on \(DayWords.date(author.day, today: today))"
    case .kept: "as planned before"
    case .around(let run, let day): "early enough before your \(run.words) \(on(day))"
    case .liked: "you like it"
    case .variety(let days):
      days.map { "not done for \($0) days" } ?? (isBeginning ? "an easy one to begin with" : "something new")
    case .rung(let ladder):
      (isBeginning ? "where you begin on" : "your present step of")
        + " the \(ladder.slug.split(separator: "-").joined(separator: " ")) ladder"
    case .swapped(let from): "in the place of \(Exercise.with(from).name)"
    case .found(.weakerSide(let side)): "your \(side == .left ? "left" : "right") side held shorter in two tests"
    case .found(.formFades(let flag, let change, let runs)):
      "your \(flag.changed(by: change)) late in \(runs == 2 ? "two" : "\(runs)") of your last runs"
    case .shorterHolds(let cap): "holds of \(Int(cap.longest.value)) s at most: \(cap.tag.meaning)"
    case .gate(let before): "plain turns first, then \(Exercise.with(before).name)"
    case .raceDay: "it is race day"
    case .afterRace(let day): "your race \(on(day))"
    case .beforeRun(let run, let day): "your \(run.words) \(on(day))"
    case .downhill(let descent, let day):
      "\(Int(descent.value)) m of descent \(on(day)) (two days off)"
    case .pain(let state): pain(state)
    case .painBefore: "your score before the session"
    case .noExercise: "no exercise suits you and your kit now"
    case .minutes: "your minutes are full"
    case .blocks(let count): "\(count) exercises a session are enough for now"
    case .sessions(let count): "\(count) sessions a week is your limit"
    case .smallerPlan(let adherence):
      "a smaller week for now, as \(adherence.done) of \(adherence.planned) sessions fitted in lately"
    case .strengthSpacing: "strength rests for a day in between"
    case .deload: "an easier week"
    case .mode(let mode): mode.slug
    case .banned: "you left it out"
    case .past: "the week has no day left for it"
    }
  }

  private func pain(_ state: PainState) -> String {
    switch state {
    case .clear, .hold, .reduce: "your back asks for less"
    case .pause: "your back asks for rest"
    case .refer, .stop: "a clinician should look first"
    }
  }

  private func on(_ day: CalendarDay) -> String { DayWords.on(day, today: today) }
}

extension RunKind {
  public var words: String {
    switch self {
    case .easy: "easy run"
    case .long: "long run"
    case .hard: "hard run"
    case .race: "race"
    }
  }
}

extension PainState {
  /// The first of its words: "Hold".
  public var sign: String { String(words.split(separator: ":")[0]).capitalizedSentence }

  public var words: String {
    switch self {
    case .clear: "clear: the full plan"
    case .hold: "hold: the same dose, nothing harder"
    case .reduce: "reduce: half the dose, no heavy work"
    case .pause: "pause: rest, walking and gentle mobility"
    case .refer: "see a clinician first"
    case .stop: "stop until a clinician has cleared you"
    }
  }
}
