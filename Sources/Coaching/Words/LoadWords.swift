public import CoachCore
import Foundation

/// Training load as a runner reads it.
public enum LoadWords {
  /// The weighted means of a day's load; for experts also the one by the other, and why others do not see it (G6).
  public static func lines(_ load: AcuteChronicLoad, ratio: Bool) -> [String] {
    switch load {
    case .known(let acute, let chronic):
      let means =
        String(format: "A day's load: %.0f units lately (weighted over 7 days), ", acute)
        + String(format: "%.0f usually (over 28).", chronic)
      guard ratio else { return [means] }
      return [means, (load.ratio.map { String(format: "Lately by usually: %.2f. ", $0) } ?? "") + caution]
    case .tooEarly(let days):
      return ["What you are used to shows after 28 days of runs; there \(days == 1 ? "is 1" : "are \(days)")."]
    case .effortsMissing:
      return ["What you are used to begins with the efforts of your first seven days, and none of them was said."]
    }
  }

  private static let caution = """
    Nothing is decided by this ratio, and it is not shown otherwise: the newest days are part of both numbers, so that they \
    go together by arithmetic alone, and in the largest study of runners it warned of nothing. One run much longer than the \
    longest of 30 days did.
    """

  /// How much more to one side: "1.2 km more left"; nil if both are alike.
  public static func side(_ side: Side?, _ amount: String) -> String? {
    side.map { "\(amount) more \($0 == .left ? "left" : "right")" }
  }

  /// "1.9 times the longest of 30 days".
  public static func text(_ spike: RunSpike) -> String {
    String(format: "a run %.1f times the longest of the 30 days before it", spike.ratio)
  }
}
