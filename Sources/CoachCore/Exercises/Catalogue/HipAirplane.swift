extension Exercise {
  public static let hipAirplane = Exercise(
    id: .hipAirplane, name: "Hip airplane",
    aliases: ["airplane balance"],
    rolePrimary: .hipAbductors, roles: [.hipAbductors, .hipExtensors],
    kind: .dynamic, position: .standing, equipment: [.none],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(3, 2, 3), timedByHoldAlone: false,
    breathing: "steady breathing",
    cues: [
      "arms out, hinge on one leg in a T shape",
      "open and close the pelvis over the standing thigh",
      "finish square before standing up",
    ],
    commonErrors: [
      "losing the hinge",
      "spinal twist",
      "grip-free wobble ignored",
    ],
    contraindications: [
      .exclude(.balanceRisk),
      .modify(.hipImpingement, "supported version"),
      .exclude(.acuteRadicular),
      .exclude(.boneStress),
      .exclude(.hipReplacement),
    ],
    regression: .hipAirplaneSupported, progression: nil, ladder: .hipAbductors,
    dose: DoseLadder(
      Dose(1, 3, hold: 1, rest: 40),
      Dose(2, 5, hold: 2, rest: 45),
      Dose(3, 6, hold: 2, rest: 45)),
    met: 3.3, effort: 7, fatigueCost: 2,
    slots: [.restDayStrength],
    sources: [.mcGill2010],
    seedDoses: [],
    note: "",
    maxContinuousHold: 2, minLevel: .advanced, plannerEligible: true)
}
