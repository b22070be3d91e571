import CoachCore
import Coaching
import Figures

/// Where it hurts and how much, place by place.
struct SitesForm {
  private(set) var scores: [BodyMap.Region: Int] = [:]
  private(set) var mistake: String?

  init(_ reports: [SiteReport] = []) {
    for report in reports {
      guard let score = report.score?.value, score > 0 else { continue }
      // Both sides in one report: marked on each.
      let sides = BodyMap.sides(of: report.site)
      for side in report.side.map({ [$0] }) ?? sides { scores[BodyMap.Region(report.site, side)] = score }
    }
  }

  init(_ form: Form) {
    for region in BodyMap.regions {
      guard let text = form[region.field] else { continue }
      if let score = Int(text), (1...10).contains(score) {
        scores[region] = score
      } else {
        mistake = "Pain is a whole number from 1, hardly any, to 10, the worst you can imagine. Pick it again."
      }
    }
  }

  var reports: [SiteReport] {
    BodyMap.regions.compactMap { region in
      scores[region].map { SiteReport(site: region.site, side: region.side, score: PainScore($0)) }
    }
  }
}

extension BodyMap {
  /// The sides that are told apart there; nil alone for what lies in the middle.
  static func sides(of site: BodySite) -> [Side?] { regions.filter { $0.site == site }.map { $0.side } }
}

extension BodyMap.Region {
  /// The name of its field in a form, and its place on the page.
  var field: String { "pain-" + slug }
  var slug: String { site.slug + (side.map { $0 == .left ? "-left" : "-right" } ?? "") }
}
