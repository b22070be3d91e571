extension ItemWording {
  static let nerves: [ItemWording] = [
    .init(
      .q1, "Do you feel numbness, tingling or anything changed between your legs, at the genitals, buttocks or anus?",
      "For example: wiping, washing or sitting feels different, or as if through a cloth."),
    .init(.q1New, "Did that begin, or get worse, in the last 2 weeks?"),
    .init(.q1Assessed, "Has a clinician examined it, and has it stayed the same since?"),
    .init(
      .q2, "Do you have trouble starting, stopping or feeling your urine, leak it, or not know when you are full?",
      "It also counts if you have to push, or if you no longer feel the urge."),
    .init(.q2New, "Did that begin, or get worse, in the last 2 weeks?"),
    .init(.q2Assessed, "Has a clinician examined it, and has it stayed the same since?"),
    .init(.q2OnlyStrain, "Is it only a leak when you cough, sneeze, laugh, jump or run?"),
    .init(.q2AfterPregnancy, "Are you pregnant, or have you given birth before?"),
    .init(.q2NoNumbnessOrPain, "Are you free of numbness, and of pain in your back and legs?"),
    .init(
      .q3, "Have you lost control of your bowels, or stopped feeling when you go?",
      "It also counts if you notice stool only afterwards."),
    .init(.q3New, "Did that begin, or get worse, in the last 2 weeks?"),
    .init(.q3Assessed, "Has a clinician examined it, and has it stayed the same since?"),
    .init(
      .q4, "Has your sexual function changed, together with back or leg pain?",
      "For example: erection, arousal or orgasm are different. Changed feeling there belongs to the first question."),
    .init(.q4New, "Did that begin, or get worse, in the last 2 weeks?"),
    .init(.q4Assessed, "Has a clinician examined it, and has it stayed the same since?"),
    .init(
      .q5,
      "Do you have pain, numbness or tingling down both legs that is new, or that has spread from one leg to both?",
      "Both at once, or now one and now the other. Tired muscles after a run do not count."),
    .init(
      .q6, "Is a leg newly weak, or getting weaker?",
      "For example: the foot slaps, you trip, the knee gives way, you cannot rise on toes or heels. Do not test it now."
    ),
    .init(.q6OnlyKneePain, "Does the leg give way only because the knee hurts?"),
    .init(.q6BothLegs, "Are both legs weak?"),
    .init(
      .q6CannotLift, "Are you unable to lift the foot of that leg, or to rise on its toes?",
      "Go by what you have noticed in daily life; there is no need to try."),
    .init(.q6Worse, "Has the weakness begun, or got worse, in the last 2 weeks?"),
    .init(
      .q15, "Are your hands clumsy, your steps unsteady, or do you feel electric shocks when you bend your neck?",
      "For example: buttons and keys are hard, or you hold on to walls."),
    .init(.q15New, "Did that begin, or get worse, in the last 2 weeks?"),
    .init(
      .q18, "Does pain, tingling or numbness spread from your back or buttock into one leg?",
      "Also if it comes and goes."),
    .init(.q18Worse, "Has it been getting worse over the last days?"),
    .init(.q18Severe, "Is the leg pain 7 or more out of 10?"),
    .init(.q18Weak, "Is that leg weaker than it used to be?", "Go by daily life; do not test it."),
    .init(.q18Assessed, "Has a clinician examined it, and has it been stable since?"),
  ]
}
