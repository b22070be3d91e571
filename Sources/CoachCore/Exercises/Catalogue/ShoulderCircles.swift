extension Exercise {
  public static let shoulderCircles = Exercise(
    id: .shoulderCircles, name: "Shoulder circles",
    aliases: ["shoulder rolls"],
    rolePrimary: .upperBack, roles: [.upperBack, .movementBreak],
    kind: .mobility, position: .standing, equipment: [.none],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(2, 0, 2), timedByHoldAlone: false,
    breathing: "normal easy breathing",
    cues: [
      "let the arms hang",
      "draw big slow circles, back more than forward",
    ],
    commonErrors: [
      "tensing the neck"
    ],
    contraindications: [
      .modify(.shoulder, "smaller circle")
    ],
    regression: nil, progression: nil, ladder: .upperBack,
    dose: DoseLadder(
      Dose(1, 8, hold: 0, rest: 0),
      Dose(1, 10, hold: 0, rest: 0),
      Dose(2, 10, hold: 0, rest: 0, note: "one set each direction")),
    met: 1.8, effort: 1, fatigueCost: 0,
    slots: [.deskBreak, .preRun],
    sources: [.s1],
    seedDoses: [
      SeedDose(.s1, "no dose; part of the half-hourly break")
    ],
    note: "",
    maxContinuousHold: 0, minLevel: .beginner, plannerEligible: false)
}
