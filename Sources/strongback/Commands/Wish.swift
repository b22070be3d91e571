import CoachCore
import Coaching

/// A runner's wish for their week: what is known before it, and what would come of it.
struct Wish {
  let coach: Coach
  let moment: LocalMoment
  private let outlook: Outlook

  init(_ options: CoachOptions) async throws {
    let (moment, coach) = (try options.moment(), try options.coach())
    outlook = try await translated { try await coach.outlook(at: moment) }
    self.coach = coach
    self.moment = moment
  }

  var picture: RunnerPicture { outlook.picture }
  /// Nil while the safety rules allow no plan.
  var plan: WeekPlan? { outlook.plan }

  var words: ObstacleWords { ObstacleWords(today: moment.day) }

  /// The plan of this week, or an error that says why there is none.
  func planned() throws -> WeekPlan {
    switch outlook.week {
    case .success(let plan): return plan
    case .failure(let refusal): throw Refused.because(refusal, picture)
    }
  }

  func record(_ body: EventBody) async throws {
    try await translated { try await coach.record([body], at: moment) }
  }

  /// The plan as it would be with this said as well.
  func plan(saying body: EventBody) -> WeekPlan? {
    let event = RunnerEvent(id: .next(), at: moment, body)
    return Outlook(RunnerHistory(outlook.history.events + [event]), at: moment).plan
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
