extension Exercise {
  public static let sideLyingHipAbduction = Exercise(
    id: .sideLyingHipAbduction, name: "Side-lying leg raise",
    aliases: ["side-lying hip abduction", "side leg lift"],
    rolePrimary: .hipAbductors, roles: [.hipAbductors, .lateralCore],
    kind: .dynamic, position: .sideLying, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 1, 3), timedByHoldAlone: false,
    breathing: "breathe out lifting",
    cues: [
      "body in one line, slightly rolled forward",
      "lead with the heel, toes level or slightly down",
      "lower slower than you lift",
    ],
    commonErrors: [
      "rolling back",
      "lifting too high",
      "hip hitching",
    ],
    contraindications: [
      .clinician(.hipReplacement, "")
    ],
    regression: .clamshell, progression: .standingHipHike, ladder: .hipAbductors,
    dose: DoseLadder(
      Dose(1, 10, hold: 0, rest: 20),
      Dose(2, 12, hold: 1, rest: 30),
      Dose(2, 15, hold: 1, rest: 30)),
    met: 2.8, effort: 4, fatigueCost: 1,
    slots: [.preRun, .postRun, .restDayStrength],
    sources: [.s3, .diStefano2009],
    seedDoses: [
      SeedDose(.s3, "side-lying raise named without dose; generic leg lift 12-15 per leg applies")
    ],
    note: "",
    maxContinuousHold: 1, minLevel: .beginner, plannerEligible: true)
}
