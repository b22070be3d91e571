import CoachCore
import Testing

struct ProgressionLimitsTests {
  private let day = CalendarDay(daysSinceEpoch: 20_000)

  @Test func `the newest plank and the strictest cap set the limits`() throws {
    let tests = [
      try #require(TestResult(.frontPlank, value: 120, day: day)),
      try #require(TestResult(.frontPlank, value: 80, day: day + 30)),
      try #require(TestResult(.sorensen, value: 200, day: day + 31)),
    ]
    var conditions = LevelConditions()
    #expect(ProgressionLimits(tests: tests, conditions).testedPlank == 80)
    #expect(ProgressionLimits(tests: tests, conditions).highestLevel.isEmpty)
    conditions.tags = [.history]
    let limits = ProgressionLimits(tests: [], conditions)
    #expect(limits.testedPlank == nil)
    #expect(Role.planned.allSatisfy { limits.highestLevel[$0] == .intermediate })
  }

  @Test func `a role reaches the level of its hardest exercise in use, never above the cap`() {
    var progression = Progression()
    var training = TrainingDay(day: day)
    let dose = Exercise.sidePlankLegLift.dose.beginner
    training.exposures = [
      ExerciseExposure(
        day: day, exercise: .sidePlankLegLift, dose: dose, done: 8, asked: 8, repsInReserve: 5, form: .held, green: true
      )
    ]
    progression.record(training)
    var limits = ProgressionLimits()
    #expect(progression.level(of: .lateralCore, startingAt: .beginner, limits) == .advanced)
    #expect(progression.level(of: .anteriorCore, startingAt: .intermediate, limits) == .intermediate)
    limits.highestLevel[.lateralCore] = .intermediate
    #expect(progression.level(of: .lateralCore, startingAt: .advanced, limits) == .intermediate)
  }

  @Test(arguments: [
    (ExerciseID.clamshell, Level.beginner, true), (.sideLyingHipAbduction, .beginner, false),
    (.standingHipHike, .intermediate, true), (.hipAirplane, .advanced, true), (.clamshell, .advanced, false),
    (.bridgeMarch, .intermediate, true), (.singleLegBridge, .advanced, true), (.catCow, .beginner, true),
    (.standingRollDown, .advanced, true), (.frontPlank, .advanced, false), (.plankKnees, .advanced, true),
  ])
  func `a runner begins at the first rung of their level; an untested plank on the knees`(
    exercise: ExerciseID, level: Level, begins: Bool
  ) {
    #expect(Progression().isCurrent(exercise, on: day, startingAt: level, ProgressionLimits()) == begins)
  }

  @Test func `an excluded first rung gives way to the next that is open`() {
    var limits = ProgressionLimits()
    limits.excluded = [.sidePlank]
    #expect(Progression.start(of: .sidePlank, at: .intermediate, limits).exercise == .sidePlankKnees)
    #expect(Progression.start(of: .frontPlank, at: .beginner, limits).exercise == .plankKnees)
  }
}
