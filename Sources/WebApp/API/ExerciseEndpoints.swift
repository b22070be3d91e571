import CoachCore
import Coaching
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// The library and the cards.
  var exerciseEndpoints: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/exercises", summary: "All exercises.", area: "library",
        answer: .list("Exercise", ["id", "name", "dose", "cues", "sources"])
      ) { _ in try Response.json(Exercise.catalogue.map(ExerciseJSON.init)) },
      Endpoint(
        method: .get, path: "/exercises/{exercise}", summary: "One exercise.", area: "library", parts: [Site.exercise],
        answer: .object("Exercise", ["id", "name", "dose", "cues", "sources"])
      ) { call in try Response.json(ExerciseJSON(Exercise.with(try exercise(of: call)))) },
      Endpoint(
        method: .get, path: "/exercises/{exercise}/why",
        summary: "Why it is in the week, or why it is not, and what comes next.", area: "library",
        parts: [Site.exercise],
        answer: .object("ExerciseWhy", ["exercise", "name", "planned", "obstacles", "dose", "sources"])
      ) { call in
        let id = try exercise(of: call)
        let outlook = try await desk.outlook()
        return try Response.json(ExerciseWhyJSON(ExerciseWhy(id, outlook.picture, try outlook.planned())))
      },
      Endpoint(
        method: .post, path: "/exercises/{exercise}/taste",
        summary: "Likes it, likes it less, leaves it out, or lets it back in.",
        area: "wishes", parts: [Site.exercise],
        body: [.needed("taste", .word(["like", "neutral", "dislike", "ban", "allow"]))], answer: .written
      ) { call in
        let id = try exercise(of: call)
        return try await write(call) { outlook, _, _ in
          let isBanned = outlook.picture.state.banned.contains(id)
          switch call.body["taste"]?.text {
          case "ban":
            return isBanned ? ([], [TasteWords.isBanned(id)]) : ([.exerciseBanned(id)], [TasteWords.banned(id, .pages)])
          case "allow":
            return isBanned ? ([.exerciseAllowed(id)], [TasteWords.allowed(id)]) : ([], [TasteWords.isNotBanned(id)])
          default:
            let enjoyment: Enjoyment = call.one("taste")!
            return ([.exerciseEnjoyed(id, enjoyment)], [TasteWords.noted(id, enjoyment, .pages)])
          }
        }
      },
      Endpoint(
        method: .get, path: "/cards", summary: "All cards: something worth a minute.", area: "library",
        answer: .list("Card", ["id", "title", "text", "sources"])
      ) { _ in try Response.json(Card.all.map(CardJSON.init)) },
      Endpoint(
        method: .get, path: "/cards/{card}", summary: "One card; looking at it writes nothing.", area: "library",
        parts: [Site.card], answer: .object("Card", ["id", "title", "text", "sources"])
      ) { call in try Response.json(CardJSON(try card(of: call))) },
      Endpoint(
        method: .post, path: "/cards/{card}/read", summary: "Says that a card was read, so that another has its turn.",
        area: "library", parts: [Site.card], answer: .written
      ) { call in
        let card = try card(of: call)
        return try await write(call) { outlook, _, _ in
          let state = outlook.picture.state
          return (state.shownCards.contains(ShownCard(card.id, on: state.today)) ? [] : [.cardShown(card.id)], [])
        }
      },
    ]
  }

  private static let exercise = Shape.Field.needed("exercise", .exercise)
  private static let card = Shape.Field.needed("card", .one(of: CardID.self))

  private func exercise(of call: Call) throws -> ExerciseID {
    try exercise(try call.context.parameters.require("exercise"))
  }

  private func card(of call: Call) throws -> Card { try card(try call.context.parameters.require("card")) }
}
