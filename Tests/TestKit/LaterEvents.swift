public import CoachCore

extension RunnerEvent {
  /// The same event so many days later, with every day that it names.
  public func later(days: Int) -> RunnerEvent {
    RunnerEvent(id: id, at: moment.later(days: days), body.later(days: days), partOf: partOf)
  }
}

extension LocalMoment {
  public func later(days: Int) -> LocalMoment { LocalMoment(instant + .days(days), offset) }
}

extension EventBody {
  func later(days: Int) -> EventBody {
    switch self {
    case .clinicianAttested(var word):
      word.assessed = word.assessed + days
      return .clinicianAttested(word)
    case .runPlanned(var run):
      run.day = run.day + days
      return .runPlanned(run)
    case .usualRunDropped(let day): return .usualRunDropped(day + days)
    case .runRecorded(var run):
      run.start = run.start.later(days: days)
      return .runRecorded(run)
    case .sessionStarted(var start):
      start.day = start.day + days
      return .sessionStarted(start)
    case .sessionMissed(var missed):
      missed.day = missed.day + days
      return .sessionMissed(missed)
    case .testTaken(var test):
      test.day = test.day + days
      return .testTaken(test)
    case .hipsChecked(var check):
      check.day = check.day + days
      return .hipsChecked(check)
    case .outcomeRecorded(var outcome):
      outcome.day = outcome.day + days
      return .outcomeRecorded(outcome)
    case .exerciseSwapped(var swap):
      swap.day = swap.day.map { $0 + days }
      return .exerciseSwapped(swap)
    case .blockPinned(var pin):
      pin.day = pin.day + days
      return .blockPinned(pin)
    case .modeChosen(var period):
      period.from = period.from + days
      period.through = period.through + days
      return .modeChosen(period)
    case .programmeTaken(var programme):
      programme.author = programme.author.later(days: days)
      programme.from = programme.from + days
      programme.through = programme.through.map { $0 + days }
      return .programmeTaken(programme)
    case .replaced(let id, let body): return .replaced(id, body.later(days: days))
    default: return self
    }
  }
}

extension ProgrammeAuthor {
  public func later(days: Int) -> ProgrammeAuthor { ProgrammeAuthor(name, on: day + days) }
}
