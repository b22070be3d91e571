extension Exercise {
  public static let sidePlankLegLift = Exercise(
    id: .sidePlankLegLift, name: "Side plank with top-leg raise",
    aliases: ["side plank abduction"],
    rolePrimary: .lateralCore, roles: [.lateralCore, .hipAbductors],
    kind: .isometric, position: .sideLying, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(1, 3, 1), timedByHoldAlone: false,
    breathing: "breathe out on the leg lift",
    cues: [
      "set a solid side plank",
      "raise the top leg without rolling",
      "lower slowly",
    ],
    commonErrors: [
      "hips dropping",
      "leg drifting forward",
    ],
    contraindications: [
      .exclude(.shoulder),
      .exclude(.hypertensionIsometric),
      .exclude(.pregnancyAbdominal),
    ],
    regression: .sidePlank, progression: nil, ladder: .lateralCore,
    dose: DoseLadder(
      Dose(1, 4, hold: 2, rest: 40),
      Dose(2, 6, hold: 2, rest: 45),
      Dose(3, 8, hold: 3, rest: 45)),
    met: 3.5, effort: 8, fatigueCost: 2,
    slots: [.restDayStrength],
    sources: [.diStefano2009, .physiotherapyPractice],
    seedDoses: [],
    note: "",
    maxContinuousHold: 3, minLevel: .advanced, plannerEligible: true)
}
