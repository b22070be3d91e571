import CoachCore
import TestKit
import Testing

struct HoldCapTests {
  private let monday = CalendarDay(iso: "2026-03-02")!

  /// An advanced runner who has tested a plank of 80 seconds.
  private func week(_ tags: Set<CoachCore.Tag>) -> WeekPlan {
    var facts = WeekFacts(first: monday, today: monday)
    (facts.minutes, facts.maxRoles, facts.conditions.tags) = (Array(repeating: 20, count: 7), 5, tags)
    for role in Role.planned { facts.levels[role] = .advanced }
    facts.limits.testedPlank = 80
    facts.banPlankBelow()
    return WeekPlan.plan(facts)
  }

  @Test func `with high blood pressure no hold is longer than the exercise allows, and the plan says why`() throws {
    let block = { (plan: WeekPlan) in
      plan.days.flatMap { $0.session?.blocks ?? [] }.first { $0.exercise == .frontPlank }
    }
    let free = try #require(block(week([])))
    let capped = try #require(block(week([.hypertensionIsometric])))
    #expect(free.exercises[0].dose.hold > 10)
    #expect(capped.exercises[0].dose.hold == 10)
    #expect(capped.reasons.contains { if case .shorterHolds = $0 { true } else { false } })
    #expect(!free.reasons.contains { if case .shorterHolds = $0 { true } else { false } })
  }

  @Test(arguments: [
    (ExerciseID.birdDog, 6.0), (.mcgillCurlUp, 6), (.sidePlank, 10), (.sidePlankKnees, 6), (.plankKnees, 10),
    (.pelvicLift, 6), (.proneBackExtension, 6),
  ])
  func `no dose of the exercise is held longer, at whatever level`(id: ExerciseID, longest: Double) {
    let exercise = Exercise.with(id)
    for level in Level.allCases {
      let dose = exercise.capped(exercise.dose[level], for: [.hypertensionIsometric])
      #expect(dose.hold.value == min(longest, exercise.dose[level].hold.value))
      #expect(exercise.capped(exercise.dose[level], for: [.wrist]) == exercise.dose[level])
    }
  }

  @Test
  func `an easier exercise in the middle of a session keeps to the same holds, and is never one that is ruled out`() {
    let plank = PrescribedExercise(
      .sidePlank, role: .lateralCore, level: .beginner, dose: Exercise.sidePlank.dose.beginner)
    let easier = { (tags: Set<CoachCore.Tag>) -> PrescribedExercise in
      var player = SessionPlayer(SessionTimeline([plank]), tags: tags)
      let now = at("2026-03-02", 18).instant
      _ = player.press(.start, at: now)
      _ = player.press(.easier, at: now + 14)
      return player.timeline.exercises[0]
    }
    #expect(easier([]).exercise == .sidePlankKnees)
    #expect(easier([]).dose.hold == 8)
    #expect(easier([.hypertensionIsometric]).dose.hold == 6)
    #expect(Exercise.sidePlankKnees.contraindications.allSatisfy { $0.action == .modify })
  }
}

extension WeekFacts {
  /// Leaves the front plank as the only exercise of its role.
  fileprivate mutating func banPlankBelow() {
    for exercise in Exercise.catalogue where exercise.rolePrimary == .anteriorCore && exercise.id != .frontPlank {
      limits.excluded.insert(exercise.id)
      conditions.excluded.insert(exercise.id)
    }
  }
}
