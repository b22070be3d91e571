import CoachCore
import Coaching
import Hummingbird

extension Site {
  /// Looking at a card writes nothing; "read" does, by its button or by the page once it was looked at for a while.
  func cards(_ routes: Routes) {
    routes.get("/cards") { request, _ in try await page(request, "cards") { CardsPage($0) } }

    routes.get("/cards/:slug") { request, context in
      let card = try card(try context.parameters.require("slug"))
      return try await page(request, "cards/\(card.id.slug)") { CardPage(card, $0.picture.state) }
    }

    routes.post("/cards/:slug") { _, context in
      let card = try card(try context.parameters.require("slug"))
      let state = try await desk.outlook().picture.state
      if !state.shownCards.contains(ShownCard(card.id, on: state.today)) { try await record([.cardShown(card.id)]) }
      return await done("Read. Tomorrow there may be another.", to: "/", undo: false)
    }
  }

  func card(_ slug: String) throws -> Card {
    if let id = CardID(slug: slug) { return Card.with(id) }
    let nearest = Card.with(CardID.nearest(to: slug)).title
    throw Problem(
      .notFound, "no-card", "There is no card of that name.",
      "Did you mean \"\(nearest)\"? The list of cards has them all.")
  }
}
