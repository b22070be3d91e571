extension Exercise {
  public static let gluteBridge = Exercise(
    id: .gluteBridge, name: "Glute bridge",
    aliases: ["hip bridge", "two-leg bridge"],
    rolePrimary: .hipExtensors, roles: [.hipExtensors, .backExtensors],
    kind: .dynamic, position: .supine, equipment: [.mat],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(2, 2, 2), timedByHoldAlone: false,
    breathing: "breathe out lifting, in lowering",
    cues: [
      "knees bent, feet flat, hip width",
      "push through the heels, squeeze the buttocks at the top",
      "stop when hips, knees and shoulders line up",
    ],
    commonErrors: [
      "arching the low back",
      "pushing off the toes",
      "hamstring cramp from feet too far away",
    ],
    contraindications: [
      .modify(.pregnancySupine, "short sets, roll off between"),
      .modify(.extensionIntolerant, "stop below full height"),
    ],
    regression: .pelvicLift, progression: .bridgeMarch, ladder: .bridge,
    dose: DoseLadder(
      Dose(1, 12, hold: 2, rest: 30),
      Dose(2, 12, hold: 2, rest: 30),
      Dose(2, 15, hold: 5, rest: 45, note: "longer pause as strength grows")),
    met: 3.0, effort: 4, fatigueCost: 1,
    slots: [.preRun, .postRun, .restDayStrength],
    sources: [.s2, .leppanen2024],
    seedDoses: [
      SeedDose(.s2, "12-15 reps, pause at the top, hold longer as you get stronger")
    ],
    note: "",
    maxContinuousHold: 5, minLevel: .beginner, plannerEligible: true)
}
