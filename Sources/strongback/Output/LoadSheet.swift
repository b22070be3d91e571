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
    let cells = LoadColumns(week, today: today, units)
    let columns = [
      cells.ending, cells.distance, cells.load, cells.change, cells.monotony, cells.strain, cells.curves,
      cells.roadSide,
    ]
    let spike = week.spike.map { Paper.wrapped("  " + LoadWords.text($0), indent: "  ", Ink.quiet) }
    return [row(columns)] + (spike.map { [$0] } ?? [])
  }

  private func row(_ columns: [String]) -> String {
    zip(columns, [15, 10, 7, 11, 10, 8, 20, 0]).map { text, width in width > 0 ? text.padding(to: width) : text }
      .joined()
  }
}
