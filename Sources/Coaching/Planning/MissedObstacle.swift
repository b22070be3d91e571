public import CoachCore

/// Why nothing can be said of what got in the way of a session.
public enum MissedObstacle: Hashable, Sendable {
  case tooLongAgo
  /// It took place, "yesterday".
  case done(String)

  /// For how many days, with today, one can be asked about [E].
  static let days = 14

  public var sentence: String {
    switch self {
    case .tooLongAgo: "That is for sessions of the last two weeks. Nothing was saved."
    case .done(let near): "The session of \(near) was done, so nothing got in its way. Nothing was saved."
    }
  }
}

extension RunnerState {
  /// What keeps a session from having been missed; nil where it may be written down.
  public func obstacle(to missed: MissedSession) -> MissedObstacle? {
    guard (0..<MissedObstacle.days).contains(today - missed.day) else { return .tooLongAgo }
    let isDone = sessions.contains { $0.day == missed.day && !$0.sets.isEmpty }
    return isDone ? .done(DayWords.near(missed.day, today: today)) : nil
  }
}
