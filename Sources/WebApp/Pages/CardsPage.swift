import CoachCore
import Coaching

/// The card of today, and all others by what they are called.
struct CardsPage: PageModel {
  static let template = "cards"
  let title = "Cards"
  let place = Place.library

  let today: Link?
  let cards: [Link]

  struct Link: Sendable {
    let title, path: String
    /// When it was last read; nil for never.
    let read: String?
  }

  init(_ outlook: Outlook) {
    let picture = outlook.picture
    let link = { (card: Card) in
      let last = picture.state.shownCards.last { $0.card == card.id }
      return Link(
        title: card.title, path: "/cards/\(card.id.slug)",
        read: last.map { "read " + DayWords.near($0.day, today: picture.state.today) })
    }
    today = picture.card(outlook.plan).map(link)
    cards = Card.all.map(link)
  }
}

/// Something worth a minute, with how sure one can be of it.
struct CardPage: PageModel {
  static let template = "card"
  let title: String
  let place = Place.library
  let scripts = ["card.js"]

  let path: String
  let paragraphs: [String]
  let sure: String
  let sources: [String]
  let isRead: Bool

  init(_ card: Card, _ state: RunnerState) {
    title = card.title
    path = "/cards/\(card.id.slug)"
    paragraphs = card.text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    sure = card.confidence.words.capitalizedSentence + "."
    sources = card.citations.map { $0.capitalizedSentence }
    isRead = state.shownCards.contains(ShownCard(card.id, on: state.today))
  }
}
