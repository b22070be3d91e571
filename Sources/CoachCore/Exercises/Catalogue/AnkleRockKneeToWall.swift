extension Exercise {
  public static let ankleRockKneeToWall = Exercise(
    id: .ankleRockKneeToWall, name: "Ankle rock (knee to wall)",
    aliases: ["weight-bearing dorsiflexion rock"],
    rolePrimary: .hipMobility, roles: [.hipMobility, .lowerLimb],
    kind: .mobility, position: .halfKneeling, equipment: [.wallSupport],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 1, 2), timedByHoldAlone: false,
    breathing: "normal breathing",
    cues: [
      "heel stays down",
      "knee travels over the second toe",
      "touch the wall and return",
    ],
    commonErrors: [
      "heel lifting",
      "arch collapsing",
    ],
    contraindications: [
      .modify(.ankleAchilles, "pain-free range"),
      .modify(.knee, "standing version"),
    ],
    regression: nil, progression: nil, ladder: .ankleMobility,
    dose: DoseLadder(
      Dose(1, 8, hold: 1, rest: 0),
      Dose(1, 10, hold: 1, rest: 0),
      Dose(2, 10, hold: 2, rest: 10)),
    met: 2.5, effort: 2, fatigueCost: 0,
    slots: [.preRun, .restDayStrength, .deskBreak],
    sources: [.physiotherapyPractice],
    seedDoses: [],
    note: "",
    maxContinuousHold: 2, minLevel: .beginner, plannerEligible: false)
}
