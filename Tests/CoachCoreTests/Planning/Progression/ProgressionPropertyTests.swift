import CoachCore
import TestKit
import Testing

/// Half a year of a runner to whom anything may happen.
struct ProgressionPropertyTests {
  private static let strength: [ExerciseID] = [
    .mcgillCurlUp, .plankKnees, .sidePlankKnees, .birdDogSingleLimb, .pelvicLift, .clamshell, .splitSquat, .calfRaise,
    .adductorSqueeze,
  ]

  @Test(arguments: 0..<60)
  func `nothing steps up outside clear, in a deload, or without two good days`(seed: Int) {
    var chance = SeededRandom(seed: seed)
    var runner = TrainingSimulation()
    runner.limits.testedPlank = 100
    var rule = DoseRule.full
    let calm = DoseRule.allCases + [.full, .full, .full, .full, .full, .full]
    for _ in 0..<90 {
      if Int.random(in: 0..<4, using: &chance) == 0 { rule = calm.randomElement(using: &chance) ?? .full }
      var effort = TrainingSimulation.Effort.perfect
      if Int.random(in: 0..<5, using: &chance) == 0 { effort.missed = 2 }
      if Int.random(in: 0..<5, using: &chance) == 0 { effort.reserve = Int.random(in: 0...5, using: &chance) }
      effort.green = rule == .full || Bool.random(using: &chance)
      let deload = Int.random(in: 0..<8, using: &chance) == 0
      let spike = Int.random(in: 0..<8, using: &chance) == 0
      let exercises = Self.strength.filter { _ in Int.random(in: 0..<3, using: &chance) == 0 }.map(runner.current)
      let decisions = runner.train(exercises, effort) {
        ($0.rule, $0.deload, $0.spike) = (rule, deload, spike)
        if rule == .halved { $0.provoking = Set(exercises.prefix(1)) }
      }
      for decision in decisions where decision.verdict == .progress {
        #expect(rule == .full && !deload && !spike && effort.missed == 0 && effort.green)
        #expect((effort.reserve ?? 0) >= Progression.reserveNeeded(at: decision.from.step.level))
        let (from, to) = (decision.from, decision.to)
        #expect(from.exercise == to.exercise || from.exercise.rungAbove == to.exercise)
        if from.exercise != to.exercise { #expect(to.step.change == .start) }
      }
      runner.day = runner.day + Int.random(in: 1...(rule == .none ? 12 : 5), using: &chance)
    }
    #expect(runner.decisions.contains { $0.verdict == .progress })
    for (_, exercise, step) in runner.prescribed {
      #expect(step.dose.sets >= 1 && step.dose.reps >= 1)
      #expect(step.dose.hold <= max(Exercise.with(exercise).maxContinuousHold, 1))
    }
  }

  @Test(arguments: 0..<40)
  func `the work of a role rises by a fifth a week, or by one smallest step`(seed: Int) {
    var chance = SeededRandom(seed: seed)
    var runner = TrainingSimulation()
    runner.limits.testedPlank = 150
    let chains: [ExerciseID] = [.splitSquat, .calfRaise, .straightLegRaise, .adductorSqueeze]
    let start = runner.day
    for day in 0..<140 {
      runner.day = start + day
      guard day % 7 == 1 || day % 7 == 4 else { continue }
      var effort = TrainingSimulation.Effort.perfect
      if Int.random(in: 0..<4, using: &chance) == 0 { effort.reserve = 2 }
      runner.train(chains.map(runner.current), effort)
    }
    let steps = runner.decisions.filter { $0.verdict == .progress && !$0.to.step.isNewRung }
    for step in steps {
      let week = steps.filter { (0..<7).contains(step.day - $0.day) }
      guard week.count > 1 else { continue }
      let rise = week.reduce(0.0) { $0 + work($1.to) - work($1.from) }
      let before = runner.prescribed.filter { (1...7).contains(step.day - $0.day) }
      let volume = before.reduce(0.0) { $0 + Exercise.with($1.exercise).work(of: $1.step).value }
      #expect(rise <= 0.2 * volume, "\(week.count) steps in the week to \(step.day)")
    }
    #expect(steps.count > 5)
  }

  @Test(arguments: 0..<20)
  func `a week later everything is the same, a week later`(seed: Int) {
    func history(from start: CalendarDay) -> [ProgressionDecision] {
      var chance = SeededRandom(seed: seed)
      var runner = TrainingSimulation(from: start)
      for _ in 0..<40 {
        var effort = TrainingSimulation.Effort.perfect
        effort.missed = Int.random(in: 0..<8, using: &chance) == 0 ? 2 : 0
        runner.train(Self.strength.prefix(4).map(runner.current), effort)
        runner.day = runner.day + Int.random(in: 2...6, using: &chance)
      }
      return runner.decisions
    }
    let here = history(from: CalendarDay(daysSinceEpoch: 20_000))
    let later = history(from: CalendarDay(daysSinceEpoch: 20_007))
    #expect(here.map(\.to) == later.map(\.to))
    #expect(here.map { $0.day + 7 } == later.map(\.day))
  }

  private func work(_ rung: ProgressionDecision.Rung) -> Double {
    Exercise.with(rung.exercise).work(of: rung.step).value
  }
}
