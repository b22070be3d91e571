extension Exercise {
  public static let birdDog = Exercise(
    id: .birdDog, name: "Bird dog",
    aliases: ["quadruped alternating reach", "pointer"],
    rolePrimary: .backExtensors, roles: [.backExtensors, .anteriorCore, .hipExtensors],
    kind: .isometric, position: .quadruped, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 8, 2), timedByHoldAlone: false,
    breathing: "keep breathing through the hold",
    cues: [
      "opposite arm and leg, reach long not high",
      "fist and heel push away",
      "back stays flat and still",
      "sweep the floor between reps",
    ],
    commonErrors: [
      "arching",
      "hip rotating open",
      "rushing",
    ],
    contraindications: [
      .modify(.wrist, "fists or forearm on bench"),
      .modify(.shoulder, "legs only"),
      .modify(.knee, "pad"),
      .modify(.acuteRadicular, "single-limb version"),
      .modify(.extensionIntolerant, "slide the foot, do not lift it"),
      .modify(.pregnancyAbdominal, "leg only, stop if the midline domes"),
      .modify(.hypertensionIsometric, "hold at most 6 s, count aloud", longestHold: 6),
    ],
    regression: .birdDogSingleLimb, progression: .proneBackExtension, ladder: .backExtension,
    dose: DoseLadder(
      Dose(1, 4, hold: 6, rest: 20),
      Dose(2, 4, hold: 8, rest: 20),
      Dose(2, 6, hold: 10, rest: 20)),
    met: 2.8, effort: 4, fatigueCost: 1,
    slots: [.preRun, .postRun, .restDayStrength],
    sources: [.s3, .mcGill1999, .mcGill2009],
    seedDoses: [
      SeedDose(.s3, "named, no dose")
    ],
    note: "Holds capped at 10 s; add reps not seconds.",
    maxContinuousHold: 10, minLevel: .beginner, plannerEligible: true)
}
