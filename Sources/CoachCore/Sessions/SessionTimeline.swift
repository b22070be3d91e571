/// A session as time: every step from the first "next up" to the last repetition; as long as the plan promised.
public struct SessionTimeline: Hashable, Sendable {
  public let exercises: [PrescribedExercise]
  /// What to change in each exercise because of the runner's tags; as many as there are exercises.
  public let instructions: [[String]]
  public let countIn: Seconds
  public let steps: [SessionStep]

  /// 7 s of next-up and 5 s of count-in are an exercise's set-up; a change of side takes 5 s (domain B).
  public static let nextUp: Seconds = 7
  public static let usualCountIn: Seconds = 5
  public static let changeOfSide: Seconds = 5

  /// - Parameters:
  ///   - instructions: for each exercise; shorter lists leave the rest without.
  ///   - countIn: 0–30 s (P1); other values are brought into that range.
  public init(
    _ exercises: [PrescribedExercise], instructions: [[String]] = [], countIn: Seconds = SessionTimeline.usualCountIn
  ) {
    let countIn = min(30, max(0, countIn))
    self.exercises = exercises
    self.instructions = exercises.indices.map { $0 < instructions.count ? instructions[$0] : [] }
    self.countIn = countIn
    steps = exercises.indices.flatMap { StepMaker(item: $0, exercises[$0]).steps(countIn: countIn) }
  }

  /// - Parameter tags: what is so of the runner, for the instructions of each exercise.
  public init(
    _ exercises: [PrescribedExercise], for tags: Set<Tag>, countIn: Seconds = SessionTimeline.usualCountIn
  ) {
    self.init(
      exercises, instructions: exercises.map { Exercise.with($0.exercise).instructions(for: tags) }, countIn: countIn)
  }

  public var length: Seconds { steps.reduce(.zero) { $0 + $1.length } }

  /// The first step of an exercise; the end of the timeline for what comes after the last.
  public func start(of item: Int) -> Int { steps.firstIndex { $0.item >= item } ?? steps.count }

  /// The number of a step's set among all sets of its exercise in the session, which its record carries.
  func recordedSet(of step: SessionStep) -> Int {
    let id = exercises[step.item].exercise
    return exercises[..<step.item].reduce(step.set) { $0 + ($1.exercise == id ? $1.sets : 0) }
  }

  /// The same session with another exercise or dose in one place.
  func replacing(_ item: Int, with prescribed: PrescribedExercise, instructions added: [String]) -> SessionTimeline {
    var exercises = exercises
    var instructions = instructions
    exercises[item] = prescribed
    instructions[item] = added
    return SessionTimeline(exercises, instructions: instructions, countIn: countIn)
  }
}

/// Lays one prescribed exercise out in time.
private struct StepMaker {
  let item: Int
  let dose: Dose
  let exercise: Exercise
  let sides: [Side?]
  let extraSide: Side?
  private var steps: [SessionStep] = []

  init(item: Int, _ prescribed: PrescribedExercise) {
    self.item = item
    dose = prescribed.dose
    exercise = Exercise.with(prescribed.exercise)
    sides = prescribed.sides
    extraSide = prescribed.extraSide
  }

  func steps(countIn: Seconds) -> [SessionStep] {
    var maker = self
    maker.lay(countIn)
    return maker.steps
  }

  private mutating func lay(_ countIn: Seconds) {
    add(.nextUp, SessionTimeline.nextUp, sides[0], 0, 0)
    add(.countIn, countIn, sides[0], 0, 0)
    for set in 0..<dose.sets {
      if set > 0 { add(.rest, dose.rest, sides[0], set, 0) }
      for turn in sides.indices {
        if turn > 0 { add(.switchSide, SessionTimeline.changeOfSide, sides[turn], set, 0) }
        layReps(sides[turn], set)
      }
    }
    if let extraSide {
      add(.rest, exercise.restBeforeExtraSet(of: dose), extraSide, dose.sets, 0)
      layReps(extraSide, dose.sets)
    }
  }

  private mutating func layReps(_ side: Side?, _ set: Int) {
    for rep in 0..<dose.reps {
      if rep > 0 { add(.pause, exercise.restBetweenHolds(of: dose), side, set, rep) }
      for (kind, length) in repetition { add(kind, length, side, set, rep) }
    }
  }

  private mutating func add(_ kind: SessionStep.Kind, _ length: Seconds, _ side: Side?, _ set: Int, _ rep: Int) {
    guard length > 0 else { return }
    steps.append(SessionStep(kind: kind, item: item, side: side, set: set, rep: rep, length: length))
  }

  private var repetition: [(SessionStep.Kind, Seconds)] {
    let tempo = exercise.tempo
    if exercise.timedByHoldAlone { return [(.hold, dose.hold)] }
    if exercise.kind == .breathing { return [(.breatheIn, tempo.out), (.stay, dose.hold), (.breatheOut, tempo.back)] }
    if exercise.id == .seatedRotationFlexionAis {
      let half = Seconds(tempo.out.value / 2)
      return [(.turn, half), (.fold, half), (.stay, dose.hold), (.back, tempo.back)]
    }
    let isHeld = exercise.kind == .isometric || exercise.kind == .staticStretch
    return [(.out, tempo.out), (isHeld ? .hold : .stay, dose.hold), (.back, tempo.back)]
  }
}
