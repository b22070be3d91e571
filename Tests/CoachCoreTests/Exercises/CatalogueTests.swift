import CoachCore
import Testing

struct CatalogueTests {
  @Test func `the catalogue has one exercise for each of 48 names`() {
    #expect(Exercise.catalogue.map(\.id) == ExerciseID.allCases)
    #expect(Exercise.catalogue.count == 48)
    #expect(Set(ExerciseID.allCases.map(\.slug)).count == 48)
    for id in ExerciseID.allCases {
      #expect(id.slug.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
      #expect(ExerciseID(slug: id.slug) == id)
      #expect(Exercise.with(id).id == id)
    }
  }

  @Test(arguments: ExerciseID.allCases)
  func `stepping easier or harder never goes round in a circle`(start: ExerciseID) {
    for step in [\Exercise.regression, \Exercise.progression] {
      var seen: Set<ExerciseID> = [start]
      var current = Exercise.with(start)[keyPath: step]
      while let id = current {
        #expect(seen.insert(id).inserted, "\(start.slug) comes back to \(id.slug)")
        guard seen.count <= 48 else { return }
        current = Exercise.with(id)[keyPath: step]
      }
    }
  }

  @Test(arguments: Exercise.catalogue)
  func `nothing before a run is a long stretch or tiring`(exercise: Exercise) {
    guard exercise.slots.contains(.preRun) else { return }
    #expect(exercise.kind != .staticStretch)
    #expect(exercise.fatigueCost <= 1)
    #expect(exercise.effort <= 5)
  }

  @Test(arguments: Exercise.catalogue)
  func `every exercise says how to breathe, how to do it and what goes wrong`(exercise: Exercise) {
    #expect(!exercise.breathing.isEmpty && !exercise.cues.isEmpty && !exercise.commonErrors.isEmpty)
    #expect(exercise.roles.first == exercise.rolePrimary)
    #expect(!exercise.slots.isEmpty && !exercise.sources.isEmpty)
    for contraindication in exercise.contraindications {
      if contraindication.action == .modify { #expect(!contraindication.instruction.isEmpty) }
    }
  }

  @Test(arguments: Exercise.catalogue)
  func `no hold of any level is longer than the exercise allows`(exercise: Exercise) {
    for level in Level.allCases { #expect(exercise.dose[level].hold <= max(exercise.maxContinuousHold, 1)) }
  }

  @Test(arguments: [
    (ExerciseID.seatedRotationAis, Level.advanced, 147), (.frontPlank, .beginner, 96), (.frontPlank, .advanced, 318),
    (.calfRaise, .beginner, 62), (.movementBreakWalk, .intermediate, 132),
  ])
  func `an exercise takes as long as its dose says`(id: ExerciseID, level: Level, seconds: Int) {
    let exercise = Exercise.with(id)
    #expect(exercise.length(of: exercise.dose[level], at: level) == Seconds(Double(seconds)))
  }

  @Test func `the knees roll slowly: at least three seconds each way`() {
    let tempo = Exercise.with(.hipRolling).tempo
    #expect(tempo.out >= 3)
    #expect(tempo.back >= 3)
  }
}
