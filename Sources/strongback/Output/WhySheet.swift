import CoachCore
import Coaching

/// Why an exercise is planned or not, on the terminal.
struct WhySheet {
  let why: ExerciseWhy
  private var reasons: ReasonWords { ReasonWords(today: why.today) }

  var text: String {
    let exercise = why.exercise
    var lines = [
      Ink.bold(exercise.name) + "  " + Ink.quiet(exercise.roles.map { $0.words }.joined(separator: ", ")), "",
    ]
    lines += week
    lines += ["", Ink.bold("Its ladder")] + ladder
    lines += ["", Ink.bold("Where it comes from")]
    lines += exercise.sources.map { Paper.wrapped(ExerciseSheet.source($0), indent: "    ") }
    lines += ["", "How it is done: strongback exercises \(exercise.id.slug)"]
    return lines.joined(separator: "\n")
  }

  private var week: [String] {
    var lines: [String] = []
    if !why.done.isEmpty { lines.append("Done this week: \(why.done.map(near).joined(separator: ", ")).") }
    if why.places.isEmpty {
      lines.append(Ink.bold("Not in what is left of this week"))
      lines += why.obstacles.map { bullet(ObstacleWords(today: why.today).text($0, of: why.exercise.id)) }
      if why.obstacles.isEmpty { lines += outranked }
      return lines
    }
    lines.append(Ink.bold("In this week's plan"))
    for place in why.places {
      lines.append(bullet(near(place.day) + ": " + place.block.reasons.map(reasons.text).joined(separator: "; ")))
      lines += place.block.instructions.map { bullet("for you: " + $0) }
    }
    return lines
  }

  /// Nothing stands against it, yet others were chosen or its role found no place.
  private var outranked: [String] {
    var lines: [String] = []
    if !why.others.isEmpty {
      let others = why.others.map { "\(Exercise.with($0.block.exercise).name) (\(near($0.day)))" }
      lines.append(bullet("Nothing stands against it. Its place has " + others.joined(separator: ", ") + "."))
      lines.append(
        bullet("Take it instead: strongback swap \(why.others[0].block.exercise.slug) \(why.exercise.id.slug)"))
    } else if let omission = why.omission {
      lines.append(bullet("\(omission.role.words.capitalizedSentence) is left out: \(reasons.text(omission.reason))."))
    } else {
      lines.append(bullet("Nothing stands against it; the week has all its blocks of this kind."))
    }
    if why.enjoyment == .dislike { lines.append(bullet("You like it less, so others come first.")) }
    return lines
  }

  private var ladder: [String] {
    let now = DoseWords.text(why.now.dose, of: why.exercise, at: why.now.level)
    var lines = [bullet((why.hasBegun ? "Now: " : "You would begin with: ") + now)]
    switch why.next {
    case .dose(let step):
      lines.append(bullet("Next: " + DoseWords.text(step.dose, of: why.exercise, at: step.level)))
    case .exercise(let id): lines.append(bullet("Next: \(Exercise.with(id).name)"))
    case .top: lines.append(bullet("There is nothing harder to come; holding it keeps what you built."))
    }
    if why.next != .top {
      lines.append(bullet("It comes after sessions done in full, in good form, with something left, on calm days."))
    }
    return lines
  }

  private func near(_ day: CalendarDay) -> String { DayWords.near(day, today: why.today) }
  private func bullet(_ text: String) -> String { Paper.wrapped("  · " + text, indent: "    ") }
}
