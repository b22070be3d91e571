extension Exercise {
  public static let chairCrossedElbowStretch = Exercise(
    id: .chairCrossedElbowStretch, name: "Seated crossed-elbow upper-back stretch",
    aliases: ["knee-push rhomboid stretch"],
    rolePrimary: .upperBack, roles: [.upperBack, .thoracicRotation],
    kind: .staticStretch, position: .seated, equipment: [.chair],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 30, 2), timedByHoldAlone: false,
    breathing: "breathe slowly between the shoulder blades",
    cues: [
      "feet flat, knees hip width, lean forward",
      "cross the arms: each elbow outside the opposite knee",
      "ease the knees apart a tiny amount",
    ],
    commonErrors: [
      "big pushing force",
      "shrugging",
      "holding breath",
    ],
    contraindications: [
      .exclude(.flexionIntolerant),
      .exclude(.osteoporosisLoadedFlexion),
      .modify(.shoulder, "lighter press"),
      .exclude(.acuteRadicular),
      .exclude(.pregnancyAbdominal),
    ],
    regression: nil, progression: nil, ladder: .upperBack,
    dose: DoseLadder(
      Dose(1, 1, hold: 20, rest: 0),
      Dose(1, 1, hold: 30, rest: 0, note: "seed dose"),
      Dose(1, 2, hold: 30, rest: 10)),
    met: 1.8, effort: 2, fatigueCost: 0,
    slots: [.deskBreak, .postRun, .bedtime],
    sources: [.s1],
    seedDoses: [
      SeedDose(.s1, "30 s, then swap which arm is on top")
    ],
    note: "'Side' means which arm is crossed on top.",
    maxContinuousHold: 30, minLevel: .beginner, plannerEligible: true)
}
