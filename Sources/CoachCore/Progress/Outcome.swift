/// How a runner is doing by their own account, on one day (domain D).
public struct Outcome: Hashable, Sendable {
  public var day: CalendarDay
  public var answer: Answer

  public init(day: CalendarDay, _ answer: Answer) {
    self.day = day
    self.answer = answer
  }

  public enum Answer: Hashable, Sendable {
    /// Own activities, always the same ones in the same order (the method of the PSFS, Stratford 1995).
    case activities(ActivityScores)
    /// "Compared with when you started": −5 … +5.
    case change(GlobalChange)
    /// The total of a Roland–Morris questionnaire that was filled in elsewhere, 0–24.
    case rolandMorris(RolandMorrisTotal)
    /// A percentage that a clinician gave; recorded and shown, never asked for.
    case oswestry(OswestryPercent)
  }
}

/// One activity that the back makes hard: 0 unable … 10 as before.
public struct ActivityScore: Hashable, Sendable {
  public let name: String
  public let score: Int

  /// Nil for an empty name or a score outside 0…10.
  public init?(_ name: String, _ score: Int) {
    guard !name.utf8.isEmpty, (0...10).contains(score) else { return nil }
    self.name = name
    self.score = score
  }
}

/// Three activities, at most five, answered on one day.
public struct ActivityScores: Hashable, Sendable {
  public let all: [ActivityScore]

  /// Nil unless there are one to five.
  public init?(_ all: [ActivityScore]) {
    guard (1...5).contains(all.count) else { return nil }
    self.all = all
  }

  /// The sum over the number of activities, 0–10.
  public var mean: Double { Double(all.reduce(0) { $0 + $1.score }) / Double(all.count) }
}

/// Global rating of change, −5 very much worse … +5 very much better.
public struct GlobalChange: Hashable, Sendable {
  public let value: Int

  /// Nil outside −5…5.
  public init?(_ value: Int) {
    guard (-5...5).contains(value) else { return nil }
    self.value = value
  }
}

public struct RolandMorrisTotal: Hashable, Sendable {
  public let value: Int

  /// Nil outside 0…24.
  public init?(_ value: Int) {
    guard (0...24).contains(value) else { return nil }
    self.value = value
  }
}

public struct OswestryPercent: Hashable, Sendable {
  public let value: Int

  /// Nil outside 0…100.
  public init?(_ value: Int) {
    guard (0...100).contains(value) else { return nil }
    self.value = value
  }
}
