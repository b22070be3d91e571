extension Exercise {
  public static let ninetyNinety = Exercise(
    id: .ninetyNinety, name: "90/90 hip switches",
    aliases: ["shin box switch"],
    rolePrimary: .hipMobility, roles: [.hipMobility],
    kind: .mobility, position: .seated, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(3, 2, 3), timedByHoldAlone: false,
    breathing: "breathe out as you rotate over",
    cues: [
      "both knees bent at ninety, hands behind",
      "rotate the knees to the other side",
      "sit tall over the front shin",
    ],
    commonErrors: [
      "collapsing",
      "forcing the back knee down",
    ],
    contraindications: [
      .modify(.knee, "hands well behind, smaller range"),
      .modify(.hipImpingement, "smaller range"),
      .exclude(.hipReplacement),
      .modify(.acuteRadicular, "smaller range, stop if leg symptoms appear"),
      .modify(.flexionIntolerant, "sit tall, hands behind"),
    ],
    regression: nil, progression: nil, ladder: .hipMobility,
    dose: DoseLadder(
      Dose(1, 4, hold: 1, rest: 0),
      Dose(1, 6, hold: 2, rest: 0),
      Dose(2, 6, hold: 3, rest: 15)),
    met: 2.5, effort: 3, fatigueCost: 0,
    slots: [.preRun, .postRun, .restDayStrength, .bedtime],
    sources: [.physiotherapyPractice],
    seedDoses: [],
    note: "",
    maxContinuousHold: 3, minLevel: .beginner, plannerEligible: true)
}
