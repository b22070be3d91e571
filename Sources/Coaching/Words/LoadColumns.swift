public import CoachCore
import Foundation

/// A week of load as the cells of a table; a dash where nothing is known.
public struct LoadColumns: Sendable {
  public let ending, distance, load, change, monotony, strain, curves, roadSide: String

  public init(_ week: LoadOfWeek, today: CalendarDay, _ units: UnitSystem) {
    func whole(_ number: Double?) -> String { number.map { "\(Int($0.rounded()))" } ?? "–" }
    let turns = week.turns
    ending = DayWords.short(week.ending, today: today, weekday: false)
    distance = Units.distance(week.distance, units)
    load = whole(week.load?.total)
    change = week.change.map { Units.signed($0) + " %" } ?? "–"
    monotony = week.load?.monotony.map { String(format: "%.1f", $0) } ?? "–"
    strain = whole(week.load?.strain)
    curves = LoadWords.side(turns.side, Units.distance(turns.dose, units)) ?? "–"
    roadSide = LoadWords.side(turns.camberSide, "\(Int(turns.camberDose.minutes.rounded())) min") ?? "–"
  }
}
