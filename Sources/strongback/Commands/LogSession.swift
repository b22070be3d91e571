import ArgumentParser
import CoachCore
import Coaching

struct LogSession: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Back work that you did without the guide.",
    discussion: """
      strongback log session                            today's session, as planned
      strongback log session bird-dog=2x6 clamshell=3   sets × repetitions or holds; sets alone are as asked
      strongback log session side-plank=2x3x15          with the seconds of each hold
      """)
  @OptionGroup var options: CoachOptions
  @Argument(help: "What you did; without it, today's session.") var exercises: [String] = []
  @Flag(help: "Only the five-minute version of today's session.") var minimum = false
  @Option(help: "How many more you could have done at the end, 0 to 5, 5 for five or more.") var reserve: Int?
  @Option(help: "Whether the form held: held or slipped.") var form: String?
  @Option(help: "The worst pain during it, 0 to 10.") var pain: Int?
  @Option(help: "Where, such as low-back or knee.") var site = "low-back"
  @Option(help: "Minutes it took.") var minutes: Int?

  private typealias Done = WrittenSession.Done

  func run() async throws {
    let wish = try await Wish(options)
    let rating = try rating()
    let score = try pain.map(Reading.pain)
    let place: BodySite = try Reading.slug(site, "site")
    let planned = wish.plan?.day(wish.moment.day)?.session
    let session = minimum ? planned?.minimum : planned
    let done = exercises.isEmpty ? try asPlanned(session, wish) : try said(session, wish)
    let active = try minutes.map { minutes -> Seconds in
      guard (1...240).contains(minutes) else {
        throw CommandError(Exit.usage, "A session takes from 1 to 240 minutes.")
      }
      return .minutes(Double(minutes))
    }
    let start = SessionStart(
      day: wish.moment.day, slot: session?.slot ?? .restDayStrength, exercises: done.map { $0.asked },
      minimum: minimum && exercises.isEmpty, deload: wish.plan?.deload ?? false)
    var written = WrittenSession(start, done: done, length: active)
    written.rating = rating
    written.pain = score.map { ($0, place) }
    let all = written
    try await translated { try await wish.coach.record(all, at: wish.moment) }
    try await say(done.count, all.length, wish)
  }

  private func say(_ count: Int, _ length: Seconds, _ wish: Wish) async throws {
    let after = try await translated { try await wish.coach.picture(at: wish.moment) }
    let what = count == 1 ? "1 exercise" : "\(count) exercises"
    print(Paper.wrapped("Saved: \(what), \(max(1, Int(length.minutes.rounded()))) min. " + StatusWords.pain(after)))
    if let refusal = after.refusal { print(Paper.wrapped(StatusWords.refusal(refusal, after))) }
  }

  private func rating() throws -> (reserve: Int?, form: Form?)? {
    if let reserve, !(0...5).contains(reserve) {
      throw CommandError(Exit.usage, "What was left is a number from 0, nothing, to 5, five or more.")
    }
    let form: Form? = try form.map { try Reading.slug($0, "answer to --form") }
    return reserve == nil && form == nil ? nil : (reserve, form)
  }

  private func asPlanned(_ session: PlannedSession?, _ wish: Wish) throws -> [Done] {
    if let open = wish.picture.state.openSession, open.day == wish.moment.day {
      throw CommandError(Exit.usage, "Your session of today was cut off and waits. Go on with it: strongback start")
    }
    guard let session else {
      throw CommandError(
        Exit.usage, "No session is planned for today. Say what you did: strongback log session bird-dog=2x6")
    }
    return session.exercises.map { Done($0) }
  }

  private func said(_ session: PlannedSession?, _ wish: Wish) throws -> [Done] {
    try exercises.map { text in
      let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let exercise = try named(sides[0])
      let asked = session?.exercises.first { $0.exercise == exercise.id } ?? usual(exercise, wish)
      var done = Done(asked)
      guard sides.count == 2 else { return done }
      guard let match = sides[1].lowercased().wholeMatch(of: /(\d{1,2})(?:x(\d{1,3}))?(?:x(\d{1,3})s?)?/),
        let sets = Int(match.1), (1...20).contains(sets)
      else {
        throw CommandError(
          Exit.usage, "\"\(text)\" does not say how much. Write sets, as in \(sides[0])=3, or \(sides[0])=3x8.")
      }
      done.sets = sets
      if let reps = match.2.flatMap({ Int($0) }) { done.reps = reps }
      if let hold = match.3.flatMap({ Double($0) }) { done.hold = Seconds(hold) }
      return done
    }
  }

  /// The dose where the runner stands, for an exercise that today's session does not hold.
  private func usual(_ exercise: Exercise, _ wish: Wish) -> PrescribedExercise {
    let step = wish.picture.progression.dose(of: exercise.id, on: wish.moment.day, wish.picture.limits)
    let role = exercise.plannerEligible ? exercise.plannedRole : nil
    let dose = exercise.capped(step.dose, for: wish.picture.activeTags)
    return PrescribedExercise(exercise.id, role: role, level: step.level, dose: dose)
  }
}
