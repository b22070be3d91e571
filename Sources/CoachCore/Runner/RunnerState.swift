/// What is known of a runner at a moment: the fold of their events up to it.
///
/// It only gathers; what follows from it (clearance, pain state, levels, plan) are functions of it, each in its own room.
public struct RunnerState: Sendable {
  public private(set) var asOf: LocalMoment
  /// False until the runner has told us anything about themself; `profile` then holds sensible beginnings.
  public private(set) var hasProfile = false
  public private(set) var profile = Profile()
  /// Every profile that was told, the present one last: past weeks are measured by theirs.
  public private(set) var profiles: [Told<Profile>] = []

  public private(set) var screenings: [Told<ScreeningAnswers>] = []
  public private(set) var attestations: [Told<Attestation>] = []
  public private(set) var sites: [Told<SiteReport>] = []
  /// Marks on the body map, and those that the pain log made, in order.
  public private(set) var marks: [Told<SiteReport>] = []
  public private(set) var legSymptoms: [Told<LegSymptomReport>] = []
  public private(set) var reasonsToAskAgain: [Told<AskAgainReason>] = []
  public private(set) var diary: [Told<DiaryEntry>] = []
  public private(set) var pains: [Told<PainEntry>] = []
  public private(set) var mornings: [Told<MorningCheckIn>] = []

  public private(set) var plannedRuns: [Told<PlannedRun>] = []
  public private(set) var droppedRuns: Set<CalendarDay> = []
  /// In order of their start.
  public private(set) var runs: [KnownRun] = []
  /// In order of their beginning.
  public private(set) var sessions: [KnownSession] = []
  public private(set) var missed: [Told<MissedSession>] = []

  public private(set) var tests: [Told<TestResult>] = []
  public private(set) var hipChecks: [Told<HipCheck>] = []
  public private(set) var outcomes: [Told<Outcome>] = []

  public private(set) var enjoyment: [ExerciseID: Enjoyment] = [:]
  public private(set) var banned: Set<ExerciseID> = []
  public private(set) var swaps: [Told<Swap>] = []
  public private(set) var pins: [Told<Pin>] = []
  public private(set) var modes: [Told<ModePeriod>] = []
  /// In the order in which they were taken.
  public private(set) var programmes: [KnownProgramme] = []
  public private(set) var breakPolicy = BreakPolicy()
  public private(set) var breaks: [Told<BreakRecord>] = []
  public private(set) var calendarWishes = CalendarWishes()
  public private(set) var shownCards: [ShownCard] = []

  private var runIndex: [EventID: Int] = [:]
  private var sessionIndex: [EventID: Int] = [:]

  /// The state at a moment; events after it are not known yet.
  public init(_ history: RunnerHistory, asOf: LocalMoment) {
    self.asOf = asOf
    advance(to: asOf, with: history.events[...])
  }

  /// Takes in what happened since, up to a later moment; returns what is still to come.
  ///
  /// - Parameter events: events of one history that this state has not seen, in its order.
  @discardableResult
  public mutating func advance(to moment: LocalMoment, with events: ArraySlice<RunnerEvent>) -> ArraySlice<RunnerEvent>
  {
    asOf = moment
    let known = runs.count
    var next = events.startIndex
    while next < events.endIndex, events[next].moment.instant <= moment.instant {
      take(events[next])
      next += 1
    }
    if runs.count > known {
      runs = KnownRun.inOrder(runs)
      for (index, run) in runs.enumerated() { runIndex[run.id] = index }
    }
    return events[next...]
  }

  /// The coach's day it is.
  public var today: CalendarDay { asOf.day }

  /// The session of a day that began last and has not ended.
  public var openSession: KnownSession? {
    guard let last = sessions.last(where: { !$0.isRoutine }), last.end == nil else { return nil }
    return last
  }

  /// From when to when a run or a session was done; nil for what is neither.
  func span(of activity: EventID) -> (start: LocalMoment, end: LocalMoment)? {
    if let index = runIndex[activity] { return (runs[index].record.start, runs[index].record.end) }
    if let index = sessionIndex[activity] { return (sessions[index].began, sessions[index].lastHeard) }
    return nil
  }

  /// The modes that hold on a day.
  public func modes(on day: CalendarDay) -> Set<Mode> {
    Set(modes.filter { $0.value.holds(on: day) }.map { $0.value.mode })
  }

  private mutating func take(_ event: RunnerEvent) {
    switch event.body {
    case .profileSet(let value):
      (profile, hasProfile) = (value, true)
      profiles.append(told(event, value))
    case .screeningAnswered(let value): screenings.append(told(event, value))
    case .clinicianAttested(let value): attestations.append(told(event, value))
    case .sitesMapped(let values):
      sites += values.map { told(event, $0) }
      marks += values.map { told(event, $0) }
    case .legSymptomMoved(let value): legSymptoms.append(told(event, value))
    case .askedForSafetyQuestions(let value): reasonsToAskAgain.append(told(event, value))
    case .diaryKept(let value): diary.append(told(event, value))
    case .painLogged(let value):
      pains.append(told(event, value))
      marks.append(told(event, SiteReport(site: value.site, side: value.side, score: value.score)))
    case .morningLogged(let value): mornings.append(told(event, value))
    case .runPlanned(let value): plannedRuns.append(told(event, value))
    case .usualRunDropped(let day): droppedRuns.insert(day)
    case .sessionMissed(let value): missed.append(told(event, value))
    case .testTaken(let value): tests.append(told(event, value))
    case .hipsChecked(let value): hipChecks.append(told(event, value))
    case .outcomeRecorded(let value): outcomes.append(told(event, value))
    case .exerciseEnjoyed(let id, let value): enjoyment[id] = value
    case .exerciseBanned(let id): banned.insert(id)
    case .exerciseAllowed(let id): banned.remove(id)
    case .exerciseSwapped(let value): swaps.append(told(event, value))
    case .blockPinned(let value): pins.append(told(event, value))
    case .modeChosen(let value): modes.append(told(event, value))
    case .programmeTaken(let value):
      programmes.append(KnownProgramme(id: event.id, taken: event.moment, programme: value, ended: nil))
    case .programmeEnded(let id):
      if let index = programmes.firstIndex(where: { $0.id == id }) { programmes[index].ended = event.moment }
    case .breaksArranged(let value): breakPolicy = value
    case .breakEnded(let value): breaks.append(told(event, value))
    case .calendarArranged(let value): calendarWishes = value
    case .cardShown(let card): shownCards.append(ShownCard(card, on: event.moment.day))
    case .runRecorded, .runAnalysed, .runDescribed: takeRun(event)
    case .sessionStarted, .setFinished, .exerciseRated, .sessionFinished: takeSession(event)
    case .withdrawn, .replaced, .batchWithdrawn: break
    }
  }

  private func told<Value>(_ event: RunnerEvent, _ value: Value) -> Told<Value> {
    Told(id: event.id, at: event.moment, value)
  }

  private mutating func takeRun(_ event: RunnerEvent) {
    switch event.body {
    case .runRecorded(let record):
      runIndex[event.id] = runs.count
      runs.append(KnownRun(id: event.id, recorded: event.moment, record: record))
    case .runAnalysed(let run, let findings):
      guard let index = runIndex[run], findings.version >= runs[index].findings?.version ?? 0 else { return }
      runs[index].findings = findings
    case .runDescribed(let run, let description):
      guard let index = runIndex[run] else { return }
      runs[index].description.effort = description.effort ?? runs[index].description.effort
      runs[index].description.kind = description.kind ?? runs[index].description.kind
      runs[index].description.camber = description.camber ?? runs[index].description.camber
      runs[index].description.sport = description.sport ?? runs[index].description.sport
      runs[index].record.sport = description.sport ?? runs[index].record.sport
    default: break
    }
  }

  private mutating func takeSession(_ event: RunnerEvent) {
    func known(_ session: EventID) -> Int? { sessionIndex[session] }
    switch event.body {
    case .sessionStarted(let start):
      sessionIndex[event.id] = sessions.count
      sessions.append(KnownSession(id: event.id, began: event.moment, start: start))
    case .setFinished(let session, let set):
      guard let index = known(session) else { return }
      // A set done again takes the place of the first try.
      sessions[index].sets.removeAll { $0.exercise == set.exercise && $0.set == set.set && $0.side == set.side }
      sessions[index].sets.append(set)
      sessions[index].lastHeard = event.moment
    case .exerciseRated(let session, let rating):
      guard let index = known(session) else { return }
      sessions[index].ratings.append(rating)
    case .sessionFinished(let session, let end):
      guard let index = known(session) else { return }
      sessions[index].end = end
      sessions[index].lastHeard = event.moment
    default: break
    }
  }
}

/// Something a runner told us, with the event that holds it.
public struct Told<Value: Sendable>: Sendable {
  public let id: EventID
  public let moment: LocalMoment
  public let value: Value

  public init(id: EventID, at moment: LocalMoment, _ value: Value) {
    self.id = id
    self.moment = moment
    self.value = value
  }
}
