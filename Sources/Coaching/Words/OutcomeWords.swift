public import CoachCore
import Foundation

extension OutcomeVerdict {
  public var slug: String {
    switch self {
    case .tooEarly: "too-early"
    case .hidden: "hidden"
    case .differentActivities: "different-activities"
    case .insideError: "inside-error"
    case .better: "better"
    case .worse: "worse"
    case .recovered: "recovered"
    }
  }

  /// What may be said of the change, with the amount that would count beside it.
  public var words: String {
    switch self {
    case .tooEarly: return "too early to compare"
    case .hidden(let baseline): return "it began at \(points(baseline)), too low for this measure to show a change"
    case .differentActivities: return "other activities than at the start, so not compared"
    case .insideError(let change, let needed):
      guard change != 0 else { return "no change" }
      return
        "\(points(abs(change))) \(change > 0 ? "better" : "worse"), less than the \(points(needed)) that counts as a change"
    case .better(let change, let needed):
      return "\(points(change)) better, at least the \(points(needed)) that counts as a change"
    case .worse(let change, let needed):
      return "\(points(-change)) worse, at least the \(points(needed)) that counts as a change"
    case .recovered(let change): return "\(points(change)) better, and at the level that counts as recovered"
    }
  }

  private func points(_ value: Double) -> String { String(format: "%.1f", value) }
}

extension OverallVerdict {
  /// The honest answer to "does it help?"
  public var sentence: String {
    switch self {
    case .tooEarly:
      return "Too early to say. Morning scores for two weeks, and your own activities now and then, may show it."
    case .noChange: return "No clear change so far, in either direction. That is common in the first weeks."
    case .better:
      return "You are doing better than at the start. Numbers cannot say why: backs also get better by themselves."
    case .worse:
      return "You are doing worse than at the start. That is worth talking over with a physio or a doctor."
    case .mixed: return "The numbers point both ways: some better, some worse. Look at what matters most to you."
    }
  }
}

extension OutcomeQuestion {
  public var words: String {
    switch self {
    case .activities: "how well the things go that your back makes hard"
    case .change: "how you are, compared with the start"
    case .rolandMorris: "the total of a Roland–Morris questionnaire, if you have filled one in"
    }
  }
}
