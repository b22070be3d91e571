extension Exercise {
  public static let catCow = Exercise(
    id: .catCow, name: "Cat-cow",
    aliases: ["cat camel", "cat-cow stretch"],
    rolePrimary: .lumbarMobility, roles: [.lumbarMobility],
    kind: .mobility, position: .quadruped, equipment: [.mat],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(3, 2, 3), timedByHoldAlone: false,
    breathing: "breathe out rounding up, in as the belly drops; one or two easy breaths at each end",
    cues: [
      "hands under shoulders, knees under hips",
      "move from tailbone to head, segment by segment",
      "stay in the comfortable middle, not the hard end",
    ],
    commonErrors: [
      "locking elbows",
      "cranking the neck back",
      "racing the reps",
    ],
    contraindications: [
      .modify(.wrist, "use fists or forearms"),
      .modify(.knee, "pad the knees"),
      .modify(.flexionIntolerant, "flatten instead of rounding"),
      .modify(.extensionIntolerant, "return only to neutral"),
      .modify(.osteoporosisLoadedFlexion, "small range"),
      .modify(.acuteRadicular, "small pain-free range"),
    ],
    regression: .pelvicTilt, progression: nil, ladder: .lumbarMobility,
    dose: DoseLadder(
      Dose(1, 8, hold: 2, rest: 0),
      Dose(1, 10, hold: 2, rest: 0),
      Dose(1, 10, hold: 4, rest: 0, note: "add slow side-to-side sway on alternate rounds")),
    met: 2.3, effort: 2, fatigueCost: 0,
    slots: [.preRun, .postRun, .restDayStrength, .bedtime],
    sources: [.s2, .s3, .mcGill2010],
    seedDoses: [
      SeedDose(.s2, "8-10 rounds, pause at each end for a few breaths or gentle side-to-side movement"),
      SeedDose(.s3, "named, no dose"),
    ],
    note: "",
    maxContinuousHold: 4, minLevel: .beginner, plannerEligible: true)
}
