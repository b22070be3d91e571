extension ScreeningRule {
  /// Q7, Q8, Q16 and the young back of Q24: bones.
  static let boneFacts: [ScreeningRuleFacts] = [
    .init(
      .fallSevere, .emergency, .item(.q7), "K1 Q7 with severe signs", tags: [.boneStress], notes: [.stopRunning],
      advice: "After a hard blow these signs may mean a broken bone. Keep still, and get help now.",
      report: "Back pain since a serious fall or blow; cannot walk, severe midline pain, or neurology."),
    .init(
      .fall, .urgent, .item(.q7), "C2 Q7", tags: [.boneStress], notes: [.stopRunning],
      advice: "Back pain since a serious fall or blow has to be looked at before you move on.",
      report: "Back pain since a serious fall or blow; walks, no severe midline pain, no neurology."),
    .init(
      .fragileNewPain, .urgent, .item(.q8), "K1 Q8 bone risk", tags: [.boneStress], notes: [.stopRunning],
      advice: "New back pain with thinner bones may mean a small fracture, also without a fall.",
      report: "New or different back pain with osteoporosis, a past fragility fracture or 3 months of steroid tablets."),
    .init(
      .fragileMinorTrauma, .urgent, .item(.q8MinorTrauma), "C2 Q8", tags: [.boneStress], notes: [.stopRunning],
      advice: "With thinner bones a small fall, lift or jolt may be enough for a fracture.",
      report: "Minor fall, lift or jolt with osteoporosis, a past fragility fracture or 3 months of steroid tablets."),
    .init(
      .ageMinorTrauma, .urgent, .item(.q8MinorTrauma), "K1 Q8 age", tags: [.boneStress], notes: [.stopRunning],
      advice: "At your age a small fall, lift or jolt may be enough for a fracture.",
      report: "Minor fall, lift or jolt at an age of 65 (men) or 75 (women) and over."),
    .init(
      .ageNewPain, .clinician, .item(.q8), "K1 Q8 age, no fall", tags: [.boneStress], notes: [.stopRunning],
      advice: "New back pain at your age is worth an examination before you start.",
      report: "New or different back pain without trauma at an age of 65 (men) or 75 (women) and over."),
    .init(
      .pastFragilityFracture, .modified, .item(.q8FragilityFracture), "B3 osteoporosis-loaded-flexion",
      tags: [.osteoporosisLoadedFlexion],
      advice: "After a fracture from a small knock the plan leaves out loaded bending of the back.",
      report: "Past fragility fracture."),
    .init(
      .boneCannotBearWeight, .emergency, .item(.q16), "K1 Q16 unable to bear weight", tags: [.boneStress],
      notes: [.stopRunning, .avoidPainfulWeightBearing],
      advice: "Bone pain on which you cannot stand may mean a fracture. Keep the weight off it, and get help now.",
      report: "Bone pain with impact and unable to bear weight."),
    .init(
      .boneGroin, .urgent, .item(.q16), "K1 Q16 groin", tags: [.boneStress],
      notes: [.stopRunning, .sameDay, .avoidPainfulWeightBearing],
      advice: "Groin, hip or thigh pain that builds with impact should be looked at today. No running, no hop test.",
      report: "Groin, hip or thigh pain that builds with impact or persists after it: bone stress injury to exclude."),
    .init(
      .bone, .urgent, .item(.q16), "K1 Q16", tags: [.boneStress], notes: [.stopRunning],
      advice: "Pain of this kind may come from an overloaded bone. Stop running and all impact now, no hop test.",
      report: "Pain that builds with impact or persists after it, or on one bony spot: bone stress injury to exclude."),
    .init(
      .boneRisk, .urgent, .item(.q16), "K1 Q16 risk factors", tags: [.boneStress], notes: [.stopRunning],
      advice: "You also named things that make a bone injury more likely: please do not wait, and name them too.",
      report:
        "Risk factors present: missed periods, low energy intake, past stress fracture or a sharp rise in mileage."),
    .init(
      .lowEnergy, .routine, .item(.q16LowEnergy), "K1 Q16 risk factors alone",
      advice: "Missed periods or eating too little for your training can weaken bones: talk to a doctor about it.",
      report: "Missed periods or low energy intake, without bone pain."),
    .init(
      .minorArching, .urgent, .item(.q24ArchingHurts), "C2 Q24 arching", tags: [.boneStress], notes: [.stopRunning],
      advice: "Back pain from sport that hurts on arching should be examined soon while you are still growing.",
      report: "Under 18, back pain from sport, worse on extension: pars stress injury to exclude."),
  ]
}
