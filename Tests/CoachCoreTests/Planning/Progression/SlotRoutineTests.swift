import CoachCore
import Testing

struct SlotRoutineTests {
  private func own(_ id: ExerciseID) -> DoseStep { Exercise.with(id).path[0] }

  private func exercises(_ routine: SlotRoutine, _ conditions: SlotConditions, turn: Int = 0) -> [ExerciseID] {
    routine.exercises(conditions, within: routine.length.upperBound, turn: turn, dose: own).map(\.exercise)
  }

  @Test func `before a run: breathing, mobility, then two wake-up exercises`() {
    #expect(
      exercises(.preRun, SlotConditions()) == [
        .diaphragmaticBreathing, .catCow, .seatedRotationAis, .ankleRockKneeToWall, .gluteBridge, .birdDog,
      ])
  }

  @Test func `with a strap the hamstrings are warmed up lying down`() {
    var conditions = SlotConditions()
    conditions.equipment.insert(.strap)
    #expect(exercises(.preRun, conditions).contains(.hamstringAisStrap))
  }

  @Test func `after a run: the stretches that do not belong before it`() {
    var conditions = SlotConditions()
    conditions.equipment.insert(.tableHipHeight)
    #expect(
      exercises(.postRun, conditions) == [
        .standingRollDown, .halfKneelingHipFlexorStretch, .tableTopHipLean, .singleKneeToChest, .hipRolling,
        .childsPose,
      ])
  }

  @Test(arguments: CoachCore.Tag.allCases)
  func `no routine offers an exercise that a tag excludes`(tag: CoachCore.Tag) {
    var conditions = SlotConditions()
    conditions.tags = [tag]
    conditions.equipment = Set(Equipment.allCases)
    for routine in [SlotRoutine.preRun, .postRun, .bedtime, .desk] {
      for turn in 0..<6 {
        for id in exercises(routine, conditions, turn: turn) {
          #expect(!Exercise.with(id).contraindications.contains { $0.tag == tag && $0.action != .modify })
        }
      }
    }
  }

  @Test(arguments: ExerciseID.allCases)
  func `nothing static, long or tiring passes before a run`(id: ExerciseID) {
    var conditions = SlotConditions()
    conditions.equipment = Set(Equipment.allCases)
    guard conditions.allow(id, in: .preRun) else { return }
    let exercise = Exercise.with(id)
    #expect(exercise.kind != .staticStretch && exercise.fatigueCost <= 1 && exercise.effort <= 4)
    #expect(exercise.dose.beginner.hold <= 10)
  }

  @Test func `a routine fits the time that there is`() {
    for minutes in 1...10 {
      for routine in [SlotRoutine.preRun, .postRun, .bedtime, .desk] {
        let items = routine.exercises(SlotConditions(), within: .minutes(Double(minutes)), dose: own)
        let length = items.reduce(Seconds.zero) {
          $0 + Exercise.with($1.exercise).lengthWithSides(of: $1.dose, at: $1.level)
        }
        #expect(length <= .minutes(Double(minutes)) && length <= routine.length.upperBound)
      }
    }
  }

  @Test func `the desk move changes through the day`() {
    let moves = Set((0..<6).flatMap { exercises(.desk, SlotConditions(), turn: $0) })
    #expect(
      moves.isSuperset(of: [.movementBreakWalk, .shoulderCircles, .seatedRotationAis, .chairCrossedElbowStretch]))
  }

  @Test func `on race day only mobility that costs nothing`() {
    var conditions = SlotConditions()
    conditions.raceDay = true
    #expect(
      exercises(.preRun, conditions) == [
        .diaphragmaticBreathing, .catCow, .seatedRotationAis, .ankleRockKneeToWall,
      ])
  }

  @Test func `pain takes away first the heavy roles, then strength and bending, then all but breathing`() {
    var conditions = SlotConditions()
    conditions.allowed = .noHeavyRoles
    #expect(exercises(.preRun, conditions).filter { Exercise.with($0).rolePrimary.isStrength } == [.clamshell])
    conditions.allowed = .toleratedMobility
    #expect(
      exercises(.postRun, conditions) == [.catCow, .halfKneelingHipFlexorStretch, .figureFourStretch, .hipRolling])
    conditions.allowed = .breathing
    #expect(exercises(.preRun, conditions) == [.diaphragmaticBreathing])
  }

  @Test func `nobody with disc history bends in the first hour of the day`() {
    var conditions = SlotConditions()
    conditions.bendingTooEarly = true
    #expect(SlotConditions.bending.isDisjoint(with: exercises(.postRun, conditions)))
  }

  @Test func `where there is no room to lie down, what is left is done standing or sitting`() {
    var conditions = SlotConditions()
    conditions.floorSpace = false
    let chosen = exercises(.preRun, conditions)
    #expect(!chosen.isEmpty)
    #expect(chosen.allSatisfy { [.standing, .seated].contains(Exercise.with($0).position) })
  }
}
