public import CoachCore

extension Figure {
  /// The exercise as it is changed for someone with a tag; nil where the change is not one that shows.
  public static func of(_ exercise: ExerciseID, with tag: Tag) -> Figure? {
    guard let advice = advice(exercise, tag) else { return nil }
    return variant(exercise, tag)?.told(as: advice.instruction, of: exercise)
  }

  /// The exercise as someone is told to do it: the first of the instructions that shows, or as usual.
  public static func of(_ exercise: ExerciseID, told instructions: [String]) -> Figure {
    for change in Exercise.with(exercise).contraindications {
      if instructions.contains(where: { $0.utf8.elementsEqual(change.instruction.utf8) }),
        let figure = of(exercise, with: change.tag)
      {
        return figure
      }
    }
    return of(exercise)
  }

  /// All changes of an exercise that show, with whom they are for.
  public static func variants(of exercise: ExerciseID) -> [(tag: Tag, figure: Figure)] {
    Exercise.with(exercise).contraindications.compactMap { change in
      of(exercise, with: change.tag).map { (tag: change.tag, figure: $0) }
    }
  }

  private static func advice(_ exercise: ExerciseID, _ tag: Tag) -> Contraindication? {
    Exercise.with(exercise).contraindications.first { $0.tag == tag && $0.action == .modify }
  }

  private static func variant(_ exercise: ExerciseID, _ tag: Tag) -> Figure? {
    switch Exercise.with(exercise).position {
    case .seated: seatedVariant(exercise, tag)
    case .quadruped: quadrupedVariant(exercise, tag)
    case .supine: supineVariant(exercise, tag)
    case .prone, .sideLying: plankVariant(exercise, tag)
    case .standing, .halfKneeling: standingVariant(exercise, tag)
    }
  }
}
