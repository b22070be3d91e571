public import CoachCore

/// A run as it is listed: what it was, and what it changed in the plan.
public struct RunSummary: Sendable {
  public let run: KnownRun
  /// The beginning of its id that no other run has.
  public let shortID: String
  public let kind: RunKind
  public let changes: [RunChange]
  /// Effort times minutes; nil while the effort is not said.
  public let load: Double?

  /// Every activity of a runner, newest first.
  public static func all(_ picture: RunnerPicture) -> [RunSummary] {
    let runs = picture.state.runs
    let length = prefixLength(runs.map { $0.id.description })
    return runs.reversed().map { run in
      RunSummary(
        run: run, shortID: String(run.id.description.prefix(length)), kind: picture.load.kind(of: run),
        changes: picture.load.changes(of: run),
        load: run.description.effort.map { TrainingLoad.units($0, for: run.record.moving) })
    }
  }

  /// The fewest digits, from 4 on, that tell all ids apart.
  static func prefixLength(_ ids: [String]) -> Int {
    (4..<32).first { length in Set(ids.map { $0.prefix(length) }).count == ids.count } ?? 32
  }
}
