/// The safety-net card: always at hand, on paper, offline, and in every state of the coach (C1, C2).
public struct SafetyCard: Hashable, Sendable {
  public var sections: [Section]

  /// A heading with a sentence, and points below it; the points may be empty.
  public struct Section: Hashable, Sendable {
    public var kind: Kind
    public var title: String
    public var text: String
    public var points: [String]
  }

  public enum Kind: UInt8, Slugged {
    case emergency, later, soon, crisis, meanwhile

    public var slug: String {
      switch self {
      case .emergency: "emergency"
      case .later: "later"
      case .soon: "soon"
      case .crisis: "crisis"
      case .meanwhile: "meanwhile"
      }
    }
  }

  /// The card with the numbers of `region`; nil gives wording that holds everywhere.
  public init(region: Region? = nil) {
    sections = [
      Section(
        kind: .emergency, title: "Get help now",
        text: "Stop exercising. Call \(Region.emergencyNumber(in: region)) or go to an emergency department with back "
          + "or leg pain and any of these, new or getting worse:",
        points: SafetyCard.emergencyPoints),
      Section(
        kind: .later, title: "These can develop later",
        text: "They can come hours, days or weeks after back pain begins, also when you have been checked before. "
          + "Keep this card, and look at it again when anything changes.",
        points: []),
      Section(
        kind: .soon, title: "See a clinician soon, without training until then",
        text: "The same day, or within 48 hours:", points: SafetyCard.soonPoints),
      Section(
        kind: .crisis, title: "If it all gets too much",
        text: "With thoughts of harming yourself, \(Region.crisisContact(in: region)). In danger, call "
          + "\(Region.emergencyNumber(in: region)).",
        points: []),
      Section(
        kind: .meanwhile, title: "What to say",
        text: "Say when it began, what has changed, and that you have back pain. This card is no diagnosis.", points: []
      ),
    ]
  }

  /// Q1–Q6 in the order of the screening, then the other emergencies.
  static let emergencyPoints = [
    "Numbness, tingling or a changed feeling between the legs, at the genitals, buttocks or anus",
    "Trouble starting, stopping or feeling your urine, or leaking it",
    "Loss of bowel control, or no feeling when you go",
    "A change in sexual function or feeling",
    "Pain, numbness or tingling down both legs, or spreading from one leg to both",
    "Weakness in a leg: the foot slaps, you trip, you cannot rise on toes or heels",
    "Sudden tearing pain in back or belly, fainting, chest pain or breathlessness",
    "Fever with back pain while you are very unwell, shaking or confused",
    "A serious fall or blow, and you cannot walk or the spine hurts severely",
    "Dark urine or severe muscle pain after hard exercise",
    "In pregnancy: bleeding, fluid, contractions, fewer movements, a bad headache: call your maternity unit",
  ]

  static let soonPoints = [
    "Pain into one leg that gets worse over days",
    "Groin, hip, thigh, shin or foot pain that builds with impact, or one sore bony spot: stop running",
    "Back pain with fever, or with weight loss you cannot explain, or after cancer",
    "Constant pain, day and night, that no position eases",
    "New back pain with osteoporosis or after 3 months of steroid tablets",
    "One calf newly swollen, hot or red",
    "Clumsy hands or unsteady steps",
  ]
}
