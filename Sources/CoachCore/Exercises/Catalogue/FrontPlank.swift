extension Exercise {
  public static let frontPlank = Exercise(
    id: .frontPlank, name: "Forearm front plank",
    aliases: ["plank", "elbow plank", "prone bridge"],
    rolePrimary: .anteriorCore, roles: [.anteriorCore, .upperBack],
    kind: .isometric, position: .prone, equipment: [.mat],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(1, 20, 1), timedByHoldAlone: false,
    breathing: "keep breathing: about one breath every three to four seconds",
    cues: [
      "forearms and toes, elbows under shoulders",
      "heels, hips and head in one line",
      "squeeze the buttocks, push the floor away",
      "finish before the shape fails",
    ],
    commonErrors: [
      "sagging hips",
      "piked hips",
      "shrugged shoulders",
      "breath holding",
    ],
    contraindications: [
      .modify(.shoulder, "incline plank"),
      .modify(.hypertensionIsometric, "max 10 s holds", longestHold: 10),
      .modify(.pregnancyAbdominal, "incline at wall"),
      .modify(.extensionIntolerant, "from knees"),
      .modify(.wrist, "forearms avoid the wrist"),
    ],
    regression: .plankKnees, progression: .plankLegLift, ladder: .plank,
    dose: DoseLadder(
      Dose(1, 2, hold: 20, rest: 40, note: "seed 002 start: 20-30 s"),
      Dose(1, 3, hold: 30, rest: 40),
      Dose(1, 3, hold: 60, rest: 60, note: "default top; seed 003 maximum 5 x 60 s is opt-in rung P7")),
    met: 3.0, effort: 5, fatigueCost: 1,
    slots: [.restDayStrength, .postRun],
    sources: [.s2, .s3, .mcGill2010],
    seedDoses: [
      SeedDose(.s2, "hold 20-30 s, extend as it gets comfortable"),
      SeedDose(.s3, "at least 60 s x 5-10 reps; alternative on the forearm 20 s x 5"),
    ],
    note: "Full rung table in section A, reconciliation R2.",
    maxContinuousHold: 60, minLevel: .intermediate, plannerEligible: true)
}
