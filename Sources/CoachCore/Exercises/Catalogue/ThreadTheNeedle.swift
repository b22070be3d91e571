extension Exercise {
  public static let threadTheNeedle = Exercise(
    id: .threadTheNeedle, name: "Thread the needle",
    aliases: ["quadruped thoracic rotation"],
    rolePrimary: .thoracicRotation, roles: [.thoracicRotation, .upperBack],
    kind: .mobility, position: .quadruped, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(3, 1, 3), timedByHoldAlone: false,
    breathing: "breathe out as the arm slides under, in as you open up",
    cues: [
      "hips stay over the knees",
      "slide the arm under, then reach it to the ceiling",
      "follow the hand with your eyes",
    ],
    commonErrors: [
      "hips shifting sideways",
      "collapsing into the shoulder",
    ],
    contraindications: [
      .modify(.wrist, "use a fist or forearm"),
      .modify(.shoulder, "shorter reach"),
      .modify(.knee, "pad the knees"),
      .exclude(.rotationIntolerant),
      .modify(.osteoporosisEndRangeRotation, "mid-range"),
    ],
    regression: nil, progression: nil, ladder: .thoracicRotation,
    dose: DoseLadder(
      Dose(1, 5, hold: 1, rest: 0),
      Dose(1, 8, hold: 1, rest: 0),
      Dose(2, 8, hold: 2, rest: 15)),
    met: 2.3, effort: 2, fatigueCost: 0,
    slots: [.preRun, .postRun, .restDayStrength, .bedtime],
    sources: [.physiotherapyPractice, .johnson2012],
    seedDoses: [],
    note: "",
    maxContinuousHold: 2, minLevel: .beginner, plannerEligible: true)
}
