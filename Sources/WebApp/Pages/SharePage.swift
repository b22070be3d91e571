import CoachCore
import Coaching
import Foundation

/// What a shared link opens.
enum ShareScope: String, CaseIterable, Sendable {
  case report
  case runs
  case pain

  /// What each choice of the form opens, as a scope of a link.
  static let choices: [(value: String, words: String, scope: [ShareScope])] = [
    ("report", "The report alone", [.report]),
    ("runs", "The report and the runs of 12 weeks", [.report, .runs]),
    ("all", "The report, runs and pain scores of 12 weeks", [.report, .runs, .pain]),
  ]

  static func words(_ scope: [String]) -> String {
    choices.last { choice in choice.scope.allSatisfy { scope.contains($0.rawValue) } }?.words.lowercased()
      ?? "the report alone"
  }
}

/// How long a link may hold, in days.
enum ShareTime {
  static let choices = [1, 7, 30, 90]
  static let range = 1...90
}

/// Links to the report: making, ending, and who opened them when.
struct SharePage: PageModel {
  static let template = "share"
  let title = "Share with a clinician"
  let place = Place.settings

  static let longestName = 80

  let mistake: String?
  let made: Made?
  let name: TextField
  let scope, days: PickField
  let links: [Line]

  struct Made: Sendable {
    let name, address: String
    let local: String?
  }

  struct Line: Sendable {
    let id, name, scope, until, opened: String
    let openings: [String]
    let hasOpenings: Bool
  }

  /// - Parameter made: the link that was just made, with the secret that is not shown again.
  init(
    _ links: [SecretLinks.Link], today: LocalMoment, made: Made? = nil, typed: Form? = nil, mistake: String? = nil
  ) {
    self.mistake = mistake
    self.made = made
    name = TextField(
      "name", "Who gets it", typed?["name"] ?? "", hint: "For you to know it again, such as “A. Gruber, physio”.")
    scope = PickField(
      "scope", "What it opens", ShareScope.choices.map { ($0.value, $0.words) }, chosen: typed?["scope"] ?? "report",
      isNeeded: true)
    days = PickField(
      "days", "How long it holds", ShareTime.choices.map { ("\($0)", $0 == 1 ? "1 day" : "\($0) days") },
      chosen: typed?["days"] ?? "7", isNeeded: true)
    self.links = links.sorted { $0.made > $1.made }.map { link in
      let openings = link.openings.reversed().prefix(20).map { SharePage.clock($0, today) }
      return Line(
        id: link.id, name: link.name, scope: ShareScope.words(link.scope),
        until: link.expires.map { "Until \(SharePage.clock($0, today))." } ?? "",
        opened: link.openings.isEmpty
          ? "Not opened yet."
          : "Opened \(link.openings.count == 1 ? "once" : "\(link.openings.count) times"), last on \(openings[0]).",
        openings: Array(openings), hasOpenings: !openings.isEmpty)
    }
  }

  /// "Thursday 5 March, 14:05", on the runner's clock.
  static func clock(_ date: Date, _ now: LocalMoment) -> String {
    let instant = Instant(unixMilliseconds: Int64(date.timeIntervalSince1970 * 1000))
    let moment = LocalMoment(instant, now.offset)
    let seconds = Int(moment.timeOfDay.value)
    return DayWords.date(moment.calendarDay, today: now.calendarDay)
      + String(format: ", %02d:%02d", seconds / 3600, seconds / 60 % 60)
  }
}
