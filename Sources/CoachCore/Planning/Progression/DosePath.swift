extension Exercise {
  /// Every dose from the beginner's to the advanced one, in order; neighbours differ in one thing (F2, K3).
  public var path: [DoseStep] { Exercise.paths[Int(id.rawValue)] }

  /// Where a runner begins who has never done it: above the plank's incline, which is a way down only.
  public var firstStep: Int { id == .plankKnees ? 1 : 0 }

  private static let paths: [[DoseStep]] = ExerciseID.allCases.map { makePath(of: .with($0)) }

  private static func makePath(of exercise: Exercise) -> [DoseStep] {
    switch exercise.id {
    case .plankKnees: kneePlankPath(exercise)
    case .frontPlank: frontPlankPath(exercise)
    default: columnPath(exercise)
    }
  }

  /// From column to column: repetitions, then sets, then the hold.
  private static func columnPath(_ exercise: Exercise) -> [DoseStep] {
    let beginner = exercise.dose.beginner
    var path = [DoseStep(level: .beginner, dose: beginner, change: .start)]
    for level in [Level.intermediate, .advanced] {
      let below: Level = level == .advanced ? .intermediate : .beginner
      if exercise.sides(at: below) != exercise.sides(at: level) {
        // Two legs first grow to the numbers of one leg, then one leg begins where two began.
        climb(exercise, to: exercise.dose[level], level: below, arriveAs: below, into: &path)
        path.append(DoseStep(level: level, dose: beginner.noted(exercise.dose[level].note), change: .harderForm))
      }
      climb(exercise, to: exercise.dose[level], level: path[path.count - 1].level, arriveAs: level, into: &path)
    }
    return path
  }

  /// Appends the steps from the last dose to `target`, which is met exactly; all before it belong to `level`.
  private static func climb(
    _ exercise: Exercise, to target: Dose, level: Level, arriveAs: Level, into path: inout [DoseStep]
  ) {
    let growth = Growth(of: exercise.kind, walk: exercise.timedByHoldAlone)
    var dose = path[path.count - 1].dose
    while !dose.asksSameWork(as: target) {
      let change: DoseStep.Change
      if dose.reps < target.reps {
        dose.reps = min(target.reps, dose.reps + growth.reps)
        change = .reps
      } else if dose.sets < target.sets {
        dose.sets += 1
        change = .sets
      } else if dose.sets > target.sets || dose.reps > target.reps {
        (dose.sets, dose.reps) = (target.sets, target.reps)
        dose.hold = min(target.hold, dose.hold + growth.hold)
        change = .longerHoldsInFewerSets
      } else {
        dose.hold = min(target.hold, dose.hold + growth.hold)
        change = .hold
      }
      let arrived = dose.asksSameWork(as: target)
      if arrived && arriveAs != level { dose = target }
      path.append(DoseStep(level: arrived ? arriveAs : level, dose: dose, change: change))
    }
  }

  /// P0 and P1: three holds, at an incline and then from the knees, 10 s to 20 s.
  private static func kneePlankPath(_ exercise: Exercise) -> [DoseStep] {
    let columns = exercise.dose
    return [
      DoseStep(level: .beginner, dose: columns.beginner.noted(PlankRung.p0.variant), change: .start, plank: .p0),
      DoseStep(level: .beginner, dose: columns.beginner, change: .harderForm, plank: .p1),
      DoseStep(level: .intermediate, dose: columns.intermediate, change: .hold, plank: .p1),
      DoseStep(level: .advanced, dose: columns.advanced, change: .hold, plank: .p1),
    ]
  }

  /// P2 → P3 → P5 → P6 → P7: +5 s up to 30 s, then +10 s; between rungs also one hold more (K3).
  private static func frontPlankPath(_ exercise: Exercise) -> [DoseStep] {
    let columns = exercise.dose
    var path = [DoseStep(level: .beginner, dose: columns.beginner, change: .start, plank: .p2)]
    var dose = columns.beginner
    for rung in [PlankRung.p3, .p5, .p6, .p7] {
      let top = rung >= .p6 ? columns.advanced : columns.intermediate
      while dose.hold < rung.hold {
        dose.hold = min(rung.hold, dose.hold + (dose.hold <= 30 ? 5 : 10))
        if dose.hold == rung.hold && dose.reps == rung.holds { (dose.rest, dose.note) = (top.rest, top.note) }
        path.append(step(dose, of: rung, .hold, after: path))
      }
      while dose.reps < rung.holds {
        dose.reps += 1
        if dose.reps == rung.holds { (dose.rest, dose.note) = (top.rest, top.note) }
        path.append(step(dose, of: rung, .reps, after: path))
      }
    }
    return path
  }

  private static func step(
    _ dose: Dose, of rung: PlankRung, _ change: DoseStep.Change, after path: [DoseStep]
  ) -> DoseStep {
    let before = path[path.count - 1].plank ?? .p2
    // Everything above three holds of a minute is the opt-in rung.
    let reached = rung == .p7 || (dose.hold >= rung.hold && dose.reps >= rung.holds) ? rung : before
    let level: Level = reached >= .p6 ? .advanced : reached >= .p3 ? .intermediate : .beginner
    return DoseStep(level: level, dose: dose, change: change, plank: reached)
  }
}

/// The smallest step of each kind of exercise (F2, K3).
struct Growth {
  let reps: Int
  let hold: Seconds

  init(of kind: ExerciseKind, walk: Bool) {
    switch kind {
    case .isometric: (reps, hold) = (1, 2)
    case .dynamic: (reps, hold) = (2, 1)
    case .ais, .mobility, .breathing: (reps, hold) = (2, walk ? 60 : 1)
    case .staticStretch: (reps, hold) = (1, 5)
    }
  }
}

extension Dose {
  /// The same sets, repetitions and hold, whatever the rest and the note.
  func asksSameWork(as other: Dose) -> Bool { sets == other.sets && reps == other.reps && hold == other.hold }

  func noted(_ note: String) -> Dose { Dose(sets, reps, hold: hold, rest: rest, note: note) }
}
