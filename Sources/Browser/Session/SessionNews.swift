import CoachCore

/// Something that happened in a session: to be heard, or to be written down at once.
enum SessionNews {
  case heard(SessionCue)
  case finished(SetRecord)
  case rated(ExerciseRating)
  case stopped(ExerciseID, PainScore)
  case forgotten
  case felt(PainEntry, PainDecision)
  case ended(SessionEnd)

  /// What a player's signal says of it, at that moment.
  init(_ signal: SessionPlayer.Signal, of player: SessionPlayer) {
    switch signal {
    case .cue(let cue): self = .heard(cue)
    case .finished(let record): self = .finished(record)
    case .rated(let rating): self = .rated(rating)
    case .painful(let exercise, let score): self = .stopped(exercise, score)
    case .forgotten: self = .forgotten
    case .done: self = .ended(player.end)
    }
  }

  func write(_ writer: inout JSONWriter) {
    switch self {
    case .heard(let cue):
      writer.put("what", "cue")
      cue.write(&writer)
    case .finished(let record):
      writer.put("what", "set")
      record.write(&writer)
    case .rated(let rating):
      writer.put("what", "rating")
      rating.write(&writer)
    case .stopped(let exercise, let score):
      writer.put("what", "stopped")
      writer.put("exercise", exercise.slug)
      writer.put("score", score.value)
    case .forgotten: writer.put("what", "forgotten")
    case .ended(let end):
      writer.put("what", "done")
      writer.put("completed", end.completed)
      writer.put("activeSeconds", end.active.value)
    case .felt(let entry, let decision):
      writer.put("what", "pain")
      entry.write(&writer)
      writer.put("words", SessionPlayer.answer(to: entry.score, isOver: decision.isOver))
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
