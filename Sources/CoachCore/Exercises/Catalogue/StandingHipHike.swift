extension Exercise {
  public static let standingHipHike = Exercise(
    id: .standingHipHike, name: "Standing hip hike",
    aliases: ["pelvic drop and lift"],
    rolePrimary: .hipAbductors, roles: [.hipAbductors, .lateralCore],
    kind: .dynamic, position: .standing, equipment: [.step, .wallSupport],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(3, 1, 2), timedByHoldAlone: false,
    breathing: "breathe out as the hip lifts",
    cues: [
      "stand on a step on one straight leg",
      "let the free side drop, then lift it level",
      "knee stays straight: the movement is at the hip",
    ],
    commonErrors: [
      "bending the stance knee",
      "leaning the trunk",
    ],
    contraindications: [
      .modify(.balanceRisk, "hold a rail"),
      .modify(.ankleAchilles, "flat floor"),
      .exclude(.boneStress),
    ],
    regression: .sideLyingHipAbduction, progression: .hipAirplaneSupported, ladder: .hipAbductors,
    dose: DoseLadder(
      Dose(1, 8, hold: 0, rest: 30),
      Dose(2, 10, hold: 1, rest: 30),
      Dose(3, 12, hold: 1, rest: 40)),
    met: 3.0, effort: 5, fatigueCost: 1,
    slots: [.restDayStrength, .postRun],
    sources: [.physiotherapyPractice],
    seedDoses: [],
    note: "",
    maxContinuousHold: 1, minLevel: .intermediate, plannerEligible: true)
}
