extension Exercise {
  public static let hipAirplaneSupported = Exercise(
    id: .hipAirplaneSupported, name: "Supported hip airplane",
    aliases: ["assisted airplane"],
    rolePrimary: .hipAbductors, roles: [.hipAbductors, .hipMobility],
    kind: .dynamic, position: .standing, equipment: [.wallSupport],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(3, 1, 3), timedByHoldAlone: false,
    breathing: "breathe out opening, in closing",
    cues: [
      "hold a wall, hinge on one leg",
      "turn the belly button open, then closed",
      "trunk and pelvis turn together over a still thigh",
    ],
    commonErrors: [
      "twisting the back not the hip",
      "knee wobbling",
    ],
    contraindications: [
      .modify(.balanceRisk, "two-hand support"),
      .modify(.hipImpingement, "closed range small"),
      .exclude(.acuteRadicular),
      .exclude(.boneStress),
      .exclude(.hipReplacement),
    ],
    regression: .standingHipHike, progression: .hipAirplane, ladder: .hipAbductors,
    dose: DoseLadder(
      Dose(1, 4, hold: 1, rest: 30),
      Dose(2, 5, hold: 1, rest: 30),
      Dose(2, 8, hold: 1, rest: 30)),
    met: 3.0, effort: 5, fatigueCost: 1,
    slots: [.restDayStrength],
    sources: [.mcGill2010, .physiotherapyPractice],
    seedDoses: [],
    note: "",
    maxContinuousHold: 1, minLevel: .intermediate, plannerEligible: true)
}
