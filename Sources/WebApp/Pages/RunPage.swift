import CoachCore
import Coaching
import Figures
import RunAnalysis

/// One run: what it was, what it says about the back, and what the plan did about it.
struct RunPage: PageModel {
  static let template = "run"
  let title: String
  let place = Place.runs

  let path: String
  let facts: [Fact]
  let isRun: Bool
  let changes: [String]
  let nothingChanged: Bool
  let doubles: [Twin]
  let beside: String?
  /// Why its file says nothing, where it has one.
  let noFile: String?
  let report: Report?
  let asksEffort: Bool
  let asksRoadSide: Bool
  let efforts: [String]
  let choices: [Choice]
  let mistake: String?

  struct Fact: Sendable {
    let name, value: String
  }

  /// Another activity that may be this one.
  struct Twin: Sendable {
    let path, words: String
  }

  struct Choice: Sendable {
    let name, label: String
    let options: [Option]
  }

  struct Option: Sendable {
    let value, words: String
    let isChosen: Bool
  }

  init(_ summary: RunSummary, _ detail: RunDetail?, _ picture: RunnerPicture, mistake: String? = nil) {
    let (run, today, units) = (summary.run, picture.state.today, picture.state.profile.units)
    let known = RunFacts(summary, today: today, units)
    title = known.title
    facts = known.rows.map { Fact(name: $0.name, value: $0.value) }
    path = "/runs/\(run.id)"
    isRun = run.isRun
    let words = RunWords(today: today, units)
    changes = summary.changes.map { words.text($0).capitalizedSentence + "." }
    nothingChanged = changes.isEmpty
    doubles = summary.doubles(among: RunSummary.all(picture)).map { other in
      let record = other.run.record
      let from = record.file == nil ? "typed in" : "from a file"
      return Twin(
        path: "/runs/\(other.run.id)",
        words: "\(DayWords.short(other.run.day, today: today)), \(Units.distance(record.distance, units)) in "
          + "\(Units.duration(record.moving)), \(from)")
    }
    beside = FormComposite(run, among: picture.state.runs).map(RunReportWords(units).text)
    noFile =
      detail == nil && run.record.file != nil
      ? "Its file is not there any more, or cannot be read: what is known of the run stays. \"strongback doctor\" tells more."
      : nil
    report = detail.map { Report($0, units) }
    asksEffort = run.description.effort == nil
    asksRoadSide = summary.wantsRoadSide(detail?.report)
    efforts = (0...10).map { "\($0)" }
    let said = run.description
    choices = [
      Choice("effort", "Effort, 0 to 10", (0...10).map { ("\($0)", "\($0)") }, said.effort?.words, none: "not said"),
      Choice(
        "kind", "Kind of run", RunKind.allCases.map { ($0.slug, $0.words) }, said.kind?.slug, none: "by its numbers"),
      Choice(
        "camber", "Side of the road, most of the way", Camber.allCases.map { ($0.slug, $0.slug) }, said.camber?.slug,
        none: "not said"),
      Choice("sport", "Sport", Sport.allCases.map { ($0.slug, $0.slug) }, run.record.sport.slug, none: nil),
    ]
    self.mistake = mistake
  }
}

extension RunPage.Choice {
  /// - Parameter none: what stands for nothing said; what was said once can be changed, not unsaid.
  init(_ name: String, _ label: String, _ all: [(String, String)], _ chosen: String?, none: String?) {
    self.name = name
    self.label = label
    var all = all
    if let chosen, !all.contains(where: { $0.0 == chosen }) { all.append((chosen, chosen)) }
    let nothing = none.flatMap { chosen == nil ? [("", $0)] : nil } ?? []
    options = (nothing + all).map {
      RunPage.Option(value: $0.0, words: $0.1, isChosen: $0.0 == (chosen ?? ""))
    }
  }
}
