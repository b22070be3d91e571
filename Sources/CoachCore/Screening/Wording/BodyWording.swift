extension ItemWording {
  static let body: [ItemWording] = [
    .init(.q23, "Do you get chest pain, faint, or lose your breath more than usual when you exert yourself?"),
    .init(.q23AtRest, "Does that happen at rest, or are you feeling it now?"),
    .init(.q23Supervised, "Has anyone told you to exercise only under supervision?"),
    .init(
      .q25, "For more than 2 weeks: low mood, little hope, or pain that keeps you from sleep or work?",
      "You need not answer. It never closes the programme."),
    .init(.q25SelfHarm, "Have you had thoughts of harming yourself?", "You need not answer. There is help, see below."),
    .init(
      .q26, "Is one calf or leg newly swollen, hot or red?",
      "Calf pain after surgery, a long journey or bed rest counts too."),
    .init(.q26Breathless, "Are you short of breath, or does your chest hurt?"),
    .init(.q27, "After hard exercise: is your urine dark like cola, or are your muscles in severe pain?"),
    .init(.q27Flank, "Do you have pain in the flank with fever, or blood in your urine?"),
    .init(
      .q28, "In this pregnancy: bleeding, fluid, regular contractions, fewer movements, a bad headache, or faintness?"),
  ]
}
