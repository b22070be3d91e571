extension Exercise {
  public static let hipRolling = Exercise(
    id: .hipRolling, name: "Supine knee rolls (hip rolling)",
    aliases: ["lower trunk rotation", "windscreen wipers", "knee drops"],
    rolePrimary: .lumbarMobility, roles: [.lumbarMobility, .thoracicRotation],
    kind: .mobility, position: .supine, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(3, 4, 3), timedByHoldAlone: false,
    breathing: "breathe out as the knees go over, in through the middle",
    cues: [
      "knees bent, feet flat, arms crossed on the chest",
      "knees one way, head the other",
      "go slowly; both shoulders stay down",
    ],
    commonErrors: [
      "dropping fast",
      "shoulder lifting",
      "forcing knees to the floor",
    ],
    contraindications: [
      .modify(.pregnancySupine, "do it seated"),
      .modify(.rotationIntolerant, "quarter range"),
      .modify(.acuteRadicular, "quarter range"),
      .modify(.osteoporosisEndRangeRotation, "mid-range"),
    ],
    regression: nil, progression: nil, ladder: .lumbarMobility,
    dose: DoseLadder(
      Dose(1, 4, hold: 3, rest: 0),
      Dose(1, 6, hold: 4, rest: 0),
      Dose(1, 8, hold: 5, rest: 0)),
    met: 2.3, effort: 1, fatigueCost: 0,
    slots: [.postRun, .restDayStrength, .bedtime],
    sources: [.s4],
    seedDoses: [
      SeedDose(.s4, "hold a few seconds, then the other way; take it slowly")
    ],
    note: "'A few seconds' in the seed is set to 3-5 s.",
    maxContinuousHold: 5, minLevel: .beginner, plannerEligible: true)
}
