public import CoachCore
import Foundation

/// What a run did to the plan, as a runner reads it.
public struct RunWords {
  private let today: CalendarDay
  private let units: UnitSystem

  public init(today: CalendarDay, _ units: UnitSystem) {
    self.today = today
    self.units = units
  }

  public func text(_ change: RunChange) -> String {
    switch change {
    case .keepsOff(let work, let day):
      (work == .heavy ? "heavy strength" : "strength") + " kept off " + Self.day(day)
    case .spike(let spike, let through):
      String(format: "%.1f times your longest of 30 days", spike.ratio)
        + ": strength steps up no further through \(DayWords.near(through, today: today))"
    case .downhill(let descent, let through):
      "\(Units.height(descent, units)) of descent, unusual for you: no heavy strength through "
        + DayWords.near(through, today: today)
    case .returning: "the first in 30 days: begin with less than before, and build up again"
    case .turning(let alert): Self.turning(alert, units)
    case .otherSport(let sport): "\(sport.slug): kept, but only running enters the plan"
    }
  }

  /// What a run stood out for, in a word or three: "much longer than before", "form faded late".
  public static func tags(_ summary: RunSummary) -> [String] {
    var tags = summary.notable.compactMap { change -> String? in
      switch change {
      case .keepsOff, .otherSport: nil
      case .spike: "much longer than before"
      case .returning: "first in 30 days"
      case .downhill: "much downhill"
      case .turning(let alert): "curves mostly \(alert.side == .left ? "left" : "right")"
      }
    }
    if summary.run.findings?.formFlags.isEmpty == false { tags.append("form faded late") }
    return tags
  }

  private static func turning(_ alert: TurnAlert, _ units: UnitSystem) -> String {
    let side = alert.side == .left ? "left" : "right"
    let what =
      switch alert.reason {
      case .oneSidedRun: "\(Units.distance(alert.curves, units)) of curves, almost all to the \(side)"
      case .unusualWeek:
        "\(Units.distance(alert.weekDose, units)) more curves to the \(side) than the other way in seven days, unusual for you"
      }
    return what + ": turning the other way for warm-up and cool-down may help, where it is allowed"
  }

  private static func day(_ day: Int) -> String {
    switch day {
    case 0: "on its day"
    case 1: "the day after"
    case -1: "the day before"
    default: day < 0 ? "\(-day) days before" : "\(day) days after"
    }
  }
}
