extension ScreeningRule {
  /// Q1–Q6 and Q15: the nerves and the cord.
  static let nerveFacts: [ScreeningRuleFacts] = [
    .init(
      .saddleNew, .emergency, .item(.q1), "K1 Q1 new",
      advice: "New or changing numbness around the saddle area may mean that nerves need help today.",
      report: "Numbness or altered feeling in the saddle area, new or worse within 2 weeks."),
    .init(
      .saddleOlder, .urgent, .item(.q1), "K1 Q1 older",
      advice: "Numbness around the saddle area has to be looked at, also when it is not new.",
      report: "Numbness or altered feeling in the saddle area, older than 2 weeks, never assessed."),
    .init(
      .bladderNew, .emergency, .item(.q2), "K1 Q2 new",
      advice: "A new change in how your bladder works, or feels, may mean that nerves need help today.",
      report: "Change in starting, stopping, holding or feeling urine, new or worse within 2 weeks."),
    .init(
      .bladderOlder, .urgent, .item(.q2), "K1 Q2 older",
      advice: "Trouble with your bladder has to be looked at, also when it is not new.",
      report: "Change in starting, stopping, holding or feeling urine, older than 2 weeks, never assessed."),
    .init(
      .bladderOnlyStrain, .clinician, .item(.q2), "K1 Q2 only on cough or jump", notes: [.pelvicHealth],
      advice:
        "Leaking on a cough or a jump is common in and after pregnancy and can be treated: ask for pelvic health.",
      report: "Leaks urine only on cough or jump, in or after pregnancy; no numbness, no back or leg pain."),
    .init(
      .bowelNew, .emergency, .item(.q3), "K1 Q3 new",
      advice: "New trouble holding or feeling your bowels may mean that nerves need help today.",
      report: "Loss of bowel control or of bowel sensation, new or worse within 2 weeks."),
    .init(
      .bowelOlder, .urgent, .item(.q3), "K1 Q3 older",
      advice: "Trouble holding or feeling your bowels has to be looked at, also when it is not new.",
      report: "Loss of bowel control or of bowel sensation, older than 2 weeks, never assessed."),
    .init(
      .sexualCombined, .emergency, .item(.q4), "K1 Q4 with Q1–Q3, Q5, Q6 or Q18",
      advice: "This change together with your other answers may mean that nerves need help today.",
      report: "New change in sexual function with back or leg pain, together with other nerve symptoms."),
    .init(
      .sexualNew, .urgent, .item(.q4), "K1 Q4", notes: [.sameDay],
      advice: "A new change in sexual function with back or leg pain should be looked at today.",
      report: "New change in sexual function with back or leg pain, without other nerve symptoms."),
    .init(
      .sexualOlder, .urgent, .item(.q4), "K1 Q4 older",
      advice: "A change in sexual function with back or leg pain has to be looked at, also when it is not new.",
      report: "Change in sexual function with back or leg pain, older than 2 weeks, never assessed."),
    .init(
      .bothLegs, .emergency, .item(.q5), "C2 Q5",
      advice: "New symptoms down both legs may mean that nerves need help today.",
      report: "Pain, numbness or tingling down both legs, new or spread from one leg."),
    .init(
      .weaknessSevere, .emergency, .item(.q6), "K1 Q6 severe",
      advice: "A leg that is weak in this way may mean that a nerve needs help today.",
      report: "New or increasing leg weakness: both legs, foot or toes cannot be lifted, or worse within 2 weeks."),
    .init(
      .weaknessStable, .urgent, .item(.q6), "K1 Q6 one leg, stable",
      advice: "A weak leg has to be looked at soon, also when it stays the same.",
      report: "Weakness of one leg, not severe, not worse within 2 weeks."),
    .init(
      .cordNew, .emergency, .item(.q15), "K1 Q15 new",
      advice: "Clumsy hands, unsteady steps or shocks on bending the neck, new or worse, need help today.",
      report: "Clumsy hands, unsteady gait or shocks on neck flexion, new or worse within 2 weeks."),
    .init(
      .cordCombined, .emergency, .item(.q15), "K1 Q15 with Q1–Q6, Q9 or Q13",
      advice: "Clumsy hands, unsteady steps or shocks on bending the neck need help today with your other answers.",
      report:
        "Clumsy hands, unsteady gait or shocks on neck flexion, with nerve symptoms, past cancer or constant pain."),
    .init(
      .cord, .urgent, .item(.q15), "K1 Q15",
      advice: "Clumsy hands, unsteady steps or shocks on bending the neck have to be looked at.",
      report: "Clumsy hands, unsteady gait or shocks on neck flexion, not new within 2 weeks."),
  ]
}
