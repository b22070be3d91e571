import CoachCore
import TestKit
import Testing

struct WeakerSideTests {
  /// Side bridges of these seconds, left and right, on each of these days.
  private func diary(_ left: Double, _ right: Double, days: [Int]) throws -> RunnerDiary {
    var diary = RunnerDiary { $0.minutes = Array(repeating: 20, count: 7) }
    for day in days {
      for (side, value) in [(Side.left, left), (.right, right)] {
        let result = try #require(
          TestResult(.sideBridge, side: side, value: value, day: RunnerDiary.monday + day))
        diary.tell(.testTaken(result), day, 10)
      }
    }
    return diary
  }

  private func sidePlanks(_ plan: WeekPlan) -> [PlannedBlock] {
    plan.days.flatMap { $0.session?.blocks ?? [] }.filter { $0.role == .lateralCore }
  }

  @Test func `one test says which side begins, and gives it nothing more`() throws {
    let plan = try diary(40, 60, days: [0]).plan(1)
    let blocks = sidePlanks(plan)
    #expect(!blocks.isEmpty)
    for block in blocks {
      #expect(block.exercises[0].sides == [.left, .right])
      #expect(block.exercises[0].extraSide == nil)
      #expect(!block.reasons.contains(.found(.weakerSide(.left))))
    }
    #expect(try sidePlanks(diary(60, 40, days: [0]).plan(1)).allSatisfy { $0.exercises[0].sides == [.right, .left] })
  }

  @Test func `sides that differ in two tests a week apart give the weaker one a set more, and the reason`() throws {
    let diary = try diary(60, 40, days: [0, 7])
    let blocks = sidePlanks(try diary.plan(8))
    #expect(!blocks.isEmpty)
    for block in blocks {
      #expect(block.exercises[0].extraSide == .right)
      #expect(block.reasons.contains(.found(.weakerSide(.right))))
      #expect(block.exercises[0].length <= .minutes(3))
    }
    #expect(diary.picture(8).weights == [RoleWeight(.lateralCore, percent: 15, because: .weakerSide(.right))])
  }

  @Test func `a difference inside the error of the test counts for nothing`() throws {
    let diary = try diary(60, 55, days: [0, 7])
    #expect(diary.picture(8).weights.isEmpty)
    #expect(sidePlanks(try diary.plan(8)).allSatisfy { $0.exercises[0].extraSide == nil })
  }

  @Test func `pain of 4 before the session takes the extra set away`() throws {
    var diary = try diary(60, 40, days: [0, 7])
    for day in 1...8 { diary.tell(.morningLogged(MorningCheckIn(2)), day, 7) }
    #expect(sidePlanks(try diary.plan(8)).allSatisfy { $0.exercises[0].extraSide == .right })
    diary.tell(.painLogged(PainEntry(.before, 4)), 8, 9)
    let today = try diary.plan(8).days.first { $0.day == RunnerDiary.monday + 8 }?.session?.blocks ?? []
    #expect(today.allSatisfy { $0.exercises[0].extraSide == nil })
  }

  @Test func `the weaker side goes first and does its extra set last, in the time that was promised`() {
    let dose = Dose(2, 3, hold: 8, rest: 20)
    let plank = PrescribedExercise(
      .sidePlankKnees, role: .lateralCore, level: .beginner, dose: dose, weaker: WeakerSide(.right, extraSet: true))
    let timeline = SessionTimeline([plank])
    let sides = timeline.steps.filter { $0.kind == .hold && $0.rep == 0 }.map(\.side)
    #expect(sides == [.right, .left, .right, .left, .right])
    #expect(timeline.steps.last?.set == 2)
    #expect(timeline.length == plank.length)
    #expect(timeline.length == PlannedSession.length(of: [plank]))
  }

  @Test func `a session done in full with an extra set has nothing missed`() throws {
    let dose = Dose(1, 3, hold: 8, rest: 20)
    let plank = PrescribedExercise(
      .sidePlankKnees, role: .lateralCore, level: .beginner, dose: dose, weaker: WeakerSide(.left, extraSet: true))
    var player = SessionPlayer(SessionTimeline([plank]))
    let start = at("2026-03-02", 18)
    var signals = player.press(.start, at: start.instant)
    for second in 1...Int(player.timeline.length.value + 2) {
      signals += player.tick(start.instant + Seconds(Double(second)))
    }
    var session = KnownSession(
      id: .number(1), began: start, start: SessionStart(day: start.day, slot: .restDayStrength, exercises: [plank]))
    for case .finished(let set) in signals { session.sets.append(set) }
    #expect(session.sets.count == 3)
    #expect(session.work(of: .sidePlankKnees) == (done: 9, asked: 9))
  }
}
