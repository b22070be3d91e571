/// What decides which exercises suit a slot today.
public struct SlotConditions: Hashable, Sendable {
  public var tags: Set<Tag> = []
  public var equipment: Set<Equipment> = [.none, .mat, .chair, .wallSupport]
  /// Room to lie, kneel or go on all fours.
  public var floorSpace = true
  /// Banned, or left out by the pain rules.
  public var excluded: Set<ExerciseID> = []
  /// A clinician has set them, which is the word that some of them need.
  public var cleared: Set<ExerciseID> = []
  public var allowed = AllowedWork.all
  /// A race is run today: only mobility that costs nothing, never static (K4).
  public var raceDay = false
  /// Within an hour of waking, for a runner with disc history: no bending (R1) [U].
  public var bendingTooEarly = false

  public init() {}

  /// What the pain rules allow (C4, K2, K4).
  public enum AllowedWork: UInt8, Slugged {
    /// CLEAR and HOLD.
    case all
    /// REDUCE.
    case noHeavyRoles
    /// PAUSE.
    case toleratedMobility
    /// REFER and STOP.
    case breathing

    public var slug: String {
      switch self {
      case .all: "all"
      case .noHeavyRoles: "no-heavy-roles"
      case .toleratedMobility: "tolerated-mobility"
      case .breathing: "breathing"
      }
    }
  }

  /// Exercises that bend the back far or long: not in PAUSE, not in the first hour with disc history (K4, R1).
  public static let bending: Set<ExerciseID> = [
    .standingRollDown, .seatedRotationFlexionAis, .singleKneeToChest, .childsPose, .chairCrossedElbowStretch,
  ]

  /// Whether an exercise may be done in a slot under these conditions.
  public func allow(_ id: ExerciseID, in slot: Slot) -> Bool {
    let exercise = Exercise.with(id)
    return exercise.slots.contains(slot) && !excluded.contains(id) && suitsBody(exercise) && suitsPlace(exercise)
      && suitsPain(exercise) && (slot != .preRun || suitsBeforeRun(exercise))
  }

  private func suitsBody(_ exercise: Exercise) -> Bool {
    if bendingTooEarly, SlotConditions.bending.contains(exercise.id) { return false }
    return exercise.contraindications.allSatisfy { contraindication in
      guard tags.contains(contraindication.tag) else { return true }
      switch contraindication.action {
      case .exclude: return false
      case .clinician: return cleared.contains(exercise.id)
      case .modify: return true
      }
    }
  }

  /// Whether there is the room and the kit for it.
  public func suitsPlace(_ exercise: Exercise) -> Bool {
    let upright = exercise.position == .standing || exercise.position == .seated
    return (floorSpace || upright)
      && exercise.equipment.allSatisfy {
        $0 == .none || $0 == .stickOptional || $0 == .stepOptional || equipment.contains($0)
      }
  }

  private func suitsPain(_ exercise: Exercise) -> Bool {
    let role = exercise.rolePrimary
    if raceDay, role.isStrength || exercise.fatigueCost > 0 || exercise.kind == .staticStretch { return false }
    switch allowed {
    case .all: return true
    case .noHeavyRoles: return !role.isHeavy && exercise.fatigueCost < 2
    case .toleratedMobility: return !role.isStrength && !SlotConditions.bending.contains(exercise.id)
    case .breathing: return role == .breathing || role == .movementBreak
    }
  }

  /// No static hold, nothing tiring: static stretching costs a little performance, active work before does not (F5).
  private func suitsBeforeRun(_ exercise: Exercise) -> Bool {
    exercise.kind != .staticStretch && exercise.fatigueCost <= 1 && exercise.effort <= 4
      && exercise.dose.beginner.hold <= 10
  }
}

extension SlotConditions.AllowedWork {
  /// What a pain state allows; without a screening only breathing.
  public init(_ state: PainState?) {
    switch state {
    case .clear, .hold: self = .all
    case .reduce: self = .noHeavyRoles
    case .pause: self = .toleratedMobility
    case .refer, .stop, nil: self = .breathing
    }
  }
}
