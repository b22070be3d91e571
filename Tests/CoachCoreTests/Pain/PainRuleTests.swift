import CoachCore
import TestKit
import Testing

struct PainRuleTests {
  @Test func `two green days lead from hold back to clear, and a starred one does not count`() {
    var course = Course()
    course.day(0, during: 4, next: 2)
    course.day(1, during: 1, next: 2)
    #expect(course.status(2).state == .hold)
    course.day(2, during: 1, next: 2)
    #expect(course.status(3).state == .clear)
    #expect(course.status(3).rule == .twoGreen)
  }

  @Test func `two amber days in hold reduce, and so do three among six`() {
    var two = Course()
    for day in 0..<3 { two.day(day, during: 4, next: 2) }
    #expect(two.status(3).rule == .twoAmber)
    var three = Course()
    for (day, during) in [4, 4, 1, 4, 1, 4].enumerated() { three.day(day, during: PainScore(during)!, next: 2) }
    #expect(three.status(6).state == .reduce)
    #expect(three.status(6).rule == .threeAmberInSix)
  }

  @Test func `three amber days in reduce pause, and two green ones lead to hold`() {
    var worse = Course(pain: 5, base: 2)
    for day in 0..<3 { worse.day(day, during: 4, next: 2) }
    #expect(worse.status(3).state == .pause)
    var better = Course(pain: 5, base: 2)
    for day in 0..<2 { better.day(day, during: 1, next: 2) }
    #expect(better.status(2).state == .hold)
  }

  @Test func `a missing morning after a green session is unknown and breaks the run of green`() {
    var course = Course()
    course.day(0, during: 4, next: 2)
    course.day(1, during: 1, next: 2)
    course.session(2, during: 1)
    course.day(4, during: 1, next: 2)
    #expect(course.status(5).days.map(\.colour) == [.amber, .green, .unknown, .green])
    #expect(course.status(5).state == .hold)
  }

  @Test func `a missing morning after an amber session leaves it amber`() {
    var course = Course()
    course.session(0, during: 5)
    #expect(course.status(0).state == .clear, "amber waits for the morning")
    #expect(course.status(2, 12).state == .hold)
  }

  @Test(arguments: [
    (pre: PainScore(6), refuses: true, reduces: false), (pre: 5, refuses: true, reduces: true),
    (pre: 4, refuses: false, reduces: true), (pre: 3, refuses: false, reduces: false),
  ])
  func `the score before a session decides what of it is done today`(
    day: (pre: PainScore?, refuses: Bool, reduces: Bool)
  ) throws {
    var course = Course()
    course.pain(.before, try #require(day.pre), day: 0, 17)
    #expect(course.status(0).refusesToday == day.refuses)
    #expect(course.status(0).reducesToday == day.reduces)
  }

  @Test func `the third pause in six weeks is for a clinician`() {
    var course = Course()
    for (number, day) in [0, 12, 24].enumerated() {
      course.session(day, during: 8)
      #expect(course.status(day).state == (number == 2 ? .refer : .pause))
      for next in 1..<6 { course.morning(1, day: day + next) }
      for green in 6..<10 { course.day(day + green, during: 0, next: 1) }
    }
    #expect(course.status(24).rule == .thirdPause)
  }

  @Test func `a second check-in of 7 or more rests the back like any score`() {
    var course = Course()
    course.morning(2, day: 0, 6)
    course.morning(8, day: 0, 20)
    #expect(course.status(0).state == .pause)
    #expect(course.status(0).rule == .severe)
  }

  @Test func `what an early red led to a clinician is not taken back by a worse evening`() {
    var course = Course()
    for day in [0, 12] {
      course.session(day, during: 8)
      for next in 1..<6 { course.morning(1, day: day + next) }
      for green in 6..<8 { course.day(day + green, during: 0, next: 1) }
    }
    #expect(course.status(20).state == .hold)
    course.day(20, during: 4, next: 1)
    course.day(21, during: 4, next: 1)
    #expect(course.status(22).state == .reduce)
    course.session(23, 9, during: 6)
    #expect(course.status(23, 12).rule == .thirdPause)
    course.pain(.after, 8, day: 23, 13)
    #expect(course.status(23).state == .refer)
    #expect(course.status(23).transitions.count == course.status(23, 12).transitions.count)
  }

  @Test func `mornings that rise by a point in each of two weeks are for a clinician`() {
    var course = Course(pain: 1, base: nil)
    for day in 0..<21 { course.morning(PainScore(1 + day / 7)!, day: day) }
    #expect(course.status(21).rule == .weeklyRise)
  }

  @Test func `new pain that wakes the runner three nights running is for a clinician`() {
    var course = Course()
    for day in 0..<2 { course.morning(2, day: day, night: true) }
    #expect(course.status(1).state == .clear)
    course.morning(2, day: 2, night: true)
    #expect(course.status(2).rule == .nightPain)
  }

  @Test func `over six weeks at 4 without a third less is for a clinician, and below 4 gets routine advice`() {
    var sore = Course(pain: 3, base: nil)
    for day in 0..<50 { sore.morning(4, day: day) }
    #expect(sore.status(50).rule == .sixWeeks)
    var mild = Course(pain: 3, base: nil)
    for day in 0..<50 { mild.morning(2, day: day) }
    #expect(mild.status(50).state == .clear)
    #expect(mild.status(50).routineAdvice)
  }

  @Test func `refer opens with a clinician's word and pain of 5 or less, and waits for a score where there is none`() {
    var course = Course(lock: .clinician)
    course.attested(day: 3)
    #expect(course.status(3).state == .refer, "no score yet")
    course.morning(2, day: 4)
    #expect(course.status(4).state == .reduce)
    var sore = Course(lock: .clinician)
    sore.morning(6, day: 3)
    sore.attested(day: 3)
    #expect(sore.status(3).state == .refer)
  }

  @Test func `stop opens to reduce at 3 or less, and else to a pause`() {
    for (score, state) in [(3, PainState.reduce), (4, .pause)] {
      var course = Course(lock: .urgent)
      course.morning(PainScore(score)!, day: 3)
      course.attested(day: 3)
      #expect(course.status(3).state == state)
    }
  }

  @Test func `a clinician's word from before the lock, or without strength, opens nothing`() {
    var course = Course(lock: .urgent)
    course.morning(1, day: 3)
    course.attested(day: 3, strength: false)
    course.attested(day: 3, lock: .urgent)
    #expect(course.status(3).state == .stop)
  }

  @Test func `runs follow the state`() {
    #expect(Course().status(0).runs == .asPlanned)
    var hold = Course()
    hold.day(0, during: 4, next: 2)
    #expect(hold.status(1).runs == .nothingNew)
    #expect(Course(pain: 5).status(0).runs == .halfEasyFlat)
    var pause = Course()
    pause.session(0, during: 8, run: true)
    pause.morning(3, day: 1, 5)
    #expect(pause.status(0).runs == RunAdvice.none)
    #expect(Course(lock: .clinician).status(0).runs == RunAdvice.none)
  }

  @Test func `a sore shin stops running until a morning of 3, and moves no state`() {
    var course = Course()
    course.pain(.during, 6, day: 0, 18, site: .shin)
    #expect(course.status(0).runs == RunAdvice.none)
    #expect(course.status(0).state == .clear)
    course.pain(.now, 2, day: 1, 7, site: .shin)
    #expect(course.status(1).runs == .asPlanned)
  }

  @Test func `a new safety answer undoes a clinician's word that still waits for a score`() {
    var course = Course(lock: .clinician)
    course.attested(day: 3)
    course.screened(.clinician, day: 4)
    course.morning(2, day: 5)
    #expect(course.status(5).state == .refer)
  }

  @Test func `pain of 6 undoes a clinician's word that still waits for a score`() {
    var course = Course(lock: .clinician)
    course.attested(day: 3)
    course.morning(6, day: 4)
    course.morning(2, day: 5)
    #expect(course.status(5).state == .refer)
  }

  @Test func `a danger sign turns its day black, and once unlocked the day stops nothing again`() {
    var course = Course()
    course.session(0, 9, during: 1)
    course.screened(.urgent, day: 0, 10)
    #expect(course.status(0).today?.colour == .black)
    #expect(course.status(0).rule == .black)
    course.pain(.now, 1, day: 0, 14)
    course.attested(day: 0, 15)
    course.morning(1, day: 1)
    #expect(course.status(1).days.last?.colour == .black)
    #expect(course.status(1).state == .reduce)
  }

  @Test func `days conclude in their order, though an earlier one closes after the next morning`() {
    var course = Course()
    course.session(0, 22, during: 4)
    course.session(1, 20, during: 1)
    course.morning(2, day: 2)
    #expect(course.status(2, 8).days.map(\.colour) == [.amber, .green])
    #expect(course.status(2, 8).state == .hold)
  }

  @Test func `a pause that a morning causes is measured against that morning`() {
    var course = Course(pain: 5, base: 1)
    for day in 0..<3 { course.day(day, during: 5, next: 2) }
    #expect(course.status(3).rule == .threeAmber)
    course.pain(.now, 4, day: 3, 20)
    #expect(course.status(3).rule == .pauseWorse)
  }

  @Test func `the morning is asked for until 14:00 and no longer`() {
    var course = Course()
    course.session(0, 18, during: 1)
    #expect(course.status(0).awaiting == nil)
    #expect(course.status(1, 13).awaiting?.day == course.moment(0, 12).day)
    #expect(course.status(1, 15).awaiting == nil)
  }

  @Test(arguments: [
    (offset: Int32(3600), colour: DayColour.green), (offset: 7200, colour: .green), (offset: -36_000, colour: .unknown),
  ])
  func `a night with a changed clock or a flight is read on the runner's own clock`(
    night: (offset: Int32, colour: DayColour)
  ) {
    var course = Course()
    course.session(0, 22, during: 1)
    let waking = LocalMoment(course.moment(1, 8).instant, UTCOffset(seconds: night.offset))
    course.inputs.append(PainInput(waking, .morning(MorningCheckIn(2))))
    #expect(course.status(3).days.last?.colour == night.colour)
  }

  @Test func `two entries of one instant give one result in either order`() {
    var course = Course()
    let now = course.moment(0, 18)
    let first = PainInput(now, .pain(PainEntry(.during, 4, exercise: .birdDog)))
    let second = PainInput(now, .pain(PainEntry(.during, 4, exercise: .frontPlank)))
    course.morning(2, day: 1)
    let there = PainStatus(course.inputs + [first, second], at: course.moment(1, 23))
    let back = PainStatus(course.inputs + [second, first], at: course.moment(1, 23))
    #expect(there.swapInHold != nil)
    #expect(there.swapInHold == back.swapInHold)
  }

  @Test(arguments: 0..<30)
  func `the same journal gives the same states in any order, and a week later all is a week later`(seed: Int) {
    var random = SeededRandom(seed: seed)
    var course = Course()
    for day in 0..<25 {
      if Bool.random(using: &random) { course.session(day, during: PainScore(Int.random(in: 0...6, using: &random))) }
      if Int.random(in: 0..<4, using: &random) > 0 {
        course.morning(PainScore(Int.random(in: 0...5, using: &random))!, day: day + 1)
      }
    }
    let expected = course.status(26)
    let shuffled = PainStatus(course.inputs.shuffled(using: &random), at: course.moment(26, 23))
    #expect(shuffled.transitions == expected.transitions)
    let week = Seconds.days(7)
    func later(_ moment: LocalMoment) -> LocalMoment { LocalMoment(moment.instant + week, moment.offset) }
    let shifted = PainStatus(
      course.inputs.map { PainInput(later($0.moment), $0.what) }, at: later(course.moment(26, 23)))
    #expect(shifted.transitions.map(\.rule) == expected.transitions.map(\.rule))
    #expect(shifted.transitions.map(\.at) == expected.transitions.map { later($0.at) })
  }
}
