/// The slow signs that call for a clinician even when no single day does (C4, K2).
struct PainTriggers: Sendable {
  /// Of the last seven weeks, which is all that any sign looks back.
  private var mornings: [(day: CalendarDay, score: Int, night: Bool)] = []
  private var pauses: [Instant] = []

  /// An attestation restarts every clock and counter.
  mutating func reset() { self = PainTriggers() }

  /// The rule that a new PAUSE sets off: the third in 42 days [E].
  mutating func paused(at instant: Instant) -> PainRule? {
    pauses.append(instant)
    return pauses.count { instant - $0 <= .days(42) } >= 3 ? .thirdPause : nil
  }

  mutating func unpaused() { if !pauses.isEmpty { pauses.removeLast() } }

  mutating func woke(_ morning: MorningCheckIn, on day: CalendarDay) -> PainRule? {
    mornings.removeAll { day - $0.day >= 49 }
    mornings.append((day, morning.score.value, morning.nightPain))
    if nights(upTo: day) { return .nightPain }
    if rises(upTo: day) { return .weeklyRise }
    if let pain = unimproved(on: day), pain >= 4 { return .sixWeeks }
    return nil
  }

  /// Six weeks without 30 % improvement, below 4: routine advice and no lock.
  func needsRoutineAdvice(on day: CalendarDay) -> Bool {
    guard let pain = unimproved(on: day) else { return false }
    return pain >= 1 && pain < 4
  }

  private func nights(upTo day: CalendarDay) -> Bool {
    (0..<3).allSatisfy { back in mornings.contains { $0.day == day - back && $0.night } }
  }

  /// The mean of the week that ends on `last`, from at least three mornings [E].
  private func mean(weekEnding last: CalendarDay) -> Double? {
    let scores = mornings.filter { $0.day <= last && $0.day > last - 7 }.map { $0.score }
    return scores.count >= 3 ? Double(scores.reduce(0, +)) / Double(scores.count) : nil
  }

  private func rises(upTo day: CalendarDay) -> Bool {
    guard let now = mean(weekEnding: day), let before = mean(weekEnding: day - 7),
      let first = mean(weekEnding: day - 14)
    else { return false }
    return now - before >= 1 && before - first >= 1 && now >= 3
  }

  /// This week's mean, if pain has gone on for over six weeks and fallen by less than 30 % (Ostelo 2008).
  private func unimproved(on day: CalendarDay) -> Double? {
    guard let now = mean(weekEnding: day), let then = mean(weekEnding: day - 42), then > 0,
      (then - now) / then < 0.3
    else { return nil }
    return now
  }
}
