extension Exercise {
  public static let tableTopHipLean = Exercise(
    id: .tableTopHipLean, name: "Table-top bent-knee hip lean",
    aliases: ["standing pigeon on a table", "elevated figure-4 lean"],
    rolePrimary: .hipMobility, roles: [.hipMobility, .lumbarMobility],
    kind: .staticStretch, position: .standing, equipment: [.tableHipHeight],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(3, 60, 3), timedByHoldAlone: false,
    breathing: "slow breaths, lean a little further on each breath out",
    cues: [
      "one bent leg rests on a hip-height table, shin about 45 degrees",
      "standing leg straight",
      "fold from the hips, hands on the table",
    ],
    commonErrors: [
      "rounding the back",
      "twisting the knee",
      "standing leg bending",
    ],
    contraindications: [
      .modify(.knee, "cushion under the shin"),
      .exclude(.hipReplacement),
      .exclude(.hipImpingement),
      .modify(.balanceRisk, "chair beside you"),
      .exclude(.acuteRadicular),
      .modify(.flexionIntolerant, "stay tall"),
      .modify(.osteoporosisLoadedFlexion, "flat back, small lean"),
    ],
    regression: .figureFourStretch, progression: nil, ladder: .hipMobility,
    dose: DoseLadder(
      Dose(1, 1, hold: 30, rest: 0),
      Dose(1, 1, hold: 45, rest: 0),
      Dose(1, 1, hold: 60, rest: 0, note: "seed dose")),
    met: 2.3, effort: 2, fatigueCost: 0,
    slots: [.postRun, .deskBreak, .bedtime],
    sources: [.s1],
    seedDoses: [
      SeedDose(.s1, "1 min each side")
    ],
    note: "",
    maxContinuousHold: 60, minLevel: .beginner, plannerEligible: true)
}
