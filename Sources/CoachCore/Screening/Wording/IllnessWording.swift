extension ItemWording {
  static let illness: [ItemWording] = [
    .init(.q9, "Have you ever had cancer, and is this back pain new or different?"),
    .init(.q10, "Have you lost weight without a reason, or felt generally ill, with back pain?"),
    .init(.q11, "Do you have back pain together with fever, chills or sweats?"),
    .init(.q11VeryUnwell, "Do you feel very unwell, shake with cold, or feel confused?"),
    .init(
      .q12, "Do you have back pain, and does one of these apply to you?",
      "A weak immune system · an infection or a procedure on the spine lately · diabetes and feeling ill · injecting "
        + "drugs · tuberculosis in the past."),
    .init(
      .q13, "Is your pain there day and night in every position, or like a tight band round your trunk?",
      "Pain in the middle of the back that is new counts if one of the two goes with it."),
    .init(.q13Unsteady, "Are your legs unsteady?"),
    .init(
      .q14, "Did you have sudden tearing pain in back or belly, or faint, or have chest pain or breathlessness with it?"
    ),
    .init(
      .q17, "Did your back pain begin before you were 45, and has it lasted for more than 3 months?"),
    .init(.q17Before35, "Did it begin before you were 35?"),
    .init(.q17WakesAtNight, "Does it wake you in the second half of the night?"),
    .init(.q17Buttock, "Do your buttocks hurt as well, on one side or in turn?"),
    .init(.q17BetterMoving, "Does it get better when you move?"),
    .init(.q17BetterWithTablets, "Do anti-inflammatory tablets help within 2 days?"),
    .init(
      .q17Relative, "Does a close relative have spondyloarthritis?", "For example ankylosing spondylitis (Bechterew)."),
    .init(.q17Arthritis, "Do you have, or have you had, arthritis (swollen, inflamed joints)?"),
    .init(
      .q17Enthesitis, "Do you have, or have you had, inflammation where a tendon meets the bone?",
      "For example at the heel."),
    .init(.q17Psoriasis, "Do you have, or have you had, psoriasis?"),
  ]
}
