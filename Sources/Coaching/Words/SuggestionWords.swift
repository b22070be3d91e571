public import CoachCore
import Foundation

/// What runs suggest, as a runner reads it: what was seen, and what may be worth a try.
public struct SuggestionWords {
  private let today: CalendarDay
  private let units: UnitSystem
  private let ways: Ways

  public init(today: CalendarDay, _ units: UnitSystem, _ ways: Ways = .terminal) {
    self.today = today
    self.units = units
    self.ways = ways
  }

  public func text(_ suggestion: RunSuggestion) -> String {
    switch suggestion {
    case .endurance(let fade):
      "Form fades late: \(fade.flags.map { $0.words }.joined(separator: " and ")) in \(fade.runs.count) of your last "
        + "runs. Back, side and hip work count for more this week; more repetitions may help more than harder ones."
    case .testSides(let sides):
      self.sides(sides) + " A test of both sides may tell more"
        + (ways == .terminal ? ": strongback test side-bridge, " : ", ")
        + "and the mirror check" + ways.to("hips")
    case .otherWayRound(_, let alert): turning(alert)
    }
  }

  private func sides(_ sides: ContactSides) -> String {
    let now = String(format: "%.1f %% of the ground contact on the left", sides.leftShare)
    guard sides.flag == .moved, let usual = sides.usualShare else {
      return "Left and right are uneven in your last \(sides.runs) runs: \(now)."
    }
    return "Left and right have shifted: \(now), usually " + String(format: "%.1f %%.", usual)
  }

  private func turning(_ alert: TurnAlert) -> String {
    let seen =
      alert.reason == .oneSidedRun
      ? "\(Units.distance(alert.curves, units)) of curves in one run, nearly all to the \(alert.side.words)."
      : "More curves to the \(alert.side.words) this week than lately."
    return seen + " Where it is allowed and safe, run warm-up and cool-down the other way round, or take an outer lane."
  }
}
