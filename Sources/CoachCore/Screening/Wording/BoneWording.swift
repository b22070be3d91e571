extension ItemWording {
  static let bones: [ItemWording] = [
    .init(
      .q7, "Has your back hurt since a serious fall, crash or blow?",
      "For example: a bicycle or car crash, a fall from a height, a hard tackle."),
    .init(.q7CannotWalk, "Are you unable to walk because of it?"),
    .init(.q7MidlinePain, "Is there severe pain right on the middle line of the spine?"),
    .init(.q8, "Is your back pain new, or different from what you know?"),
    .init(.q8MinorTrauma, "Did your back pain begin, or get worse, with a small fall, a lift or a jolt?"),
    .init(.q8FragilityFracture, "Have you ever broken a bone from a small knock or a fall from standing, as an adult?"),
    .init(.q8Steroids, "Have you taken steroid tablets (such as prednisolone) for 3 months or more?"),
    .init(
      .q16,
      "Does pain in the groin, hip, front of thigh, buttock, pelvis, low back, shin or foot build up with running or impact?",
      "Say yes as well if it stays after running, at night or on walking, if one bony spot is sore, or if hopping has "
        + "hurt. Do not hop to find out."),
    .init(.q16Groin, "Is it in the groin, the hip or the thigh?"),
    .init(.q16CannotBearWeight, "Are you unable to put your weight on that leg?"),
    .init(.q16PastStressFracture, "Have you had a stress fracture before?"),
    .init(.q16MileageJump, "Have you run much more in the last weeks than before?"),
    .init(
      .q16MissedPeriods,
      "Have your periods stayed away for 3 months or more, without a pregnancy or another known cause?",
      "Answer no if it does not apply to you."),
    .init(.q16LowEnergy, "Do you eat too little for your training, or have you lost weight through it?"),
  ]
}
