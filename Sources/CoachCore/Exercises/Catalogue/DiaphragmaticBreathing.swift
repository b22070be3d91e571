extension Exercise {
  public static let diaphragmaticBreathing = Exercise(
    id: .diaphragmaticBreathing, name: "90/90 diaphragmatic breathing",
    aliases: ["belly breathing", "crocodile breath (prone option)"],
    rolePrimary: .breathing, roles: [.breathing, .anteriorCore],
    kind: .breathing, position: .supine, equipment: [.none],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(4, 0, 6), timedByHoldAlone: false,
    breathing: "in through the nose 4 s, out 6 s, ribs widen before the chest lifts",
    cues: [
      "one hand on the belly, one on the ribs",
      "let the breath widen the lower ribs",
      "long quiet breath out",
    ],
    commonErrors: [
      "shrugging",
      "straining for a huge breath",
    ],
    contraindications: [
      .modify(.pregnancySupine, "sit or side-lie")
    ],
    regression: nil, progression: nil, ladder: .anteriorCore,
    dose: DoseLadder(
      Dose(1, 6, hold: 0, rest: 0),
      Dose(1, 8, hold: 0, rest: 0),
      Dose(1, 10, hold: 0, rest: 0)),
    met: 1.3, effort: 1, fatigueCost: 0,
    slots: [.preRun, .postRun, .restDayStrength, .deskBreak, .bedtime],
    sources: [.s4, .s3],
    seedDoses: [
      SeedDose(.s4, "deep breaths throughout the back work"),
      SeedDose(.s3, "rationale: posture helps diaphragm and lungs work"),
    ],
    note: "",
    maxContinuousHold: 0, minLevel: .beginner, plannerEligible: true)
}
