public import CoachCore

/// A dose as people say it: "2 × 6 holds of 10 s, each side".
public enum DoseWords {
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
