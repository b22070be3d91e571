public import CoachCore

/// Whether two records can be of one and the same activity, by their numbers alone.
public enum Likeness: Hashable, Sendable {
  /// Sport, start, duration and distance agree.
  case same
  /// They agree but for a clock that was this much ahead, in whole quarter hours: their traces must tell.
  case shifted(Seconds)
  /// Nobody does both at once, or both that day, and yet the numbers differ: the runner must tell.
  case doubtful
  case different

  /// The second record less the first; the tolerances are the product's own [E].
  public init(_ a: RunRecord, _ b: RunRecord) {
    let later = b.start.instant - a.start.instant
    let lasts =
      Likeness.agree(a.elapsed.value, b.elapsed.value, 0.05) || Likeness.agree(a.moving.value, b.moving.value, 0.05)
    if a.sport == b.sport, lasts, Likeness.agree(a.distance.value, b.distance.value, 0.02) {
      if abs(later.value) <= 60 {
        self = .same
        return
      }
      let quarters = (later.value / 900).rounded()
      if quarters != 0, abs(quarters) <= 56, abs(later.value - quarters * 900) <= 60 {
        self = .shifted(Seconds(quarters * 900))
        return
      }
    }
    self = Likeness.overlap(a, b) || Likeness.toldTwice(a, b) ? .doubtful : .different
  }

  private static func agree(_ a: Double, _ b: Double, _ share: Double) -> Bool { abs(a - b) <= share * max(a, b) }

  /// More than half of the shorter one lies within the other, and the sports do not contradict each other.
  private static func overlap(_ a: RunRecord, _ b: RunRecord) -> Bool {
    guard a.sport == b.sport || a.sport == .other || b.sport == .other else { return false }
    let common = min(a.end.instant, b.end.instant) - max(a.start.instant, b.start.instant)
    let shorter = min(a.elapsed, b.elapsed).value
    return shorter > 0 && common.value > shorter / 2
  }

  /// One was typed in, without a clock to go by: the same day, and within a tenth.
  private static func toldTwice(_ a: RunRecord, _ b: RunRecord) -> Bool {
    a.sport == b.sport && (a.file == nil || b.file == nil) && a.start.day == b.start.day
      && agree(a.elapsed.value, b.elapsed.value, 0.1) && agree(a.distance.value, b.distance.value, 0.1)
  }
}
