extension Exercise {
  public static let mcgillCurlUp = Exercise(
    id: .mcgillCurlUp, name: "McGill curl-up",
    aliases: ["modified curl-up"],
    rolePrimary: .anteriorCore, roles: [.anteriorCore],
    kind: .isometric, position: .supine, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(1, 8, 1), timedByHoldAlone: false,
    breathing: "breathe out on the lift, keep shallow breaths during the hold",
    cues: [
      "one knee bent, hands under the low back",
      "brace, then lift head and shoulders as one small unit",
      "the low back keeps its natural curve",
    ],
    commonErrors: [
      "curling high like a sit-up",
      "chin poking",
      "flattening the back",
    ],
    contraindications: [
      .exclude(.pregnancySupine),
      .exclude(.pregnancyAbdominal),
      .modify(.neck, "tongue to roof of mouth, smaller lift, or swap to dead bug"),
      .exclude(.osteoporosisLoadedFlexion),
      .modify(.acuteRadicular, "brace only"),
      .modify(.flexionIntolerant, "brace only"),
      .modify(.hypertensionIsometric, "hold at most 6 s, count aloud", longestHold: 6),
    ],
    regression: .deadBugHeelTap, progression: .deadBug, ladder: .anteriorCore,
    dose: DoseLadder(
      Dose(1, 4, hold: 6, rest: 20),
      Dose(2, 4, hold: 8, rest: 20),
      Dose(1, 4, hold: 10, rest: 20)),
    met: 2.8, effort: 4, fatigueCost: 1,
    slots: [.restDayStrength, .postRun, .preRun],
    sources: [.mcGill1999, .mcGill2009],
    seedDoses: [],
    note: "Reps are holds (max 10 s each); descending pyramid allowed, e.g. 6-4-2. Unilateral = swap the bent knee.",
    maxContinuousHold: 10, minLevel: .beginner, plannerEligible: true)
}
