public import CoachCore

/// A dose as people say it: "2 × 6 holds of 10 s, each side".
public enum DoseWords {
  /// With the side that goes first, and its extra set, where a test found one weaker.
  public static func text(_ prescribed: PrescribedExercise) -> String {
    let text = text(prescribed.dose, of: Exercise.with(prescribed.exercise), at: prescribed.level)
    guard let weaker = prescribed.weaker, prescribed.sides.count == 2 else { return text }
    let side = weaker.side == .left ? "left" : "right"
    return text + ", \(side) first" + (prescribed.extraSide == nil ? "" : " and one set more there")
  }

  public static func text(_ dose: Dose, of exercise: Exercise, at level: Level) -> String {
    let held = exercise.kind == .isometric || exercise.kind == .staticStretch || exercise.timedByHoldAlone
    let hold = Int(dose.hold.value)
    var text = dose.sets > 1 ? "\(dose.sets) × " : ""
    if held {
      text += dose.reps == 1 ? "\(hold) s" : "\(dose.reps) holds of \(hold) s"
    } else {
      text += "\(dose.reps)" + (hold > 1 ? ", holding \(hold) s" : " times")
    }
    if exercise.sides(at: level) == 2 { text += ", each side" }
    if dose.sets > 1 && dose.rest > 0 { text += ", \(Int(dose.rest.value)) s rest" }
    return text
  }
}
