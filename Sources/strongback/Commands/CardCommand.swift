import ArgumentParser
import CoachCore
import Coaching

struct CardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card", abstract: "Something worth a minute: today's card, or one by its name.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "A card, such as consistency; without it today's.") var card: String?
  @Flag(help: "List all cards.") var all = false
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    if all { return json ? try printJSON(Card.all.map(CardJSON.init)) : print(CardSheet.list) }
    let moment = try options.moment()
    if let card { return try await show(CardCommand.named(card), moment) }
    let outlook = try await options.outlook()
    guard let card = outlook.picture.card(outlook.plan) else {
      return json ? try printJSON([String]()) : print("No new card today. All of them: strongback card --all")
    }
    try await show(card, moment)
  }

  /// Prints a card and notes that it was read, so that tomorrow brings another one.
  private func show(_ card: Card, _ moment: LocalMoment) async throws {
    if json { return try printJSON(CardJSON(card)) }
    print(CardSheet.text(of: card))
    // A journal file is only read.
    guard options.journal == nil else { return }
    let coach = try options.coach()
    let shown = try await translated { try await coach.picture(at: moment) }.state.shownCards
    if shown.contains(ShownCard(card.id, on: moment.day)) { return }
    try await translated { try await coach.record([.cardShown(card.id)], at: moment) }
  }

  /// The card that a word names, or an error that offers the nearest one.
  static func named(_ word: String) throws -> Card {
    let wanted = word.lowercased()
    if let id = CardID(slug: wanted) { return Card.with(id) }
    if let card = Card.all.first(where: { $0.title.lowercased() == wanted }) { return card }
    let nearest = CardID.nearest(to: wanted)
    throw CommandError(
      Exit.notFound,
      "There is no card called \"\(word)\". Did you mean \(nearest.slug)? \"strongback card --all\" lists them.")
  }
}
