extension Exercise {
  public static let birdDogSingleLimb = Exercise(
    id: .birdDogSingleLimb, name: "Single-limb bird dog",
    aliases: ["quadruped leg reach"],
    rolePrimary: .backExtensors, roles: [.backExtensors, .hipExtensors],
    kind: .isometric, position: .quadruped, equipment: [.mat],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 5, 2), timedByHoldAlone: false,
    breathing: "breathe out as the leg slides back",
    cues: [
      "hands under shoulders, knees under hips",
      "slide one leg back, then lift to hip height",
      "imagine a cup of tea on the low back",
    ],
    commonErrors: [
      "hip hitching",
      "arching",
    ],
    contraindications: [
      .modify(.wrist, "fists or forearms"),
      .modify(.knee, "pad"),
      .modify(.acuteRadicular, "toe stays on the floor"),
      .modify(.extensionIntolerant, "slide the foot, do not lift it"),
    ],
    regression: nil, progression: .birdDog, ladder: .backExtension,
    dose: DoseLadder(
      Dose(1, 5, hold: 3, rest: 20),
      Dose(2, 6, hold: 5, rest: 20),
      Dose(2, 8, hold: 6, rest: 20)),
    met: 2.5, effort: 3, fatigueCost: 1,
    slots: [.preRun, .postRun, .restDayStrength],
    sources: [.mcGill2009],
    seedDoses: [],
    note: "",
    maxContinuousHold: 6, minLevel: .beginner, plannerEligible: true)
}
