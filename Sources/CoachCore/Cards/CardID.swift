/// Names a card; slugs are stored with what was shown, and never change.
public enum CardID: UInt8, Slugged {
  case backAndLegs
  case steadyTrunk
  case heldToeTouch
  case strengthAndSuppleness
  case activeStretching
  case lookingLower
  case pelvis
  case downhill
  case turning
  case hipsAndFeet
  case mirrorCheck
  case consistency
  case sittingLife
  case littleAndOften
  case likingIt
  case askAPhysio
  case stiffFromSitting
  case halfHourlyBreak
  case breaksCount
  case rollDown
  case youAreNotAlone
  case manyReasons
  case deepCoreStudy
  case glutes
  case planks
  case beforeAndAfter
  case whenToAsk
  case honestPromise
  case lateInTheRun
  case whatTheBackDoes
  case hamstrings
  case upperBack
  case sidewaysHips
  case strengthForRunning
  case wholeBody
  case imbalances
  case yourOwnLevel
  case variety
  case breathing
  case whatPreventsPain
  case plankDoses
  case atLeast
  case relativeRest
  case longestRun
  case easierWeek
  case raceWeek
  case painScores
  case newExercise

  public var slug: String {
    switch self {
    case .backAndLegs: "back-and-legs"
    case .steadyTrunk: "steady-trunk"
    case .heldToeTouch: "held-toe-touch"
    case .strengthAndSuppleness: "strength-and-suppleness"
    case .activeStretching: "active-stretching"
    case .lookingLower: "looking-lower"
    case .pelvis: "pelvis"
    case .downhill: "downhill"
    case .turning: "turning"
    case .hipsAndFeet: "hips-and-feet"
    case .mirrorCheck: "mirror-check"
    case .consistency: "consistency"
    case .sittingLife: "sitting-life"
    case .littleAndOften: "little-and-often"
    case .likingIt: "liking-it"
    case .askAPhysio: "ask-a-physio"
    case .stiffFromSitting: "stiff-from-sitting"
    case .halfHourlyBreak: "half-hourly-break"
    case .breaksCount: "breaks-count"
    case .rollDown: "roll-down"
    case .youAreNotAlone: "you-are-not-alone"
    case .manyReasons: "many-reasons"
    case .deepCoreStudy: "deep-core-study"
    case .glutes: "glutes"
    case .planks: "planks"
    case .beforeAndAfter: "before-and-after"
    case .whenToAsk: "when-to-ask"
    case .honestPromise: "honest-promise"
    case .lateInTheRun: "late-in-the-run"
    case .whatTheBackDoes: "what-the-back-does"
    case .hamstrings: "hamstrings"
    case .upperBack: "upper-back"
    case .sidewaysHips: "sideways-hips"
    case .strengthForRunning: "strength-for-running"
    case .wholeBody: "whole-body"
    case .imbalances: "imbalances"
    case .yourOwnLevel: "your-own-level"
    case .variety: "variety"
    case .breathing: "breathing"
    case .whatPreventsPain: "what-prevents-pain"
    case .plankDoses: "plank-doses"
    case .atLeast: "at-least"
    case .relativeRest: "relative-rest"
    case .longestRun: "longest-run"
    case .easierWeek: "easier-week"
    case .raceWeek: "race-week"
    case .painScores: "pain-scores"
    case .newExercise: "new-exercise"
    }
  }
}
