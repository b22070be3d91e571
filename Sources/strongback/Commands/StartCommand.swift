import ArgumentParser
import CoachCore
import Coaching
import Foundation

struct StartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Do today's session, guided by clock and bell.")
  @OptionGroup var options: CoachOptions
  @Flag(help: "The five-minute version; it counts in full.") var minimum = false

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let history = try await translated { try await coach.history() }
    let picture = RunnerPicture(RunnerState(history, asOf: moment))
    let plan: WeekPlan
    do { plan = try WeekPlan.plan(for: history, at: moment) } catch {
      print(StatusWords.refusal(error, picture))
      throw ExitCode(Exit.refusedForSafety)
    }
    guard var session = plan.day(moment.day)?.session else {
      print("No session today. Walking and easy breathing are always fine.")
      return
    }
    if minimum { session = session.minimum }
    let pre = try Prompt().pain("How is your back right now?")
    try await translated { try await coach.record([.painLogged(PainEntry(.before, pre))], at: moment) }
    let now = try await translated { try await coach.picture(at: moment) }
    if now.pain.refusesToday || now.refusal != nil {
      print(
        now.refusal.map { StatusWords.refusal($0, now) }
          ?? "Not today: rest, walk a little, and see how the morning is.")
      throw ExitCode(Exit.refusedForSafety)
    }
    if now.pain.reducesToday {
      let gentler = try await translated { try await coach.history() }
      if let again = try? WeekPlan.plan(for: gentler, at: moment).day(moment.day)?.session {
        session = minimum ? again.minimum : again
      }
      print("Half the dose today, because of that score.")
    }
    try await SessionLine(
      coach: coach, session: session, moment: moment, excluded: picture.limits.excluded, deload: plan.deload
    )
    .run(minimum: minimum)
  }
}

/// A session on the lines of a terminal: what to do, the seconds, a bell; every finished set is saved at once.
struct SessionLine {
  let coach: Coach
  let session: PlannedSession
  let moment: LocalMoment
  let excluded: Set<ExerciseID>
  let deload: Bool

  func run(minimum: Bool) async throws {
    let start = SessionStart(
      day: moment.day, slot: session.slot, exercises: session.exercises, minimum: minimum, deload: deload)
    let id = try await translated { try await coach.record([.sessionStarted(start)], at: moment) }[0]
    var player = SessionPlayer(SessionTimeline(session), excluded: excluded)
    let began = Clock.now().instant
    func now() -> Instant { moment.instant + (Clock.now().instant - began) }
    func stamp() -> LocalMoment { LocalMoment(now(), moment.offset) }
    if let screen = TerminalScreen() { return try await fullScreen(player, on: screen, id: id, now: now) }
    _ = try Prompt().line("Ready? Enter begins, Ctrl-C ends; finished sets are kept.")
    var signals = player.press(.start, at: now())
    var shown = ""
    while true {
      for signal in signals {
        switch signal {
        case .finished(let set):
          try await translated { try await coach.record([.setFinished(session: id, set)], at: stamp()) }
        case .cue: print("\u{7}", terminator: "")
        default: break
        }
      }
      guard let view = player.view(at: now()) else { break }
      let line = text(view)
      if line != shown { print("\r\u{1B}[2K" + line, terminator: "") }
      shown = line
      fflush(nil)
      try await Task.sleep(for: .milliseconds(200))
      signals = player.tick(now())
    }
    print("\n")
    try await translated { try await coach.record([.sessionFinished(session: id, player.end)], at: stamp()) }
    try await ask(id, player, stamp())
  }

  private func text(_ view: PlayerView) -> String {
    let side = view.side.map { $0 == .left ? ", LEFT" : ", RIGHT" } ?? ""
    return "\(Exercise.with(view.exercise).name)\(side) · \(word(view.kind)) · \(view.secondsLeft) s · \(view.cue)"
  }

  private func word(_ kind: SessionStep.Kind) -> String {
    switch kind {
    case .nextUp: "next up"
    case .countIn: "get ready"
    case .out: "out"
    case .stay: "stay"
    case .back: "back"
    case .hold: "hold"
    case .pause: "let go"
    case .turn: "turn"
    case .fold: "fold"
    case .breatheIn: "breathe in"
    case .breatheOut: "breathe out"
    case .switchSide: "switch side"
    case .rest: "rest"
    }
  }

  /// What is asked at the end: reserve and form of each exercise, and the worst pain.
  private func ask(_ id: EventID, _ player: SessionPlayer, _ moment: LocalMoment) async throws {
    let ask = Prompt()
    for exercise in player.unrated {
      guard
        let reserve = try ask.optionalNumber(
          "\(Exercise.with(exercise).name): how many more could you have done, 0 to 5?", 0...5)
      else { continue }
      let form: Form = try ask.yes("Did the form hold?", otherwise: true) ? .held : .slipped
      let rating = ExerciseRating(exercise: exercise, repsInReserve: reserve, form: form)
      try await translated { try await coach.record([.exerciseRated(session: id, rating)], at: moment) }
    }
    let pain = try ask.pain("The worst pain during the session?")
    try await translated { try await coach.record([.painLogged(PainEntry(.during, pain, activity: id))], at: moment) }
    let after = try await translated { try await coach.picture(at: moment) }
    print("Done. " + StatusWords.pain(after))
    print("Tomorrow morning: strongback log morning 0…10")
  }
}
