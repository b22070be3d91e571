import CoachCore
import Coaching

/// A runner's wish for their week: what is known before it, and what would come of it.
struct Wish {
  let coach: Coach
  let moment: LocalMoment
  let history: RunnerHistory
  let picture: RunnerPicture
  /// Nil while the safety rules allow no plan.
  let plan: WeekPlan?

  init(_ options: CoachOptions) async throws {
    let (moment, coach) = (try options.moment(), try options.coach())
    let history = try await translated { try await coach.history() }
    self.coach = coach
    self.moment = moment
    self.history = history
    picture = RunnerPicture(RunnerState(history, asOf: moment))
    plan = try? WeekPlan.plan(for: history, at: moment)
  }

  var words: ObstacleWords { ObstacleWords(today: moment.day) }

  /// The plan of this week, or an error that says why there is none.
  func planned() throws -> WeekPlan {
    if let refusal = picture.refusal { throw Refused.because(refusal, picture) }
    guard let plan else {
      throw CommandError(Exit.unexpected, "There is no plan for this week. Try: strongback doctor")
    }
    return plan
  }

  func record(_ body: EventBody) async throws {
    try await translated { try await coach.record([body], at: moment) }
  }

  /// The plan as it would be with this said as well.
  func plan(saying body: EventBody) -> WeekPlan? {
    var chance = SystemRandomNumberGenerator()
    let event = RunnerEvent(id: .random(using: &chance), at: moment, body)
    return try? WeekPlan.plan(for: RunnerHistory(history.events + [event]), at: moment)
  }

  /// What keeps an exercise out of this week, besides what was just said.
  func sayObstacles(to id: ExerciseID) {
    for obstacle in WeekWishes(picture).obstacles(to: id) {
      print(Paper.wrapped("  · " + words.text(obstacle, of: id), indent: "    "))
    }
  }

  static func enjoy(_ word: String, _ enjoyment: Enjoyment, _ options: CoachOptions) async throws {
    let id = try named(word).id
    let wish = try await Wish(options)
    let name = Exercise.with(id).name
    try await wish.record(.exerciseEnjoyed(id, enjoyment))
    switch enjoyment {
    case .like: print("Noted: you like \(name). It comes first wherever it suits as well as another.")
    case .neutral: print("Noted: \(name) is one among others.")
    case .dislike:
      print("Noted: you like \(name) less. Others come first; leave it out for good: strongback ban \(id.slug)")
    }
    if enjoyment == .like { wish.sayObstacles(to: id) }
  }
}

extension WeekPlan {
  /// All blocks to come.
  var blocks: [PlannedBlock] { days.flatMap { $0.session?.blocks ?? [] } }
}
