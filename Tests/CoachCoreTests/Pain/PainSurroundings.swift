@testable import CoachCore

/// All around a pain state that a rule may read: the time, the open days, the base, the slow signs, the last score.
struct PainSurroundings {
  var now: LocalMoment
  /// Seconds since the state was entered.
  var age: Seconds
  var open: [OpenDay]
  /// Its age tells pauses apart, and nothing else.
  var isForPauses: Bool
  /// The usual morning score. Above 6 it does what 6 does: no morning below 7 is 1 above it.
  var base = 3
  /// Two pauses and two painful nights are on record: the third of either shows now.
  var alarmed = false
  /// Of an hour ago.
  var lastScore: PainScore?

  /// A day whose morning has not come.
  struct OpenDay: Hashable {
    /// Days before the coach's day of `now`.
    var back: Int
    /// Hours after midnight at which its last activity ended; after 24 it was night.
    var end: Double
    var content: Content

    enum Content: Hashable, CaseIterable {
      /// A score before a session that never came.
      case nothing
      case unscored, green, amber
      /// Acted at once: the step may still be taken back, or something has moved since.
      case red, redMoved, severe, severeMoved
      case danger

      var during: PainScore? {
        switch self {
        case .nothing, .unscored, .danger: nil
        case .green: 0
        case .amber: 4
        case .red, .redMoved: 6
        case .severe, .severeMoved: 8
        }
      }

      var step: DayColour? {
        switch self {
        case .red, .redMoved: .red
        case .severe, .severeMoved: .severe
        default: nil
        }
      }
    }
  }

  static let today = CalendarDay(daysSinceEpoch: 20_000)
  static let noon = LocalMoment(today, at: .hours(12), .utc)

  func machine(_ node: PainProof.Node) -> PainMachine {
    let entered = LocalMoment(now.instant - age, .utc)
    var machine = PainMachine(beginning: entered)
    machine.course = node.course(entered: entered)
    for _ in 0..<3 { machine.base.morning(PainScore(base) ?? 0) }
    if alarmed {
      for day in 1...2 {
        _ = machine.triggers.paused(at: now.instant - .days(day))
        _ = machine.triggers.woke(MorningCheckIn(0, nightPain: true), on: now.calendarDay - day)
      }
    }
    machine.lastReading = lastScore.map { ($0, LocalMoment(now.instant - .hours(1), .utc)) }
    for day in open { add(day, to: &machine) }
    return machine
  }

  private func add(_ open: OpenDay, to machine: inout PainMachine) {
    let day = now.day - open.back
    var scored = ScoredDay(day: day, end: LocalMoment(day, at: .hours(open.end), .utc))
    scored.hadActivity = open.content != .nothing
    scored.danger = open.content == .danger
    scored.during = open.content.during
    machine.open.append(scored)
    guard let colour = open.content.step else { return }
    // Whatever the course was before a step that moved it, below PAUSE: the worse colour leads to the same.
    let transition = PainTransition(at: scored.end, from: .hold, to: .reduce, rule: .red)
    var before = PainCourse(state: .hold, entered: scored.end)
    if machine.course.transitions.isEmpty { machine.course.transitions = [transition] }
    let isLast = open.content == .red || open.content == .severe
    if isLast { before.transitions = [] }
    machine.early[day] = PainMachine.EarlyStep(
      colour: colour, before: before, transitions: isLast ? machine.course.transitions.count : 99)
  }

  /// Everything that may come in now, with each base, slow sign and last score that it may meet.
  func inputs(in state: PainState?) -> [(PainInput, PainSurroundings)] {
    var inputs: [(PainInput, PainSurroundings)] = []
    func add(_ what: PainInput.What, bases: [Int] = [3], alarmed: Bool = false, last: [PainScore?] = [nil]) {
      for base in bases {
        for score in last {
          var around = self
          (around.base, around.alarmed, around.lastScore) = (base, alarmed, score)
          inputs.append((PainInput(now, what), around))
        }
      }
    }
    for lock in [ScreeningLock.open, .clinician, .urgent] {
      for pain: PainScore? in [nil, 0, 3, 4, 5, 6, 7, 10] { add(.screened(lock, pain: pain), alarmed: pain == 10) }
      for (days, strength) in [(0, true), (1, true), (9, true), (-1, true), (0, false)] {
        let opens = lock == .open && strength
        add(
          .attested(assessed: now.calendarDay - days, strength: strength, lock: lock),
          last: opens ? [nil, 0, 3, 4, 5, 6, 10] : [nil, 0])
      }
    }
    add(.activity(EventID(high: 0, low: 1), isRun: true))
    for score in state == .pause ? (0...10).compactMap({ PainScore($0) }) : [0, 2, 3, 4, 5, 6, 7, 10] {
      for alarmed in [false, true] {
        add(.morning(MorningCheckIn(score, nightPain: alarmed)), bases: PainSurroundings.bases, alarmed: alarmed)
        guard !alarmed || score >= 6 else { continue }
        add(.pain(PainEntry(.before, score)), bases: PainSurroundings.bases, alarmed: alarmed)
        for timing in [PainTiming.during, .after, .now] { add(.pain(PainEntry(timing, score)), alarmed: alarmed) }
        add(.pain(PainEntry(.now, score, sharp: true)), alarmed: alarmed)
        add(.pain(PainEntry(.during, score, gaveWay: true)), alarmed: alarmed)
      }
      add(.pain(PainEntry(.during, score, site: .knee)))
    }
    return inputs
  }

  static let bases = Array(0...6)
}

extension PainSurroundings {
  init(_ time: Double, age: Seconds, open: [OpenDay] = [], isForPauses: Bool = false) {
    now = LocalMoment(PainSurroundings.today, at: .hours(time), .utc)
    (self.age, self.open, self.isForPauses) = (age, open, isForPauses)
  }

  /// On both sides of each clock of a pause: an hour, half a day, 72 hours.
  private static let pauseAges: [Seconds] = [
    .minutes(30), .minutes(61), .hours(11.9), .hours(47), .hours(71.9), .hours(72), .hours(72.1),
  ]

  /// Every way in which open days can lie around a state; any more of them conclude one after the other.
  static let all: [PainSurroundings] =
    quiet
    + around(single, times: [7, 18, 25], ages: [0, .hours(12), .days(60)])
    + around(pairs, times: [7, 18], ages: [0, .hours(12), .days(60)])

  /// Without open days: the table of states by itself, in early morning, in the evening, and in the night.
  static let quiet =
    around([[]], times: [7, 18, 25], ages: [0, .hours(12), .days(60)])
    + [7, 18].flatMap { time in pauseAges.map { PainSurroundings(time, age: $0, isForPauses: true) } }

  private static func around(_ days: [[OpenDay]], times: [Double], ages: [Seconds]) -> [PainSurroundings] {
    times.flatMap { time in
      days.flatMap { open in ages.map { PainSurroundings(time, age: $0, open: open) } }
    }
  }

  private static let single: [[OpenDay]] = OpenDay.Content.allCases.flatMap { content in
    [OpenDay(back: 0, end: 6.5, content: content)]
      + [1, 2].flatMap { back in [6.5, 17.0, 24.9].map { OpenDay(back: back, end: $0, content: content) } }
  }.map { [$0] }

  private static let pairs: [[OpenDay]] = [OpenDay.Content.amber, .redMoved].flatMap { first in
    OpenDay.Content.allCases.flatMap { second in
      [
        [OpenDay(back: 2, end: 24.9, content: first), OpenDay(back: 1, end: 17, content: second)],
        [OpenDay(back: 1, end: 17, content: first), OpenDay(back: 0, end: 6.5, content: second)],
      ]
    }
  }
}
