public import CoachCore
import Foundation

extension HipFinding {
  /// How the hip bones stood, in words: "right side 12 mm higher, about 2.7°".
  public var amount: String {
    let degrees = String(format: "%.1f°", abs(angle))
    guard let difference else {
      return angle == 0
        ? "level, to about \(Int(HipFinding.phoneError))°"
        : "\(angle > 0 ? "right" : "left") side higher by \(degrees), to about \(Int(HipFinding.phoneError))°"
    }
    guard difference.value != 0 else { return "both sides at the same height" }
    return "\(difference.value > 0 ? "right" : "left") side \(abs(difference.value)) mm higher, about \(degrees)"
  }

  /// What it means and what to do.
  public var sentence: String {
    switch verdict {
    case .tooVariable:
      return "The readings lie too far apart to say anything. Measure again: same spot, same stance, bare feet."
    case .match: return "Level, as well as this can be measured."
    case .small: return "A small difference. Those are common, also in people without pain. Look again in four weeks."
    case .large: return "A larger difference, measured once. Look again on another day before you make anything of it."
    case .showPhysio:
      return "A larger difference, the same way on two days. Worth showing to a physio, above all with symptoms."
    }
  }
}

extension HipFinding.Verdict {
  public var slug: String {
    switch self {
    case .tooVariable: "too-variable"
    case .match: "match"
    case .small: "small"
    case .large: "large"
    case .showPhysio: "show-physio"
    }
  }
}
