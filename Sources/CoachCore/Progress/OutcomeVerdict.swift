/// What may honestly be said of a change in how a runner is doing (domain D).
public enum OutcomeVerdict: Hashable, Sendable {
  /// Too few answers, or too little time between them.
  case tooEarly
  /// The start was too low for the measure to show a change.
  case hidden(baseline: Double)
  /// Other activities than at the start: the two cannot be compared.
  case differentActivities
  /// Smaller than the error, or than what people notice.
  case insideError(change: Double, needed: Double)
  /// At least what matters; `change` is counted so that + is better.
  case better(change: Double, needed: Double)
  case worse(change: Double, needed: Double)
  /// At the level that counts as recovered.
  case recovered(change: Double)

  /// `gain` is + for better.
  static func judge(gain: Double, needed: Double) -> OutcomeVerdict {
    if gain >= needed { return .better(change: gain, needed: needed) }
    if gain <= -needed { return .worse(change: gain, needed: needed) }
    return .insideError(change: gain, needed: needed)
  }
}

/// Morning pain over weeks: what it was at first, what it is now.
public struct PainTrend: Hashable, Sendable {
  /// Mean of the scores of the first seven days, and of the last.
  public let first: Double?
  public let now: Double?
  public let verdict: OutcomeVerdict

  /// 2 points or 30 % are the smallest change that people notice (Ostelo 2008 [V]); 0 is recovered (Kamper 2010 [V]).
  public static let points = 2.0
  public static let share = 0.3
  /// A share of a small number is less than a point: then a whole point is needed [E].
  static let leastPoints = 1.0
  static let days = 7
  static let scoresNeeded = 3

  public init(_ scores: [(day: CalendarDay, pain: PainScore)], today: CalendarDay) {
    let sorted = scores.filter { $0.day <= today }.sorted { $0.day < $1.day }
    let start = sorted.first?.day ?? today
    first = PainTrend.mean(sorted.filter { $0.day - start < PainTrend.days }.map { $0.pain })
    now = PainTrend.mean(sorted.filter { today - $0.day < PainTrend.days }.map { $0.pain })
    guard let first, let now, today - start >= 2 * PainTrend.days - 1 else {
      verdict = .tooEarly
      return
    }
    if now == 0, first > 0 {
      verdict = .recovered(change: first)
      return
    }
    let needed = max(PainTrend.leastPoints, min(PainTrend.points, first * PainTrend.share))
    verdict = .judge(gain: first - now, needed: needed)
  }

  private static func mean(_ scores: [PainScore]) -> Double? {
    guard scores.count >= scoresNeeded else { return nil }
    return Double(scores.reduce(0) { $0 + $1.value }) / Double(scores.count)
  }
}

/// Own activities against the first answer.
public struct ActivityChange: Hashable, Sendable {
  public let verdict: OutcomeVerdict
  /// One for each activity, in order; empty where they differ from the first.
  public let each: [OutcomeVerdict]

  /// The smallest change beyond error, 90 % (Stratford 1995 [V]): of the mean, and of a single activity.
  public static let ofMean = 2.0
  public static let ofOne = 3.0

  public init(from first: ActivityScores, to now: ActivityScores) {
    let same = first.all.count == now.all.count && zip(first.all, now.all).allSatisfy { $0.hasName(of: $1) }
    guard same else {
      (verdict, each) = (.differentActivities, [])
      return
    }
    verdict = .judge(gain: now.mean - first.mean, needed: ActivityChange.ofMean)
    each = zip(first.all, now.all).map { .judge(gain: Double($1.score - $0.score), needed: ActivityChange.ofOne) }
  }
}

extension ActivityScore {
  /// The same activity; names are compared byte by byte.
  func hasName(of other: ActivityScore) -> Bool { name.utf8.elementsEqual(other.name.utf8) }
}

extension RolandMorrisTotal {
  /// 5 points or 30 % (Ostelo 2008 [V]); a start below 4 shows no change; 2 or less is recovered (Kamper 2010 [V]).
  public static let points = 5.0
  public static let share = 0.3
  public static let lowestBaseline = 4
  public static let recovered = 2

  /// This total against the first one.
  public func verdict(from first: RolandMorrisTotal) -> OutcomeVerdict {
    guard first.value >= RolandMorrisTotal.lowestBaseline else { return .hidden(baseline: Double(first.value)) }
    let gain = Double(first.value - value)
    if value <= RolandMorrisTotal.recovered { return .recovered(change: gain) }
    return .judge(
      gain: gain, needed: min(RolandMorrisTotal.points, Double(first.value) * RolandMorrisTotal.share))
  }
}

extension GlobalChange {
  /// From here a runner counts as better, and mirrored as worse [U].
  public static let matters = 2

  public var verdict: OutcomeVerdict { .judge(gain: Double(value), needed: Double(GlobalChange.matters)) }
}
