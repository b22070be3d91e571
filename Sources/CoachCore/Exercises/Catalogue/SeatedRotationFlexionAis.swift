extension Exercise {
  public static let seatedRotationFlexionAis = Exercise(
    id: .seatedRotationFlexionAis, name: "Seated rotation with forward flexion (active isolated)",
    aliases: ["AIS rotate-and-bend", "elbow-to-seat twist"],
    rolePrimary: .thoracicRotation, roles: [.thoracicRotation, .lumbarMobility],
    kind: .ais, position: .seated, equipment: [.none],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(3, 2, 3), timedByHoldAlone: false,
    breathing: "breathe out turning and folding, breathe in coming back upright",
    cues: [
      "do the plain rotations first",
      "turn fully, then fold so the elbow travels toward the seat",
      "hold one to two seconds, no longer",
      "come all the way back to upright each rep",
    ],
    commonErrors: [
      "folding before turning",
      "hanging in the end position",
      "rushing the return",
    ],
    contraindications: [
      .exclude(.acuteRadicular),
      .exclude(.flexionIntolerant),
      .exclude(.rotationIntolerant),
      .exclude(.osteoporosisLoadedFlexion),
      .exclude(.osteoporosisEndRangeRotation),
      .modify(.pregnancyAbdominal, "rotation only"),
    ],
    regression: .seatedRotationAis, progression: nil, ladder: .thoracicRotation,
    dose: DoseLadder(
      Dose(1, 6, hold: 1, rest: 0, note: "per side"),
      Dose(1, 8, hold: 2, rest: 0, note: "per side"),
      Dose(1, 10, hold: 2, rest: 0, note: "per side = seed dose")),
    met: 2.3, effort: 3, fatigueCost: 0,
    slots: [.preRun, .postRun, .bedtime],
    sources: [.s0, .mattes],
    seedDoses: [
      SeedDose(.s0, "1-2 s hold, 10 reps left then 10 reps right, one side at a time")
    ],
    note:
      "Gate: offered only after a set of seated-rotation-ais in the same session. Not within an hour of waking, and not with the tag history until 4 weeks in S_CLEAR.",
    maxContinuousHold: 2, minLevel: .beginner, plannerEligible: true)
}
