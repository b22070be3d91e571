/// The rules of the screening, one for each thing that an answer can call for (C2, K1).
public enum ScreeningRule: UInt8, Slugged {
  case saddleNew
  case saddleOlder
  case bladderNew
  case bladderOlder
  case bladderOnlyStrain
  case bowelNew
  case bowelOlder
  case sexualCombined
  case sexualNew
  case sexualOlder
  case bothLegs
  case weaknessSevere
  case weaknessStable
  case fallSevere
  case fall
  case fragileNewPain
  case fragileMinorTrauma
  case ageMinorTrauma
  case ageNewPain
  case pastFragilityFracture
  case cancerCombined
  case cancer
  case unwell
  case feverSevere
  case feverNeurology
  case feverInfectionRisk
  case fever
  case infectionRisk
  case constantPainCombined
  case constantPain
  case chest
  case cordNew
  case cordCombined
  case cord
  case boneCannotBearWeight
  case boneGroin
  case bone
  case boneRisk
  case lowEnergy
  case inflammatoryFour
  case inflammatoryThree
  case legPainWorse
  case legPainWeak
  case legPainNotAssessed
  case legPainAssessed
  case history
  case spondylolisthesis
  case fusion
  case disc
  case painSevere
  case painModerate
  case painMild
  case pregnancy
  case secondTrimester
  case afterBirth
  case osteoporosis
  case bloodPressure
  case falls
  case hipReplacement
  case otherJoint
  case surgery
  case exertionNow
  case exertionSettled
  case supervisedOnly
  case under18
  case minorArching
  case over65
  case lowMood
  case selfHarm
  case calfBreathless
  case calf
  case muscleUrine
  case flank
  case maternity

  public var slug: String {
    switch self {
    case .saddleNew: "saddle-new"
    case .saddleOlder: "saddle-older"
    case .bladderNew: "bladder-new"
    case .bladderOlder: "bladder-older"
    case .bladderOnlyStrain: "bladder-only-strain"
    case .bowelNew: "bowel-new"
    case .bowelOlder: "bowel-older"
    case .sexualCombined: "sexual-combined"
    case .sexualNew: "sexual-new"
    case .sexualOlder: "sexual-older"
    case .bothLegs: "both-legs"
    case .weaknessSevere: "weakness-severe"
    case .weaknessStable: "weakness-stable"
    case .fallSevere: "fall-severe"
    case .fall: "fall"
    case .fragileNewPain: "fragile-new-pain"
    case .fragileMinorTrauma: "fragile-minor-trauma"
    case .ageMinorTrauma: "age-minor-trauma"
    case .ageNewPain: "age-new-pain"
    case .pastFragilityFracture: "past-fragility-fracture"
    case .cancerCombined: "cancer-combined"
    case .cancer: "cancer"
    case .unwell: "unwell"
    case .feverSevere: "fever-severe"
    case .feverNeurology: "fever-neurology"
    case .feverInfectionRisk: "fever-infection-risk"
    case .fever: "fever"
    case .infectionRisk: "infection-risk"
    case .constantPainCombined: "constant-pain-combined"
    case .constantPain: "constant-pain"
    case .chest: "chest"
    case .cordNew: "cord-new"
    case .cordCombined: "cord-combined"
    case .cord: "cord"
    case .boneCannotBearWeight: "bone-cannot-bear-weight"
    case .boneGroin: "bone-groin"
    case .bone: "bone"
    case .boneRisk: "bone-risk"
    case .lowEnergy: "low-energy"
    case .inflammatoryFour: "inflammatory-four"
    case .inflammatoryThree: "inflammatory-three"
    case .legPainWorse: "leg-pain-worse"
    case .legPainWeak: "leg-pain-weak"
    case .legPainNotAssessed: "leg-pain-not-assessed"
    case .legPainAssessed: "leg-pain-assessed"
    case .history: "history"
    case .spondylolisthesis: "spondylolisthesis"
    case .fusion: "fusion"
    case .disc: "disc"
    case .painSevere: "pain-severe"
    case .painModerate: "pain-moderate"
    case .painMild: "pain-mild"
    case .pregnancy: "pregnancy"
    case .secondTrimester: "second-trimester"
    case .afterBirth: "after-birth"
    case .osteoporosis: "osteoporosis"
    case .bloodPressure: "blood-pressure"
    case .falls: "falls"
    case .hipReplacement: "hip-replacement"
    case .otherJoint: "other-joint"
    case .surgery: "surgery"
    case .exertionNow: "exertion-now"
    case .exertionSettled: "exertion-settled"
    case .supervisedOnly: "supervised-only"
    case .under18: "under-18"
    case .minorArching: "minor-arching"
    case .over65: "over-65"
    case .lowMood: "low-mood"
    case .selfHarm: "self-harm"
    case .calfBreathless: "calf-breathless"
    case .calf: "calf"
    case .muscleUrine: "muscle-urine"
    case .flank: "flank"
    case .maternity: "maternity"
    }
  }

  public var facts: ScreeningRuleFacts { ScreeningRule.facts[Int(rawValue)] }
  public var level: ActionLevel { facts.level }
  public var question: ScreeningQuestion { facts.subject.question }

  private static let facts: [ScreeningRuleFacts] =
    (nerveFacts + boneFacts + illnessFacts + legFacts + backgroundFacts).sorted { $0.rule.rawValue < $1.rule.rawValue }
}
