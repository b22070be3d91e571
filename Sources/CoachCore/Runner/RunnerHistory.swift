/// All that one runner's journal holds, with its corrections carried out.
///
/// Events are read in the order in which they happened, whenever they were told; those of one moment in the order in which
/// they build on each other, and then of their ids, which is that in which they were written.
public struct RunnerHistory: Sendable {
  /// Events as they stand after all corrections, in that order; corrections themselves are gone.
  public let events: [RunnerEvent]

  public init(_ all: some Sequence<RunnerEvent>) {
    var batches: Set<EventID> = []
    var replacements: [EventID: EventBody] = [:]
    let sorted = RunnerHistory.inOrder(all)
    let withdrawn = RunnerHistory.withdrawn(inOrder: sorted)
    for event in sorted.reversed() where !withdrawn.contains(event.id) {
      switch event.body {
      case .batchWithdrawn(let id): batches.insert(id)
      case .replaced(let id, let body): if replacements[id] == nil { replacements[id] = body }
      default: break
      }
    }
    var standing: [RunnerEvent] = []
    standing.reserveCapacity(sorted.count)
    for event in sorted where !withdrawn.contains(event.id) {
      if event.body.isCorrection { continue }
      let body = replacements[event.id] ?? event.body
      if case .runRecorded(let run) = body, let batch = run.batch, batches.contains(batch) { continue }
      standing.append(RunnerEvent(id: event.id, at: event.moment, body, partOf: event.partOf))
    }
    events = standing
  }

  /// The events of which the latest word is that they never happened, corrections among them.
  public static func withdrawn(_ all: some Sequence<RunnerEvent>) -> Set<EventID> {
    withdrawn(inOrder: inOrder(all))
  }

  /// A correction may itself be withdrawn (undo of an undo): the latest word on each comes first.
  private static func withdrawn(inOrder sorted: [RunnerEvent]) -> Set<EventID> {
    var withdrawn: Set<EventID> = []
    for event in sorted.reversed() where !withdrawn.contains(event.id) {
      if case .withdrawn(let id) = event.body { withdrawn.insert(id) }
    }
    return withdrawn
  }

  /// Most journals are written in the order in which things happened.
  private static func inOrder(_ all: some Sequence<RunnerEvent>) -> [RunnerEvent] {
    let events = Array(all)
    let isInOrder = events.indices.dropLast().allSatisfy { !happenedBefore(events[$0 + 1], events[$0]) }
    return isInOrder ? events : events.sorted(by: happenedBefore)
  }

  static func happenedBefore(_ a: RunnerEvent, _ b: RunnerEvent) -> Bool {
    (a.moment.instant, a.body.rank, a.id) < (b.moment.instant, b.body.rank, b.id)
  }
}

extension EventBody {
  /// Of one instant, what begins something comes before what is said of it, and corrections come last.
  var rank: Int {
    switch self {
    case .runAnalysed, .runDescribed, .setFinished: 1
    case .exerciseRated, .programmeEnded: 2
    case .sessionFinished: 3
    case .withdrawn, .replaced, .batchWithdrawn: 4
    default: 0
    }
  }

  /// Only says what was read: nothing that a runner would take back.
  public var isReading: Bool {
    if case .cardShown = self { return true }
    return false
  }

  /// Says something of an earlier event, and nothing of its own.
  public var isCorrection: Bool {
    switch self {
    case .withdrawn, .replaced, .batchWithdrawn: true
    default: false
    }
  }
}
