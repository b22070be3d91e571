extension Exercise {
  public static let plankKnees = Exercise(
    id: .plankKnees, name: "Forearm plank from the knees",
    aliases: ["short-lever plank"],
    rolePrimary: .anteriorCore, roles: [.anteriorCore, .upperBack],
    kind: .isometric, position: .prone, equipment: [.mat],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(1, 15, 1), timedByHoldAlone: false,
    breathing: "steady breaths, out through pursed lips",
    cues: [
      "elbows under shoulders",
      "knees, hips and head in one line",
      "tuck the tailbone slightly",
    ],
    commonErrors: [
      "sagging low back",
      "hips piked",
    ],
    contraindications: [
      .modify(.shoulder, "incline on a bench"),
      .modify(.knee, "pad or incline plank"),
      .modify(.hypertensionIsometric, "10 s holds", longestHold: 10),
      .modify(.pregnancyAbdominal, "incline at wall"),
      .modify(.extensionIntolerant, "stop at first sag"),
    ],
    regression: .deadBugHeelTap, progression: .frontPlank, ladder: .plank,
    dose: DoseLadder(
      Dose(1, 3, hold: 10, rest: 30),
      Dose(1, 3, hold: 15, rest: 30),
      Dose(1, 3, hold: 20, rest: 30)),
    met: 2.8, effort: 3, fatigueCost: 1,
    slots: [.restDayStrength, .postRun],
    sources: [.physiotherapyPractice],
    seedDoses: [],
    note: "",
    maxContinuousHold: 20, minLevel: .beginner, plannerEligible: true)
}
