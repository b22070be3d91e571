public import CoachCore

/// What the runs of seven days added up to (G5, G6).
public struct LoadOfWeek: Sendable {
  public let ending: CalendarDay
  public let runs: Int
  public let distance: Metres
  /// Nil while the effort of one of the runs is not said.
  public let load: TrainingLoad.Week?
  /// Per cent more than in the seven days before.
  public let change: Double?
  /// The largest of its runs beside the 30 days before each; nil if none was a spike.
  public let spike: RunSpike?
  public let turns: TurnWeek

  init(_ picture: RunnerPicture, ending day: CalendarDay) {
    let runs = picture.state.runs.filter { $0.isRun && $0.day > day - 7 && $0.day <= day }
    ending = day
    self.runs = runs.count
    distance = runs.reduce(.zero) { $0 + $1.record.distance }
    load = picture.load.week(ending: day)
    change = picture.load.weeklyChange(ending: day)
    spike = runs.compactMap { picture.load.spike(of: $0) }.max { $0.ratio < $1.ratio }
    turns = picture.load.turnWeek(ending: day)
  }

  /// The newest first; the first ends today.
  public static func weeks(_ picture: RunnerPicture, count: Int) -> [LoadOfWeek] {
    (0..<max(1, count)).map { LoadOfWeek(picture, ending: picture.state.today - 7 * $0) }
  }
}
