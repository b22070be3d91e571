extension Exercise {
  public static let movementBreakWalk = Exercise(
    id: .movementBreakWalk, name: "Half-hourly walk-and-stretch break",
    aliases: ["movement snack", "desk alarm break"],
    rolePrimary: .movementBreak, roles: [.movementBreak],
    kind: .mobility, position: .standing, equipment: [.none],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(0, 120, 0), timedByHoldAlone: true,
    breathing: "normal breathing",
    cues: [
      "pause the task and stand up",
      "walk gently for a couple of minutes",
      "add shoulder circles or a gentle back stretch",
    ],
    commonErrors: [
      "skipping because it looks trivial"
    ],
    contraindications: [
      .modify(.boneStress, "stand and move arms only if walking hurts")
    ],
    regression: nil, progression: nil, ladder: .movementBreak,
    dose: DoseLadder(
      Dose(1, 1, hold: 60, rest: 0),
      Dose(1, 1, hold: 120, rest: 0),
      Dose(1, 1, hold: 180, rest: 0)),
    met: 2.8, effort: 1, fatigueCost: 0,
    slots: [.deskBreak],
    sources: [.s1, .waongenngarm2021],
    seedDoses: [
      SeedDose(.s1, "alarm every 30 min while sitting; a few minutes of walking and gentle stretching")
    ],
    note: "Engine treats this as a timer policy, not a training block.",
    maxContinuousHold: 180, minLevel: .beginner, plannerEligible: true)
}
