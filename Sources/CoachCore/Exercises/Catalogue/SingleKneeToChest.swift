extension Exercise {
  public static let singleKneeToChest = Exercise(
    id: .singleKneeToChest, name: "Single knee to chest",
    aliases: ["knee and chest exercise", "supine knee hug"],
    rolePrimary: .lumbarMobility, roles: [.lumbarMobility, .hipMobility],
    kind: .staticStretch, position: .supine, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 30, 2), timedByHoldAlone: false,
    breathing: "slow breaths, let the thigh come closer as you breathe out",
    cues: [
      "firm surface, face up",
      "clasp behind the thigh, draw it in",
      "other leg stays flat and long",
    ],
    commonErrors: [
      "pulling on the shin with a sore knee",
      "lifting the head",
      "letting the flat leg float up",
    ],
    contraindications: [
      .exclude(.pregnancySupine),
      .modify(.hipImpingement, "draw toward the armpit, smaller range"),
      .exclude(.hipReplacement),
      .exclude(.flexionIntolerant),
      .modify(.osteoporosisLoadedFlexion, "hip movement only"),
      .modify(.knee, "hold behind the thigh"),
      .exclude(.acuteRadicular),
    ],
    regression: nil, progression: nil, ladder: .lumbarMobility,
    dose: DoseLadder(
      Dose(1, 1, hold: 20, rest: 0),
      Dose(1, 1, hold: 30, rest: 0, note: "seed dose"),
      Dose(2, 1, hold: 30, rest: 10)),
    met: 2.3, effort: 1, fatigueCost: 0,
    slots: [.postRun, .bedtime],
    sources: [.s4],
    seedDoses: [
      SeedDose(.s4, "30 s each leg")
    ],
    note: "",
    maxContinuousHold: 30, minLevel: .beginner, plannerEligible: true)
}
