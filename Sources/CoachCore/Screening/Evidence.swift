/// The answers as the rules read them, and the rules that fire on them.
///
/// "Not sure" counts as yes. Left out, a follow-up that decides between two levels counts as its worse answer; the
/// clearance is incomplete then anyway.
struct Evidence {
  let answers: ScreeningAnswers
  private(set) var rules: [ScreeningRule] = []

  init(_ answers: ScreeningAnswers) {
    self.answers = answers
    readNerves()
    readCord()
    readBones()
    readIllness()
    readChestAndBody()
    readLegsAndBack()
    readBackground()
    rules.sort { $0.rawValue < $1.rawValue }
  }

  /// Yes or not sure.
  private func says(_ item: ScreeningItem) -> Bool { answers[item] == .yes || answers[item] == .notSure }
  /// Anything but a clear no.
  private func mayBe(_ item: ScreeningItem) -> Bool { answers[item] != .no }
  /// A clear yes: for what reassures, and for counts.
  private func surely(_ item: ScreeningItem) -> Bool { answers[item] == .yes }
  private func fired(_ questions: ClosedRange<ScreeningQuestion>) -> Bool {
    rules.contains { questions.contains($0.question) }
  }
  private var nerves: Bool { fired(.q1 ... .q6) }
  /// Q1–Q6, Q15, or Q18 with weakness (K1).
  private var neurology: Bool { nerves || says(.q15) || (says(.q18) && mayBe(.q18Weak)) }

  private mutating func fire(_ rule: ScreeningRule, if condition: Bool = true) {
    if condition { rules.append(rule) }
  }

  /// New or worse, older and never assessed, or assessed and unchanged, which is a no (K1).
  private mutating func fire(
    _ item: ScreeningItem, new isNew: ScreeningItem, assessed: ScreeningItem, _ new: ScreeningRule,
    _ older: ScreeningRule
  ) {
    guard says(item) else { return }
    if mayBe(isNew) { fire(new) } else { fire(older, if: !surely(assessed)) }
  }

  private mutating func readNerves() {
    fire(.q1, new: .q1New, assessed: .q1Assessed, .saddleNew, .saddleOlder)
    if onlyStrain {
      fire(.bladderOnlyStrain, if: mayBe(.q2New) || !surely(.q2Assessed))
    } else {
      fire(.q2, new: .q2New, assessed: .q2Assessed, .bladderNew, .bladderOlder)
    }
    fire(.q3, new: .q3New, assessed: .q3Assessed, .bowelNew, .bowelOlder)
    fire(.bothLegs, if: says(.q5))
    if says(.q6), !surely(.q6OnlyKneePain) {
      fire(mayBe(.q6BothLegs) || mayBe(.q6CannotLift) || mayBe(.q6Worse) ? .weaknessSevere : .weaknessStable)
    }
    let combined = nerves || says(.q18)
    fire(.q4, new: .q4New, assessed: .q4Assessed, combined ? .sexualCombined : .sexualNew, .sexualOlder)
  }

  /// Leaks only on cough or jump, in or after pregnancy, and no other answer speaks of numbness or pain (K1).
  private var onlyStrain: Bool {
    says(.q2) && surely(.q2OnlyStrain) && surely(.q2AfterPregnancy) && surely(.q2NoNumbnessOrPain)
      && !says(.q1) && !says(.q4) && !says(.q5) && !says(.q18) && (answers.worstPain ?? 0) == 0
  }

  private mutating func readCord() {
    guard says(.q15) else { return }
    let combined = nerves || says(.q9) || says(.q13)
    fire(.cordNew, if: mayBe(.q15New))
    fire(.cordCombined, if: combined)
    fire(.cord, if: !mayBe(.q15New) && !combined)
  }

  private mutating func readBones() {
    if says(.q7) { fire(mayBe(.q7CannotWalk) || mayBe(.q7MidlinePain) || neurology ? .fallSevere : .fall) }
    let thinBones = says(.q22Osteoporosis) || says(.q8FragilityFracture) || says(.q8Steroids)
    fire(.fragileNewPain, if: says(.q8) && thinBones)
    fire(.fragileMinorTrauma, if: says(.q8MinorTrauma) && thinBones)
    fire(.ageMinorTrauma, if: says(.q8MinorTrauma) && answers.isOldForAFall)
    fire(.ageNewPain, if: says(.q8) && !says(.q8MinorTrauma) && answers.isOldForAFall)
    fire(.pastFragilityFracture, if: says(.q8FragilityFracture))
    let lowEnergy = says(.q16MissedPeriods) || says(.q16LowEnergy)
    if says(.q16) {
      fire(mayBe(.q16CannotBearWeight) ? .boneCannotBearWeight : mayBe(.q16Groin) ? .boneGroin : .bone)
      fire(.boneRisk, if: lowEnergy || says(.q16PastStressFracture) || says(.q16MileageJump))
    } else {
      fire(.lowEnergy, if: lowEnergy)
    }
  }

  private mutating func readIllness() {
    if says(.q9) { fire(nerves || says(.q13) || says(.q15) ? .cancerCombined : .cancer) }
    fire(.unwell, if: says(.q10))
    if says(.q11) {
      let severe = mayBe(.q11VeryUnwell)
      fire(.feverSevere, if: severe)
      fire(.feverNeurology, if: neurology)
      fire(.feverInfectionRisk, if: says(.q12))
      fire(.fever, if: !severe && !neurology && !says(.q12))
    }
    fire(.infectionRisk, if: says(.q12))
    if says(.q13) { fire(mayBe(.q13Unsteady) || nerves ? .constantPainCombined : .constantPain) }
  }

  private mutating func readChestAndBody() {
    fire(.chest, if: says(.q14))
    if says(.q23) { fire(mayBe(.q23AtRest) ? .exertionNow : .exertionSettled) }
    fire(.supervisedOnly, if: says(.q23Supervised))
    fire(.lowMood, if: says(.q25))
    fire(.selfHarm, if: says(.q25SelfHarm))
    if says(.q26) { fire(mayBe(.q26Breathless) ? .calfBreathless : .calf) }
    fire(.muscleUrine, if: says(.q27))
    fire(.flank, if: says(.q27Flank))
    fire(.maternity, if: says(.q28))
  }

  private mutating func readLegsAndBack() {
    let features: [ScreeningItem] = [
      .q17Before35, .q17WakesAtNight, .q17Buttock, .q17BetterMoving, .q17BetterWithTablets, .q17Relative, .q17Arthritis,
      .q17Enthesitis, .q17Psoriasis,
    ]
    let count = features.filter(surely).count
    fire(.inflammatoryFour, if: surely(.q17) && count >= 4)
    fire(.inflammatoryThree, if: surely(.q17) && count == 3)
    if says(.q18) {
      fire(.legPainWorse, if: mayBe(.q18Worse) || mayBe(.q18Severe))
      fire(.legPainWeak, if: mayBe(.q18Weak))
      fire(surely(.q18Assessed) ? .legPainAssessed : .legPainNotAssessed)
    }
    if let pain = answers.worstPain {
      fire(.painSevere, if: pain >= 7)
      fire(.painModerate, if: pain >= 4 && pain < 7)
      fire(.painMild, if: pain >= 1 && pain < 4)
    }
  }

  private mutating func readBackground() {
    if says(.q19) {
      fire(.history)
      fire(.spondylolisthesis, if: says(.q19Spondylolisthesis) && !surely(.q19Cleared))
      fire(.fusion, if: says(.q19Fusion))
      fire(.disc, if: says(.q19Disc))
    }
    if says(.q21) {
      let pregnant = says(.q21Pregnant)
      fire(.pregnancy, if: pregnant)
      fire(.secondTrimester, if: pregnant && (answers.weeksPregnant ?? 13) >= 13)
      fire(.afterBirth, if: says(.q21GaveBirth) && (answers.weeksSinceBirth ?? 0) < 12)
    }
    fire(.osteoporosis, if: says(.q22Osteoporosis))
    fire(.bloodPressure, if: says(.q22BloodPressure))
    fire(.falls, if: says(.q22Falls))
    fire(.hipReplacement, if: says(.q22HipReplacement))
    fire(.otherJoint, if: says(.q22OtherJoint))
    fire(.surgery, if: says(.q22Surgery))
    if let age = answers.age {
      fire(.under18, if: age < 18)
      fire(.minorArching, if: age < 18 && says(.q24ArchingHurts))
      fire(.over65, if: age >= 65)
    }
  }
}

extension ScreeningAnswers {
  /// The higher of pain now and worst pain in 24 hours: what the pain rules start from (K2).
  public var worstPain: PainScore? {
    guard let painNow, let painWorst else { return painNow ?? painWorst }
    return max(painNow, painWorst)
  }

  /// 65 and over, 75 for women: fracture flags [V] (Downie 2013); unsaid sex takes the earlier age.
  var isOldForAFall: Bool {
    guard let age else { return false }
    return age >= (sex == .female ? 75 : 65)
  }
}
