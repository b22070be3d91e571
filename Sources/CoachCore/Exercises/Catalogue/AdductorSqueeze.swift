extension Exercise {
  public static let adductorSqueeze = Exercise(
    id: .adductorSqueeze, name: "Adductor squeeze",
    aliases: ["ball squeeze"],
    rolePrimary: .lowerLimb, roles: [.lowerLimb],
    kind: .isometric, position: .supine, equipment: [.ballOrCushion],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(1, 10, 1), timedByHoldAlone: false,
    breathing: "breathe out on the squeeze",
    cues: [
      "cushion between the knees, feet flat",
      "build pressure over two seconds, hold",
      "let go slowly",
    ],
    commonErrors: [
      "holding breath",
      "arching",
    ],
    contraindications: [
      .modify(.groin, "stay at pain 3 or less"),
      .modify(.pregnancySupine, "seated"),
      .modify(.hypertensionIsometric, "half effort"),
      .exclude(.boneStress),
    ],
    regression: nil, progression: .copenhagenShortLever, ladder: .adductor,
    dose: DoseLadder(
      Dose(1, 5, hold: 5, rest: 20),
      Dose(2, 5, hold: 10, rest: 20),
      Dose(3, 5, hold: 10, rest: 20)),
    met: 2.5, effort: 4, fatigueCost: 1,
    slots: [.restDayStrength, .postRun],
    sources: [.haroy2019, .physiotherapyPractice],
    seedDoses: [],
    note: "",
    maxContinuousHold: 10, minLevel: .beginner, plannerEligible: true)
}
