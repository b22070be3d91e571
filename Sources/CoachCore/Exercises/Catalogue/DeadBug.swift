extension Exercise {
  public static let deadBug = Exercise(
    id: .deadBug, name: "Dead bug",
    aliases: ["contralateral dead bug"],
    rolePrimary: .anteriorCore, roles: [.anteriorCore],
    kind: .dynamic, position: .supine, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(3, 1, 3), timedByHoldAlone: false,
    breathing: "long breath out as the arm and leg reach",
    cues: [
      "ribs down, back heavy",
      "opposite arm and leg travel together",
      "only go as low as the back stays still",
    ],
    commonErrors: [
      "back arching",
      "moving fast",
      "forgetting the breath",
    ],
    contraindications: [
      .exclude(.pregnancySupine),
      .modify(.shoulder, "legs only"),
      .modify(.hipImpingement, "less hip bend"),
      .modify(.acuteRadicular, "heel slides"),
      .modify(.extensionIntolerant, "shorter reach, back heavy"),
      .exclude(.pregnancyAbdominal),
    ],
    regression: .mcgillCurlUp, progression: .frontPlank, ladder: .anteriorCore,
    dose: DoseLadder(
      Dose(2, 5, hold: 0, rest: 30),
      Dose(2, 8, hold: 1, rest: 30),
      Dose(3, 10, hold: 1, rest: 45)),
    met: 3.0, effort: 5, fatigueCost: 1,
    slots: [.restDayStrength, .postRun],
    sources: [.physiotherapyPractice, .mcGill2010],
    seedDoses: [],
    note: "",
    maxContinuousHold: 1, minLevel: .intermediate, plannerEligible: true)
}
