extension Exercise {
  public static let deadBugHeelTap = Exercise(
    id: .deadBugHeelTap, name: "Dead bug heel tap",
    aliases: ["supine toe tap"],
    rolePrimary: .anteriorCore, roles: [.anteriorCore],
    kind: .dynamic, position: .supine, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 0, 2), timedByHoldAlone: false,
    breathing: "breathe out as the heel lowers",
    cues: [
      "hips and knees at ninety",
      "lower one heel to tap, back stays heavy",
      "switch sides under control",
    ],
    commonErrors: [
      "back arching off the floor",
      "breath holding",
    ],
    contraindications: [
      .exclude(.pregnancySupine),
      .modify(.hipImpingement, "less hip bend"),
      .modify(.acuteRadicular, "heel slides"),
      .modify(.extensionIntolerant, "shorter reach, back heavy"),
      .modify(.pregnancyAbdominal, "one heel slide, stop if the midline domes"),
    ],
    regression: nil, progression: .mcgillCurlUp, ladder: .anteriorCore,
    dose: DoseLadder(
      Dose(1, 6, hold: 0, rest: 30),
      Dose(2, 8, hold: 0, rest: 30),
      Dose(2, 10, hold: 0, rest: 30)),
    met: 2.8, effort: 3, fatigueCost: 1,
    slots: [.preRun, .restDayStrength, .postRun],
    sources: [.physiotherapyPractice],
    seedDoses: [],
    note: "",
    maxContinuousHold: 0, minLevel: .beginner, plannerEligible: true)
}
