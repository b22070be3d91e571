public import CoachCore

/// What the catalogue says of an exercise, as a runner reads it.
public enum ExerciseWords {
  /// "2 × 6 holds of 10 s, each side", and how long that takes: "about 2:15".
  public static func dose(_ exercise: Exercise, _ level: Level) -> (dose: String, aside: String) {
    let dose = exercise.dose[level]
    let note = dose.note.isEmpty || dose.note == "per side" ? "" : " · " + plain(dose.note)
    return (
      DoseWords.text(dose, of: exercise, at: level),
      "about " + Units.duration(exercise.length(of: dose, at: level)) + note
    )
  }

  /// The catalogue's notes name our starting articles by number; a runner reads them in words.
  public static func plain(_ note: String) -> String {
    note.replacing("seed dose", with: "as in our starting article").replacing("seed 002", with: "starting article S2")
      .replacing("seed 003", with: "starting article S3").replacing("in the seed", with: "in our starting article")
      .replacing("section A, reconciliation R2", with: "the plank ladder")
      .replacing("See reconciliation R1: never", with: "Never")
  }

  /// Whom it does not suit, and what to change for them.
  public static func caution(_ contraindication: Contraindication) -> String {
    switch contraindication.action {
    case .exclude: "left out with: " + contraindication.tag.meaning
    case .modify: contraindication.instruction + ", with: " + contraindication.tag.meaning
    case .clinician: "only after a clinician agrees, with: " + contraindication.tag.meaning
    }
  }

  /// Where it comes from, and how much weight that can bear.
  public static func source(_ source: Source) -> String {
    switch source.certainty {
    case .startingArticle: source.citation + ", one of our starting articles (popular advice, not evidence)"
    default: source.citation + " (" + source.certainty.words + ")"
    }
  }
}

extension Card {
  /// Where a card comes from, each source as it is cited.
  public var citations: [String] {
    sources.map { source in
      if case .exercise(let article) = source, article.certainty == .startingArticle {
        return "one of our starting articles, \(article.citation)"
      }
      return source.citation
    }
  }
}
