import CoachCore
import Coaching

/// A session guided by clock and bell, on the whole screen or, where there is none, line by line.
///
/// Every finished set, answer and pain score is in the journal before the next step begins.
struct GuidedSession {
  let coach: Coach
  let id: EventID
  let began: LocalMoment
  var player: SessionPlayer
  let sound: PlayerSound

  private let machineStart = Clock.now().instant

  init(coach: Coach, id: EventID, began: LocalMoment, player: SessionPlayer, sound: PlayerSound) {
    self.coach = coach
    self.id = id
    self.began = began
    self.player = player
    self.sound = sound
  }

  /// The moment the session speaks of: it began at `--date`, and time goes on from there.
  func now() -> Instant { began.instant + (Clock.now().instant - machineStart) }
  var stamp: LocalMoment { LocalMoment(now(), began.offset) }

  func run() async throws {
    if let screen = TerminalScreen() { return try await fullScreen(on: screen) }
    try await byLines()
  }

  func record(_ events: EventBody...) async throws {
    _ = try await translated { try await coach.record(events, at: stamp, partOf: id) }
  }

  var saving: PlayerSaving {
    PlayerSaving(
      set: { try await record(.setFinished(session: id, $0)) },
      rating: { try await record(.exerciseRated(session: id, $0)) },
      painful: { exercise, score in
        try await record(.painLogged(PainEntry(.during, score, activity: id, exercise: exercise)))
        let after = try await translated { try await coach.picture(at: stamp) }
        let isOver = after.pain.refusesToday || after.refusal != nil
        return PainfulAnswer(words: SessionPlayer.answer(to: score, isOver: isOver), isOver: isOver)
      })
  }

  private func fullScreen(on screen: TerminalScreen) async throws {
    var loop = PlayerLoop(player, on: screen, sound: sound, saving: saving, now: now)
    let outcome = try await loop.run()
    try await record(.sessionFinished(session: id, outcome.end))
    if let pain = outcome.pain {
      for site in outcome.sites.isEmpty ? [.lowBack] : outcome.sites {
        try await record(.painLogged(PainEntry(.during, pain, site: site, activity: id)))
      }
    }
    screen.close()
    try await say(outcome.end, records: loop.player.records)
  }

  /// What was done, how the back stands, and what comes next.
  func say(_ end: SessionEnd, records: [SetRecord]) async throws {
    let after = try await translated { try await coach.picture(at: stamp) }
    let exercises = Set(records.map { $0.exercise }).count
    let minutes = max(1, Int(end.active.minutes.rounded()))
    let what = exercises == 1 ? "1 exercise" : "\(exercises) exercises"
    if !records.isEmpty {
      print((end.completed ? "Done: " : "Saved: ") + "\(what), \(minutes) min. " + StatusWords.pain(after))
    } else if after.pain.refusesToday || after.refusal != nil {
      print(StatusWords.pain(after))
    } else {
      print("Nothing was done yet, and nothing is lost: strongback start begins again.")
    }
    if let refusal = after.refusal { print(StatusWords.refusal(refusal, after)) }
    print("Tomorrow morning: strongback log morning 0…10")
  }
}
