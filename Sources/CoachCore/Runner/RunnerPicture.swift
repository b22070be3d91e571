/// All that follows from what is known of a runner at a moment: clearance, pain, tags, load, levels and ladders.
public struct RunnerPicture: Sendable {
  public let state: RunnerState
  public let screening: ScreeningRecord
  public let clearance: Clearance
  /// Safety questions to be asked again before anything else.
  public let due: ScreeningDue?
  public let pain: PainStatus
  public let tags: [ActiveTag]
  /// Exercises stopped for a week because a leg symptom moved away from the spine (C3).
  public let stopped: [TagRecord.Exclusion]
  public let load: RunLoad
  public let levels: [Role: StartingLevel]
  public let limits: ProgressionLimits
  public let progression: Progression
  public let trainingDays: [TrainingDay]
  /// What each week asked for, and what was done of it.
  public let offered: OfferedWeeks

  public init(_ state: RunnerState) {
    var memory = PictureMemory()
    self.init(state, &memory)
  }

  init(_ state: RunnerState, _ memory: inout PictureMemory) {
    self.state = state
    let now = state.asOf
    var screening = ScreeningRecord(state)
    pain = PainStatus(RunnerPicture.painInputs(state, &memory.screening), at: now, &memory.pain)
    for (reason, moment) in RunnerPicture.calls(state, pain) { screening.triggered(reason, at: moment) }
    self.screening = screening
    clearance = screening.clearance(at: now)
    due = state.screenings.isEmpty ? nil : screening.due(at: now)
    let record = TagRecord(state)
    stopped = record.exclusions(at: now)
    tags = screening.activeTags(at: now) + record.activeTags(at: now)
    load = RunLoad(state.runs, planned: state.plannedRuns.map { $0.value })

    var conditions = LevelConditions()
    conditions.pain = pain.lastScore
    conditions.tags = Set(tags.map { $0.tag })
    conditions.age = screening.answers(at: now).age
    let first = state.sessions.first?.day
    conditions.weeksSinceStart = first.map { max(0, now.day - $0) / 7 } ?? 0
    let results = state.tests.map { $0.value }
    var limits = ProgressionLimits(tests: results, conditions)
    let programme = state.programme(on: now.day)?.programme
    limits.excluded = state.banned.union(stopped.map { $0.exercise }).union(programme?.bannedExercises ?? [])
    for (role, level) in programme?.highestLevels ?? [:] {
      limits.highestLevel[role] = min(level, limits.highestLevel[role] ?? level)
    }
    limits.longestPlanks = state.pins.contains { $0.value.exercise == .frontPlank && $0.value.long }
    self.limits = limits
    for role in Role.planned where role.isMobility {
      conditions.weeksTrained[role] = RunnerPicture.weeksTrained(role, state.sessions)
    }
    var levels: [Role: StartingLevel] = [:]
    for role in Role.planned { levels[role] = StartingLevel(role, from: results, conditions) }
    self.levels = levels

    var surroundings = TrainingSurroundings()
    surroundings.spikeDays = load.spikeDays(through: now.day)
    surroundings.deloadDays = Set(state.sessions.filter { $0.start.deload }.map { $0.day })
    surroundings.limits = limits
    surroundings.programmes = state.programmes
    offered = OfferedWeeks(state, pain, &memory.weeks)
    surroundings.offered = offered
    trainingDays = TrainingDay.all(from: state.sessions, pain: pain, asOf: now, surroundings)
    progression = memory.training.after(trainingDays, from: Progression()) { $0.record($1) }
  }

  public var activeTags: Set<Tag> { Set(tags.map { $0.tag }) }

  public func level(of role: Role) -> Level {
    progression.level(of: role, startingAt: levels[role]?.level ?? .beginner, limits)
  }

  /// Why there is no plan now; nil where there may be one.
  public var refusal: PlanRefusal? {
    guard !state.screenings.isEmpty else { return .screeningNeeded }
    switch clearance.refusal {
    case .locked(let level): return .seeClinician(level)
    case .contradicting: return .contradicting
    case .incomplete: return .screeningNeeded
    case nil: break
    }
    if pain.state == .stop { return .seeClinician(.urgent) }
    if pain.state == .refer { return .seeClinician(.clinician) }
    return due.map { .questionsDue($0) }
  }

  /// What suits the runner today, whatever the slot.
  public func conditions(on day: CalendarDay) -> SlotConditions {
    var conditions = SlotConditions()
    conditions.tags = activeTags
    conditions.equipment = state.profile.kit
    conditions.floorSpace = state.profile.floorSpace
    conditions.excluded = limits.excluded
    conditions.cleared = Set(state.programme(on: day)?.programme.locks.map { $0.exercise } ?? [])
    conditions.allowed = SlotConditions.AllowedWork(pain.state)
    conditions.raceDay = runs(on: day).contains { $0.kind == .race }
    return conditions
  }

  /// The pain machine's inputs: the screening's locks as they were at each answer, and all that was felt and done.
  public static func painInputs(_ state: RunnerState) -> [PainInput] {
    var memory = Continued<ScreeningWord, ScreeningLocks>()
    return painInputs(state, &memory)
  }

  private static func painInputs(
    _ state: RunnerState, _ memory: inout Continued<ScreeningWord, ScreeningLocks>
  ) -> [PainInput] {
    let told =
      state.screenings.map { ScreeningWord(moment: $0.moment, answers: $0.value) }
      + state.attestations.map { ScreeningWord(moment: $0.moment, attestation: $0.value) }
    let inOrder = told.sorted { $0.moment.instant < $1.moment.instant }
    var inputs = memory.after(inOrder, from: ScreeningLocks()) { $0.take($1) }.inputs
    for run in state.runs where run.isRun { inputs.append(PainInput(run.record.end, .activity(run.id, isRun: true))) }
    for session in state.sessions where !session.sets.isEmpty {
      inputs.append(PainInput(session.lastHeard, .activity(session.id, isRun: false)))
    }
    inputs += state.pains.map { PainInput(felt($0, state), .pain($0.value)) }
    inputs += state.mornings.map { PainInput($0.moment, .morning($0.value)) }
    return inputs
  }

  /// When a pain was felt: at the activity it belongs to, if it was written down on a later day.
  private static func felt(_ told: Told<PainEntry>, _ state: RunnerState) -> LocalMoment {
    guard told.value.timing != .now, let activity = told.value.activity, let span = state.span(of: activity),
      told.moment.day > span.end.day
    else { return told.moment }
    return told.value.timing == .before ? span.start : span.end
  }

  /// What calls for the safety questions again: red days, a leg that gave way, a sore site over a bone (K1, K2).
  private static func calls(
    _ state: RunnerState, _ pain: PainStatus
  ) -> [(reason: AskAgainReason, at: LocalMoment)] {
    var calls = pain.calls
    for told in state.pains {
      // Told on a later day than it was felt: asked now, for the answers since did not know of it.
      let isLate = felt(told, state) != told.moment
      if isLate, told.value.score > 5 || told.value.sharp { calls.append((.redDay, told.moment)) }
      for reason in told.value.calls { calls.append((reason, told.moment)) }
    }
    return calls
  }

  /// Weeks with at least one block of the role.
  private static func weeksTrained(_ role: Role, _ sessions: [KnownSession]) -> Int {
    var weeks: Set<Int32> = []
    for session in sessions where session.start.exercises.contains(where: { $0.role == role }) {
      weeks.insert(session.day.daysSinceEpoch / 7)
    }
    return weeks.count
  }
}
