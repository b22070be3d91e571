extension Exercise {
  public static let splitSquat = Exercise(
    id: .splitSquat, name: "Split squat",
    aliases: ["static lunge"],
    rolePrimary: .lowerLimb, roles: [.lowerLimb, .hipExtensors],
    kind: .dynamic, position: .halfKneeling, equipment: [.none],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(3, 0, 2), timedByHoldAlone: false,
    breathing: "breathe in down, out up",
    cues: [
      "long stance, trunk tall",
      "drop the back knee straight down",
      "drive through the front mid-foot",
    ],
    commonErrors: [
      "front knee caving in",
      "leaning on the back leg",
    ],
    contraindications: [
      .modify(.knee, "shallow range or wall sit"),
      .modify(.balanceRisk, "hold a rail"),
      .exclude(.boneStress),
      .clinician(.hipReplacement, ""),
    ],
    regression: nil, progression: nil, ladder: .lowerLimb,
    dose: DoseLadder(
      Dose(1, 8, hold: 0, rest: 40),
      Dose(2, 10, hold: 0, rest: 45),
      Dose(3, 12, hold: 1, rest: 60)),
    met: 3.8, effort: 6, fatigueCost: 2,
    slots: [.restDayStrength],
    sources: [.cai2017],
    seedDoses: [],
    note:
      "Included because leg-strength training beat back-only training on running function in runners with chronic back pain.",
    maxContinuousHold: 1, minLevel: .beginner, plannerEligible: true)
}
