import CoachCore
import TestKit

/// A runner's pain, told day by day from Monday 2 March 2026.
struct Course {
  var inputs: [PainInput] = []
  private var number: UInt64 = 0

  /// Screened on Sunday with this pain; mornings of `base` have been usual for a week before.
  init(pain: PainScore = 2, base: PainScore? = 2, lock: ScreeningLock = .open) {
    inputs.append(PainInput(moment(-8, 12), .screened(lock, pain: pain)))
    if let base { for day in -7..<0 { morning(base, day: day) } }
  }

  func moment(_ day: Int, _ hour: Int, _ minute: Int = 0) -> LocalMoment {
    LocalMoment(
      CalendarDay(iso: "2026-03-02")! + day, at: Seconds(Double(hour * 3600 + minute * 60)), UTCOffset(seconds: 3600))
  }

  mutating func session(_ day: Int, _ hour: Int = 18, during: PainScore?, post: PainScore? = nil, run: Bool = false) {
    number += 1
    inputs.append(PainInput(moment(day, hour), .activity(.number(number), isRun: run)))
    if let during { pain(.during, during, day: day, hour, 1) }
    if let post { pain(.after, post, day: day, hour, 30) }
  }

  mutating func pain(
    _ timing: PainTiming, _ score: PainScore, day: Int, _ hour: Int, _ minute: Int = 0, site: BodySite = .lowBack,
    sharp: Bool = false
  ) {
    inputs.append(PainInput(moment(day, hour, minute), .pain(PainEntry(timing, score, site: site, sharp: sharp))))
  }

  mutating func morning(_ score: PainScore, day: Int, _ hour: Int = 7, night: Bool = false) {
    inputs.append(PainInput(moment(day, hour), .morning(MorningCheckIn(score, nightPain: night))))
  }

  mutating func screened(_ lock: ScreeningLock, day: Int, _ hour: Int = 12) {
    inputs.append(PainInput(moment(day, hour), .screened(lock, pain: nil)))
  }

  mutating func attested(day: Int, _ hour: Int = 12, strength: Bool = true, lock: ScreeningLock = .open) {
    let now = moment(day, hour)
    inputs.append(PainInput(now, .attested(assessed: now.calendarDay, strength: strength, lock: lock)))
  }

  func status(_ day: Int, _ hour: Int = 23) -> PainStatus { PainStatus(inputs, at: moment(day, hour)) }

  /// A day of training in the evening and the morning after it.
  mutating func day(_ day: Int, during: PainScore, next: PainScore) {
    session(day, during: during)
    morning(next, day: day + 1)
  }
}
