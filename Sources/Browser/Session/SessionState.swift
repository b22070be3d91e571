import CoachCore

extension SessionPlayer {
  /// What a page shows at `now`, which is when the last tick was.
  func write(_ writer: inout JSONWriter, at now: Instant) {
    writer.put("now", Double(now.unixMilliseconds))
    writer.put("started", hasStarted)
    writer.put("running", isRunning)
    writer.put("isDone", isDone)
    if let view = view(at: now) { write(view, &writer) } else { writeEnd(&writer) }
    writer.put("canUndo", canUndo(at: now))
    if let asksAbout { writer.put("asks") { writeExercise(asksAbout, &$0) } }
    writer.put("unrated", each: unrated) { writeExercise($1, &$0) }
    writer.put("activeSeconds", active.value)
    writer.put("setsDone", records.count)
    writer.put("cues", each: upcomingCues(from: now, within: BrowserSession.horizon)) { writer, next in
      writer.put("at", Double(next.at.unixMilliseconds))
      writer.put("key", next.key)
      next.cue.write(&writer)
    }
  }

  private func write(_ view: PlayerView, _ writer: inout JSONWriter) {
    writer.put("phase", view.kind.slug)
    writer.put("word", !view.hasStarted ? "READY WHEN YOU ARE" : view.isRunning ? view.kind.word : "PAUSED")
    writeExercise(view.exercise, &writer)
    writer.put("side", view.side?.slug)
    writer.put("step", index)
    writer.put("item", timeline.steps[index].item)
    writer.put("items", timeline.exercises.count)
    writer.put("set", view.set)
    writer.put("sets", view.sets)
    writer.put("rep", view.rep)
    writer.put("reps", view.reps)
    writer.put("isWork", timeline.steps[index].isWork)
    writer.put("secondsLeft", view.secondsLeft)
    writer.put("leftSeconds", remaining.value)
    writer.put("stepSeconds", stepLength.value)
    writer.put("stepProgress", view.stepProgress)
    writer.put("sessionProgress", view.sessionProgress)
    writer.put("sessionSeconds", timeline.length.value)
    writer.put("sessionLeftSeconds", view.sessionLeft.value)
    writer.put("cue", view.cue)
    writer.put("breathing", view.breathing)
    writer.put("instructions", texts: view.instructions)
    if let next = view.next { writer.put("next") { writeExercise(next, &$0) } }
    writer.put("canEndSet", view.canEndSet)
    writer.put("canAddRest", !timeline.steps[index].isWork)
  }

  private func writeEnd(_ writer: inout JSONWriter) {
    writer.put("phase", "done")
    writer.put("word", "DONE")
    writer.put("completed", end.completed)
    writer.put("exercisesDone", Set(records.map { $0.exercise }).count)
    writer.put("sets", each: records) { $1.write(&$0) }
    writer.put("ratings", each: ratings) { $1.write(&$0) }
  }

  private func writeExercise(_ id: ExerciseID, _ writer: inout JSONWriter) {
    writer.put("exercise", id.slug)
    writer.put("name", Exercise.with(id).name)
  }
}
