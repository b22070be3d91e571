import CoachCore
import Coaching
import Foundation

/// Load week by week on the terminal.
struct LoadSheet {
  let today: CalendarDay
  let units: UnitSystem

  func table(_ weeks: [LoadOfWeek]) -> String {
    let head = ["Seven days to", "Distance", "Load", "Change", "Monotony", "Strain", "Curves", "Road side"]
    return ([Ink.quiet(row(head))] + weeks.flatMap(lines)).joined(separator: "\n")
  }

  private func lines(_ week: LoadOfWeek) -> [String] {
    let turns = week.turns
    let columns = [
      date(week.ending), Units.distance(week.distance, units), whole(week.load?.total),
      week.change.map { Units.signed($0) + " %" } ?? "–", week.load?.monotony.map { String(format: "%.1f", $0) } ?? "–",
      whole(week.load?.strain), LoadWords.side(turns.side, Units.distance(turns.dose, units)) ?? "–",
      LoadWords.side(turns.camberSide, "\(Int(turns.camberDose.minutes.rounded())) min") ?? "–",
    ]
    let spike = week.spike.map { Paper.wrapped("  " + LoadWords.text($0), indent: "  ", Ink.quiet) }
    return [row(columns)] + (spike.map { [$0] } ?? [])
  }

  private func whole(_ number: Double?) -> String { number.map { "\(Int($0.rounded()))" } ?? "–" }

  private func date(_ day: CalendarDay) -> String {
    let (year, month, number) = day.civil
    return "\(number) \(DayWords.months[month - 1].prefix(3))" + (year == today.civil.year ? "" : " \(year)")
  }

  private func row(_ columns: [String]) -> String {
    zip(columns, [15, 10, 7, 11, 10, 8, 20, 0]).map { text, width in width > 0 ? text.padding(to: width) : text }
      .joined()
  }
}
