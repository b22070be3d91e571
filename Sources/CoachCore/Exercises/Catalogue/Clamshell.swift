extension Exercise {
  public static let clamshell = Exercise(
    id: .clamshell, name: "Clamshell",
    aliases: ["hip clam"],
    rolePrimary: .hipAbductors, roles: [.hipAbductors],
    kind: .dynamic, position: .sideLying, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 1, 2), timedByHoldAlone: false,
    breathing: "breathe out opening",
    cues: [
      "hips and knees bent, feet together",
      "open the top knee without rolling back",
      "slow on the way down",
    ],
    commonErrors: [
      "pelvis rolling back",
      "moving fast",
    ],
    contraindications: [
      .clinician(.hipReplacement, "")
    ],
    regression: nil, progression: .sideLyingHipAbduction, ladder: .hipAbductors,
    dose: DoseLadder(
      Dose(1, 10, hold: 1, rest: 20),
      Dose(2, 12, hold: 1, rest: 30),
      Dose(2, 15, hold: 2, rest: 30)),
    met: 2.5, effort: 3, fatigueCost: 1,
    slots: [.preRun, .postRun, .restDayStrength],
    sources: [.diStefano2009],
    seedDoses: [],
    note:
      "Gluteus medius activity about 38-40% MVIC versus about 81% for side-lying abduction: use as a start rung only.",
    maxContinuousHold: 2, minLevel: .beginner, plannerEligible: true)
}
