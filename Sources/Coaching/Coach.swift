public import CoachCore
public import Journal

/// The loop of one runner: reads the journal, says what follows from it, and writes down what the runner does.
public struct Coach: Sendable {
  private let journal: any JournalStore
  private let runner: RunnerID

  public init(_ journal: any JournalStore, runner: RunnerID = .owner) {
    self.journal = journal
    self.runner = runner
  }

  public func history() async throws(JournalError) -> RunnerHistory {
    RunnerHistory(try await journal.events(of: runner).events)
  }

  public func outlook(at moment: LocalMoment) async throws(JournalError) -> Outlook {
    Outlook(try await history(), at: moment)
  }

  public func picture(at moment: LocalMoment) async throws(JournalError) -> RunnerPicture {
    RunnerPicture(RunnerState(try await history(), asOf: moment))
  }

  /// Writes down what happened, all or nothing; returns the ids of the new events.
  ///
  /// - Parameter first: what the same act wrote before; events of one act are taken back together.
  @discardableResult
  public func record(_ bodies: [EventBody], at moment: LocalMoment, partOf first: EventID? = nil)
    async throws(JournalError) -> [EventID]
  {
    var events: [RunnerEvent] = []
    for body in bodies {
      events.append(
        RunnerEvent(id: .next(), at: moment, body, partOf: first ?? events.first?.id))
    }
    _ = try await journal.take(events, for: runner)
    return events.map(\.id)
  }

  /// Writes down what happened, all or nothing, under an id that whoever tells of it has chosen; returns all ids.
  ///
  /// The ids of what belongs to it follow from that one: the same again is never a second entry.
  public func record(_ bodies: [EventBody], at moment: LocalMoment, from first: EventID)
    async throws(JournalError) -> [EventID]
  {
    let events = bodies.enumerated().map { index, body in
      RunnerEvent(
        id: EventID(high: first.high, low: first.low &+ UInt64(index)), at: moment, body,
        partOf: index == 0 ? nil : first)
    }
    try await record(events)
    return events.map(\.id)
  }

  /// Writes down events that whoever calls has named, all or nothing.
  func record(_ events: [RunnerEvent]) async throws(JournalError) {
    guard !events.isEmpty else { return }
    _ = try await journal.take(events, for: runner)
  }

  /// Adds the entries of another journal that are not here yet, all or nothing; returns how many were new.
  func merge(_ events: [RunnerEvent]) async throws(JournalError) -> Int { try await journal.take(events, for: runner) }

  /// Takes back the newest thing that was recorded, with all that the same act wrote; returns it, first things first.
  ///
  /// Empty if there is nothing left to take back.
  public func undo(at moment: LocalMoment) async throws(JournalError) -> [EventBody] {
    let all = try await journal.events(of: runner).events
    let standing = RunnerHistory(all).events
    let ids = Set(standing.map(\.id))
    let withdrawn = Coach.withdrawn(all)
    let last = all.last { event in
      if event.body.isReading { return false }
      // What was found in a run goes with the run.
      if case .runAnalysed = event.body { return false }
      return event.replacingBatch != nil ? !withdrawn.contains(event.id) : ids.contains(event.id)
    }
    guard let last else { return [] }
    if let batch = last.batch ?? last.replacingBatch ?? Coach.batch(of: last, all) {
      return try await takeBack(batch, all, at: moment)
    }
    let acts = Coach.acts(all)
    let act = all.filter {
      acts[$0.id] == acts[last.id] && (ids.contains($0.id) || $0.body.isCorrection && !withdrawn.contains($0.id))
    }
    try await record(act.map { .withdrawn($0.id) }, at: moment)
    let taken = Set(act.map(\.id))
    return standing.filter { taken.contains($0.id) }.map(\.body)
  }

  /// Takes back a whole import, whatever was recorded since; returns its runs, none if it was taken back before.
  public func undo(batch: EventID, at moment: LocalMoment) async throws(JournalError) -> [EventBody] {
    try await takeBack(batch, try await journal.events(of: runner).events, at: moment)
  }

  private func takeBack(_ batch: EventID, _ all: [RunnerEvent], at moment: LocalMoment) async throws(JournalError)
    -> [EventBody]
  {
    let ids = Set(RunnerHistory(all).events.map(\.id))
    let withdrawn = Coach.withdrawn(all)
    let runs = all.compactMap { event -> EventBody? in
      if case .replaced(_, let body) = event.body, event.replacingBatch == batch {
        return withdrawn.contains(event.id) ? nil : body
      }
      return (event.batch == batch || event.partOf == batch) && ids.contains(event.id) ? event.body : nil
    }
    let told = all.filter { $0.partOf == batch && ids.contains($0.id) }.map { EventBody.withdrawn($0.id) }
    if !runs.isEmpty { try await record([.batchWithdrawn(batch)] + told + Coach.restored(batch, all), at: moment) }
    return runs
  }

  /// The first event of the act that each event belongs to.
  private static func acts(_ all: [RunnerEvent]) -> [EventID: EventID] {
    var acts: [EventID: EventID] = [:]
    for event in all { acts[event.id] = event.partOf.map { acts[$0] ?? $0 } ?? event.id }
    return acts
  }

  /// The import that told this of a session: what it belongs to is no event.
  private static func batch(of event: RunnerEvent, _ all: [RunnerEvent]) -> EventID? {
    event.partOf.flatMap { first in all.contains { $0.id == first } ? nil : first }
  }

  private static func withdrawn(_ all: [RunnerEvent]) -> Set<EventID> {
    var ids: Set<EventID> = []
    for case .withdrawn(let id) in all.map(\.body) { ids.insert(id) }
    return ids
  }

  /// What gives back the runs that an import had replaced by fuller files: their replacements, and what was found in these.
  private static func restored(_ batch: EventID, _ all: [RunnerEvent]) -> [EventBody] {
    var bodies: [EventBody] = []
    for (index, event) in all.enumerated() where event.replacingBatch == batch {
      bodies.append(.withdrawn(event.id))
      guard case .replaced(let run, _) = event.body, index + 1 < all.count else { continue }
      if case .runAnalysed(run: run, _) = all[index + 1].body { bodies.append(.withdrawn(all[index + 1].id)) }
    }
    return bodies
  }
}

extension RunnerEvent {
  /// The import that brought this run.
  fileprivate var batch: EventID? {
    if case .runRecorded(let run) = body { run.batch } else { nil }
  }

  /// The import that brought a fuller file of a run that was there.
  fileprivate var replacingBatch: EventID? {
    if case .replaced(_, .runRecorded(let run)) = body { run.batch } else { nil }
  }
}
