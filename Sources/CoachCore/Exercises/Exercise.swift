/// One exercise of the catalogue: what it trains, how it is done, how much of it, and whom it does not suit.
public struct Exercise: Sendable {
  public let id: ExerciseID
  public let name: String
  public let aliases: [String]
  /// The role whose planned block it fills; `roles` are all that it trains, this one first.
  public let rolePrimary: Role
  public let roles: [Role]
  public let kind: ExerciseKind
  public let position: Position
  public let equipment: [Equipment]
  /// Done on each side in turn: doses are then per side.
  public let unilateral: Bool
  /// Levels at which a unilateral exercise is done with both sides at once.
  public let bilateralAt: [Level]
  public let tempo: Tempo
  /// The hold is the whole repetition (a walk), not the top of a movement.
  public let timedByHoldAlone: Bool
  public let breathing: String
  public let cues: [String]
  public let commonErrors: [String]
  public let contraindications: [Contraindication]
  public let regression: ExerciseID?
  public let progression: ExerciseID?
  public let ladder: Ladder
  public let dose: DoseLadder
  /// Energy cost, multiples of rest; an approximation per kind of exercise [U].
  public let met: Double
  /// Intended effort, 0–10.
  public let effort: Int
  /// 0 none … 3 heavy; from 2 never before a run.
  public let fatigueCost: Int
  public let slots: [Slot]
  public let sources: [Source]
  public let seedDoses: [SeedDose]
  public let note: String
  /// No hold is ever longer than this.
  public let maxContinuousHold: Seconds
  /// Eligible for a planned block only from this level of its role.
  public let minLevel: Level
  /// False: for primers, desk breaks and by hand; never fills a planned block.
  public let plannerEligible: Bool
}

/// Seconds out, held and back of one repetition.
public struct Tempo: Hashable, Sendable {
  public let out: Seconds
  public let hold: Seconds
  public let back: Seconds

  public init(_ out: Seconds, _ hold: Seconds, _ back: Seconds) {
    self.out = out
    self.hold = hold
    self.back = back
  }
}

/// What to do about an exercise when a tag is set.
public struct Contraindication: Hashable, Sendable {
  public let tag: Tag
  public let action: ContraindicationAction
  /// Shown before the start; empty where the exercise is left out.
  public let instruction: String
  /// No hold is longer than this with the tag; nil where the instruction names no time.
  public let longestHold: Seconds?

  public static func exclude(_ tag: Tag) -> Self {
    Self(tag: tag, action: .exclude, instruction: "", longestHold: nil)
  }
  public static func modify(_ tag: Tag, _ instruction: String, longestHold: Seconds? = nil) -> Self {
    Self(tag: tag, action: .modify, instruction: instruction, longestHold: longestHold)
  }
  public static func clinician(_ tag: Tag, _ instruction: String) -> Self {
    Self(tag: tag, action: .clinician, instruction: instruction, longestHold: nil)
  }
}

/// What one of our starting articles asks for, in our words.
public struct SeedDose: Hashable, Sendable {
  public let source: Source
  public let text: String

  public init(_ source: Source, _ text: String) {
    self.source = source
    self.text = text
  }
}

extension Exercise {
  /// The exercise with this id; the catalogue has one for every id.
  public static func with(_ id: ExerciseID) -> Exercise { byID[Int(id.rawValue)] }

  private static let byID: [Exercise] = catalogue.sorted { $0.id.rawValue < $1.id.rawValue }

  /// One side after the other at this level: doses are then per side.
  public func sides(at level: Level) -> Int { unilateral && !bilateralAt.contains(level) ? 2 : 1 }
}
