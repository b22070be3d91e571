extension Exercise {
  public static let hamstringAisStrap = Exercise(
    id: .hamstringAisStrap, name: "Hamstring active isolated stretch with strap",
    aliases: ["AIS hamstring", "strap leg raise"],
    rolePrimary: .hipMobility, roles: [.hipMobility],
    kind: .ais, position: .supine, equipment: [.strap],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 2, 2), timedByHoldAlone: false,
    breathing: "breathe out lifting, in lowering",
    cues: [
      "strap round the foot, other knee bent",
      "lift the leg with its own muscles first",
      "strap adds a tiny assist for two seconds, then lower fully",
    ],
    commonErrors: [
      "pulling hard on the strap",
      "holding longer than two seconds",
      "back rounding off the floor",
    ],
    contraindications: [
      .exclude(.acuteRadicular),
      .exclude(.hamstringAcute),
      .modify(.pregnancySupine, "seated version"),
    ],
    regression: nil, progression: nil, ladder: .hipMobility,
    dose: DoseLadder(
      Dose(1, 6, hold: 2, rest: 0),
      Dose(1, 8, hold: 2, rest: 0),
      Dose(1, 10, hold: 2, rest: 0)),
    met: 2.3, effort: 2, fatigueCost: 0,
    slots: [.preRun, .postRun, .bedtime],
    sources: [.mattes],
    seedDoses: [],
    note: "Preferred replacement for the static toe touch.",
    maxContinuousHold: 2, minLevel: .beginner, plannerEligible: true)
}
