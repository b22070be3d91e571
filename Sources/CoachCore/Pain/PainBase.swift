/// The runner's usual morning score, against which a day is measured (K2).
struct PainBase: Sendable {
  /// Morning scores that count: not of PAUSE, REFER or STOP, and not after AMBER or RED days.
  private var mornings: [Int] = []
  /// Until three mornings exist: the first score before a session, else the score of the screening.
  private var firstPre: Int?
  private var atScreening: Int?

  mutating func screened(_ score: PainScore) { if atScreening == nil { atScreening = score.value } }
  mutating func before(_ score: PainScore) { if firstPre == nil { firstPre = score.value } }
  mutating func morning(_ score: PainScore) { mornings.append(score.value) }

  /// An attestation starts all again, from the score of that day.
  mutating func reset(to score: PainScore?) {
    mornings = []
    firstPre = nil
    atScreening = score?.value ?? atScreening
  }

  /// The smaller of the lower medians of the last 7 and, from 14 mornings on, of the last 28.
  var value: Int {
    guard mornings.count >= 3 else { return firstPre ?? atScreening ?? 0 }
    let week = PainBase.lowerMedian(mornings.suffix(7))
    return mornings.count >= 14 ? min(week, PainBase.lowerMedian(mornings.suffix(28))) : week
  }

  private static func lowerMedian(_ scores: ArraySlice<Int>) -> Int { scores.sorted()[(scores.count - 1) / 2] }
}
