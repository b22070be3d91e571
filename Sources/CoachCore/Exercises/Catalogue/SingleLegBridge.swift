extension Exercise {
  public static let singleLegBridge = Exercise(
    id: .singleLegBridge, name: "Single-leg bridge",
    aliases: ["one-leg hip bridge"],
    rolePrimary: .hipExtensors, roles: [.hipExtensors, .lateralCore],
    kind: .dynamic, position: .supine, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 2, 2), timedByHoldAlone: false,
    breathing: "breathe out lifting",
    cues: [
      "one foot down, other thigh held vertical",
      "drive through the heel to a straight line",
      "lower under control",
    ],
    commonErrors: [
      "pelvis tipping",
      "back doing the work",
      "cramping: move the foot closer",
    ],
    contraindications: [
      .exclude(.pregnancySupine),
      .exclude(.hamstringAcute),
      .exclude(.acuteRadicular),
      .modify(.extensionIntolerant, "stop below full height"),
      .exclude(.boneStress),
    ],
    regression: .bridgeMarch, progression: nil, ladder: .bridge,
    dose: DoseLadder(
      Dose(1, 6, hold: 1, rest: 40),
      Dose(2, 8, hold: 2, rest: 45),
      Dose(3, 12, hold: 2, rest: 60)),
    met: 3.5, effort: 7, fatigueCost: 2,
    slots: [.restDayStrength, .postRun],
    sources: [.freckleton2014, .diStefano2009],
    seedDoses: [],
    note: "Heel on a 60 cm box is the TEST version (section E), not the training default.",
    maxContinuousHold: 2, minLevel: .intermediate, plannerEligible: true)
}
