extension ItemWording {
  static let background: [ItemWording] = [
    .init(.q19, "Have you had spells of back pain before, or do you have a known spine condition?"),
    .init(
      .q19Spondylolisthesis, "Is it a slipped vertebra (spondylolisthesis), or a stress fracture of the spine (pars)?"),
    .init(.q19Cleared, "Has a clinician cleared you to run and to train your back with it?"),
    .init(.q19Fusion, "Have vertebrae been fused?"),
    .init(.q19Disc, "Has a disc been the cause?"),
    .init(.q21, "Are you pregnant, or have you given birth in the last 12 weeks?", "Answer no if it does not apply."),
    .init(.q21Pregnant, "Are you pregnant now?"),
    .init(.q21GaveBirth, "Have you given birth in the last 12 weeks?"),
    .init(.q22Osteoporosis, "Do you have osteoporosis (thin bones)?"),
    .init(.q22BloodPressure, "Do you have high blood pressure that is not under control?"),
    .init(.q22Falls, "Do you get dizzy, or do you fall?"),
    .init(.q22HipReplacement, "Do you have a hip replacement?"),
    .init(.q22OtherJoint, "Do you have another joint replacement?"),
    .init(.q22Surgery, "Have you had surgery in the last 12 weeks?"),
    .init(.q24ArchingHurts, "Does your back hurt from sport, and more so when you arch it?"),
  ]
}
