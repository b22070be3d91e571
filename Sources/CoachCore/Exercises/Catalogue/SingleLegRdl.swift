extension Exercise {
  public static let singleLegRdl = Exercise(
    id: .singleLegRdl, name: "Single-leg Romanian deadlift (bodyweight)",
    aliases: ["one-leg hinge", "single-leg deadlift"],
    rolePrimary: .hipExtensors, roles: [.hipExtensors, .hipAbductors],
    kind: .dynamic, position: .standing, equipment: [.none],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(3, 1, 2), timedByHoldAlone: false,
    breathing: "breathe in down, out up",
    cues: [
      "soft knee, hinge as one plank",
      "pelvis stays square to the floor",
      "reach the free heel long behind you",
    ],
    commonErrors: [
      "hip opening out",
      "knee collapsing in",
      "rounding",
    ],
    contraindications: [
      .exclude(.balanceRisk),
      .exclude(.hamstringAcute),
      .exclude(.acuteRadicular),
      .modify(.ankleAchilles, "fingertip support"),
      .modify(.flexionIntolerant, "half range"),
      .exclude(.boneStress),
      .clinician(.hipReplacement, ""),
      .modify(.osteoporosisLoadedFlexion, "flat back, half range"),
    ],
    regression: .hipHinge, progression: nil, ladder: .hinge,
    dose: DoseLadder(
      Dose(1, 6, hold: 0, rest: 40, note: "fingertip support"),
      Dose(2, 8, hold: 0, rest: 45),
      Dose(3, 10, hold: 1, rest: 60)),
    met: 3.5, effort: 6, fatigueCost: 2,
    slots: [.restDayStrength],
    sources: [.diStefano2009, .cai2017],
    seedDoses: [],
    note: "",
    maxContinuousHold: 1, minLevel: .intermediate, plannerEligible: true)
}
