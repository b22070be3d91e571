public import CoachCore

/// What was said of pain as machines read it, newest last, and where the rules stand.
public struct PainJSON: Encodable {
  private struct Entry: Encodable {
    let id, at, when, site: String
    let score: Int
    let side, exercise: String?
    let sharp, gaveWay: Bool
  }

  private struct Morning: Encodable {
    let id, at: String
    let score: Int
    let nightPain: Bool
    let rested: Int?
  }

  private let status: StatusJSON
  private let entries: [Entry]
  private let mornings: [Morning]

  public init(_ picture: RunnerPicture) {
    status = StatusJSON(picture)
    entries = picture.state.pains.map { told in
      let entry = told.value
      return Entry(
        id: "\(told.id)", at: MomentJSON.text(told.moment), when: entry.timing.slug, site: entry.site.slug,
        score: entry.score.value, side: entry.side?.slug, exercise: entry.exercise?.slug, sharp: entry.sharp,
        gaveWay: entry.gaveWay)
    }
    mornings = picture.state.mornings.map { told in
      Morning(
        id: "\(told.id)", at: MomentJSON.text(told.moment), score: told.value.score.value,
        nightPain: told.value.nightPain, rested: told.value.rested)
    }
  }
}
