extension Exercise {
  public static let childsPose = Exercise(
    id: .childsPose, name: "Child's pose",
    aliases: ["prayer stretch"],
    rolePrimary: .lumbarMobility, roles: [.lumbarMobility, .upperBack],
    kind: .staticStretch, position: .quadruped, equipment: [.mat],
    unilateral: false, bilateralAt: [],
    tempo: Tempo(3, 30, 3), timedByHoldAlone: false,
    breathing: "long breaths into the back of the ribs",
    cues: [
      "knees comfortable, sit back toward the heels",
      "reach the arms long, forehead rests",
      "walk the hands to each side for a side bend",
    ],
    commonErrors: [
      "forcing the hips down on sore knees"
    ],
    contraindications: [
      .modify(.knee, "cushion between calf and thigh"),
      .exclude(.flexionIntolerant),
      .exclude(.osteoporosisLoadedFlexion),
      .modify(.shoulder, "arms by the sides"),
      .modify(.pregnancyAbdominal, "knees wide"),
      .exclude(.acuteRadicular),
      .exclude(.hipReplacement),
      .modify(.hipImpingement, "knees wider, sit back less"),
    ],
    regression: nil, progression: nil, ladder: .lumbarMobility,
    dose: DoseLadder(
      Dose(1, 1, hold: 20, rest: 0),
      Dose(1, 1, hold: 30, rest: 0),
      Dose(2, 1, hold: 45, rest: 10)),
    met: 2.3, effort: 1, fatigueCost: 0,
    slots: [.postRun, .bedtime],
    sources: [.physiotherapyPractice],
    seedDoses: [],
    note: "",
    maxContinuousHold: 45, minLevel: .beginner, plannerEligible: true)
}
