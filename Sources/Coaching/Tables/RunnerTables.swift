public import CoachCore
import Exchange

/// What is known of a runner as tables for a spreadsheet: one file a kind, with units in the headers.
public enum RunnerTables {
  public static func files(_ picture: RunnerPicture) -> [(name: String, bytes: [UInt8])] {
    let state = picture.state
    return [
      ("sessions.csv", sessions(state)), ("sets.csv", sets(state)), ("pain.csv", pain(state)),
      ("tests.csv", tests(state)), ("runs.csv", runs(state)), ("load-by-week.csv", load(picture)),
      ("outcomes.csv", outcomes(state)),
    ].map { ($0.0, $0.1.bytes) }
  }

  private typealias Cell = CommaTable.Cell

  private static func sessions(_ state: RunnerState) -> CommaTable {
    var table = CommaTable([
      "session", "day", "began", "slot", "short", "deload", "exercises_count", "done_count", "asked_count", "completed",
      "active_s", "effort_0_10", "worst_pain_0_10",
    ])
    for session in state.sessions {
      let work = Set(session.start.exercises.map { $0.exercise }).map { session.work(of: $0) }
      let pains = state.pains.filter { $0.value.activity == session.id }.map { $0.value.score.value }
      table.add([
        Cell("\(session.id)"), Cell("\(session.day)"), Cell(session.began.iso), Cell(session.start.slot.slug),
        Cell(session.start.minimum), Cell(session.start.deload), Cell(session.start.exercises.count),
        Cell(work.reduce(0) { $0 + $1.done }), Cell(work.reduce(0) { $0 + $1.asked }),
        session.end.map { Cell($0.completed) } ?? .empty, Cell(session.end?.active.value),
        Cell(session.end?.effort?.value), Cell(pains.max()),
      ])
    }
    return table
  }

  private static func sets(_ state: RunnerState) -> CommaTable {
    var table = CommaTable([
      "session", "day", "exercise", "exercise_name", "set_number", "side", "done_count", "asked_count", "hold_s",
    ])
    for session in state.sessions {
      for set in session.sets {
        table.add([
          Cell("\(session.id)"), Cell("\(session.day)"), Cell(set.exercise.slug),
          Cell(Exercise.with(set.exercise).name), Cell(set.set + 1), Cell(set.side?.slug), Cell(set.done),
          Cell(set.asked), Cell(set.hold.value),
        ])
      }
    }
    return table
  }

  private static func pain(_ state: RunnerState) -> CommaTable {
    var table = CommaTable([
      "at", "when", "score_0_10", "site", "side", "sharp", "leg_gave_way", "woke_the_runner", "rested_1_5", "exercise",
      "activity",
    ])
    let told = state.pains.map { told -> (LocalMoment, [Cell]) in
      let entry = told.value
      return (
        told.moment,
        [
          Cell(told.moment.iso), Cell(entry.timing.slug), Cell(entry.score.value), Cell(entry.site.slug),
          Cell(entry.side?.slug), Cell(entry.sharp), Cell(entry.gaveWay), .empty, .empty, Cell(entry.exercise?.slug),
          Cell(entry.activity.map { "\($0)" }),
        ]
      )
    }
    let mornings = state.mornings.map { told -> (LocalMoment, [Cell]) in
      let morning = told.value
      return (
        told.moment,
        [
          Cell(told.moment.iso), .text("morning"), Cell(morning.score.value), Cell(BodySite.lowBack.slug), .empty,
          .empty,
          .empty, Cell(morning.nightPain), Cell(morning.rested), .empty, .empty,
        ]
      )
    }
    for (_, cells) in (told + mornings).sorted(by: { $0.0.instant < $1.0.instant }) { table.add(cells) }
    return table
  }

  private static func tests(_ state: RunnerState) -> CommaTable {
    let units = TestUnit.allCases
    var table = CommaTable(["day", "test", "test_name", "side"] + units.map { "value_" + $0.slug } + ["ended_by"])
    for result in state.tests.map({ $0.value }) {
      table.add(
        [
          Cell("\(result.day)"), Cell(result.kind.slug), Cell(SelfTest.of(result.kind).name), Cell(result.side?.slug),
        ] + units.map { $0 == result.kind.unit ? .number(result.value) : .empty } + [Cell(result.stop.slug)])
    }
    return table
  }

  private static func runs(_ state: RunnerState) -> CommaTable {
    var table = CommaTable([
      "run", "day", "began", "sport", "distance_m", "elapsed_s", "moving_s", "climb_m", "descent_m", "effort_0_10",
    ])
    for run in state.runs {
      table.add([
        Cell("\(run.id)"), Cell("\(run.day)"), Cell(run.record.start.iso), Cell(run.record.sport.slug),
        Cell(run.record.distance.value), Cell(run.record.elapsed.value), Cell(run.record.moving.value),
        Cell((run.findings?.climb ?? run.record.climb)?.value), Cell(run.findings?.descent?.value),
        Cell(run.description.effort?.value),
      ])
    }
    return table
  }

  /// Calendar weeks from the first thing that was done to this one, the oldest first.
  private static func load(_ picture: RunnerPicture) -> CommaTable {
    let state = picture.state
    var table = CommaTable([
      "first_day", "last_day", "runs_count", "distance_m", "load_effort_min", "change_percent", "sessions_count",
      "session_days_count",
    ])
    let firstWeekday = state.profile.firstWeekday
    let days = state.runs.map { $0.day } + state.sessions.map { $0.day }
    guard let first = days.min()?.startOfWeek(on: firstWeekday) else { return table }
    var start = first
    while start <= state.today {
      let week = LoadOfWeek(picture, ending: start + 6)
      let sessions = state.sessions.filter { $0.day >= start && $0.day <= start + 6 && !$0.sets.isEmpty }
      table.add([
        Cell("\(start)"), Cell("\(start + 6)"), Cell(week.runs), Cell(week.distance.value), Cell(week.load?.total),
        Cell(week.change), Cell(sessions.count), Cell(Set(sessions.map { $0.day }).count),
      ])
      start = start + 7
    }
    return table
  }

  private static func outcomes(_ state: RunnerState) -> CommaTable {
    var table = CommaTable([
      "day", "measure", "activity", "activity_score_0_10", "change_since_start_minus5_to_5", "roland_morris_0_24",
      "oswestry_percent",
    ])
    for outcome in state.outcomes.map({ $0.value }) {
      let day = Cell("\(outcome.day)")
      switch outcome.answer {
      case .activities(let scores):
        for one in scores.all {
          table.add([day, .text("own-activity"), .text(one.name), Cell(one.score), .empty, .empty, .empty])
        }
      case .change(let change):
        table.add([day, .text("change"), .empty, .empty, Cell(change.value), .empty, .empty])
      case .rolandMorris(let total):
        table.add([day, .text("roland-morris"), .empty, .empty, .empty, Cell(total.value), .empty])
      case .oswestry(let percent):
        table.add([day, .text("oswestry"), .empty, .empty, .empty, .empty, Cell(percent.value)])
      }
    }
    return table
  }
}
