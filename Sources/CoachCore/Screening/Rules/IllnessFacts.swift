extension ScreeningRule {
  /// Q9–Q14, Q23 and Q25–Q28: illness, heart, clots, kidneys, maternity, mood.
  static let illnessFacts: [ScreeningRuleFacts] = [
    .init(
      .cancerCombined, .emergency, .item(.q9), "K1 Q9 with Q1–Q6, Q13 or Q15",
      advice: "After cancer, back pain together with your other answers needs help today.",
      report: "Past cancer and new or different back pain, with nerve or cord symptoms or constant pain."),
    .init(
      .cancer, .urgent, .item(.q9), "K1 Q9", notes: [.sameDay],
      advice: "After cancer, new or different back pain should be looked at today.",
      report: "Past cancer and new or different back pain."),
    .init(
      .unwell, .urgent, .item(.q10), "C2 Q10",
      advice: "Losing weight without a reason, or feeling ill, with back pain has to be looked at.",
      report: "Unexplained weight loss or general malaise with back pain."),
    .init(
      .feverSevere, .emergency, .item(.q11), "C2 Q11 very unwell",
      advice: "Back pain with fever while you are this unwell needs help now.",
      report: "Back pain with fever, chills or sweats; very unwell, rigors or confusion."),
    .init(
      .feverNeurology, .emergency, .item(.q11), "K1 Q11 with neurology",
      advice: "Back pain with fever and nerve symptoms needs help now.",
      report: "Back pain with fever, chills or sweats, and neurology."),
    .init(
      .feverInfectionRisk, .emergency, .item(.q11), "K1 Q11 with Q12",
      advice: "Back pain with fever needs help now when infections come more easily to you.",
      report: "Back pain with fever, chills or sweats, and a risk factor for spinal infection."),
    .init(
      .fever, .urgent, .item(.q11), "C2 Q11",
      advice: "Back pain with fever, chills or sweats has to be looked at.",
      report: "Back pain with fever, chills or sweats."),
    .init(
      .infectionRisk, .urgent, .item(.q12), "C2 Q12",
      advice: "Back pain has to be looked at when infections come more easily to you, also without fever.",
      report: "Back pain with a risk factor for spinal infection."),
    .init(
      .constantPainCombined, .emergency, .item(.q13), "C2 Q13 with leg unsteadiness or Q1–Q6",
      advice: "Constant pain together with your legs or nerves being affected needs help today.",
      report: "Constant or band-like pain, or new thoracic pain with either, with leg unsteadiness or nerve symptoms."),
    .init(
      .constantPain, .urgent, .item(.q13), "C2 Q13",
      advice: "Pain that no position eases, or that lies round you like a band, has to be looked at.",
      report: "Constant or band-like pain, or new thoracic pain with either."),
    .init(
      .chest, .emergency, .item(.q14), "C2 Q14",
      advice: "These can be signs of the heart, the lungs or a large vessel. Call for help now.",
      report: "Sudden tearing back or abdominal pain, fainting, chest pain or breathlessness."),
    .init(
      .exertionNow, .emergency, .item(.q23), "K1 Q23 at rest or now",
      advice: "Chest pain, fainting or breathlessness at rest needs help now.",
      report: "Chest pain, fainting or unusual breathlessness, at rest or at present."),
    .init(
      .exertionSettled, .urgent, .item(.q23), "K1 Q23 with exertion",
      advice: "Chest pain, fainting or unusual breathlessness on effort has to be looked at before any exercise.",
      report: "Chest pain, fainting or unusual breathlessness on exertion, now settled."),
    .init(
      .supervisedOnly, .clinician, .item(.q23Supervised), "K1 Q23 supervised only",
      advice: "You were told to exercise only under supervision: ask the people who said so before you start here.",
      report: "Was told to exercise only under supervision."),
    .init(
      .lowMood, .routine, .item(.q25), "C2 Q25",
      advice: "Pain and low mood feed each other, and both can get better with help. Talk to someone you trust.",
      report: "Low mood, hopelessness, or pain disturbing sleep or work for more than 2 weeks."),
    .init(
      .selfHarm, .routine, .item(.q25SelfHarm), "K1 Q25 self-harm", notes: [.crisisContact],
      advice: "Thank you for telling us. You do not have to carry this alone: please talk to someone now.",
      report: "Reported thoughts of self-harm."),
    .init(
      .calfBreathless, .emergency, .item(.q26), "K1 Q26 with breathlessness",
      advice: "A swollen or painful calf with breathlessness or chest pain needs help now.",
      report: "Unilateral calf or leg swelling or pain with breathlessness or chest pain: thromboembolism to exclude."),
    .init(
      .calf, .urgent, .item(.q26), "K1 Q26", notes: [.sameDay],
      advice: "A newly swollen, hot, red or painful calf should be looked at today. Do not massage it.",
      report: "Unilateral calf or leg swelling, heat, redness or pain: deep vein thrombosis to exclude."),
    .init(
      .muscleUrine, .emergency, .item(.q27), "K1 Q27",
      advice: "Dark urine or severe muscle pain after hard exercise can harm the kidneys and needs help now.",
      report: "Dark urine or severe muscle pain after hard exercise: rhabdomyolysis to exclude."),
    .init(
      .flank, .urgent, .item(.q27Flank), "K1 Q27 flank",
      advice: "Flank pain with fever, or blood in the urine, has to be looked at.",
      report: "Flank pain with fever, or blood in the urine."),
    .init(
      .maternity, .emergency, .item(.q28), "K1 Q28", notes: [.callMaternity],
      advice: "Call your maternity unit now, or emergency help if you cannot reach it.",
      report: "Pregnant, with bleeding, fluid loss, contractions, fewer movements, bad headache or faintness."),
  ]
}
