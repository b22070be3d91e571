import TestKit
import Testing

@testable import CoachCore

/// The order inside a session (H7).
struct SessionOrderTests {
  /// A block for every exercise that the planner may choose.
  private let blocks = Exercise.catalogue.filter { $0.plannerEligible && $0.plannedRole.rawValue < 9 }.map { exercise in
    PlannedBlock(
      role: exercise.plannedRole,
      exercises: [
        PrescribedExercise(exercise.id, role: exercise.plannedRole, level: .beginner, dose: exercise.dose.beginner)
      ], reasons: [], instructions: [])
  }

  /// Where a block belongs: mobility, heavy strength, the core, the hip abductors, static stretches.
  private func part(_ block: PlannedBlock) -> Int {
    if Exercise.with(block.exercise).kind == .staticStretch { return 4 }
    if block.role.isMobility { return 0 }
    return block.role.isHeavy ? 1 : block.role == .hipAbductors ? 3 : 2
  }

  @Test(arguments: 0..<10)
  func `mobility comes first, then the heaviest strength, the core, the hips, and static stretches last`(seed: Int) {
    var random = SeededRandom(seed: seed)
    let sorted = SessionOrder.sorted(Array(blocks.shuffled(using: &random).prefix(10)))
    #expect(sorted.map(part) == sorted.map(part).sorted())
    for part in 0...4 where part != 1 {
      let positions = sorted.filter { self.part($0) == part }.map { Exercise.with($0.exercise).position.rawValue }
      #expect(positions == positions.sorted(), "one changes position as little as may be")
    }
    let heavy = sorted.filter { part($0) == 1 }.map { Exercise.with($0.exercise).fatigueCost >= 2 ? 0 : 1 }
    #expect(heavy == heavy.sorted(), "the most demanding first")
  }

  @Test func `a session begins and ends with calm breaths, a day's minute of them in all, and counts both`() {
    let session = PlannedSession(slot: .restDayStrength, blocks: Array(blocks.prefix(2)), breathes: true)
    let exercises = session.exercises
    #expect(exercises.first?.exercise == .diaphragmaticBreathing)
    #expect(exercises.last?.exercise == .diaphragmaticBreathing)
    #expect(exercises.first!.dose.reps + exercises.last!.dose.reps == PlannedSession.breathing.dose.reps)
    #expect(SessionTimeline(exercises).length == session.length)
    let work = session.blocks.reduce(Seconds.zero) { $0 + PlannedSession.length(of: $1.exercises) }
    #expect(session.length - work == PlannedSession.breaths.length * 2)
    #expect(session.minimum.exercises.last?.exercise == .diaphragmaticBreathing)
  }
}
