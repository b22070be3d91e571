extension Exercise {
  public static let bridgeMarch = Exercise(
    id: .bridgeMarch, name: "Bridge march",
    aliases: ["marching bridge"],
    rolePrimary: .hipExtensors, roles: [.hipExtensors, .anteriorCore, .lateralCore],
    kind: .dynamic, position: .supine, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 1, 2), timedByHoldAlone: false,
    breathing: "breathe out as each foot lifts",
    cues: [
      "hold the bridge height",
      "lift one foot, pelvis stays level",
      "place it down softly, change",
    ],
    commonErrors: [
      "hip dropping",
      "back arching",
    ],
    contraindications: [
      .exclude(.pregnancySupine),
      .modify(.hamstringAcute, "glute bridge"),
      .modify(.acuteRadicular, "glute bridge"),
      .modify(.extensionIntolerant, "stop below full height"),
      .modify(.pregnancyAbdominal, "two feet down, stop if the midline domes"),
    ],
    regression: .gluteBridge, progression: .singleLegBridge, ladder: .bridge,
    dose: DoseLadder(
      Dose(1, 6, hold: 1, rest: 30),
      Dose(2, 8, hold: 1, rest: 40),
      Dose(2, 10, hold: 2, rest: 40)),
    met: 3.0, effort: 5, fatigueCost: 1,
    slots: [.postRun, .restDayStrength],
    sources: [.physiotherapyPractice, .diStefano2009],
    seedDoses: [],
    note: "",
    maxContinuousHold: 2, minLevel: .intermediate, plannerEligible: true)
}
