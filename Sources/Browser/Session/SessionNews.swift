import CoachCore

/// Something that happened in a session: to be heard, or to be written down at once.
enum SessionNews {
  case signal(SessionPlayer.Signal)
  case felt(PainEntry, PainDecision)

  init(_ signal: SessionPlayer.Signal) { self = .signal(signal) }
  init(felt entry: PainEntry, _ decision: PainDecision) { self = .felt(entry, decision) }

  func write(_ writer: inout JSONWriter) {
    switch self {
    case .signal(.cue(let cue)):
      writer.put("what", "cue")
      cue.write(&writer)
    case .signal(.finished(let record)):
      writer.put("what", "set")
      record.write(&writer)
    case .signal(.rated(let rating)):
      writer.put("what", "rating")
      rating.write(&writer)
    case .signal(.painful(let exercise, let score)):
      writer.put("what", "stopped")
      writer.put("exercise", exercise.slug)
      writer.put("score", score.value)
    case .signal(.forgotten): writer.put("what", "forgotten")
    case .signal(.done): writer.put("what", "done")
    case .felt(let entry, let decision):
      writer.put("what", "pain")
      entry.write(&writer)
      writer.put("words", SessionPlayer.answer(toPainThatEnds: decision.isOver))
      writer.put("decision") { decision.write(&$0) }
    }
  }
}

extension SessionCue {
  /// `say` is what a sparing voice says, `sayFull` what one says to those who cannot see the screen.
  func write(_ writer: inout JSONWriter) {
    writer.put("cue", slug)
    writer.put("bells", bells)
    if case .tick(let count) = self { writer.put("count", count) }
    writer.put("say", spoken(full: false))
    writer.put("sayFull", spoken(full: true))
  }
}
