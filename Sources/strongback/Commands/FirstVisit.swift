import CoachCore
import Coaching
import Foundation

/// The first visit: danger signs, where it hurts, and what the coach must know to plan; then the first session.
struct FirstVisit {
  let coach: Coach
  let moment: LocalMoment

  /// - Returns: the back pain that was said, so that it is not asked again at once.
  /// - Throws: `CommandError` where the answers say that a clinician comes first; they are saved.
  func run() async throws -> PainScore? {
    print(Ink.bold("Welcome to Strongback.") + " A back coach for runners.")
    print("It is self-care, not medical care. All you say stays on this machine.\n")
    var picture = try await translated { try await coach.picture(at: moment) }
    try await ScreenCommand.ask(picture, coach, moment)
    picture = try await translated { try await coach.picture(at: moment) }
    ScreenCommand.say(picture)
    if let refusal = picture.refusal { throw Refused.because(refusal, picture) }
    let sites = try askSites()
    if !sites.isEmpty { try await translated { try await coach.record([.sitesMapped(sites)], at: moment) } }
    print("\nNow your week, so that the back work fits into it.")
    let profile = try ProfileQuestions.ask(
      picture.firstProfile(timeZone: TimeZone.current.identifier, Clock.units))
    try await translated { try await coach.record([.profileSet(profile)], at: moment) }
    print("\nThat is all it takes. To change it: strongback profile. Your runs: strongback import.")
    print("")
    return picture.screening.answers(at: moment).painNow
  }

  /// Where it hurts besides the back, or in the back, each with its side and score.
  private func askSites() throws -> [SiteReport] {
    let ask = Prompt()
    guard try ask.yes("\nDoes anything hurt, now or when you move, in the back or elsewhere?", otherwise: false) else {
      return []
    }
    var reports: [SiteReport] = []
    repeat {
      let site = try ask.choice("Where?", BodySite.allCases.map { ($0.words, $0) })
      var report = SiteReport(site: site)
      if !site.isMidline {
        report.side = try ask.choice(
          "Which side?", [("left", Side?.some(.left)), ("right", .some(.right)), ("both", nil)])
      }
      report.score = try ask.pain("How much?")
      reports.append(report)
    } while try ask.yes("Anywhere else?", otherwise: false)
    return reports
  }
}
