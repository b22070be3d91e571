public import CoachCore

/// What comes of liking, disliking, leaving out and allowing an exercise, as sentences.
public enum TasteWords {
  public static func noted(_ id: ExerciseID, _ enjoyment: Enjoyment, _ ways: Ways = .terminal) -> String {
    switch enjoyment {
    case .like: "Noted: you like \(name(id)). It comes first wherever it suits as well as another."
    case .neutral: "Noted: \(name(id)) is one among others."
    case .dislike:
      "Noted: you like \(name(id)) less. Others come first"
        + (ways == .terminal ? "; leave it out for good: strongback ban \(id.slug)" : ".")
    }
  }

  public static func banned(_ id: ExerciseID, _ ways: Ways = .terminal) -> String {
    "\(name(id)) is left out from now on." + ways.also("Back again: strongback allow \(id.slug)")
  }

  public static func isBanned(_ id: ExerciseID) -> String { "\(name(id)) is left out already." }
  public static func allowed(_ id: ExerciseID) -> String { "\(name(id)) may come again." }
  public static func isNotBanned(_ id: ExerciseID) -> String { "You have not left \(name(id)) out." }

  /// What the week has in the place of an exercise that was left out; nil if the week had none of it.
  public static func instead(of id: ExerciseID, before: WeekPlan?, after: WeekPlan?) -> String? {
    guard before?.blocks.contains(where: { $0.exercise == id }) ?? false, let after else { return nil }
    let role = Exercise.with(id).plannedRole
    let instead = Set(after.blocks.filter { $0.role == role }.map { $0.exercise })
    guard !instead.isEmpty else {
      return "Nothing else for the \(role.words) suits you and your kit this week, so it has no block."
    }
    let names = ExerciseID.allCases.filter { instead.contains($0) }.map(name)
    return "For the \(role.words) this week: \(names.joined(separator: ", "))."
  }

  private static func name(_ id: ExerciseID) -> String { Exercise.with(id).name }
}

extension WeekPlan {
  /// All blocks to come.
  public var blocks: [PlannedBlock] { days.flatMap { $0.session?.blocks ?? [] } }
}
