extension Exercise {
  public static let straightLegRaise = Exercise(
    id: .straightLegRaise, name: "Straight leg lift",
    aliases: ["leg lift", "supine SLR"],
    rolePrimary: .lowerLimb, roles: [.lowerLimb, .hipMobility, .anteriorCore],
    kind: .dynamic, position: .supine, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 1, 3), timedByHoldAlone: false,
    breathing: "breathe out lifting, in on the slow way down",
    cues: [
      "one knee bent, one leg straight",
      "brace, lift to the height of the other knee",
      "lower slower than you lift",
    ],
    commonErrors: [
      "back arching",
      "dropping the leg",
    ],
    contraindications: [
      .exclude(.pregnancySupine),
      .exclude(.acuteRadicular),
      .modify(.hipImpingement, "lower height"),
      .modify(.extensionIntolerant, "brace first, lower only as far as the back stays still"),
      .modify(.pregnancyAbdominal, "heel slide, stop if the midline domes"),
    ],
    regression: nil, progression: nil, ladder: .hipFlexorStrength,
    dose: DoseLadder(
      Dose(1, 12, hold: 0, rest: 20),
      Dose(2, 12, hold: 0, rest: 30),
      Dose(2, 15, hold: 1, rest: 30)),
    met: 2.8, effort: 3, fatigueCost: 1,
    slots: [.preRun, .postRun, .restDayStrength],
    sources: [.s3],
    seedDoses: [
      SeedDose(.s3, "lift, lower slowly, 12-15 reps each leg (position not stated)")
    ],
    note: "",
    maxContinuousHold: 1, minLevel: .beginner, plannerEligible: true)
}
