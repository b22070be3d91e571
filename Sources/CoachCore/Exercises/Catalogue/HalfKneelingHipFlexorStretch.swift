extension Exercise {
  public static let halfKneelingHipFlexorStretch = Exercise(
    id: .halfKneelingHipFlexorStretch, name: "Half-kneeling hip-flexor stretch",
    aliases: ["kneeling hip flexor stretch", "lunge stretch"],
    rolePrimary: .hipMobility, roles: [.hipMobility],
    kind: .staticStretch, position: .halfKneeling, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 30, 2), timedByHoldAlone: false,
    breathing: "breathe out and sink a little",
    cues: [
      "front knee stays behind the toes",
      "trunk upright, buttock of the back leg squeezed",
      "slide the hips forward until the front of the hip pulls",
    ],
    commonErrors: [
      "arching the low back",
      "front knee shooting past the toes",
      "leaning forward",
    ],
    contraindications: [
      .modify(.knee, "pad or do it standing"),
      .modify(.extensionIntolerant, "keep the tailbone tucked"),
      .modify(.balanceRisk, "hold a chair"),
      .clinician(.hipReplacement, ""),
    ],
    regression: nil, progression: nil, ladder: .hipMobility,
    dose: DoseLadder(
      Dose(1, 1, hold: 20, rest: 0),
      Dose(1, 1, hold: 30, rest: 0, note: "seed dose"),
      Dose(2, 1, hold: 30, rest: 10)),
    met: 2.3, effort: 2, fatigueCost: 0,
    slots: [.postRun, .restDayStrength, .bedtime],
    sources: [.s3],
    seedDoses: [
      SeedDose(.s3, "30 s each side")
    ],
    note: "",
    maxContinuousHold: 30, minLevel: .beginner, plannerEligible: true)
}
