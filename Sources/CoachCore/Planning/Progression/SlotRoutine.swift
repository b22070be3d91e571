/// The short routine of a slot besides the planned blocks: primer, after the run, desk, bed (F5).
public struct SlotRoutine: Sendable {
  public let slot: Slot
  /// How long it may take, shortest and longest.
  public let length: ClosedRange<Seconds>
  let steps: [Step]

  struct Step: Sendable {
    /// In order of preference.
    let choices: [ExerciseID]
    /// How many of them.
    let take: Int
    /// In the place of the runner's own dose.
    let dose: Dose?

    init(_ choices: ExerciseID..., take: Int = 1, dose: Dose? = nil) {
      self.choices = choices
      self.take = take
      self.dose = dose
    }
  }

  /// Breathing, mobility by the runner's own muscles, then two wake-up exercises; 5 easy minutes of running follow.
  public static let preRun = SlotRoutine(
    slot: .preRun, length: .minutes(4) ... .minutes(8),
    steps: [
      // 30 s: three breaths of 4 s in and 6 s out.
      Step(.diaphragmaticBreathing, dose: Dose(1, 3, hold: 0, rest: 0)),
      Step(.catCow, .pelvicTilt),
      Step(.seatedRotationAis, .threadTheNeedle),
      Step(.hamstringAisStrap, .ankleRockKneeToWall, .ninetyNinety),
      Step(.gluteBridge, .birdDog, .clamshell, .hipHinge, take: 2),
    ])

  /// The stretches that wait until after the run (R4).
  public static let postRun = SlotRoutine(
    slot: .postRun, length: .minutes(5) ... .minutes(10),
    steps: [
      Step(.standingRollDown, .catCow),
      Step(.halfKneelingHipFlexorStretch),
      Step(.tableTopHipLean, .figureFourStretch),
      Step(.singleKneeToChest),
      Step(.hipRolling),
      Step(.childsPose),
    ])

  /// Calm, lying down, ending with slow breathing.
  public static let bedtime = SlotRoutine(
    slot: .bedtime, length: .minutes(3) ... .minutes(6),
    steps: [
      Step(.hipRolling, .pelvicTilt),
      Step(.figureFourStretch, .halfKneelingHipFlexorStretch),
      Step(.singleKneeToChest, .childsPose),
      Step(.diaphragmaticBreathing),
    ])

  /// A walk, shoulder circles, and one more move that changes through the day.
  public static let desk = SlotRoutine(
    slot: .deskBreak, length: .minutes(1) ... .minutes(5),
    steps: [
      Step(.movementBreakWalk),
      Step(.shoulderCircles),
      Step(
        .seatedRotationAis, .chairCrossedElbowStretch, .hipHinge, .figureFourStretch, .tableTopHipLean,
        .standingRollDown),
    ])

  /// The routine of a slot; planned strength has none.
  public static func of(_ slot: Slot) -> SlotRoutine? {
    switch slot {
    case .preRun: preRun
    case .postRun: postRun
    case .bedtime: bedtime
    case .deskBreak: desk
    case .restDayStrength: nil
    }
  }

  /// The exercises that suit the day, in order, as many as the time holds.
  ///
  /// - Parameters:
  ///   - turn: moves the choice on where a step has several: the number of the break, or of the day.
  ///   - dose: the runner's own step of an exercise; before a run strength exercises keep their beginner dose.
  public func exercises(
    _ conditions: SlotConditions, within time: Seconds, turn: Int = 0, dose: (ExerciseID) -> DoseStep
  ) -> [PrescribedExercise] {
    var chosen: [PrescribedExercise] = []
    var left = min(time, length.upperBound)
    for step in steps {
      let open = step.choices.filter { conditions.allow($0, in: slot) }
      let start = slot == .deskBreak && !open.isEmpty ? turn % open.count : 0
      for id in (open[start...] + open[..<start]).prefix(step.take) {
        let item = prescribed(id, step.dose, conditions.tags, dose)
        let needed = Exercise.with(id).lengthWithSides(of: item.dose, at: item.level)
        guard needed <= left else { continue }
        left = left - needed
        chosen.append(item)
      }
    }
    return chosen
  }

  private func prescribed(
    _ id: ExerciseID, _ fixed: Dose?, _ tags: Set<Tag>, _ dose: (ExerciseID) -> DoseStep
  ) -> PrescribedExercise {
    let exercise = Exercise.with(id)
    if let fixed { return PrescribedExercise(id, role: nil, level: .beginner, dose: fixed) }
    let beginner = slot == .preRun && exercise.rolePrimary.isStrength
    let own = beginner ? exercise.path[0] : dose(id)
    return PrescribedExercise(id, role: nil, level: own.level, dose: exercise.capped(own.dose, for: tags))
  }
}
