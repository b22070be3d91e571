public import CoachCore
import RunFiles

/// The activities of a month, newest first.
public struct RunMonth: Sendable {
  /// The first day of it.
  public let start: CalendarDay
  public let all: [RunSummary]
  /// Of the runs alone.
  public let runs: Int
  public let distance: Metres
  public let moving: Seconds

  init(_ all: [RunSummary]) {
    start = RunMonth.first(of: all[0].run.day)
    self.all = all
    let runs = all.filter { $0.run.isRun }.map { $0.run.record }
    self.runs = runs.count
    distance = runs.reduce(.zero) { $0 + $1.distance }
    moving = runs.reduce(.zero) { $0 + $1.moving }
  }

  /// Newest first, without months in which nothing was done.
  public static func all(_ summaries: [RunSummary]) -> [RunMonth] {
    var months: [RunMonth] = []
    var month: [RunSummary] = []
    for summary in summaries {
      if let last = month.last, first(of: last.run.day) != first(of: summary.run.day) {
        months.append(RunMonth(month))
        month = []
      }
      month.append(summary)
    }
    if !month.isEmpty { months.append(RunMonth(month)) }
    return months
  }

  private static func first(of day: CalendarDay) -> CalendarDay { day - (day.civil.day - 1) }
}

extension RunSummary {
  /// Activities that may be this one told twice: only the runner knows.
  public func doubles(among all: [RunSummary]) -> [RunSummary] {
    all.filter { other in
      guard other.run.id != run.id, abs(other.run.day - run.day) <= 2 else { return false }
      switch Likeness(run.record, other.run.record) {
      case .same, .doubtful: return true
      case .shifted, .different: return false
      }
    }
  }
}
