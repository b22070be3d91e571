import CoachCore
import TestKit
import Testing

/// The doses of our starting articles, reached through real weeks: planned, done in full, and planned again.
struct SeedDoseProperties {
  @Test(arguments: SeedDoseTests.seeds.filter { Role.planned.contains(Exercise.with($0.exercise).plannedRole) })
  func `a runner who does all that is planned comes past every dose that the articles name`(seed: SeedDoseTests.Seed) {
    var life = DutifulRunner(likes: seed.exercise, block: seed.block)
    var reached = false
    for _ in 0..<(7 * 80) where !reached {
      reached = life.live().contains { item in
        let dose = item.dose
        return item.exercise == seed.exercise && seed.dose.hasSuffix("x\(dose.reps)x\(Int(dose.hold.value))")
      }
    }
    #expect(reached)
  }
}

/// Does every planned session in full, with ease and without pain.
private struct DutifulRunner {
  let favourite: ExerciseID
  let block: Double
  var day = CalendarDay(iso: "2026-03-02")!
  var progression = Progression()
  var limits = ProgressionLimits()
  var lastUse: [ExerciseID: CalendarDay] = [:]
  var exposures: [ExerciseID: Int] = [:]
  var done: [WeekFacts.DoneBlock] = []

  init(likes favourite: ExerciseID, block: Double) {
    self.favourite = favourite
    self.block = block
    limits.testedPlank = 150
    limits.longestPlanks = block == 10
  }

  /// One day; what was prescribed on it.
  mutating func live() -> [PrescribedExercise] {
    let planned = WeekPlan.plan(facts).days.first { $0.day == day }?.session?.exercises ?? []
    var training = TrainingDay(day: day)
    training.limits = limits
    for item in planned {
      lastUse[item.exercise] = day
      exposures[item.exercise, default: 0] += 1
      guard let role = item.role else { continue }
      done.append(.init(day: day, role: role, exercise: item.exercise))
      let asked = item.dose.sets * item.dose.reps * Exercise.with(item.exercise).sides(at: item.level)
      training.exposures.append(
        ExerciseExposure(
          day: day, exercise: item.exercise, dose: item.dose, done: asked, asked: asked, repsInReserve: 5, form: .held,
          green: true))
    }
    progression.record(training)
    day = day + 1
    return planned
  }

  private var facts: WeekFacts {
    let first = day.startOfWeek(on: .monday)
    var facts = WeekFacts(first: first, today: day)
    facts.minutes = Array(repeating: 40, count: 7)
    facts.blockMinutes = block == 3 ? 3 : 5
    (facts.maxRoles, facts.maxSessions) = (5, 7)
    facts.conditions.equipment = Set(Equipment.allCases)
    let role = Exercise.with(favourite).plannedRole
    if !Exercise.with(favourite).slots.contains(.restDayStrength) { facts.anchor = .bedtime }
    for other in ExerciseID.allCases { facts.enjoyment[other] = other == favourite ? .like : .dislike }
    for role in Role.planned { facts.levels[role] = progression.level(of: role, startingAt: .beginner, limits) }
    (facts.progression, facts.limits) = (progression, limits)
    (facts.lastUse, facts.exposures) = (lastUse, exposures)
    facts.done = done.filter { $0.day >= first }
    facts.sessionsDone = Set(facts.done.map { $0.day })
    facts.strengthBefore = RoleMask(done.filter { $0.day == first - 1 && $0.role.isStrength }.map { $0.role })
    if block == 10 {
      facts.pins = [0, 3].map { Pin(day: first + $0, role: role, exercise: favourite, long: true) }
    }
    return facts
  }
}
