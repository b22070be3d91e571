/// A run as far as it is known today: its record, what the runner said of it, and its newest findings.
public struct KnownRun: Hashable, Sendable {
  public let id: EventID
  /// When it came into the journal, which may be long after it was run.
  public let recorded: LocalMoment
  public var record: RunRecord
  public var description = RunDescription()
  public var findings: RunFindings?

  public init(id: EventID, recorded: LocalMoment, record: RunRecord) {
    self.id = id
    self.recorded = recorded
    self.record = record
  }

  /// The coach's day on which it began.
  public var day: CalendarDay { record.start.day }
  public var isRun: Bool { record.sport == .running }

  /// By their start; two that began together stay as they were.
  static func inOrder(_ runs: [KnownRun]) -> [KnownRun] {
    runs.enumerated().sorted { a, b in
      (a.element.record.start.instant, a.offset) < (b.element.record.start.instant, b.offset)
    }.map { $0.element }
  }
}
