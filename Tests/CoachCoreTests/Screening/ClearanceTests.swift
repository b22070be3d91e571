import CoachCore
import TestKit
import Testing

struct ClearanceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let words: String
    let level: ActionLevel
    let rules: [ScreeningRule]
    let answers: ScreeningAnswers
    var testDescription: String { words }

    init(_ words: String, _ level: ActionLevel, _ rules: [ScreeningRule], _ answers: ScreeningAnswers) {
      self.words = words
      self.level = level
      self.rules = rules
      self.answers = answers
    }
  }

  static func yes(_ items: ScreeningItem...) -> ScreeningAnswers {
    var answers = ScreeningAnswers.allNo
    for item in items { answers = answers.saying(.yes, item) }
    return answers
  }
  static func aged(_ age: Int, _ sex: Sex?, _ items: ScreeningItem...) -> ScreeningAnswers {
    var answers = ScreeningAnswers.allNo
    for item in items { answers = answers.saying(.yes, item) }
    answers.age = age
    answers.sex = sex
    return answers
  }
  static func pain(_ now: PainScore, _ worst: PainScore) -> ScreeningAnswers {
    ScreeningAnswers.allNo.with {
      $0.painNow = now
      $0.painWorst = worst
    }
  }

  static let nerveCases: [Case] = [
    Case("nothing", .proceed, [], .allNo),
    Case("Q1, new", .emergency, [.saddleNew], yes(.q1, .q1New)),
    Case("Q1, older, never assessed", .urgent, [.saddleOlder], yes(.q1)),
    Case("Q1, assessed and unchanged", .proceed, [], yes(.q1, .q1Assessed)),
    Case("Q2, new", .emergency, [.bladderNew], yes(.q2, .q2New)),
    Case("Q2, older, never assessed", .urgent, [.bladderOlder], yes(.q2)),
    Case("Q2, assessed and unchanged", .proceed, [], yes(.q2, .q2Assessed)),
    Case(
      "Q2, only on cough or jump, after pregnancy, no numbness, no pain", .clinician, [.bladderOnlyStrain],
      yes(.q2, .q2New, .q2OnlyStrain, .q2AfterPregnancy, .q2NoNumbnessOrPain)),
    Case(
      "Q2, only on cough or jump, never pregnant", .emergency, [.bladderNew],
      yes(.q2, .q2New, .q2OnlyStrain, .q2NoNumbnessOrPain)),
    Case(
      "Q2, only on cough or jump, but with back pain", .emergency, [.bladderNew, .painMild],
      yes(.q2, .q2New, .q2OnlyStrain, .q2AfterPregnancy, .q2NoNumbnessOrPain).with { $0.painWorst = 2 }),
    Case("Q3, new", .emergency, [.bowelNew], yes(.q3, .q3New)),
    Case("Q3, older, never assessed", .urgent, [.bowelOlder], yes(.q3)),
    Case("Q3, assessed and unchanged", .proceed, [], yes(.q3, .q3Assessed)),
    Case("only Q4", .urgent, [.sexualNew], yes(.q4, .q4New)),
    Case("Q4 and Q1", .emergency, [.saddleNew, .sexualCombined], yes(.q4, .q4New, .q1, .q1New)),
    Case("Q4 and Q5", .emergency, [.sexualCombined, .bothLegs], yes(.q4, .q4New, .q5)),
    Case(
      "Q4 and Q18", .emergency, [.sexualCombined, .legPainAssessed], yes(.q4, .q4New, .q18, .q18Assessed)),
    Case("Q4, older, never assessed", .urgent, [.sexualOlder], yes(.q4)),
    Case("Q4, assessed and unchanged", .proceed, [], yes(.q4, .q4Assessed)),
    Case("Q5", .emergency, [.bothLegs], yes(.q5)),
    Case("Q6, one leg, stable", .urgent, [.weaknessStable], yes(.q6)),
    Case("Q6, both legs", .emergency, [.weaknessSevere], yes(.q6, .q6BothLegs)),
    Case("Q6, cannot lift the foot", .emergency, [.weaknessSevere], yes(.q6, .q6CannotLift)),
    Case("Q6, worse in 2 weeks", .emergency, [.weaknessSevere], yes(.q6, .q6Worse)),
    Case("Q6, only because the knee hurts", .proceed, [], yes(.q6, .q6OnlyKneePain)),
    Case("Q15, new", .emergency, [.cordNew], yes(.q15, .q15New)),
    Case("Q15 and Q13", .emergency, [.constantPain, .cordCombined], yes(.q15, .q13)),
    Case("Q15 and Q9", .emergency, [.cancerCombined, .cordCombined], yes(.q15, .q9)),
    Case("Q15 and Q3, older", .emergency, [.bowelOlder, .cordCombined], yes(.q15, .q3)),
    Case("Q15, not new", .urgent, [.cord], yes(.q15)),
    Case("Q18, not assessed", .clinician, [.legPainNotAssessed], yes(.q18)),
    Case("Q18, assessed and stable", .modified, [.legPainAssessed], yes(.q18, .q18Assessed)),
    Case("Q18, worse over days, no weakness", .urgent, [.legPainWorse, .legPainNotAssessed], yes(.q18, .q18Worse)),
    Case(
      "Q18, assessed, but leg pain of 7", .urgent, [.legPainWorse, .legPainAssessed],
      yes(.q18, .q18Assessed, .q18Severe)),
    Case("Q18, with weakness", .urgent, [.legPainWeak, .legPainNotAssessed], yes(.q18, .q18Weak)),
  ]

  static let boneAndIllnessCases: [Case] = [
    Case("Q7", .urgent, [.fall], yes(.q7)),
    Case("Q7, cannot walk", .emergency, [.fallSevere], yes(.q7, .q7CannotWalk)),
    Case("Q7, severe midline pain", .emergency, [.fallSevere], yes(.q7, .q7MidlinePain)),
    Case("Q7 with Q15", .emergency, [.fallSevere, .cord], yes(.q7, .q15)),
    Case(
      "Q7 with Q18 and weakness", .emergency, [.fallSevere, .legPainWeak, .legPainNotAssessed],
      yes(.q7, .q18, .q18Weak)),
    Case(
      "Q7 with Q18 without weakness", .urgent, [.fall, .legPainNotAssessed], yes(.q7, .q18)),
    Case(
      "osteoporosis and new pain, no fall", .urgent, [.fragileNewPain, .osteoporosis], yes(.q8, .q22Osteoporosis)),
    Case(
      "past fragility fracture and new pain", .urgent, [.fragileNewPain, .pastFragilityFracture],
      yes(.q8, .q8FragilityFracture)),
    Case("steroid tablets and new pain", .urgent, [.fragileNewPain], yes(.q8, .q8Steroids)),
    Case("steroid tablets and a jolt", .urgent, [.fragileMinorTrauma], yes(.q8MinorTrauma, .q8Steroids)),
    Case("a jolt at 35", .proceed, [], yes(.q8MinorTrauma)),
    Case("new pain at 35", .proceed, [], yes(.q8)),
    Case("a jolt at 65, a man", .urgent, [.ageMinorTrauma, .over65], aged(65, .male, .q8MinorTrauma)),
    Case("a jolt at 65, sex not said", .urgent, [.ageMinorTrauma, .over65], aged(65, nil, .q8MinorTrauma)),
    Case("a jolt at 74, a woman", .proceed, [.over65], aged(74, .female, .q8MinorTrauma)),
    Case("a jolt at 75, a woman", .urgent, [.ageMinorTrauma, .over65], aged(75, .female, .q8MinorTrauma)),
    Case("a jolt at 64, a man", .proceed, [], aged(64, .male, .q8MinorTrauma)),
    Case("new pain at 65, a man, no fall", .clinician, [.ageNewPain, .over65], aged(65, .male, .q8)),
    Case("past fragility fracture alone", .modified, [.pastFragilityFracture], yes(.q8FragilityFracture)),
    Case("Q9", .urgent, [.cancer], yes(.q9)),
    Case("Q9 with Q5", .emergency, [.bothLegs, .cancerCombined], yes(.q9, .q5)),
    Case("Q9 with Q13", .emergency, [.cancerCombined, .constantPain], yes(.q9, .q13)),
    Case("Q10", .urgent, [.unwell], yes(.q10)),
    Case("Q11", .urgent, [.fever], yes(.q11)),
    Case("Q11, very unwell", .emergency, [.feverSevere], yes(.q11, .q11VeryUnwell)),
    Case("Q11 with Q12", .emergency, [.feverInfectionRisk, .infectionRisk], yes(.q11, .q12)),
    Case("Q11 with Q6, one leg, stable", .emergency, [.weaknessStable, .feverNeurology], yes(.q11, .q6)),
    Case("Q12", .urgent, [.infectionRisk], yes(.q12)),
    Case("Q13", .urgent, [.constantPain], yes(.q13)),
    Case("Q13, legs unsteady", .emergency, [.constantPainCombined], yes(.q13, .q13Unsteady)),
    Case("Q13 with Q2, older", .emergency, [.bladderOlder, .constantPainCombined], yes(.q13, .q2)),
    Case("Q14", .emergency, [.chest], yes(.q14)),
    Case("Q16, shin", .urgent, [.bone], yes(.q16)),
    Case("Q16, groin", .urgent, [.boneGroin], yes(.q16, .q16Groin)),
    Case("Q16, cannot bear weight", .emergency, [.boneCannotBearWeight], yes(.q16, .q16CannotBearWeight)),
    Case("Q16, earlier stress fracture", .urgent, [.bone, .boneRisk], yes(.q16, .q16PastStressFracture)),
    Case("Q16, jump in mileage", .urgent, [.bone, .boneRisk], yes(.q16, .q16MileageJump)),
    Case("Q16, missed periods", .urgent, [.bone, .boneRisk], yes(.q16, .q16MissedPeriods)),
    Case("missed periods alone", .routine, [.lowEnergy], yes(.q16MissedPeriods)),
    Case("low energy intake alone", .routine, [.lowEnergy], yes(.q16LowEnergy)),
    Case("Q23, settled", .urgent, [.exertionSettled], yes(.q23)),
    Case("Q23, at rest", .emergency, [.exertionNow], yes(.q23, .q23AtRest)),
    Case("Q23, supervised only", .clinician, [.supervisedOnly], yes(.q23Supervised)),
    Case("Q26", .urgent, [.calf], yes(.q26)),
    Case("Q26, breathless", .emergency, [.calfBreathless], yes(.q26, .q26Breathless)),
    Case("Q27", .emergency, [.muscleUrine], yes(.q27)),
    Case("Q27, flank", .urgent, [.flank], yes(.q27Flank)),
    Case(
      "Q28", .emergency, [.pregnancy, .maternity],
      yes(.q21, .q21Pregnant, .q28).with { $0.weeksPregnant = 8 }),
  ]

  static let otherCases: [Case] = [
    Case(
      "Q17 with 4", .routine, [.inflammatoryFour],
      yes(.q17, .q17Before35, .q17Buttock, .q17BetterMoving, .q17Psoriasis)),
    Case("Q17 with exactly 3", .routine, [.inflammatoryThree], yes(.q17, .q17Relative, .q17Arthritis, .q17Enthesitis)),
    Case("Q17 with 2", .proceed, [], yes(.q17, .q17WakesAtNight, .q17BetterWithTablets)),
    Case("Q19 alone", .modified, [.history], yes(.q19)),
    Case("Q19, pars", .modified, [.history, .spondylolisthesis], yes(.q19, .q19Spondylolisthesis)),
    Case("Q19, pars, cleared", .modified, [.history], yes(.q19, .q19Spondylolisthesis, .q19Cleared)),
    Case("Q19, fusion", .clinician, [.history, .fusion], yes(.q19, .q19Fusion)),
    Case("Q19, disc", .modified, [.history, .disc], yes(.q19, .q19Disc)),
    Case("Q20, 3 now and worst", .proceed, [.painMild], pain(3, 3)),
    Case("Q20, 1 now, worst 4", .modified, [.painModerate], pain(1, 4)),
    Case("Q20, 6", .modified, [.painModerate], pain(6, 2)),
    Case("Q20, 2 now, worst 7", .clinician, [.painSevere], pain(2, 7)),
    Case(
      "Q21, 12 weeks", .clinician, [.pregnancy], yes(.q21, .q21Pregnant).with { $0.weeksPregnant = 12 }),
    Case(
      "Q21, 13 weeks", .clinician, [.pregnancy, .secondTrimester],
      yes(.q21, .q21Pregnant).with { $0.weeksPregnant = 13 }),
    Case("Q21, weeks not said", .clinician, [.pregnancy, .secondTrimester], yes(.q21, .q21Pregnant)),
    Case("Q21, after birth", .clinician, [.afterBirth], yes(.q21, .q21GaveBirth)),
    Case(
      "Q21, 12 weeks after birth", .proceed, [], yes(.q21, .q21GaveBirth).with { $0.weeksSinceBirth = 12 }),
    Case("Q22, osteoporosis", .modified, [.osteoporosis], yes(.q22Osteoporosis)),
    Case("Q22, blood pressure", .modified, [.bloodPressure], yes(.q22BloodPressure)),
    Case("Q22, falls", .modified, [.falls], yes(.q22Falls)),
    Case("Q22, hip replacement", .modified, [.hipReplacement], yes(.q22HipReplacement)),
    Case("Q22, other joint", .clinician, [.otherJoint], yes(.q22OtherJoint)),
    Case("Q22, surgery", .clinician, [.surgery], yes(.q22Surgery)),
    Case("Q24, 17", .clinician, [.under18], aged(17, nil)),
    Case("Q24, 18", .proceed, [], aged(18, nil)),
    Case("Q24, 16, arching hurts", .urgent, [.minorArching, .under18], aged(16, nil, .q24ArchingHurts)),
    Case("arching hurts at 18", .proceed, [], aged(18, nil, .q24ArchingHurts)),
    Case("Q25", .routine, [.lowMood], yes(.q25)),
    Case("Q25, self-harm", .routine, [.lowMood, .selfHarm], yes(.q25, .q25SelfHarm)),
  ]

  @Test(arguments: nerveCases + boneAndIllnessCases + otherCases)
  func `each answer calls for its action`(case: Case) {
    let clearance = Clearance(`case`.answers)
    #expect(clearance.level == `case`.level)
    #expect(Set(clearance.findings.map(\.rule)) == Set(`case`.rules))
    #expect(clearance.missing.isEmpty)
    #expect(clearance.contradictions.isEmpty)
  }

  @Test func `the table above makes every rule fire`() {
    let all = Self.nerveCases + Self.boneAndIllnessCases + Self.otherCases
    let fired = Set(all.flatMap { Clearance($0.answers).findings.map(\.rule) })
    #expect(fired == Set(ScreeningRule.allCases))
  }

  @Test(arguments: [
    (ScreeningItem.q19Fusion, [CoachCore.Tag.history]), (.q19Disc, [.history]),
    (.q19Spondylolisthesis, [.history, .extensionIntolerant, .boneStress]), (.q18, [.acuteRadicular]),
    (.q21Pregnant, [.pregnancyProne, .pregnancyAbdominal, .pregnancySupine]), (.q21GaveBirth, [.pregnancyAbdominal]),
    (.q22Osteoporosis, [.osteoporosisLoadedFlexion, .osteoporosisEndRangeRotation]),
    (.q8FragilityFracture, [.osteoporosisLoadedFlexion]), (.q22BloodPressure, [.hypertensionIsometric]),
    (.q22Falls, [.balanceRisk]), (.q22HipReplacement, [.hipReplacement]), (.q16, [.boneStress]), (.q7, [.boneStress]),
    (.q22OtherJoint, []), (.q9, []),
  ])
  func `each answer sets its tags, with the rule as reason`(item: ScreeningItem, tags: [CoachCore.Tag]) throws {
    var answers = ScreeningAnswers.allNo
    if let parent = item.parent { answers = answers.saying(.yes, parent) }
    let clearance = Clearance(answers.saying(.yes, item))
    #expect(clearance.tags == Set(tags))
    for tag in tags { #expect(!clearance.reasons(for: tag).isEmpty) }
  }

  @Test func `groin pain on impact means today, no running, and no painful weight bearing`() {
    let notes = Clearance(Self.yes(.q16, .q16Groin)).notes
    #expect(notes == [.sameDay, .stopRunning, .avoidPainfulWeightBearing])
    #expect(Clearance(Self.yes(.q16, .q16Groin)).findings.first?.rule.facts.id == "K1 Q16 groin")
  }

  @Test(arguments: [
    (ScreeningItem.q4, true), (.q9, true), (.q26, true), (.q10, false), (.q12, false), (.q16, false),
  ])
  func `some urgent answers mean the same day`(item: ScreeningItem, sameDay: Bool) {
    let answers = Self.yes(item).with { if item == .q4 { $0[.q4New] = .yes } }
    #expect(Clearance(answers).level == .urgent)
    #expect(Clearance(answers).notes.contains(.sameDay) == sameDay)
  }

  @Test func `a warning in pregnancy says to call maternity`() {
    let answers = Self.yes(.q21, .q21Pregnant, .q28)
    #expect(Clearance(answers).notes.contains(.callMaternity))
    #expect(Clearance(answers).advice().contains("maternity unit now"))
    #expect(Clearance(answers.saying(.yes, .q14)).advice().contains("emergency department now"))
  }

  @Test func `thoughts of self-harm show a crisis contact and close nothing`() throws {
    let clearance = Clearance(Self.yes(.q25, .q25SelfHarm))
    #expect(clearance.movement == .programme)
    #expect(try #require(clearance.crisisAdvice(in: Region("US"))).contains("988"))
    #expect(Clearance(Self.yes(.q25)).crisisAdvice() == nil)
  }

  @Test func `exactly three features of inflammation add a blood test, four do not`() {
    #expect(Clearance(Self.yes(.q17, .q17Relative, .q17Arthritis, .q17Enthesitis)).notes.contains(.bloodTest))
    let four = Self.yes(.q17, .q17Relative, .q17Arthritis, .q17Enthesitis, .q17Psoriasis)
    #expect(!Clearance(four).notes.contains(.bloodTest))
  }

  @Test func `under eighteen needs a guardian and no adult norms`() {
    #expect(Clearance(Self.aged(17, nil)).notes == [.guardian, .adultNormsOff])
  }

  @Test(arguments: [65, 80])
  func `from sixty-five everything starts at the first level`(age: Int) {
    #expect(Clearance(Self.aged(age, .female)).notes == [.beginnerFirstFourWeeks])
  }

  @Test func `the pain rules start from the higher of now and worst`() {
    #expect(Clearance(Self.pain(2, 5)).startPain == 5)
    #expect(Clearance(Self.pain(6, 1)).startPain == 6)
  }

  @Test func `what is open follows the level`() {
    #expect(Clearance(Self.yes(.q14)).movement == .none)
    #expect(Clearance(Self.yes(.q9)).movement == .none)
    #expect(Clearance(Self.yes(.q22Surgery)).movement == .walkingAndBreathing)
    #expect(Clearance(Self.yes(.q16LowEnergy)).movement == .programme)
    #expect(Clearance(Self.yes(.q16LowEnergy)).allowsRunning)
    #expect(!Clearance(Self.yes(.q22Surgery)).allowsRunning)
    #expect(!Clearance(Self.yes(.q19, .q19Spondylolisthesis)).allowsRunning)
  }
}
