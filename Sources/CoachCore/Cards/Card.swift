/// Something worth a minute: one claim, in plain words, with how sure anyone can be of it and where it comes from.
public struct Card: Sendable {
  public let id: CardID
  public let title: String
  public let text: String
  public let confidence: Confidence
  public let sources: [CardSource]
  /// The days that it belongs to.
  public let events: Set<CardEvent>

  /// How sure one can be of the claim as the card words it.
  public enum Confidence: UInt8, Slugged {
    /// Trials or reviews, in people like these or near them.
    case fair
    /// Few or small studies, or studies of something close by.
    case limited
    /// What practitioners do; hardly tested.
    case practice
    /// A choice of this coach.
    case ours

    public var slug: String {
      switch self {
      case .fair: "fair"
      case .limited: "limited"
      case .practice: "practice"
      case .ours: "ours"
      }
    }

    public var words: String {
      switch self {
      case .fair: "fairly sure: trials or reviews"
      case .limited: "not very sure: few studies, or of something close by"
      case .practice: "common practice: hardly tested"
      case .ours: "our own choice, made with care"
      }
    }
  }

  init(
    _ id: CardID, _ title: String, _ confidence: Confidence, on events: Set<CardEvent>, _ sources: [CardSource],
    _ text: String
  ) {
    self.id = id
    self.title = title
    self.confidence = confidence
    self.events = events
    self.sources = sources
    self.text = text
  }

  /// Every card, in the order of their names.
  public static let all: [Card] =
    (runningCards + sittingCards + strengthCards + mobilityCards + painCards + habitCards)
    .sorted { $0.id.rawValue < $1.id.rawValue }

  public static func with(_ id: CardID) -> Card { all[Int(id.rawValue)] }
}
