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
      lines += exercise.contraindications.map { "  · " + caution($0) }
    }
    lines.append("")
    row("Easier", exercise.regression.map { Exercise.with($0).name } ?? "")
    row("Harder", exercise.progression.map { Exercise.with($0).name } ?? "")
    row("Note", plain(exercise.note))
    lines += ["", Ink.bold("Where it comes from")]
    lines += exercise.sources.map { source($0) }
    lines += exercise.seedDoses.map { "    " + $0.source.citation + " asks for: " + $0.text }
    return lines.joined(separator: "\n")
  }

  static func dose(_ exercise: Exercise, _ level: Level) -> String {
    let dose = exercise.dose[level]
    let length = Int(exercise.length(of: dose, at: level).value)
    let note = dose.note.isEmpty || dose.note == "per side" ? "" : " · " + plain(dose.note)
    return DoseWords.text(dose, of: exercise, at: level)
      + Ink.quiet(" · about \(length / 60):\(length % 60 < 10 ? "0" : "")\(length % 60)" + note)
  }

  /// The catalogue's notes name our starting articles by number; a runner reads them in words.
  private static func plain(_ note: String) -> String {
    note.replacing("seed dose", with: "as in our starting article").replacing("seed 002", with: "starting article S2")
      .replacing("seed 003", with: "starting article S3").replacing("in the seed", with: "in our starting article")
      .replacing("section A, reconciliation R2", with: "the plank ladder")
      .replacing("See reconciliation R1: never", with: "Never")
  }

  private static func caution(_ contraindication: Contraindication) -> String {
    switch contraindication.action {
    case .exclude: "left out with: " + contraindication.tag.meaning
    case .modify: contraindication.instruction + ", with: " + contraindication.tag.meaning
    case .clinician: "only after a clinician agrees, with: " + contraindication.tag.meaning
    }
  }

  static func source(_ source: Source) -> String {
    switch source.certainty {
    case .startingArticle: "  · " + source.citation + ", one of our starting articles (popular advice, not evidence)"
    default: "  · " + source.citation + " (" + source.certainty.words + ")"
    }
  }
}
