/// A session as time: every step from the first "next up" to the last repetition; as long as the plan promised.
public struct SessionTimeline: Hashable, Sendable {
  public let exercises: [PrescribedExercise]
  public let steps: [SessionStep]

  /// 7 s of next-up and 5 s of count-in are an exercise's set-up; a change of side takes 5 s (domain B).
  public static let nextUp: Seconds = 7
  public static let countIn: Seconds = 5
  public static let changeOfSide: Seconds = 5

  public init(_ exercises: [PrescribedExercise]) {
    self.exercises = exercises
    steps = exercises.indices.flatMap { SessionTimeline.steps(exercises[$0], item: $0) }
  }

  public var length: Seconds { steps.reduce(.zero) { $0 + $1.length } }

  /// The first step of an exercise; the end of the timeline for what comes after the last.
  public func start(of item: Int) -> Int { steps.firstIndex { $0.item >= item } ?? steps.count }

  private static func steps(_ prescribed: PrescribedExercise, item: Int) -> [SessionStep] {
    let exercise = Exercise.with(prescribed.exercise)
    let sides: [Side?] = exercise.sides(at: prescribed.level) == 2 ? [.left, .right] : [nil]
    var steps: [SessionStep] = []
    func add(_ kind: SessionStep.Kind, _ length: Seconds, _ side: Side?, _ set: Int, _ rep: Int = 0) {
      guard length > 0 else { return }
      steps.append(SessionStep(kind: kind, item: item, side: side, set: set, rep: rep, length: length))
    }
    add(.nextUp, nextUp, sides[0], 0)
    add(.countIn, countIn, sides[0], 0)
    for set in 0..<prescribed.dose.sets {
      for (turn, side) in sides.enumerated() {
        if turn > 0 { add(.switchSide, changeOfSide, side, set) }
        for rep in 0..<prescribed.dose.reps {
          if rep > 0 { add(.breathe, exercise.restBetweenHolds(of: prescribed.dose), side, set, rep) }
          repetition(exercise, prescribed.dose) { add($0, $1, side, set, rep) }
        }
      }
      if set + 1 < prescribed.dose.sets { add(.rest, prescribed.dose.rest, sides[0], set + 1) }
    }
    return steps
  }

  private static func repetition(_ exercise: Exercise, _ dose: Dose, _ add: (SessionStep.Kind, Seconds) -> Void) {
    if exercise.timedByHoldAlone { return add(.hold, dose.hold) }
    let isHeld = exercise.kind == .isometric || exercise.kind == .staticStretch
    add(.out, exercise.tempo.out)
    add(isHeld ? .hold : .stay, dose.hold)
    add(.back, exercise.tempo.back)
  }

  /// What is heard in a step, by the second from its start.
  public func cues(of index: Int) -> [(at: Seconds, cue: SessionCue)] {
    let step = steps[index]
    var cues: [(at: Seconds, cue: SessionCue)] = []
    switch step.kind {
    case .nextUp:
      if index > 0 { cues.append((0, .nextExercise)) }
      cues.append((0.5, .announce(exercises[step.item].exercise, step.side)))
    case .countIn, .switchSide:
      if step.kind == .switchSide { cues.append((0, .switchSide(step.side))) }
      for count in 1...3 { cues.append((step.length - Seconds(Double(count)), .tick(count))) }
      cues.append((step.length, .begin))
    case .hold:
      if step.length >= 30 { cues.append((Seconds(step.length.value / 2), .halfway)) }
      if step.length > 5 { for count in 1...3 { cues.append((step.length - Seconds(Double(count)), .tick(count))) } }
      cues.append((step.length, .endOfHold))
    case .rest:
      cues.append((0, .rest))
      if step.length > 5 { for count in 1...3 { cues.append((step.length - Seconds(Double(count)), .tick(count))) } }
      cues.append((step.length, .nextSet))
    case .breathe: cues.append((step.length, .begin))
    case .out, .stay, .back: break
    }
    if index == steps.count - 1 { cues.append((step.length, .done)) }
    return cues.sorted { $0.at < $1.at }
  }
}

extension Seconds: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self.init(value) }
}
