extension Exercise {
  public static let plankLegLift = Exercise(
    id: .plankLegLift, name: "Forearm plank with leg lift",
    aliases: ["plank single-leg"],
    rolePrimary: .anteriorCore, roles: [.anteriorCore, .hipExtensors],
    kind: .isometric, position: .prone, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(1, 5, 1), timedByHoldAlone: false,
    breathing: "breathe out as the foot leaves the floor",
    cues: [
      "lift one foot a hand's width",
      "pelvis stays level",
      "set it down quietly",
    ],
    commonErrors: [
      "pelvis rotating",
      "low back arching",
    ],
    contraindications: [
      .exclude(.shoulder),
      .exclude(.extensionIntolerant),
      .exclude(.hypertensionIsometric),
      .exclude(.pregnancyAbdominal),
      .exclude(.acuteRadicular),
    ],
    regression: .frontPlank, progression: nil, ladder: .plank,
    dose: DoseLadder(
      Dose(1, 3, hold: 3, rest: 30),
      Dose(2, 4, hold: 5, rest: 45),
      Dose(3, 5, hold: 8, rest: 45)),
    met: 3.5, effort: 7, fatigueCost: 2,
    slots: [.restDayStrength],
    sources: [.mcGill2010],
    seedDoses: [],
    note: "",
    maxContinuousHold: 8, minLevel: .advanced, plannerEligible: true)
}
