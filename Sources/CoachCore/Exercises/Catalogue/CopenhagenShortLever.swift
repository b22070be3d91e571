extension Exercise {
  public static let copenhagenShortLever = Exercise(
    id: .copenhagenShortLever, name: "Copenhagen plank, short lever",
    aliases: ["knee-supported Copenhagen"],
    rolePrimary: .lowerLimb, roles: [.lowerLimb, .lateralCore],
    kind: .isometric, position: .sideLying, equipment: [.benchOrChair],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(1, 10, 1), timedByHoldAlone: false,
    breathing: "keep breathing",
    cues: [
      "top knee on a 30 cm seat, forearm down",
      "lift the pelvis; first keep the lower knee on the floor",
      "later bring the knees together",
    ],
    commonErrors: [
      "hips sagging",
      "twisting",
    ],
    contraindications: [
      .exclude(.groin),
      .modify(.shoulder, "incline on a chair"),
      .modify(.knee, "support above the knee"),
      .exclude(.boneStress),
      .exclude(.hipReplacement),
      .exclude(.pregnancyAbdominal),
      .exclude(.hypertensionIsometric),
    ],
    regression: .adductorSqueeze, progression: nil, ladder: .adductor,
    dose: DoseLadder(
      Dose(1, 3, hold: 8, rest: 40, note: "lower knee stays down"),
      Dose(2, 5, hold: 10, rest: 45, note: "lower leg lifted"),
      Dose(1, 4, hold: 20, rest: 60, note: "trial dose: 2-3 x 6-8 x 20 s, twice a week")),
    met: 3.3, effort: 7, fatigueCost: 2,
    slots: [.restDayStrength],
    sources: [.polglass2019, .haroy2019],
    seedDoses: [],
    note: "Soreness is common: first two exposures never inside 72 h of a race or 48 h of a hard run.",
    maxContinuousHold: 20, minLevel: .intermediate, plannerEligible: true)
}
