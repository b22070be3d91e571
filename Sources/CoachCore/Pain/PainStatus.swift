/// What the pain rules say at a moment, and how they came to it.
public struct PainStatus: Sendable {
  /// Nil before the first screening.
  public let state: PainState?
  public let since: LocalMoment
  /// The runner's usual morning score.
  public let base: Int
  public let transitions: [PainTransition]
  /// Days with their final colour, oldest first.
  public let days: [ScoredDay]
  /// The last day that still waits for its morning score.
  public let awaiting: ScoredDay?
  public let today: ScoredDay?
  public let limbs: LimbPain
  public let lastScore: PainScore?
  /// Time for routine advice: four weeks in HOLD or REDUCE, or six weeks of mild pain that does not change (K2).
  public let routineAdvice: Bool
  public let runs: RunAdvice

  /// The rule that led to this state.
  public var rule: PainRule? { transitions.last?.rule }

  /// Before today's session the runner said 6, or much more than usual: none today.
  public var refusesToday: Bool { today.map { $0.refusedBefore || $0.colour >= .red } ?? false }

  /// Today's dose is that of REDUCE, because of the score before the session (K2).
  public var reducesToday: Bool { today?.pre.map { (4...5).contains($0.value) } ?? false }

  /// The exercise that hurt most on the last amber day: HOLD swaps it for an easier one.
  public var swapInHold: ExerciseID? {
    guard state == .hold else { return nil }
    return days.last { $0.colour == .amber }?.worstExercise
  }
}

/// What the pain rules say about running (K2).
public enum RunAdvice: UInt8, Slugged {
  case asPlanned
  /// HOLD: no new longest or hard run.
  case nothingNew
  /// REDUCE: half the distance, easy, flat.
  case halfEasyFlat
  case none

  public var slug: String {
    switch self {
    case .asPlanned: "as-planned"
    case .nothingNew: "nothing-new"
    case .halfEasyFlat: "half-easy-flat"
    case .none: "none"
    }
  }
}

extension PainStatus {
  /// Reads a runner's inputs, in whatever order they came, up to a moment.
  public init(_ inputs: [PainInput], at moment: LocalMoment) {
    var kept = Continued<PainInput, PainMachine>()
    self.init(inputs, at: moment, &kept)
  }

  /// The same, going on from inputs that were read before.
  init(_ inputs: [PainInput], at moment: LocalMoment, _ kept: inout Continued<PainInput, PainMachine>) {
    let known = inputs.filter { $0.moment.instant <= moment.instant }
      .sorted { a, b in
        (a.moment.instant.unixMilliseconds, a.rank, a.detail) < (b.moment.instant.unixMilliseconds, b.rank, b.detail)
      }
    let beginning = PainMachine(beginning: known.first?.moment ?? moment)
    var machine = kept.after(known, from: beginning) { $0.take($1) }
    machine.advance(to: moment)
    self.init(machine, at: moment)
  }

  init(_ machine: PainMachine, at moment: LocalMoment) {
    let course = machine.course
    state = course.state
    since = course.entered
    base = machine.base.value
    transitions = course.transitions
    days = machine.concluded
    awaiting = machine.open.last { $0.day < moment.day && $0.mayStillTake(moment) }
    var current = machine.open.first { $0.day == moment.day }
    if let colour = current?.colour(base: machine.base.value) { current?.colour = colour }
    today = current
    limbs = machine.limbs
    lastScore = machine.lastReading?.score
    let easing = course.transitions.last { !PainStatus.isEasing($0.from) && PainStatus.isEasing($0.to) }
    let long =
      PainStatus.isEasing(course.state) && (easing.map { moment.instant - $0.at.instant >= .days(28) } ?? false)
    routineAdvice = long || machine.triggers.needsRoutineAdvice(on: moment.calendarDay)
    runs = PainStatus.runAdvice(machine, at: moment)
  }

  private static func isEasing(_ state: PainState?) -> Bool { state == .hold || state == .reduce }

  private static func runAdvice(_ machine: PainMachine, at moment: LocalMoment) -> RunAdvice {
    if !machine.limbs.stopRunning.isEmpty { return .none }
    switch machine.course.state {
    case .clear: return .asPlanned
    case .hold: return .nothingNew
    case .reduce: return .halfEasyFlat
    case .pause:
      let badRun = (machine.concluded + machine.open).contains {
        $0.hadRun && moment.day - $0.day <= 7 && $0.colour(base: machine.base.value) >= .amber
      }
      let sore = machine.lastReading.map { $0.score >= 4 } ?? true
      return badRun || sore ? .none : .halfEasyFlat
    case .refer, .stop, nil: return .none
    }
  }
}
