/// One step of an exercise's path from its beginner dose to its advanced dose.
public struct DoseStep: Hashable, Sendable {
  /// Sets the sides, the tempo and the reserve that is asked for; the level is reached when its dose is.
  public let level: Level
  public let dose: Dose
  public let change: Change
  /// The rung of the plank table; nil for every other exercise.
  public let plank: PlankRung?

  /// What is more than in the step before: one thing only.
  public enum Change: UInt8, Slugged {
    /// The first step of an exercise.
    case start
    case reps
    case sets
    case hold
    /// Fewer sets, for longer holds.
    case longerHoldsInFewerSets
    /// The same numbers again in a harder form, from the beginner dose up: one leg, off the incline.
    case harderForm

    public var slug: String {
      switch self {
      case .start: "start"
      case .reps: "reps"
      case .sets: "sets"
      case .hold: "hold"
      case .longerHoldsInFewerSets: "longer-holds-in-fewer-sets"
      case .harderForm: "harder-form"
      }
    }
  }

  public init(level: Level, dose: Dose, change: Change, plank: PlankRung? = nil) {
    self.level = level
    self.dose = dose
    self.change = change
    self.plank = plank
  }

  /// Restarts lower than the step before, so that the weekly volume rule does not hold it back (K3).
  public var isNewRung: Bool { change == .start || change == .harderForm }
}
