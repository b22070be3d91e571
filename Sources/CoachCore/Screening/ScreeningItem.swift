/// Everything of the screening that is answered with yes, no or not sure: questions, follow-ups, risk factors.
///
/// Names carry the number of their question; the slugs are stored for ever and never change their meaning.
public enum ScreeningItem: UInt8, Slugged {
  case q1
  case q1New
  case q1Assessed
  case q2
  case q2New
  case q2Assessed
  case q2OnlyStrain
  case q2AfterPregnancy
  case q2NoNumbnessOrPain
  case q3
  case q3New
  case q3Assessed
  case q4
  case q4New
  case q4Assessed
  case q5
  case q6
  case q6OnlyKneePain
  case q6BothLegs
  case q6CannotLift
  case q6Worse
  case q7
  case q7CannotWalk
  case q7MidlinePain
  case q8
  case q8MinorTrauma
  case q8FragilityFracture
  case q8Steroids
  case q9
  case q10
  case q11
  case q11VeryUnwell
  case q12
  case q13
  case q13Unsteady
  case q14
  case q15
  case q15New
  case q16
  case q16Groin
  case q16CannotBearWeight
  case q16PastStressFracture
  case q16MileageJump
  case q16MissedPeriods
  case q16LowEnergy
  case q17
  case q17Before35
  case q17WakesAtNight
  case q17Buttock
  case q17BetterMoving
  case q17BetterWithTablets
  case q17Relative
  case q17Arthritis
  case q17Enthesitis
  case q17Psoriasis
  case q18
  case q18Worse
  case q18Severe
  case q18Weak
  case q18Assessed
  case q19
  case q19Spondylolisthesis
  case q19Cleared
  case q19Fusion
  case q19Disc
  case q21
  case q21Pregnant
  case q21GaveBirth
  case q22Osteoporosis
  case q22BloodPressure
  case q22Falls
  case q22HipReplacement
  case q22OtherJoint
  case q22Surgery
  case q23
  case q23AtRest
  case q23Supervised
  case q24ArchingHurts
  case q25
  case q25SelfHarm
  case q26
  case q26Breathless
  case q27
  case q27Flank
  case q28

  public var slug: String {
    switch self {
    case .q1: "q1"
    case .q1New: "q1-new"
    case .q1Assessed: "q1-assessed"
    case .q2: "q2"
    case .q2New: "q2-new"
    case .q2Assessed: "q2-assessed"
    case .q2OnlyStrain: "q2-only-strain"
    case .q2AfterPregnancy: "q2-after-pregnancy"
    case .q2NoNumbnessOrPain: "q2-no-numbness-or-pain"
    case .q3: "q3"
    case .q3New: "q3-new"
    case .q3Assessed: "q3-assessed"
    case .q4: "q4"
    case .q4New: "q4-new"
    case .q4Assessed: "q4-assessed"
    case .q5: "q5"
    case .q6: "q6"
    case .q6OnlyKneePain: "q6-only-knee-pain"
    case .q6BothLegs: "q6-both-legs"
    case .q6CannotLift: "q6-cannot-lift"
    case .q6Worse: "q6-worse"
    case .q7: "q7"
    case .q7CannotWalk: "q7-cannot-walk"
    case .q7MidlinePain: "q7-midline-pain"
    case .q8: "q8"
    case .q8MinorTrauma: "q8-minor-trauma"
    case .q8FragilityFracture: "q8-fragility-fracture"
    case .q8Steroids: "q8-steroids"
    case .q9: "q9"
    case .q10: "q10"
    case .q11: "q11"
    case .q11VeryUnwell: "q11-very-unwell"
    case .q12: "q12"
    case .q13: "q13"
    case .q13Unsteady: "q13-unsteady"
    case .q14: "q14"
    case .q15: "q15"
    case .q15New: "q15-new"
    case .q16: "q16"
    case .q16Groin: "q16-groin"
    case .q16CannotBearWeight: "q16-cannot-bear-weight"
    case .q16PastStressFracture: "q16-past-stress-fracture"
    case .q16MileageJump: "q16-mileage-jump"
    case .q16MissedPeriods: "q16-missed-periods"
    case .q16LowEnergy: "q16-low-energy"
    case .q17: "q17"
    case .q17Before35: "q17-before-35"
    case .q17WakesAtNight: "q17-wakes-at-night"
    case .q17Buttock: "q17-buttock"
    case .q17BetterMoving: "q17-better-moving"
    case .q17BetterWithTablets: "q17-better-with-tablets"
    case .q17Relative: "q17-relative"
    case .q17Arthritis: "q17-arthritis"
    case .q17Enthesitis: "q17-enthesitis"
    case .q17Psoriasis: "q17-psoriasis"
    case .q18: "q18"
    case .q18Worse: "q18-worse"
    case .q18Severe: "q18-severe"
    case .q18Weak: "q18-weak"
    case .q18Assessed: "q18-assessed"
    case .q19: "q19"
    case .q19Spondylolisthesis: "q19-spondylolisthesis"
    case .q19Cleared: "q19-cleared"
    case .q19Fusion: "q19-fusion"
    case .q19Disc: "q19-disc"
    case .q21: "q21"
    case .q21Pregnant: "q21-pregnant"
    case .q21GaveBirth: "q21-gave-birth"
    case .q22Osteoporosis: "q22-osteoporosis"
    case .q22BloodPressure: "q22-blood-pressure"
    case .q22Falls: "q22-falls"
    case .q22HipReplacement: "q22-hip-replacement"
    case .q22OtherJoint: "q22-other-joint"
    case .q22Surgery: "q22-surgery"
    case .q23: "q23"
    case .q23AtRest: "q23-at-rest"
    case .q23Supervised: "q23-supervised"
    case .q24ArchingHurts: "q24-arching-hurts"
    case .q25: "q25"
    case .q25SelfHarm: "q25-self-harm"
    case .q26: "q26"
    case .q26Breathless: "q26-breathless"
    case .q27: "q27"
    case .q27Flank: "q27-flank"
    case .q28: "q28"
    }
  }

  /// The numbered question that this belongs to.
  public var question: ScreeningQuestion {
    switch self {
    case .q1, .q1New, .q1Assessed: .q1
    case .q2, .q2New, .q2Assessed, .q2OnlyStrain, .q2AfterPregnancy, .q2NoNumbnessOrPain: .q2
    case .q3, .q3New, .q3Assessed: .q3
    case .q4, .q4New, .q4Assessed: .q4
    case .q5: .q5
    case .q6, .q6OnlyKneePain, .q6BothLegs, .q6CannotLift, .q6Worse: .q6
    case .q7, .q7CannotWalk, .q7MidlinePain: .q7
    case .q8, .q8MinorTrauma, .q8FragilityFracture, .q8Steroids: .q8
    case .q9: .q9
    case .q10: .q10
    case .q11, .q11VeryUnwell: .q11
    case .q12: .q12
    case .q13, .q13Unsteady: .q13
    case .q14: .q14
    case .q15, .q15New: .q15
    case .q16, .q16Groin, .q16CannotBearWeight, .q16PastStressFracture, .q16MileageJump, .q16MissedPeriods,
      .q16LowEnergy:
      .q16
    case .q17, .q17Before35, .q17WakesAtNight, .q17Buttock, .q17BetterMoving, .q17BetterWithTablets, .q17Relative,
      .q17Arthritis, .q17Enthesitis, .q17Psoriasis:
      .q17
    case .q18, .q18Worse, .q18Severe, .q18Weak, .q18Assessed: .q18
    case .q19, .q19Spondylolisthesis, .q19Cleared, .q19Fusion, .q19Disc: .q19
    case .q21, .q21Pregnant, .q21GaveBirth: .q21
    case .q22Osteoporosis, .q22BloodPressure, .q22Falls, .q22HipReplacement, .q22OtherJoint, .q22Surgery: .q22
    case .q23, .q23AtRest, .q23Supervised: .q23
    case .q24ArchingHurts: .q24
    case .q25, .q25SelfHarm: .q25
    case .q26, .q26Breathless: .q26
    case .q27, .q27Flank: .q27
    case .q28: .q28
    }
  }

  /// The item whose yes opens this one; nil for what is asked of everybody it concerns.
  public var parent: ScreeningItem? {
    switch self {
    case .q1New, .q1Assessed: .q1
    case .q2New, .q2Assessed, .q2OnlyStrain, .q2AfterPregnancy, .q2NoNumbnessOrPain: .q2
    case .q3New, .q3Assessed: .q3
    case .q4New, .q4Assessed: .q4
    case .q6OnlyKneePain, .q6BothLegs, .q6CannotLift, .q6Worse: .q6
    case .q7CannotWalk, .q7MidlinePain: .q7
    case .q11VeryUnwell: .q11
    case .q13Unsteady: .q13
    case .q15New: .q15
    case .q16Groin, .q16CannotBearWeight, .q16PastStressFracture, .q16MileageJump: .q16
    case .q17Before35, .q17WakesAtNight, .q17Buttock, .q17BetterMoving, .q17BetterWithTablets, .q17Relative,
      .q17Arthritis, .q17Enthesitis, .q17Psoriasis:
      .q17
    case .q18Worse, .q18Severe, .q18Weak, .q18Assessed: .q18
    case .q19Spondylolisthesis, .q19Fusion, .q19Disc: .q19
    case .q19Cleared: .q19Spondylolisthesis
    case .q21Pregnant, .q21GaveBirth: .q21
    case .q23AtRest: .q23
    case .q25SelfHarm: .q25
    case .q26Breathless: .q26
    default: nil
    }
  }

  /// A yes to it speaks for the runner: here "not sure" counts as no.
  public var reassures: Bool {
    switch self {
    case .q1Assessed, .q2Assessed, .q3Assessed, .q4Assessed, .q2OnlyStrain, .q2AfterPregnancy, .q2NoNumbnessOrPain,
      .q6OnlyKneePain, .q18Assessed, .q19Cleared:
      true
    default: false
    }
  }

  /// An answer to it can give the level E or U.
  public var isUrgent: Bool {
    switch question {
    case .q17, .q19, .q20, .q21, .q25: false
    case .q22: self == .q22Osteoporosis
    case .q23: self != .q23Supervised
    case .q16: self != .q16MissedPeriods && self != .q16LowEnergy
    default: true
    }
  }
}
