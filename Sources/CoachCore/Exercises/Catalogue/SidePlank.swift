extension Exercise {
  public static let sidePlank = Exercise(
    id: .sidePlank, name: "Side plank",
    aliases: ["side bridge"],
    rolePrimary: .lateralCore, roles: [.lateralCore, .hipAbductors],
    kind: .isometric, position: .sideLying, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(1, 10, 1), timedByHoldAlone: false,
    breathing: "steady breathing, no holding",
    cues: [
      "feet stacked or top foot in front",
      "lift the hips until the body is straight",
      "top hand on the opposite shoulder or hip",
    ],
    commonErrors: [
      "hips sagging",
      "trunk rolling",
      "neck tension",
    ],
    contraindications: [
      .exclude(.shoulder),
      .modify(.hypertensionIsometric, "max 10 s holds", longestHold: 10),
      .modify(.pregnancyAbdominal, "from knees"),
    ],
    regression: .sidePlankKnees, progression: .sidePlankLegLift, ladder: .lateralCore,
    dose: DoseLadder(
      Dose(1, 3, hold: 10, rest: 30),
      Dose(2, 4, hold: 10, rest: 30),
      Dose(1, 5, hold: 20, rest: 30, note: "matches seed 003 5 x 20 s forearm option")),
    met: 3.3, effort: 6, fatigueCost: 1,
    slots: [.restDayStrength, .postRun],
    sources: [.s3, .mcGill1999, .mcGill2009],
    seedDoses: [
      SeedDose(.s3, "named, no dose (possible reading of the 20 s x 5 single-forearm line)")
    ],
    note: "Endurance pyramid alternative: 10 s holds, 5-4-3 reps.",
    maxContinuousHold: 20, minLevel: .intermediate, plannerEligible: true)
}
