extension Exercise {
  public static let pelvicLift = Exercise(
    id: .pelvicLift, name: "Pelvic lift with tilt",
    aliases: ["tilt-and-lift bridge"],
    rolePrimary: .hipExtensors, roles: [.hipExtensors, .anteriorCore, .lumbarMobility],
    kind: .isometric, position: .supine, equipment: [.mat],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(3, 5, 3), timedByHoldAlone: false,
    breathing: "steady breathing throughout; breathe out to lift",
    cues: [
      "flat back, knees bent and together, arms crossed on the chest",
      "tilt the pelvis so the low back presses down first",
      "then lift without strain, hold, and lower slowly",
    ],
    commonErrors: [
      "lifting before tilting",
      "straining high",
      "breath holding",
    ],
    contraindications: [
      .modify(.pregnancySupine, "short sets"),
      .modify(.flexionIntolerant, "skip the tilt, lift from neutral"),
      .modify(.extensionIntolerant, "stop below full height"),
      .modify(.hypertensionIsometric, "hold at most 6 s, count aloud", longestHold: 6),
    ],
    regression: nil, progression: .gluteBridge, ladder: .bridge,
    dose: DoseLadder(
      Dose(1, 6, hold: 5, rest: 20),
      Dose(1, 8, hold: 8, rest: 20),
      Dose(2, 8, hold: 10, rest: 20)),
    met: 2.8, effort: 3, fatigueCost: 1,
    slots: [.preRun, .postRun, .restDayStrength, .bedtime],
    sources: [.s4],
    seedDoses: [
      SeedDose(.s4, "hold 5-10 s, return to start, use breathing technique (no reps given)")
    ],
    note: "",
    maxContinuousHold: 10, minLevel: .beginner, plannerEligible: true)
}
