import ArgumentParser
import CoachCore
import Coaching

struct StartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Do today's session, guided by clock and bell; the first time, get to know each other.",
    discussion: """
      Keys: space pauses, n skips, b goes back, e makes it easier, p says that it hurts, q ends and saves, ? helps.
      A session that was cut off is offered again where it stopped.
      """)
  @OptionGroup var options: CoachOptions
  @Flag(help: "The five-minute version; it counts in full.") var minimum = false
  @Option(help: "What you hear: silent, sounds, short or full; the last two speak where the machine has a voice.")
  var sound = SoundLevel.sounds
  @Option(help: "Seconds to get ready before each exercise, 0 to 30.") var countIn = 5

  func validate() throws {
    guard (0...30).contains(countIn) else { throw ValidationError("The count-in is from 0 to 30 seconds.") }
  }

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    var picture = try await translated { try await coach.picture(at: moment) }
    var said: PainScore?
    if picture.refusal == .screeningNeeded, Prompt.isTerminal {
      said = try await FirstVisit(coach: coach, moment: moment).run()
      picture = try await translated { try await coach.picture(at: moment) }
    }
    if let refusal = picture.refusal { throw Refused.because(refusal, picture) }
    if let open = picture.state.openSession, open.day == moment.day, try await goesOn(with: open, coach, moment) {
      return try await resume(open, picture, coach, moment)
    }
    try await begin(coach, moment, said)
  }

  /// - Parameter said: how the back is, where it was just said.
  private func begin(_ coach: Coach, _ moment: LocalMoment, _ said: PainScore?) async throws {
    guard try await session(coach, moment) != nil else {
      print("No session today. Walking and easy breathing are always fine.")
      return
    }
    let before = try said ?? Prompt().pain("How is your back right now?")
    let score = try await translated {
      try await coach.record([.painLogged(PainEntry(.before, before))], at: moment)
    }[0]
    let picture = try await translated { try await coach.picture(at: moment) }
    if let refusal = picture.refusal { throw Refused.because(refusal, picture) }
    guard !picture.pain.refusesToday, let (session, plan) = try await session(coach, moment) else {
      throw CommandError(
        Exit.refusedForSafety, "Not today, because of that score: rest, walk a little, and see how the morning is.")
    }
    if picture.pain.reducesToday { print("Half the dose today, because of that score.") }
    if said != nil, Prompt.isTerminal {
      // The first session is shown before it begins: what, how much and why.
      DaySheet(plan: plan, picture: picture).printSession(session)
      guard try Prompt().yes("\nBegin now?", otherwise: true) else {
        return print("It waits for you: strongback start")
      }
    }
    let start = SessionStart(
      day: moment.day, slot: session.slot, exercises: session.exercises, minimum: minimum, deload: plan.deload)
    let id = try await translated { try await coach.record([.sessionStarted(start)], at: moment, partOf: score) }[0]
    let player = SessionPlayer(
      SessionTimeline(session.exercises, for: picture.activeTags, countIn: Seconds(Double(countIn))),
      excluded: picture.limits.excluded,
      tags: picture.activeTags)
    try await guided(player, id, coach, moment)
  }

  /// Today's session as it stands in the plan now.
  private func session(_ coach: Coach, _ moment: LocalMoment) async throws -> (PlannedSession, WeekPlan)? {
    let outlook = try await translated { try await coach.outlook(at: moment) }
    guard let plan = outlook.plan, let session = plan.day(moment.day)?.session else {
      return nil
    }
    return (minimum ? session.minimum : session, plan)
  }

  private func goesOn(with open: KnownSession, _ coach: Coach, _ moment: LocalMoment) async throws -> Bool {
    let left = open.start.exercises.count - Set(open.sets.map { $0.exercise }).count
    let question =
      "Your session of today was cut off, with \(max(1, left)) of \(open.start.exercises.count) exercises left. Go on?"
    if try Prompt().yes(question, otherwise: true) { return true }
    let end = SessionEnd(completed: false, active: open.lastHeard.instant - open.began.instant)
    try await translated {
      try await coach.record([.sessionFinished(session: open.id, end)], at: moment, partOf: open.id)
    }
    return false
  }

  private func resume(
    _ open: KnownSession, _ picture: RunnerPicture, _ coach: Coach, _ moment: LocalMoment
  ) async throws {
    let stopped = picture.state.pains.filter { $0.value.activity == open.id }.compactMap { $0.value.exercise }
    let timeline = SessionTimeline(
      open.start.exercises, for: picture.activeTags, countIn: Seconds(Double(countIn)))
    let player = SessionPlayer(
      timeline, resuming: open.sets, ratings: open.ratings, stopped: Set(stopped).union(picture.limits.excluded),
      excluded: picture.limits.excluded, tags: picture.activeTags)
    try await guided(player, open.id, coach, moment)
  }

  private func guided(_ player: SessionPlayer, _ id: EventID, _ coach: Coach, _ moment: LocalMoment) async throws {
    let sound = PlayerSound(sound, voice: PlayerSound.machineVoice())
    try await GuidedSession(coach: coach, id: id, began: moment, player: player, sound: sound).run()
  }
}

extension SoundLevel: ExpressibleByArgument {}
