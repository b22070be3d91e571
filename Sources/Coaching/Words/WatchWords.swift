import CoachCore
import Exchange
import RunFiles

/// What a watch shows of a session: the name in its list, and under each step what to do.
struct WatchWords {
  let today: CalendarDay

  /// Notes that apps and watches are known to take [U].
  static let longestNotes = 200

  /// "Back Sat 21 Nov", and which part of how many where there are several.
  func name(_ offered: OfferedSession, part: Int?) -> String {
    let kind =
      switch offered.which {
      case .session: "Back"
      case .minimum: "Short"
      case .beforeRun: "Before run"
      case .afterRun: "After run"
      case .bedtime: "Bedtime"
      }
    return "\(kind) \(DayWords.short(offered.day, today: today))" + (part.map { " part \($0)" } ?? "")
  }

  func description(_ offered: OfferedSession) -> String {
    "About \(offered.minutes) min. Leave out what hurts."
  }

  func step(_ step: WatchPlan.Step, _ timeline: SessionTimeline) -> FITWorkout.Step {
    switch step {
    case .again(let from, let times, _): FITWorkout.Step(.again(from: from, times: times))
    case .rest(let rest): FITWorkout.Step(.rest(rest.time), notes: notes(rest, timeline))
    case .work(let work): FITWorkout.Step(kind(work, timeline), notes: notes(work, timeline))
    }
  }

  private func kind(_ work: WatchPlan.Work, _ timeline: SessionTimeline) -> FITWorkout.Step.Kind {
    let number = WatchExercise.of(timeline.exercises[work.item].exercise).number
    return work.time.map { .hold(number, $0) } ?? .repetitions(number, work.repetitions)
  }

  /// What comes, and what to mind.
  private func notes(_ rest: WatchPlan.Rest, _ timeline: SessionTimeline) -> String {
    let work = rest.next
    let name = Exercise.with(timeline.exercises[work.item].exercise).name
    switch rest.kind {
    case .pause: return "Short rest."
    case .switchSide: return work.side.map { "Change to the \($0.slug) side." } ?? "Change sides."
    case .rest, .nextUp:
      return sentences(
        ["Next: \(name)" + (work.side.map { ", \($0.slug) side" } ?? "")] + timeline.instructions[work.item])
    }
  }

  /// The side, how much, what to mind because of a tag, and the exercise's cues as far as there is room.
  private func notes(_ work: WatchPlan.Work, _ timeline: SessionTimeline) -> String {
    let prescribed = timeline.exercises[work.item]
    let exercise = Exercise.with(prescribed.exercise)
    let side = work.side.map { $0.slug + " side" }
    return sentences(
      [side, amount(work, prescribed.dose, exercise)].compactMap { $0 } + timeline.instructions[work.item]
        + exercise.cues)
  }

  private func amount(_ work: WatchPlan.Work, _ dose: Dose, _ exercise: Exercise) -> String? {
    if exercise.kind == .breathing {
      let (inwards, outwards) = (Int(exercise.tempo.out.value), Int(exercise.tempo.back.value))
      return "\(dose.reps) breaths: in for \(inwards) s, out for \(outwards) s"
    }
    if let rep = work.rep { return dose.reps > 1 ? "Hold \(rep + 1) of \(dose.reps)" : nil }
    return dose.hold > 1 ? "\(work.repetitions) times, staying \(Int(dose.hold.value)) s" : "\(work.repetitions) times"
  }

  /// Whole sentences, as many as there is room for; the first always.
  private func sentences(_ parts: [String]) -> String {
    var text = ""
    for part in parts {
      let sentence = part.capitalizedSentence + (part.hasSuffix(".") ? "" : ".")
      let longer = text.isEmpty ? sentence : text + " " + sentence
      guard text.isEmpty || longer.utf8.count <= WatchWords.longestNotes else { break }
      text = longer
    }
    return text
  }
}

extension WatchFiles {
  /// What a runner reads where there is nothing to write.
  public func nothing(week: Bool, _ ways: Ways) -> String {
    (week ? "No session is planned for the rest of this week" : "There is no such session today")
      + ", so there is nothing to put on a watch. Look at the week" + ways.to("week")
  }
}
