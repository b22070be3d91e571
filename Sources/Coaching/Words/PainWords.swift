public import CoachCore

/// What was told about pain, for lists.
public enum PainWords {
  /// "4, left knee, after a run or session, sudden and sharp".
  public static func text(_ entry: PainEntry) -> String {
    var parts = ["\(entry.score.value)", place(entry.site, entry.side)]
    if entry.timing != .now { parts.append(entry.timing.words) }
    if let exercise = entry.exercise { parts.append(Exercise.with(exercise).name.lowercasedStart) }
    if entry.sharp { parts.append("sudden and sharp") }
    if entry.gaveWay { parts.append("a leg gave way") }
    return parts.joined(separator: ", ")
  }

  public static func text(_ morning: MorningCheckIn) -> String {
    var parts = ["\(morning.score.value) on waking"]
    if morning.nightPain { parts.append("new pain in the night") }
    if let rested = morning.rested { parts.append("rested \(rested) of 5") }
    return parts.joined(separator: ", ")
  }

  /// "left knee".
  public static func place(_ site: BodySite, _ side: Side?) -> String {
    guard let side else { return site.words }
    return site == .legFromBack
      ? "down the \(side == .left ? "left" : "right") leg, from the back"
      : (side == .left ? "left " : "right ") + site.words
  }
}

extension PainTiming {
  public var words: String {
    switch self {
    case .before: "before a run or session"
    case .during: "during a run or session"
    case .after: "after a run or session"
    case .now: "now"
    }
  }
}

extension LegSymptomChange {
  public var words: String {
    switch self {
    case .towardSpine: "It drew back, toward the spine"
    case .unchanged: "It stayed as it was"
    case .awayFromSpine: "It moved further down, away from the spine"
    }
  }
}

extension StatusWords {
  /// What the rules make of something that was just written down; empty where nothing is different.
  public static func change(from before: RunnerPicture, to after: RunnerPicture, _ ways: Ways = .terminal) -> [String] {
    var lines: [String] = []
    if before.pain.state != after.pain.state, after.pain.state != nil { lines.append(pain(after, ways)) }
    if let refusal = after.refusal { lines.append(StatusWords.refusal(refusal, after, ways)) }
    return lines
  }
}
