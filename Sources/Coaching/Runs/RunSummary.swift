public import CoachCore
public import RunAnalysis

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

  /// What a list tells of it.
  public var notable: [RunChange] {
    changes.filter { change in
      switch change {
      case .keepsOff: kind == .race
      case .spike, .returning, .downhill, .turning: true
      case .otherSport: false
      }
    }
  }

  /// Not on a track, where there is no road, and only where the way is known (G5).
  public func wantsRoadSide(_ report: RunReport?) -> Bool {
    guard run.isRun, run.description.camber == nil, let report, !report.findings.indoor else { return false }
    return report.turning.map { $0.track == nil } ?? false
  }
}

extension Effort {
  /// "6", "6.5".
  public var words: String { value == value.rounded() ? "\(Int(value))" : "\(value)" }
}
