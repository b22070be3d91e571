import CoachCore
import Coaching

/// A runner's wish for their week: what is known before it, and what would come of it.
struct Wish {
  let coach: Coach
  let moment: LocalMoment
  let wishes: RunnerWishes
  private var outlook: Outlook { wishes.outlook }

  init(_ options: CoachOptions) async throws {
    let (moment, coach) = (try options.moment(), try options.coach())
    wishes = RunnerWishes(try await translated { try await coach.outlook(at: moment) })
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

  func record(_ bodies: [EventBody]) async throws {
    try await translated { try await coach.record(bodies, at: moment) }
  }

  /// What a wish for a run comes to, or an error that says what stands in its way.
  func kept(_ wish: () throws(RunWishObstacle) -> [EventBody]) throws -> [EventBody] {
    do { return try wish() } catch { throw CommandError(Exit.usage, words.text(error)) }
  }

  /// What keeps an exercise out of this week, besides what was just said.
  func sayObstacles(to id: ExerciseID) {
    for obstacle in wishes.obstacles(to: id) {
      print(Paper.wrapped("  · " + words.text(obstacle, of: id), indent: "    "))
    }
  }

  static func enjoy(_ word: String, _ enjoyment: Enjoyment, _ options: CoachOptions) async throws {
    let id = try named(word).id
    let wish = try await Wish(options)
    try await wish.record([.exerciseEnjoyed(id, enjoyment)])
    print(TasteWords.noted(id, enjoyment))
    if enjoyment == .like { wish.sayObstacles(to: id) }
  }
}
