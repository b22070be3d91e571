extension Exercise {
  public static let calfRaise = Exercise(
    id: .calfRaise, name: "Calf raise, straight knee",
    aliases: ["heel raise"],
    rolePrimary: .lowerLimb, roles: [.lowerLimb],
    kind: .dynamic, position: .standing, equipment: [.stepOptional, .wallSupport],
    unilateral: true, bilateralAt: [.beginner],
    tempo: Tempo(2, 1, 3), timedByHoldAlone: false,
    breathing: "normal breathing",
    cues: [
      "rise over the big toe",
      "pause at the top",
      "lower for three seconds",
    ],
    commonErrors: [
      "rolling to the outside",
      "bouncing",
    ],
    contraindications: [
      .modify(.ankleAchilles, "two legs, flat floor"),
      .modify(.balanceRisk, "hold a wall"),
      .exclude(.boneStress),
    ],
    regression: nil, progression: nil, ladder: .lowerLimb,
    dose: DoseLadder(
      Dose(1, 10, hold: 0, rest: 30, note: "two legs"),
      Dose(2, 12, hold: 1, rest: 40, note: "one leg"),
      Dose(3, 15, hold: 1, rest: 45, note: "one leg, off a step")),
    met: 3.0, effort: 5, fatigueCost: 2,
    slots: [.restDayStrength, .postRun],
    sources: [.physiotherapyPractice],
    seedDoses: [],
    note:
      "Not offered pre-run: in the Run RCT an ankle-foot programme before running was followed by more acute injuries (HR 3.60).",
    maxContinuousHold: 1, minLevel: .beginner, plannerEligible: true)
}
