import TestKit
import Testing

@testable import CoachCore

/// Walks through every state that the machine can reach, for every class of day, and holds it to its promises.
struct PainProofTests {
  /// What one day can bring: nothing, a session with a score at each boundary, a clinician's word, a lock; then a morning.
  struct Day: Hashable {
    var before: PainScore?
    var during: PainScore?
    var sharp = false
    var lock: ScreeningLock?
    var attested: Bool?
    var next: PainScore?

    /// A clinician's word that allows strength.
    var unlocks: Bool { attested == true }
  }

  static let alphabet: [Day] = {
    var days: [Day] = []
    for next: PainScore? in [nil, 0, 2, 3, 4, 5, 6, 7, 10] {
      for during: PainScore? in [nil, 0, 3, 4, 5, 6, 7, 10] { days.append(Day(during: during, next: next)) }
      days.append(Day(before: 6, next: next))
      days.append(Day(before: 4, during: 2, next: next))
      days.append(Day(during: 1, sharp: true, next: next))
      for lock in [ScreeningLock.clinician, .urgent] { days.append(Day(lock: lock, next: next)) }
      for strength in [true, false] { days.append(Day(attested: strength, next: next)) }
    }
    return days
  }()

  private static func live(_ day: Day, _ number: Int, _ machine: PainMachine) -> PainMachine {
    let date = CalendarDay(daysSinceEpoch: 20_000) + number
    func moment(_ hour: Int) -> LocalMoment { LocalMoment(date, at: .hours(Double(hour)), .utc) }
    var machine = machine
    if let attested = day.attested {
      machine.take(PainInput(moment(15), .attested(assessed: date, strength: attested, lock: .open)))
    }
    if let score = day.before { machine.take(PainInput(moment(17), .pain(PainEntry(.before, score)))) }
    if day.during != nil || day.sharp {
      machine.take(PainInput(moment(18), .activity(EventID(high: 0, low: UInt64(number)), isRun: number % 2 == 0)))
    }
    if let score = day.during {
      machine.take(PainInput(moment(18), .pain(PainEntry(.during, score, sharp: day.sharp))))
    }
    if let lock = day.lock { machine.take(PainInput(moment(20), .screened(lock, pain: nil))) }
    if let score = day.next {
      machine.take(PainInput(LocalMoment(date + 1, at: .hours(7), .utc), .morning(MorningCheckIn(score))))
    } else {
      machine.advance(to: LocalMoment(date + 1, at: .hours(7), .utc))
    }
    return machine
  }

  /// What of a machine decides how it goes on; two machines with the same key behave alike.
  struct Key: Hashable {
    let state: PainState?
    let days: [DayColour]
    let entry: PainScore?
    let readings: Int
    let agreed: Bool
    let base: Int
    let daysInState: Int
    let last: PainScore?
    let open: Int

    init(_ machine: PainMachine, day: Int) {
      let course = machine.course
      state = course.state
      days = course.state.map { $0 <= .reduce } ?? false ? Array(course.days.suffix(5)) : []
      entry = course.entryScore
      readings = min(course.readings, 2)
      agreed = course.clinicianAgreed
      base = machine.base.value
      daysInState = course.state == .pause ? min(Int(20_000 + day) - Int(course.entered.day.daysSinceEpoch), 5) : 0
      last = machine.lastReading?.score
      open = machine.open.count
    }
  }

  static let starts: [(ScreeningLock, PainScore)] = [
    (.open, 0), (.open, 3), (.open, 4), (.open, 6), (.open, 7), (.clinician, 2), (.urgent, 2),
  ]

  /// Every reachable machine, with the number of days lived, breadth first until no new one is found or `limit` are.
  static func explore(limit: Int, _ check: (PainMachine, Day, PainMachine) -> Void) -> [(PainMachine, Int)] {
    var seen: Set<Key> = []
    var found: [(PainMachine, Int)] = []
    for (lock, pain) in starts {
      let moment = LocalMoment(CalendarDay(daysSinceEpoch: 20_000), at: .hours(12), .utc)
      var machine = PainMachine(beginning: moment)
      machine.take(PainInput(moment, .screened(lock, pain: pain)))
      if seen.insert(Key(machine, day: 0)).inserted { found.append((machine, 0)) }
    }
    var index = 0
    while index < found.count, found.count < limit {
      let (machine, number) = found[index]
      index += 1
      for day in alphabet {
        let next = live(day, number + 1, machine)
        check(machine, day, next)
        if seen.insert(Key(next, day: number + 2)).inserted { found.append((next, number + 1)) }
      }
    }
    return found
  }

  @Test func `no path leads from stop or refer to loaded work without a clinician's word`() {
    var leaps = 0
    let found = PainProofTests.explore(limit: 3000) { before, day, after in
      guard let from = before.course.state, let to = after.course.state, from >= .refer else { return }
      if to < .refer && !day.unlocks && !before.course.clinicianAgreed { leaps += 1 }
    }
    #expect(leaps == 0)
    #expect(Set(found.compactMap(\.0.course.state)) == Set(PainState.allCases), "every state was visited")
  }

  @Test func `only a clear back progresses, and the stricter the state the less it allows`() {
    for state in PainState.allCases {
      #expect(state.allowsProgression == (state == .clear))
      #expect(!state.allowsHeavyRoles || state.allowsStrength)
      #expect(!state.allowsStrength || state.allowsMobility)
    }
    #expect(!PainState.refer.allowsMobility && !PainState.stop.allowsMobility)
    #expect(!PainState.pause.allowsStrength)
  }

  @Test func `every state has a way out, by rest, green days and where needed a clinician`() {
    let found = PainProofTests.explore(limit: 3000) { _, _, _ in }
    var stuck = 0
    for (start, number) in found {
      var machine = start
      var day = number
      for _ in 0..<40 where machine.course.state != .clear {
        day += 1
        let state = machine.course.state
        let locked = state.map { $0 >= .refer } ?? false
        let step =
          locked ? Day(attested: true, next: 1) : state == .pause ? Day(next: 1) : Day(during: 0, next: 0)
        machine = PainProofTests.live(step, day, machine)
      }
      if machine.course.state != .clear { stuck += 1 }
    }
    #expect(stuck == 0)
  }
}
