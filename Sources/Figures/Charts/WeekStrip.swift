/// Seven days of runs and sessions.
public struct WeekStrip: Sendable {
  public struct Day: Sendable {
    public var name: String
    public var runMinutes: Double
    public var sessionMinutes: Double
    /// Already done, as far as planned.
    public var done: Bool
    public var isToday: Bool
    /// As it is said: "run 45 min, session 10 min".
    public var said: String

    public init(_ name: String, runMinutes: Double, sessionMinutes: Double, done: Bool, isToday: Bool, said: String) {
      self.name = name
      self.runMinutes = runMinutes
      self.sessionMinutes = sessionMinutes
      self.done = done
      self.isToday = isToday
      self.said = said
    }
  }

  public let title: String
  public let days: [Day]

  public init(_ title: String, days: [Day]) {
    self.title = title
    self.days = days
  }

  public var table: ChartTable {
    ChartTable(title, columns: ["Day", "Plan", "Done"], rows: days.map { [$0.name, $0.said, $0.done ? "yes" : ""] })
  }

  public func svg(theme: Theme = .automatic) -> String {
    let words = days.map { $0.name + ": " + $0.said }.joined(with: "; ")
    var paper = ChartPaper(Spot(640, 180), title: title, words: words, theme: theme)
    let run = Scale(range: 0...max(30, days.map { $0.runMinutes }.max() ?? 0), from: 0, to: 96)
    let session = Scale(range: 0...max(30, days.map { $0.sessionMinutes }.max() ?? 0), from: 0, to: 36)
    let column = 640 / Double(max(1, days.count))
    for (i, day) in days.enumerated() {
      let x = (Double(i) + 0.5) * column
      if day.isToday { paper.box(Spot(x - column / 2 + 4, 4), Spot(x + column / 2 - 4, 176), "ground", round: 10) }
      if day.runMinutes > 0 { paper.box(Spot(x - 20, 110 - run(day.runMinutes)), Spot(x + 20, 110), "act", round: 4) }
      if day.sessionMinutes > 0 {
        paper.box(Spot(x - 20, 114), Spot(x + 20, 114 + session(day.sessionMinutes)), "move", round: 4)
      }
      paper.write(day.done ? day.name + " ✓" : day.name, at: Spot(x, 170), .middle, day.isToday ? "ink" : "quiet")
    }
    return paper.svg
  }

  /// A column a day: runs over the names, sessions under them.
  public func terminal() -> String {
    let run = 0...max(30, days.map { $0.runMinutes }.max() ?? 0)
    let session = 0...max(30, days.map { $0.sessionMinutes }.max() ?? 0)
    var lines = ["", "", ""]
    for day in days {
      lines[0] += Blocks.padded(day.runMinutes > 0 ? " " + Blocks.block(day.runMinutes, in: run) : "", to: 6)
      lines[1] += Blocks.padded(day.name + (day.done ? "✓" : day.isToday ? "‹" : ""), to: 6)
      lines[2] += Blocks.padded(
        day.sessionMinutes > 0 ? " " + Blocks.block(day.sessionMinutes, in: session) : "", to: 6)
    }
    return title + "\n" + lines.joined(with: "\n")
  }
}
