extension Consistency {
  /// Of a usual week of 21 blocks the minimum mode asks for 12 (H2) [E].
  static let minimumShare = 12.0 / 21

  /// How steadily a runner's sessions came in the finished weeks before this one.
  public init(_ picture: RunnerPicture) {
    self.init(picture.offered.weeks.dropLast().map { WeekCount(of: $0, picture.state) })
  }
}

extension WeekCount {
  /// A week as it was offered: complete with less in minimum mode, and with what was done where pain stopped it.
  init(of week: OfferedWeek, _ state: RunnerState) {
    let planned = week.paused ? min(week.planned, week.done) : week.planned
    self.init(start: week.first, planned: planned, done: week.done, minimum: 0)
    let isMinimum = (0..<7).contains { state.modes(on: week.first + $0).contains(.minimum) }
    let least = Int((Double(planned) * Consistency.minimumShare).rounded(.up))
    minimum = isMinimum ? max(1, least) : needed
  }
}
