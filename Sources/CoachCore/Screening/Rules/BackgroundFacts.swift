extension ScreeningRule {
  /// Q19, Q21, Q22 and Q24: history, pregnancy, conditions, age.
  static let backgroundFacts: [ScreeningRuleFacts] = [
    .init(
      .history, .modified, .item(.q19), "K1 Q19", tags: [.history], notes: [.physioReview, .intermediateAtMost],
      advice: "With a back history, have a physiotherapist or osteopath look at you and shape a plan of your own.",
      report: "Earlier back pain episodes or a known spine condition."),
    .init(
      .spondylolisthesis, .modified, .item(.q19Spondylolisthesis), "K1 Q19 spondylolisthesis or pars",
      tags: [.extensionIntolerant, .boneStress],
      advice: "Until a clinician clears it, the plan leaves out arching, and running waits.",
      report: "Spondylolisthesis or pars defect, not cleared for running."),
    .init(
      .fusion, .clinician, .item(.q19Fusion), "K1 Q19 fusion",
      advice: "After a spinal fusion, ask your surgeon or physiotherapist what you may do before you start.",
      report: "Spinal fusion."),
    .init(
      .disc, .modified, .item(.q19Disc), "K1 Q19 disc", notes: [.noFlexionInFirstHour],
      advice: "With a disc history the plan keeps deep bending out of your first hour after waking.",
      report: "Known disc problem."),
    .init(
      .pregnancy, .clinician, .item(.q21Pregnant), "K1 Q21 pregnancy", tags: [.pregnancyProne, .pregnancyAbdominal],
      notes: [.beginnerFirstFourWeeks],
      advice: "Ask your midwife or doctor once whether you may exercise; then the plan adapts to your pregnancy.",
      report: "Pregnant."),
    .init(
      .secondTrimester, .modified, .item(.q21Pregnant), "K1 Q21, 13 weeks and over", tags: [.pregnancySupine],
      advice: "From week 13 the plan avoids long work flat on your back.",
      report: "Pregnant for 13 weeks or more, or weeks not given."),
    .init(
      .afterBirth, .clinician, .item(.q21GaveBirth), "K1 Q21 after birth", tags: [.pregnancyAbdominal],
      advice: "Ask your midwife or doctor once whether you may exercise again; then the plan adapts.",
      report: "Gave birth less than 12 weeks ago."),
    .init(
      .osteoporosis, .modified, .item(.q22Osteoporosis), "K1 Q22 osteoporosis",
      tags: [.osteoporosisLoadedFlexion, .osteoporosisEndRangeRotation], notes: [.beginnerFirstFourWeeks],
      advice: "With thinner bones the plan leaves out loaded bending and forced twisting.",
      report: "Osteoporosis, no new pain."),
    .init(
      .bloodPressure, .modified, .item(.q22BloodPressure), "K1 Q22 blood pressure", tags: [.hypertensionIsometric],
      advice: "Until your blood pressure is controlled, holds stay short. Keep breathing.",
      report: "High blood pressure, not controlled."),
    .init(
      .falls, .modified, .item(.q22Falls), "K1 Q22 dizziness or falls", tags: [.balanceRisk],
      advice: "With dizziness or falls, balance work is left out or has a hold within reach.",
      report: "Dizziness or falls."),
    .init(
      .hipReplacement, .modified, .item(.q22HipReplacement), "K1 Q22 hip replacement", tags: [.hipReplacement],
      advice: "The plan respects your hip replacement.",
      report: "Hip replacement."),
    .init(
      .otherJoint, .clinician, .item(.q22OtherJoint), "K1 Q22 other joint replacement",
      advice: "Ask your surgeon or physiotherapist what your joint allows before you start.",
      report: "Joint replacement other than the hip."),
    .init(
      .surgery, .clinician, .item(.q22Surgery), "K1 Q22 surgery",
      advice: "After surgery in the last 12 weeks, ask your surgeon what you may do before you start.",
      report: "Surgery within the last 12 weeks."),
    .init(
      .under18, .clinician, .age, "C2 Q24", notes: [.guardian, .adultNormsOff],
      advice: "Under 18, start together with a parent or guardian and after a clinician's word.",
      report: "Under 18."),
    .init(
      .over65, .proceed, .age, "E7 age 65 and over", notes: [.beginnerFirstFourWeeks],
      advice: "We start at the first level for four weeks.",
      report: "Age 65 or over."),
  ]
}
