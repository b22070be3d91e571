/// The rule behind a transition; every transition names one.
public enum PainRule: UInt8, Slugged {
  case screenedUrgent, screenedClinician, startAboveSix, startSix, startFourOrFive, startThreeOrLess
  case black, severe, severeMorning, red, amber
  case twoAmber, threeAmberInSix, threeAmber, fourAmberInSix, twoGreen
  case pauseEased, pauseWorse, pauseNotEased
  case thirdPause, weeklyRise, nightPain, sixWeeks
  case clinicianCleared

  public var slug: String {
    switch self {
    case .screenedUrgent: "C1-urgent"
    case .screenedClinician: "C1-clinician"
    case .startAboveSix: "K2-start-7"
    case .startSix: "K2-start-6"
    case .startFourOrFive: "K2-start-4-5"
    case .startThreeOrLess: "K2-start-0-3"
    case .black: "K2-black"
    case .severe: "K2-severe"
    case .severeMorning: "K2-severe-morning"
    case .red: "K2-red"
    case .amber: "K2-amber"
    case .twoAmber: "C4-two-amber"
    case .threeAmberInSix: "K2-three-amber-in-six"
    case .threeAmber: "K2-three-amber"
    case .fourAmberInSix: "K2-four-amber-in-six"
    case .twoGreen: "C4-two-green"
    case .pauseEased: "K2-pause-eased"
    case .pauseWorse: "K2-pause-worse"
    case .pauseNotEased: "K2-pause-72-h"
    case .thirdPause: "K2-third-pause"
    case .weeklyRise: "K2-weekly-rise"
    case .nightPain: "K2-night-pain"
    case .sixWeeks: "K2-six-weeks"
    case .clinicianCleared: "K2-cleared"
    }
  }

  /// What happened, for the runner.
  public var sentence: String {
    switch self {
    case .screenedUrgent: "One of your safety answers needs a clinician soon."
    case .screenedClinician: "One of your safety answers should be looked at by a clinician first."
    case .startAboveSix: "Your back pain was 7 or more when you began."
    case .startSix: "Your back pain was 6 when you began."
    case .startFourOrFive: "Your back pain was 4 or 5 when you began."
    case .startThreeOrLess: "Your back pain was 3 or less when you began."
    case .black: "A danger sign came up."
    case .severe: "Your pain reached 7 or more."
    case .severeMorning: "You woke with pain of 7 or more."
    case .red: "Your pain went above 5, or was clearly up the next morning."
    case .amber: "Your pain reached 4 or 5, or was 2 up the next morning."
    case .twoAmber: "Two amber days came one after the other."
    case .threeAmberInSix: "Three of your last six days were amber."
    case .threeAmber: "Three amber days came one after the other."
    case .fourAmberInSix: "Four of your last six days were amber."
    case .twoGreen: "Two green days came one after the other."
    case .pauseEased: "Your pain has eased with rest."
    case .pauseWorse: "Your pain rose by 2 or more while you rested."
    case .pauseNotEased: "Your pain has not eased enough in three days of rest."
    case .thirdPause: "This is the third pause in six weeks."
    case .weeklyRise: "Your mornings have been getting worse for two weeks."
    case .nightPain: "New pain has woken you three nights running."
    case .sixWeeks: "Your pain has stayed at 4 or more for over six weeks."
    case .clinicianCleared: "A clinician has assessed you and said you can exercise."
    }
  }
}

/// One step from state to state, with its reason.
public struct PainTransition: Hashable, Sendable {
  public let at: LocalMoment
  /// Nil at the first screening.
  public let from: PainState?
  public let to: PainState
  public let rule: PainRule
}
