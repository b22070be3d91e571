extension Exercise {
  public static let pronePressUp = Exercise(
    id: .pronePressUp, name: "Prone press-up",
    aliases: ["McKenzie press-up", "sloppy push-up"],
    rolePrimary: .lumbarMobility, roles: [.lumbarMobility, .backExtensors],
    kind: .mobility, position: .prone, equipment: [.mat],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(2, 1, 2), timedByHoldAlone: false,
    breathing: "breathe out at the top and let the belly sag",
    cues: [
      "hands under shoulders, hips stay down",
      "arms do the work, back stays relaxed",
      "stop if pain moves further down the leg",
    ],
    commonErrors: [
      "clenching the buttocks",
      "lifting the hips",
    ],
    contraindications: [
      .exclude(.extensionIntolerant),
      .exclude(.pregnancyProne),
      .modify(.wrist, "prone on elbows"),
      .modify(.shoulder, "prone on elbows"),
      .clinician(.acuteRadicular, "only if a clinician has shown it centralises symptoms"),
      .exclude(.boneStress),
    ],
    regression: nil, progression: nil, ladder: .backExtension,
    dose: DoseLadder(
      Dose(1, 6, hold: 1, rest: 0, note: "elbows only"),
      Dose(1, 8, hold: 1, rest: 0),
      Dose(1, 10, hold: 2, rest: 0)),
    met: 2.3, effort: 2, fatigueCost: 0,
    slots: [.postRun, .restDayStrength],
    sources: [.mcKenzie],
    seedDoses: [],
    note: "",
    maxContinuousHold: 2, minLevel: .beginner, plannerEligible: true)
}
