import CoachCore
import Coaching

/// One exercise on a page of text: what it is for, how it is done, how much, and whom it does not suit.
enum ExerciseSheet {
  static func text(of exercise: Exercise) -> String {
    var lines = [Ink.bold(exercise.name), ""]
    func row(_ label: String, _ value: String) {
      guard !value.isEmpty else { return }
      lines.append(Ink.quiet(label.padding(to: 12)) + value)
    }
    row("Trains", exercise.roles.map(\.words).joined(separator: ", "))
    row("Position", exercise.position.words)
    row("Needs", exercise.equipment.map(\.words).joined(separator: ", "))
    row("When", exercise.slots.map(\.words).joined(separator: ", "))
    row("Also called", exercise.aliases.joined(separator: ", "))
    lines += ["", Ink.bold("How")]
    lines += exercise.cues.map { "  · " + $0 }
    lines.append("  · Breath: " + exercise.breathing)
    lines += ["", Ink.bold("Watch for")]
    lines += exercise.commonErrors.map { "  · " + $0 }
    lines += ["", Ink.bold("How much")]
    for level in Level.allCases {
      lines.append("  " + level.slug.padding(to: 14) + dose(exercise, level))
    }
    if !exercise.contraindications.isEmpty {
      lines += ["", Ink.bold("Not for everyone")]
      lines += exercise.contraindications.map { "  · " + ExerciseWords.caution($0) }
    }
    lines.append("")
    row("Easier", exercise.regression.map { Exercise.with($0).name } ?? "")
    row("Harder", exercise.progression.map { Exercise.with($0).name } ?? "")
    row("Note", ExerciseWords.plain(exercise.note))
    lines += ["", Ink.bold("Where it comes from")]
    lines += exercise.sources.map { "  · " + ExerciseWords.source($0) }
    lines += exercise.seedDoses.map { "    " + $0.source.citation + " asks for: " + $0.text }
    return lines.joined(separator: "\n")
  }

  private static func dose(_ exercise: Exercise, _ level: Level) -> String {
    let (dose, aside) = ExerciseWords.dose(exercise, level)
    return dose + Ink.quiet(" · " + aside)
  }
}
