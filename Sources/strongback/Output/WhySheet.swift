import CoachCore
import Coaching

/// Why an exercise is planned or not, on the terminal.
struct WhySheet {
  let why: ExerciseWhy

  var text: String {
    let (exercise, words) = (why.exercise, WhyWords(why))
    var lines = [
      Ink.bold(exercise.name) + "  " + Ink.quiet(exercise.roles.map { $0.words }.joined(separator: ", ")), "",
    ]
    if let done = words.done { lines.append(done) }
    lines += [Ink.bold(words.title)] + words.week.map(bullet)
    lines += ["", Ink.bold("Its ladder")] + words.ladder.map(bullet)
    lines += ["", Ink.bold("Where it comes from")] + exercise.sources.map { bullet(ExerciseWords.source($0)) }
    lines += ["", "How it is done: strongback exercises \(exercise.id.slug)"]
    return lines.joined(separator: "\n")
  }

  private func bullet(_ text: String) -> String { Paper.wrapped("  · " + text, indent: "    ") }
}
