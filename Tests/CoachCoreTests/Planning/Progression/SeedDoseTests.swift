import CoachCore
import TestKit
import Testing

/// The doses that our starting articles name: a runner to whom nothing goes wrong comes past each of them.
struct SeedDoseTests {
  struct Seed: CustomTestStringConvertible, Sendable {
    let exercise: ExerciseID
    let dose: String
    let block: Double
    var testDescription: String { "\(exercise.slug) \(dose)" }

    init(_ exercise: ExerciseID, _ dose: String, minutes block: Double = 3) {
      (self.exercise, self.dose, self.block) = (exercise, dose, block)
    }
  }

  static let seeds = [
    Seed(.seatedRotationAis, "1x4x1"), Seed(.seatedRotationAis, "1x5x1"),
    Seed(.seatedRotationFlexionAis, "1x10x2", minutes: 5),
    Seed(.tableTopHipLean, "1x1x60"), Seed(.chairCrossedElbowStretch, "1x1x30"), Seed(.gluteBridge, "1x12x2"),
    Seed(.gluteBridge, "2x15x2"), Seed(.frontPlank, "1x2x20"), Seed(.frontPlank, "1x3x30", minutes: 5),
    Seed(.frontPlank, "1x5x60", minutes: 10), Seed(.catCow, "1x8x2"), Seed(.catCow, "1x10x2"),
    Seed(.proneBackExtension, "1x10x5"), Seed(.straightLegRaise, "1x12x0"), Seed(.straightLegRaise, "2x15x0"),
    Seed(.sideLyingHipAbduction, "1x12x0"), Seed(.halfKneelingHipFlexorStretch, "1x1x30"),
    Seed(.singleKneeToChest, "1x1x30"), Seed(.pelvicLift, "1x6x5"), Seed(.pelvicLift, "2x8x10"),
    Seed(.sidePlank, "1x5x20", minutes: 10), Seed(.hipRolling, "1x8x5", minutes: 5), Seed(.standingRollDown, "1x5x1"),
    Seed(.copenhagenShortLever, "1x4x20", minutes: 10), Seed(.movementBreakWalk, "1x1x120"),
  ]

  @Test(arguments: seeds)
  func `a perfect runner reaches the dose, and a block holds it`(seed: Seed) throws {
    var runner = TrainingSimulation()
    runner.limits.testedPlank = 150
    runner.limits.longestPlanks = true
    let chain = seed.exercise.lowestRung
    // The plank chain begins above the knees where the tested hold is long; here it is walked from its first rung.
    runner.train([chain])
    for _ in 0..<120 where !met(seed, by: runner) {
      runner.day = runner.day + 4
      runner.train([runner.current(chain)])
    }
    let step = try #require(reached(seed, by: runner), "never prescribed")
    // A block drops sets before anything else, so one set of the dose must fit.
    var dose = step.dose
    dose.sets = 1
    let length = Exercise.with(seed.exercise).lengthWithSides(of: dose, at: step.level)
    #expect(length.minutes <= seed.block)
  }

  @Test func `every exercise for which an article names a number is among them`() {
    let named = Exercise.catalogue.filter { $0.seedDoses.contains { $0.text.contains { $0.isNumber } } }.map { $0.id }
    #expect(named.count >= 15)
    #expect(Set(named).isSubset(of: Self.seeds.map { $0.exercise }))
  }

  @Test func `the alarm of the desk break rings every half hour`() {
    #expect(BreakPolicy().interval == 30)
  }

  @Test func `short plank holds take the place of three times thirty seconds where the runner wants them`() {
    var limits = ProgressionLimits()
    limits.testedPlank = 60
    #expect(Progression.start(of: .frontPlank, at: .intermediate, limits).exercise == .frontPlank)
    let usual = Progression().dose(of: .frontPlank, on: CalendarDay(daysSinceEpoch: 20_000), limits)
    #expect(usual.plank == .p3 && usual.dose.hold == 30)
    limits.shortPlankHolds = true
    let short = Progression().dose(of: .frontPlank, on: CalendarDay(daysSinceEpoch: 20_000), limits)
    #expect(short.plank == .p4 && short.dose.reps == 5 && short.dose.hold == 20)
  }

  @Test(arguments: [
    (20, ExerciseID.plankKnees, PlankRung.p1), (19, .plankKnees, .p0), (40, .frontPlank, .p2), (60, .frontPlank, .p3),
    (89, .frontPlank, .p3), (90, .frontPlank, .p5), (240, .frontPlank, .p6),
  ])
  func `the plank begins at half of the tested hold`(tested: Int, exercise: ExerciseID, rung: PlankRung) {
    var limits = ProgressionLimits()
    limits.testedPlank = Seconds(Double(tested))
    let start = Progression.start(of: .frontPlank, at: .advanced, limits)
    let step = Exercise.with(start.exercise).path[start.index]
    #expect(start.exercise == exercise)
    #expect(step.plank == rung)
    #expect(step.dose.hold.value <= max(10, Double(tested) / 2))
  }

  @Test func `a plank never grows past half of the tested hold, nor past twenty seconds without a test`() {
    for tested in [nil, 40, 70, 100] as [Seconds?] {
      var runner = TrainingSimulation()
      runner.limits.testedPlank = tested
      for _ in 0..<60 {
        runner.train([runner.current(.plankKnees)])
        runner.day = runner.day + 4
      }
      let longest = runner.prescribed.map(\.step.dose.hold).max()
      #expect(longest.map { $0 <= PlankRung.longestHold(tested: tested) } == true)
      guard case .plankTest = runner.decisions.last?.rule else {
        Issue.record("stopped by \(String(describing: runner.decisions.last?.rule))")
        continue
      }
    }
  }

  private func met(_ seed: Seed, by runner: TrainingSimulation) -> Bool { reached(seed, by: runner) != nil }

  private func reached(_ seed: Seed, by runner: TrainingSimulation) -> DoseStep? {
    runner.prescribed.first { _, exercise, step in
      exercise == seed.exercise
        && "\(step.dose.sets)x\(step.dose.reps)x\(Int(step.dose.hold.value))" == seed.dose
    }?.step
  }
}
