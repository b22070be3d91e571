public import CoachCore

/// A card as machines read it.
public struct CardJSON: Encodable {
  private let id, title, text: String
  private let confidence, confidenceText: String
  private let sources: [String]
  private let events: [String]

  public init(_ card: Card) {
    id = card.id.slug
    title = card.title
    text = card.text
    confidence = card.confidence.slug
    confidenceText = card.confidence.words
    sources = card.sources.map { $0.citation }
    events = CardEvent.allCases.filter { card.events.contains($0) }.map { $0.slug }
  }
}
