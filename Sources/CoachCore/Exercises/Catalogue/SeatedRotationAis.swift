extension Exercise {
  public static let seatedRotationAis = Exercise(
    id: .seatedRotationAis, name: "Seated trunk rotation (active isolated)",
    aliases: ["AIS trunk twist", "seated back rotation"],
    rolePrimary: .thoracicRotation, roles: [.thoracicRotation, .lumbarMobility],
    kind: .ais, position: .seated, equipment: [.none],
    unilateral: true, bilateralAt: [],
    tempo: Tempo(2, 1, 2), timedByHoldAlone: false,
    breathing: "breathe out as you turn, in as you come back",
    cues: [
      "sit tall on both sit bones, heels on the floor, knees bent",
      "hands behind the head, elbows wide",
      "brace lightly, then turn with your own muscles",
      "go to the first gentle stop, never bounce",
    ],
    commonErrors: [
      "leaning instead of turning",
      "pulling on the neck",
      "letting one hip lift",
    ],
    contraindications: [
      .modify(.acuteRadicular, "half range, stop if leg symptoms appear"),
      .exclude(.rotationIntolerant),
      .modify(.osteoporosisEndRangeRotation, "mid-range only"),
      .modify(.neck, "cross arms on chest"),
      .modify(.shoulder, "cross arms on chest"),
    ],
    regression: nil, progression: .seatedRotationFlexionAis, ladder: .thoracicRotation,
    dose: DoseLadder(
      Dose(1, 4, hold: 1, rest: 0, note: "per side"),
      Dose(1, 5, hold: 1, rest: 0, note: "per side"),
      Dose(2, 5, hold: 2, rest: 15, note: "per side")),
    met: 2.3, effort: 2, fatigueCost: 0,
    slots: [.preRun, .postRun, .deskBreak, .bedtime],
    sources: [.s0, .mattes, .johnson2012],
    seedDoses: [
      SeedDose(.s0, "4-5 reps one way until it feels loose; software mirrors the other side")
    ],
    note: "",
    maxContinuousHold: 2, minLevel: .beginner, plannerEligible: true)
}
