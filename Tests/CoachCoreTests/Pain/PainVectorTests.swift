import CoachCore
import TestKit
import Testing

/// The acceptance vectors of the domain (J3, K6), base 2, state CLEAR.
struct PainVectorTests {
  @Test(arguments: [
    (during: PainScore(3), next: PainScore(3), colour: DayColour.green, state: PainState.clear),
    (during: 4, next: 2, colour: .amber, state: .hold), (during: 2, next: 4, colour: .amber, state: .hold),
    (during: 2, next: 5, colour: .red, state: .reduce), (during: 6, next: 2, colour: .red, state: .reduce),
    (during: 2, next: 7, colour: .severe, state: .refer),
  ])
  func `one day's scores give its colour and the next state`(
    day: (during: PainScore?, next: PainScore?, colour: DayColour, state: PainState)
  ) throws {
    var course = Course()
    course.day(0, during: try #require(day.during), next: try #require(day.next))
    let status = course.status(1)
    #expect(status.days.last?.colour == day.colour)
    #expect(status.state == day.state)
  }

  @Test func `pain of 9 pauses at once, and a morning of 2 eases the pause`() {
    var course = Course()
    course.session(0, during: 9)
    #expect(course.status(0).state == .pause)
    #expect(course.status(0).rule == .severe)
    course.morning(2, day: 1)
    #expect(course.status(1).state == .reduce)
  }

  @Test func `a danger sign stops everything, whatever the scores`() {
    var course = Course()
    course.session(0, during: 0)
    course.screened(.urgent, day: 0, 20)
    #expect(course.status(0).state == .stop)
  }

  @Test func `pain of 6 during a session reduces at once, and the morning does not reduce again`() {
    var course = Course()
    course.session(0, during: 6)
    #expect(course.status(0).state == .reduce)
    course.morning(5, day: 1)
    #expect(course.status(1).state == .reduce)
    #expect(course.status(1).transitions.count == 2)
  }

  private func paused() -> Course {
    var course = Course(pain: 6, base: nil)
    // Screened on a Sunday at noon: the pause began then.
    course.inputs[0] = PainInput(course.moment(0, 7), .screened(.open, pain: 6))
    return course
  }

  @Test func `in a pause from 6, a 4 after two days is not enough and a 3 after two and a half is`() {
    var course = paused()
    course.morning(4, day: 2)
    #expect(course.status(2).state == .pause)
    course.inputs.append(PainInput(course.moment(2, 13), .morning(MorningCheckIn(3))))
    #expect(course.status(2).state == .pause, "only the first check-in of a morning can end a pause")
    course.morning(3, day: 3, 5)
    #expect(course.status(3).state == .reduce)
  }

  @Test func `in a pause from 6, an 8 after twelve hours is for a clinician`() {
    var course = paused()
    course.pain(.now, 8, day: 0, 19)
    #expect(course.status(0).state == .refer)
    #expect(course.status(0).rule == .pauseWorse)
  }

  @Test func `in a pause from 6, a 5 after three days is for a clinician`() {
    var course = paused()
    course.morning(5, day: 3)
    #expect(course.status(3).state == .refer)
    #expect(course.status(3).rule == .pauseNotEased)
  }

  @Test func `a pause without scores waits for one`() {
    #expect(paused().status(3, 15).state == .pause)
    #expect(paused().status(30).state == .pause)
  }

  @Test func `a run and a session that share a morning of base + 2 are one amber day`() {
    var course = Course()
    course.session(0, 8, during: 1, run: true)
    course.session(0, 18, during: 1)
    course.morning(4, day: 1)
    #expect(course.status(1).state == .hold)
    #expect(course.status(1).days.count == 1)
  }

  @Test func `with a base of 4, a morning of 5 is green with a star`() {
    var course = Course(pain: 3, base: 4)
    course.day(0, during: 2, next: 5)
    #expect(course.status(1).days.last?.colour == .greenStar)
  }

  @Test func `with a base of 0, a morning of 3 is amber`() {
    var course = Course(pain: 0, base: 0)
    course.day(0, during: 0, next: 3)
    #expect(course.status(1).days.last?.colour == .amber)
  }

  @Test func `a session at 19:00 is answered by a check-in at 07:00, and not by one at 15:00`() {
    var course = Course()
    course.session(0, 19, during: 1)
    course.morning(4, day: 1, 7)
    #expect(course.status(1).days.last?.next == 4)
    var late = Course()
    late.session(0, 19, during: 1)
    late.morning(4, day: 1, 15)
    #expect(late.status(1).days.isEmpty)
    #expect(late.status(3).days.last?.colour == .unknown)
  }

  @Test(arguments: [
    (pain: PainScore(0), state: PainState.clear), (pain: 3, state: .clear), (pain: 4, state: .reduce),
    (pain: 5, state: .reduce), (pain: 6, state: .pause), (pain: 7, state: .refer), (pain: 10, state: .refer),
  ])
  func `the first state follows the pain of the screening`(start: (pain: PainScore?, state: PainState)) throws {
    var course = Course(pain: 0, base: nil)
    let pain: PainScore = try #require(start.pain)
    course.inputs = [PainInput(course.moment(0, 12), .screened(.open, pain: pain))]
    #expect(course.status(0, 12).state == start.state)
  }
}
