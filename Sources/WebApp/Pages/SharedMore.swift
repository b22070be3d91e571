import CoachCore
import Coaching

/// What a shared link shows below the report, where its scope has it: runs and pain scores of twelve weeks.
struct SharedMore: Sendable {
  let runs: [Run]
  let pains: [Pain]
  let hasRuns, hasPains: Bool

  struct Run: Sendable {
    let day, distance, time, climb: String
  }

  struct Pain: Sendable {
    let day, score, what: String
  }

  init(_ picture: RunnerPicture, _ scope: [String]) {
    let (state, units) = (picture.state, picture.state.profile.units)
    let (today, first) = (state.today, state.today - 83)
    func day(_ day: CalendarDay) -> String { DayWords.short(day, today: today) }
    runs =
      !scope.contains(ShareScope.runs.rawValue)
      ? []
      : state.runs.reversed().filter { $0.isRun && $0.record.start.day >= first }.map { run in
        Run(
          day: day(run.record.start.day), distance: Units.distance(run.record.distance, units),
          time: Units.duration(run.record.moving), climb: run.record.climb.map { Units.height($0, units) } ?? "–")
      }
    var told: [(moment: LocalMoment, score: PainScore, what: String)] = []
    if scope.contains(ShareScope.pain.rawValue) {
      told += state.mornings.map { ($0.moment, $0.value.score, "morning") }
      told += state.pains.map { told in
        let side = told.value.side.map { $0.words + " " } ?? ""
        return (told.moment, told.value.score, "\(told.value.timing.slug), \(side)\(told.value.site.words)")
      }
    }
    pains = told.filter { $0.moment.day >= first }.sorted { $0.moment.instant > $1.moment.instant }.map {
      Pain(day: day($0.moment.day), score: "\($0.score.value)", what: $0.what)
    }
    (hasRuns, hasPains) = (!runs.isEmpty, !pains.isEmpty)
  }
}
