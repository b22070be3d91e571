extension Exercise {
  public static let pelvicTilt = Exercise(
    id: .pelvicTilt, name: "Supine pelvic tilt",
    aliases: ["posterior pelvic tilt", "imprint"],
    rolePrimary: .lumbarMobility, roles: [.lumbarMobility, .anteriorCore],
    kind: .mobility, position: .supine, equipment: [.mat],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(2, 3, 2), timedByHoldAlone: false,
    breathing: "breathe out as the back presses down",
    cues: [
      "knees bent, feet flat",
      "gently press the low back into the floor",
      "let go fully between reps",
    ],
    commonErrors: [
      "pushing with the feet",
      "holding the breath",
    ],
    contraindications: [
      .modify(.pregnancySupine, "do it standing at a wall"),
      .modify(.flexionIntolerant, "find neutral only"),
    ],
    regression: nil, progression: .catCow, ladder: .lumbarMobility,
    dose: DoseLadder(
      Dose(1, 8, hold: 3, rest: 0),
      Dose(1, 10, hold: 5, rest: 0),
      Dose(2, 10, hold: 5, rest: 15)),
    met: 2.3, effort: 1, fatigueCost: 0,
    slots: [.preRun, .postRun, .restDayStrength, .bedtime],
    sources: [.s4, .physiotherapyPractice],
    seedDoses: [
      SeedDose(.s4, "first step of the pelvic lift")
    ],
    note: "",
    maxContinuousHold: 5, minLevel: .beginner, plannerEligible: true)
}
