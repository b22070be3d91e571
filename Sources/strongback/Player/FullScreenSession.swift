import CoachCore
import Coaching

extension SessionLine {
  /// The session on the whole screen; everything is in the journal when this returns.
  func fullScreen(
    _ player: SessionPlayer, on screen: TerminalScreen, id: EventID, now: @escaping () -> Instant
  ) async throws {
    func record(_ events: EventBody...) async throws {
      let stamp = LocalMoment(now(), moment.offset)
      _ = try await translated { try await coach.record(events, at: stamp) }
    }
    let saving = PlayerSaving(
      set: { try await record(.setFinished(session: id, $0)) },
      rating: { try await record(.exerciseRated(session: id, $0)) },
      painful: { exercise, score in
        try await record(.painLogged(PainEntry(.during, score, activity: id, exercise: exercise)))
        let stamp = LocalMoment(now(), moment.offset)
        return StatusWords.pain(try await translated { try await coach.picture(at: stamp) })
      })
    let sound = PlayerSound(.sounds)
    var loop = PlayerLoop(player, on: screen, sound: sound, saving: saving, now: now)
    let outcome = try await loop.run()
    try await record(.sessionFinished(session: id, outcome.end))
    if let pain = outcome.pain {
      for site in outcome.sites.isEmpty ? [.lowBack] : outcome.sites {
        try await record(.painLogged(PainEntry(.during, pain, site: site, activity: id)))
      }
    }
    screen.close()
    let stamp = LocalMoment(now(), moment.offset)
    print("Done. " + StatusWords.pain(try await translated { try await coach.picture(at: stamp) }))
    print("Tomorrow morning: strongback log morning 0…10")
  }
}
