import CoachCore
import Coaching
import Figures

/// Where it hurts, at the first visit.
struct BodyPage: PageModel {
  static let template = "body"
  let title = "Where it hurts"
  let place = Place.today

  let steps: QuestionsPage.Steps?
  let crisis, said: String?
  let advice: LockedPage.Lines?
  let mistakes: String?
  let map: String
  let sites: [SiteRow]
  let back: String

  init(_ visit: Visit, _ form: SitesForm) {
    let clearance = visit.picture.clearance
    let open = ScreeningWords.open(clearance)
    steps = visit.steps(at: Visit.Step.body)
    crisis = Telephone.crisis(visit.picture)
    said = open?.advice
    advice = LockedPage.Lines(open?.lines ?? [])
    mistakes = form.mistake
    map = BodyMap(form.scores).svg(theme: .page) { "#" + $0.field }
    sites = SiteRow.all(form.scores)
    back = visit.round.groups.last.map { "/welcome?group=" + $0.slug } ?? "/welcome/questions"
  }
}

/// A place of the body with a score for each of its sides.
struct SiteRow: Sendable {
  let id, name: String
  let sides: [SideChoice]

  struct SideChoice: Sendable {
    let field: String
    let side: String?
    let scores: [Pick]
  }

  static func all(_ scores: [BodyMap.Region: Int]) -> [SiteRow] {
    let choices = [("", "–")] + (1...10).map { ("\($0)", "\($0)") }
    return BodySite.allCases.map { site in
      SiteRow(
        id: "site-" + site.slug, name: site.words.capitalizedSentence,
        sides: BodyMap.sides(of: site).map { side in
          let region = BodyMap.Region(site, side)
          return SideChoice(
            field: region.field, side: side.map { $0 == .left ? "left" : "right" },
            scores: Pick.all(region.field, choices, chosen: scores[region].map { "\($0)" } ?? ""))
        })
    }
  }
}
