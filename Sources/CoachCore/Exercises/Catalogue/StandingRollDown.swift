extension Exercise {
  public static let standingRollDown = Exercise(
    id: .standingRollDown, name: "Standing segmental roll-down",
    aliases: ["roll-down", "standing toe reach (slow)"],
    rolePrimary: .lumbarMobility, roles: [.lumbarMobility, .hipMobility],
    kind: .mobility, position: .standing, equipment: [.none],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(6, 1, 6), timedByHoldAlone: false,
    breathing: "breathe out going down, in at the bottom, out again coming up",
    cues: [
      "feet hip width, tummy gently switched on, knees soft",
      "chin to chest first, then one vertebra at a time",
      "go only as far as is comfortable; the toes are not a target",
      "rebuild from the tailbone, head last",
    ],
    commonErrors: [
      "locking the knees and hanging",
      "bouncing for the toes",
      "holding a long end-range stretch",
    ],
    contraindications: [
      .exclude(.acuteRadicular),
      .exclude(.flexionIntolerant),
      .exclude(.osteoporosisLoadedFlexion),
      .modify(.balanceRisk, "back against a wall"),
      .modify(.pregnancyAbdominal, "hands to thighs"),
    ],
    regression: nil, progression: nil, ladder: .lumbarMobility,
    dose: DoseLadder(
      Dose(1, 3, hold: 0, rest: 0, note: "hands stop at knees"),
      Dose(1, 4, hold: 1, rest: 0, note: "hands stop at shins"),
      Dose(1, 5, hold: 1, rest: 0, note: "comfortable range")),
    met: 2.3, effort: 2, fatigueCost: 0,
    slots: [.postRun, .restDayStrength, .deskBreak],
    sources: [.s1],
    seedDoses: [
      SeedDose(.s1, "no reps given: slow roll down, then reverse")
    ],
    note:
      "See reconciliation R1: never within the first hour after waking for disc-history users [clinical convention, unverified], never as a held toe touch.",
    maxContinuousHold: 1, minLevel: .beginner, plannerEligible: true)
}
