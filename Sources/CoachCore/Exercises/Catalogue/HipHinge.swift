extension Exercise {
  public static let hipHinge = Exercise(
    id: .hipHinge, name: "Hip hinge drill",
    aliases: ["bodyweight good morning", "dowel hinge"],
    rolePrimary: .hipExtensors, roles: [.hipExtensors, .backExtensors],
    kind: .dynamic, position: .standing, equipment: [.stickOptional],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(3, 1, 2), timedByHoldAlone: false,
    breathing: "breathe in going down, out standing up",
    cues: [
      "stick touches head, mid back and tailbone",
      "send the hips back, shins nearly vertical",
      "stand by squeezing the buttocks",
    ],
    commonErrors: [
      "rounding the back",
      "squatting instead of hinging",
    ],
    contraindications: [
      .modify(.hamstringAcute, "small range"),
      .modify(.flexionIntolerant, "keep all three stick contacts"),
      .modify(.balanceRisk, "wall behind hips"),
      .modify(.acuteRadicular, "quarter range"),
      .modify(.osteoporosisLoadedFlexion, "flat back, half range"),
    ],
    regression: .gluteBridge, progression: .singleLegRdl, ladder: .hinge,
    dose: DoseLadder(
      Dose(1, 8, hold: 0, rest: 30),
      Dose(2, 10, hold: 1, rest: 30),
      Dose(2, 12, hold: 1, rest: 30)),
    met: 3.0, effort: 3, fatigueCost: 1,
    slots: [.preRun, .restDayStrength, .deskBreak],
    sources: [.physiotherapyPractice, .mcGill2010],
    seedDoses: [],
    note: "",
    maxContinuousHold: 1, minLevel: .beginner, plannerEligible: true)
}
