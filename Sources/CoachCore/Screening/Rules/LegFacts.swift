extension ScreeningRule {
  /// Q17, Q18 and Q20: long-standing stiffness, pain into a leg, and how much it hurts.
  static let legFacts: [ScreeningRuleFacts] = [
    .init(
      .inflammatoryFour, .routine, .item(.q17), "C2 Q17",
      advice: "Your pattern may come from inflammation, which can be treated. Ask a doctor about it; moving is fine.",
      report: "Onset before 45, over 3 months, and at least 4 features of axial spondyloarthritis (NICE NG65)."),
    .init(
      .inflammatoryThree, .routine, .item(.q17), "C2 Q17 exactly 3", notes: [.bloodTest],
      advice: "Your pattern may come from inflammation. Ask a doctor about it and about a blood test; moving is fine.",
      report: "Onset before 45, over 3 months, and exactly 3 features of axial spondyloarthritis (NICE NG65)."),
    .init(
      .legPainWorse, .urgent, .item(.q18), "K1 Q18 worse or severe", tags: [.acuteRadicular],
      advice: "Leg symptoms from the back that get worse, or are this strong, have to be looked at.",
      report: "Pain, tingling or numbness into one leg, worse over days or leg pain of 7 and over."),
    .init(
      .legPainWeak, .urgent, .item(.q18), "K1 Q18 with weakness", tags: [.acuteRadicular],
      advice: "Leg symptoms from the back with a weak leg have to be looked at.",
      report: "Pain, tingling or numbness into one leg, with weakness."),
    .init(
      .legPainNotAssessed, .clinician, .item(.q18), "K1 Q18 not assessed", tags: [.acuteRadicular],
      advice: "Have your leg symptoms examined before you start; most settle with time and the right movement.",
      report: "Pain, tingling or numbness into one leg, not worsening, not assessed."),
    .init(
      .legPainAssessed, .modified, .item(.q18), "K1 Q18 assessed and stable", tags: [.acuteRadicular],
      advice: "The plan leaves out what may provoke your leg. Tell us at once if it gets worse.",
      report: "Pain, tingling or numbness into one leg, assessed and stable."),
    .init(
      .painSevere, .clinician, .pain, "C2 Q20, 7 and over", notes: [.worthChecking, .intermediateAtMost],
      advice: "Pain this strong is worth a clinician's eye before you start.",
      report: "Back pain of 7 or more out of 10 now or in the last 24 hours."),
    .init(
      .painModerate, .modified, .pain, "C2 Q20, 4 to 6", notes: [.worthChecking, .intermediateAtMost],
      advice: "We start gently. Back pain is worth checking with a clinician.",
      report: "Back pain of 4 to 6 out of 10 now or in the last 24 hours."),
    .init(
      .painMild, .proceed, .pain, "C2 Q20, up to 3", notes: [.worthChecking],
      advice: "Back pain is worth checking with a clinician, also when it is mild.",
      report: "Back pain of 1 to 3 out of 10 now or in the last 24 hours."),
  ]
}
