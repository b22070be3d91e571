import CoachCore
import Coaching

/// A card on the terminal.
enum CardSheet {
  static func text(of card: Card) -> String {
    return [
      Ink.bold(card.title), "", Paper.wrapped(card.text), "",
      Paper.wrapped("How sure: " + card.confidence.words, indent: "  ", Ink.quiet),
      Paper.wrapped("From: " + card.citations.joined(separator: "; "), indent: "  ", Ink.quiet),
    ].joined(separator: "\n")
  }

  /// All cards by name, with the title of each.
  static var list: String {
    let names = Card.all.map { "  " + $0.id.slug.padding(to: 24) + $0.title }
    return names.joined(separator: "\n") + "\n\nOne of them: strongback card \(CardID.consistency.slug)"
  }
}
