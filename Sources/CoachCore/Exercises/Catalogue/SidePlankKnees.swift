extension Exercise {
  public static let sidePlankKnees = Exercise(
    id: .sidePlankKnees, name: "Side plank from the knees",
    aliases: ["short side bridge"],
    rolePrimary: .lateralCore, roles: [.lateralCore, .hipAbductors],
    kind: .isometric, position: .sideLying, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(1, 10, 1), timedByHoldAlone: false,
    breathing: "breathe normally, ribs stay stacked",
    cues: [
      "elbow under shoulder, knees bent",
      "lift the hips forward and up",
      "head, hips and knees in one line",
    ],
    commonErrors: [
      "hips drifting back",
      "rolling forward",
      "shrugging",
    ],
    contraindications: [
      .modify(.shoulder, "standing wall side plank"),
      .modify(.pregnancyAbdominal, "short holds, stop if the midline domes"),
      .modify(.hypertensionIsometric, "hold at most 6 s, count aloud", longestHold: 6),
    ],
    regression: nil, progression: .sidePlank, ladder: .lateralCore,
    dose: DoseLadder(
      Dose(1, 3, hold: 8, rest: 20),
      Dose(2, 4, hold: 10, rest: 20),
      Dose(2, 5, hold: 10, rest: 20)),
    met: 2.8, effort: 4, fatigueCost: 1,
    slots: [.restDayStrength, .postRun, .preRun],
    sources: [.mcGill1999, .mcGill2009],
    seedDoses: [],
    note: "",
    maxContinuousHold: 10, minLevel: .beginner, plannerEligible: true)
}
