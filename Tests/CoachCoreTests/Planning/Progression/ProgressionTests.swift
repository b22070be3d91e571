import CoachCore
import TestKit
import Testing

struct ProgressionTests {
  private var start: CalendarDay { CalendarDay(daysSinceEpoch: 20_000) }

  @Test func `two good exposures and six days on a dose earn one step`() {
    var runner = TrainingSimulation(from: start)
    #expect(runner.train([.birdDog]).map(\.rule) == [.tooFewExposures(have: 1, need: 2)])
    runner.day = start + 3
    #expect(runner.train([.birdDog]).map(\.rule) == [.tooSoon(days: 3, need: 6)])
    runner.day = start + 6
    let decision = runner.train([.birdDog])
    #expect(decision.map(\.verdict) == [.progress])
    #expect(decision.map(\.rule) == [.earned(exposures: 2, reserveNeeded: 5, daysOnDose: 6)])
    #expect(runner.progression.standing(onChainOf: .birdDog, on: runner.day)?.step.dose.sets == 2)
  }

  @Test(arguments: [(Level.beginner, 5), (.intermediate, 4), (.advanced, 3)])
  func `the reserve that is asked for falls with the level`(level: Level, reserve: Int) {
    #expect(Progression.reserveNeeded(at: level) == reserve)
  }

  struct Obstacle: CustomTestStringConvertible, Sendable {
    let name: String
    let rule: ProgressionRule
    let effort: @Sendable (inout TrainingSimulation.Effort) -> Void
    let day: @Sendable (inout TrainingDay) -> Void
    var testDescription: String { name }

    init(
      _ name: String, _ rule: ProgressionRule,
      effort: @escaping @Sendable (inout TrainingSimulation.Effort) -> Void = { _ in },
      day: @escaping @Sendable (inout TrainingDay) -> Void = { _ in }
    ) {
      (self.name, self.rule, self.effort, self.day) = (name, rule, effort, day)
    }
  }

  @Test(arguments: [
    Obstacle("one hold missing", .notAllDone(done: 7, asked: 8), effort: { $0.missed = 1 }),
    Obstacle("a reserve of four for a beginner", .reserveTooSmall(had: 4, need: 5), effort: { $0.reserve = 4 }),
    Obstacle("no word on the reserve", .reserveNotSaid, effort: { $0.reserve = nil }),
    Obstacle("no word on the form", .formNotGood, effort: { $0.form = nil }),
    Obstacle("a day that was not green", .dayNotGreen, effort: { $0.green = false }),
    Obstacle("pain that says hold", .painRule(.repeated), day: { $0.rule = .repeated }),
    Obstacle("pain that halves the dose", .painRule(.halved), day: { $0.rule = .halved }),
    Obstacle("pain that stops the work", .painRule(.none), day: { $0.rule = .none }),
    Obstacle("a deload", .deload, day: { $0.deload = true }),
    Obstacle("a spike in running", .runningSpike, day: { $0.spike = true }),
    Obstacle(
      "two of three planned blocks missed", .adherence(done: 1, planned: 3),
      day: { $0.adherence = [.backExtensors: Adherence(done: 1, planned: 3)] }),
  ])
  func `one thing that is not right keeps the dose`(obstacle: Obstacle) {
    var runner = TrainingSimulation(from: start)
    runner.train([.birdDog])
    runner.day = start + 7
    var effort = TrainingSimulation.Effort.perfect
    obstacle.effort(&effort)
    let decisions = runner.train([.birdDog], effort, change: obstacle.day)
    #expect(decisions.map(\.verdict) == [.hold])
    #expect(decisions.map(\.rule) == [obstacle.rule])
  }

  @Test func `a spike in running holds back strength, not mobility`() {
    var runner = TrainingSimulation(from: start)
    runner.train([.catCow])
    runner.day = start + 7
    #expect(runner.train([.catCow], change: { $0.spike = true }).map(\.verdict) == [.progress])
  }

  @Test func `mobility grows without questions of reserve and form`() {
    var runner = TrainingSimulation(from: start)
    var silent = TrainingSimulation.Effort.perfect
    (silent.reserve, silent.form) = (nil, nil)
    runner.train([.hipRolling], silent)
    runner.day = start + 7
    #expect(runner.train([.hipRolling], silent).map(\.verdict) == [.progress])
  }

  @Test func `two failed exposures go one rung down, and the way back is longer`() {
    var runner = TrainingSimulation(from: start)
    climb(&runner, .sidePlankKnees, to: .sidePlank)
    let failed = runner.day
    fail(&runner, .sidePlank)
    #expect(runner.current(.sidePlankKnees) == .sidePlankKnees)
    #expect(runner.decisions.last?.rule == .failed(missed: 2, missedBefore: 2))
    var exposures = 0
    while runner.current(.sidePlankKnees) == .sidePlankKnees {
      runner.day = runner.day + 3
      runner.train([.sidePlankKnees])
      exposures += 1
      #expect(exposures < 40)
    }
    #expect(exposures >= 4)
    #expect(runner.day - failed >= 14)

    let again = runner.day
    fail(&runner, .sidePlank)
    while runner.current(.sidePlankKnees) == .sidePlankKnees, runner.day - again < 100 {
      runner.day = runner.day + 3
      runner.train([.sidePlankKnees])
    }
    #expect((42...52).contains(runner.day - again))
  }

  @Test func `form that slips twice goes one rung down`() {
    var runner = TrainingSimulation(from: start)
    climb(&runner, .gluteBridge, to: .bridgeMarch)
    var sloppy = TrainingSimulation.Effort.perfect
    sloppy.form = .slipped
    runner.day = runner.day + 3
    runner.train([.bridgeMarch], sloppy)
    runner.day = runner.day + 3
    #expect(runner.train([.bridgeMarch], sloppy).map(\.rule) == [.formSlipped])
    #expect(runner.current(.gluteBridge) == .gluteBridge)
  }

  @Test(arguments: [
    (13, 2, ExerciseID.bridgeMarch), (14, 1, .bridgeMarch), (27, 1, .bridgeMarch), (28, 1, .gluteBridge),
  ])
  func `a fortnight away takes a set, four weeks a rung`(days: Int, sets: Int, exercise: ExerciseID) {
    var runner = TrainingSimulation(from: start)
    climb(&runner, .gluteBridge, to: .bridgeMarch, index: 2)
    runner.day = runner.day + days
    #expect(runner.current(.gluteBridge) == exercise)
    #expect(runner.progression.dose(of: exercise, on: runner.day, runner.limits).dose.sets == sets)
  }

  @Test func `four weeks away begin the lower rung afresh, and the lowest one too`() {
    var runner = TrainingSimulation(from: start)
    climb(&runner, .gluteBridge, to: .bridgeMarch)
    climb(&runner, .splitSquat, to: .splitSquat, index: 4)
    runner.day = runner.day + 60
    for id in [ExerciseID.gluteBridge, .splitSquat] {
      let step = runner.progression.dose(of: id, on: runner.day, runner.limits)
      #expect(step.dose == Exercise.with(id).dose.beginner)
    }
    let fell = runner.train([.gluteBridge, .splitSquat]).filter { $0.verdict == .regress }
    #expect(fell.map(\.to.exercise) == [.gluteBridge, .splitSquat])
    guard case .gap = fell.first?.rule else {
      Issue.record("the gap is named")
      return
    }
  }

  @Test func `a gap that changes nothing is not called a step down`() {
    var runner = TrainingSimulation(from: start)
    runner.train([.clamshell])
    runner.day = start + 40
    #expect(runner.train([.clamshell]).allSatisfy { $0.verdict == .hold })
  }

  @Test func `days of a deload and of rotation within the role are no gap`() {
    var runner = TrainingSimulation(from: start)
    climb(&runner, .gluteBridge, to: .bridgeMarch, index: 2)
    let last = runner.day
    var eased = runner
    for offset in 1...9 {
      eased.day = last + offset
      eased.train([], change: { $0.deload = true })
    }
    eased.day = last + 20
    #expect(eased.progression.dose(of: .bridgeMarch, on: eased.day, eased.limits).dose.sets == 2)
    for offset in stride(from: 7, through: 28, by: 7) {
      runner.day = last + offset
      runner.train([.hipHinge])
    }
    runner.day = last + 30
    #expect(runner.progression.dose(of: .bridgeMarch, on: runner.day, runner.limits).dose.sets == 2)
  }

  @Test func `the sets that a gap took come back one a week`() {
    var runner = TrainingSimulation(from: start)
    climb(&runner, .splitSquat, to: .splitSquat, index: 4)
    runner.day = runner.day + 15
    var sets: [Int] = []
    for _ in 0..<5 {
      runner.train([.splitSquat])
      sets.append(runner.progression.dose(of: .splitSquat, on: runner.day, runner.limits).dose.sets)
      runner.day = runner.day + 4
    }
    #expect(sets == [2, 2, 3, 3, 3])
  }

  @Test func `half of the sets under reduce, kept on hold, back one a week when clear`() {
    var runner = TrainingSimulation(from: start)
    climb(&runner, .splitSquat, to: .splitSquat, index: 4)
    func sets(_ rule: DoseRule) -> Int {
      runner.progression.dose(of: .splitSquat, on: runner.day, under: rule, runner.limits).dose.sets
    }
    #expect(sets(.full) == 3)
    runner.train([], change: { $0.rule = .halved })
    #expect(sets(.halved) == 1)
    runner.day = runner.day + 3
    runner.train([.splitSquat], change: { $0.rule = .repeated })
    #expect(sets(.repeated) == 1)
    runner.day = runner.day + 4
    runner.train([.splitSquat])
    #expect(sets(.full) == 2)
    runner.day = runner.day + 3
    runner.train([.splitSquat])
    #expect(sets(.full) == 2)
    runner.day = runner.day + 4
    runner.train([.splitSquat])
    #expect(sets(.full) == 3)
  }

  @Test func `a ladder that provoked goes one rung down once, and is left out where there is none`() {
    var runner = TrainingSimulation(from: start)
    climb(&runner, .gluteBridge, to: .bridgeMarch)
    runner.train([.clamshell])
    for _ in 0..<2 {
      runner.day = runner.day + 1
      runner.train([], change: { ($0.rule, $0.provoking) = (.halved, [.bridgeMarch, .clamshell]) })
    }
    #expect(runner.current(.gluteBridge) == .gluteBridge)
    #expect(!runner.progression.isCurrent(.clamshell, on: runner.day, startingAt: .beginner, runner.limits))
    runner.day = runner.day + 1
    runner.train([])
    #expect(runner.progression.isCurrent(.clamshell, on: runner.day, startingAt: .beginner, runner.limits))
  }

  @Test func `no more than two exercises of a session step up, and one of a heavy role a week`() {
    var runner = TrainingSimulation(from: start)
    let all: [ExerciseID] = [.mcgillCurlUp, .sidePlankKnees, .clamshell, .birdDog, .splitSquat]
    for _ in 0..<30 {
      runner.train(all)
      runner.day = runner.day + 3
    }
    let steps = runner.decisions.filter { $0.verdict == .progress }
    #expect(steps.count > 10)
    for step in steps {
      #expect(steps.filter { $0.day == step.day }.count <= 2)
      if heavy(step) {
        #expect(steps.filter { heavy($0) && (0..<7).contains(step.day - $0.day) }.count == 1)
      }
    }
    #expect(Set(runner.decisions.map(\.rule)).isSuperset(of: [.sessionLimit, .heavyLimit]))
  }

  @Test func `an added set is done on one exposure of its first week`() {
    var runner = TrainingSimulation(from: start)
    runner.train([.birdDog])
    runner.day = start + 7
    runner.train([.birdDog])
    func sets(_ day: Int, again: Bool) -> Int {
      runner.progression.dose(of: .birdDog, on: start + day, again: again, runner.limits).dose.sets
    }
    #expect(sets(9, again: false) == 2)
    #expect(sets(12, again: true) == 1)
    #expect(sets(14, again: true) == 2)
  }

  @Test func `a cap on the level keeps the runner below the harder exercise`() {
    var runner = TrainingSimulation(from: start)
    runner.limits.highestLevel = [.lateralCore: .beginner]
    for _ in 0..<30 {
      runner.train([runner.current(.sidePlankKnees)])
      runner.day = runner.day + 4
    }
    #expect(runner.current(.sidePlankKnees) == .sidePlankKnees)
    #expect(runner.decisions.last?.rule == .levelCap(needs: .intermediate, highest: .beginner))
  }

  @Test func `an excluded next rung keeps the runner where they are`() {
    var runner = TrainingSimulation(from: start)
    runner.limits.excluded = [.sidePlank]
    for _ in 0..<30 {
      runner.train([.sidePlankKnees])
      runner.day = runner.day + 4
    }
    #expect(runner.decisions.last?.rule == .nextExcluded(.sidePlank))
  }

  private func heavy(_ decision: ProgressionDecision) -> Bool {
    Exercise.with(decision.to.exercise).rolePrimary.isHeavy
  }

  private func climb(_ runner: inout TrainingSimulation, _ chain: ExerciseID, to goal: ExerciseID, index: Int = 0) {
    for _ in 0..<200 {
      let standing = runner.progression.standing(onChainOf: chain, on: runner.day)
      if let standing, standing.exercise == goal, standing.index >= index { return }
      if standing != nil { runner.day = runner.day + 4 }
      runner.train([runner.current(chain)])
    }
    Issue.record("\(goal.slug) was never reached")
  }

  private func fail(_ runner: inout TrainingSimulation, _ exercise: ExerciseID) {
    var failing = TrainingSimulation.Effort.perfect
    failing.missed = 2
    for _ in 0..<2 {
      runner.day = runner.day + 3
      runner.train([exercise], failing)
    }
  }
}
