extension Exercise {
  public static let proneBackExtension = Exercise(
    id: .proneBackExtension, name: "Prone back extension",
    aliases: ["superman (upper body)", "back extension", "locust lift"],
    rolePrimary: .backExtensors, roles: [.backExtensors],
    kind: .isometric, position: .prone, equipment: [.mat],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(2, 5, 2), timedByHoldAlone: false,
    breathing: "breathe in to prepare, out as the chest lifts, breathe during the hold",
    cues: [
      "press the pelvis and tops of the feet into the floor",
      "lift head, arms, shoulders and chest together",
      "look at the floor, neck long",
      "low and long beats high",
    ],
    commonErrors: [
      "throwing the head back",
      "jerking up",
      "lifting both legs as well at first",
    ],
    contraindications: [
      .exclude(.extensionIntolerant),
      .exclude(.acuteRadicular),
      .exclude(.pregnancyProne),
      .modify(.osteoporosisLoadedFlexion, "allowed, low range (extension is encouraged)"),
      .modify(.shoulder, "hands under forehead"),
      .modify(.neck, "forehead on hands"),
      .exclude(.boneStress),
      .modify(.hypertensionIsometric, "hold at most 6 s, count aloud", longestHold: 6),
    ],
    regression: .birdDog, progression: nil, ladder: .backExtension,
    dose: DoseLadder(
      Dose(1, 6, hold: 3, rest: 30, note: "arms by the sides"),
      Dose(1, 10, hold: 5, rest: 45, note: "seed dose"),
      Dose(2, 10, hold: 6, rest: 60, note: "arms overhead")),
    met: 3.0, effort: 6, fatigueCost: 2,
    slots: [.restDayStrength, .postRun],
    sources: [.s3, .graves1990],
    seedDoses: [
      SeedDose(.s3, "hold at least 5 s, at least 10 reps")
    ],
    note: "Highest spine load in the catalogue: maximum 2 sessions a week, never same day as a race.",
    maxContinuousHold: 6, minLevel: .intermediate, plannerEligible: true)
}
