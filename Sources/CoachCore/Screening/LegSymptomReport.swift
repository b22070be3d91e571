/// Where a leg symptom went during an exercise.
public struct LegSymptomReport: Hashable, Sendable {
  public var exercise: ExerciseID
  public var change: LegSymptomChange

  public init(_ exercise: ExerciseID, _ change: LegSymptomChange) {
    self.exercise = exercise
    self.change = change
  }
}

public enum LegSymptomChange: UInt8, Slugged {
  /// Centralising: acceptable.
  case towardSpine
  case unchanged
  /// Peripheralising: the exercise stops (C3).
  case awayFromSpine

  public var slug: String {
    switch self {
    case .towardSpine: "toward-spine"
    case .unchanged: "unchanged"
    case .awayFromSpine: "away-from-spine"
    }
  }
}
