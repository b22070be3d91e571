extension Exercise {
  public static let figureFourStretch = Exercise(
    id: .figureFourStretch, name: "Figure-4 stretch",
    aliases: ["supine piriformis stretch"],
    rolePrimary: .hipMobility, roles: [.hipMobility],
    kind: .staticStretch, position: .supine, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 30, 2), timedByHoldAlone: false,
    breathing: "slow easy breaths",
    cues: [
      "ankle over the opposite knee",
      "draw the lower thigh in",
      "keep the tailbone heavy",
    ],
    commonErrors: [
      "twisting the knee",
      "lifting the head",
    ],
    contraindications: [
      .modify(.pregnancySupine, "seated version"),
      .modify(.hipImpingement, "smaller range"),
      .exclude(.hipReplacement),
      .modify(.knee, "support the shin"),
      .modify(.acuteRadicular, "smaller range, stop if leg symptoms appear"),
    ],
    regression: nil, progression: .tableTopHipLean, ladder: .hipMobility,
    dose: DoseLadder(
      Dose(1, 1, hold: 20, rest: 0),
      Dose(1, 1, hold: 30, rest: 0),
      Dose(2, 1, hold: 30, rest: 10)),
    met: 2.3, effort: 1, fatigueCost: 0,
    slots: [.postRun, .deskBreak, .bedtime],
    sources: [.physiotherapyPractice, .ingram2025],
    seedDoses: [],
    note: "At a desk only the seated version.",
    maxContinuousHold: 30, minLevel: .beginner, plannerEligible: true)
}
