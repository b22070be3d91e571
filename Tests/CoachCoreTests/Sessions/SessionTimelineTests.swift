import CoachCore
import Testing

@Suite struct SessionTimelineTests {
  @Test(arguments: ExerciseID.allCases, Level.allCases)
  func `a session lasts as long as the plan promised`(id: ExerciseID, level: Level) {
    let exercise = Exercise.with(id)
    let dose = exercise.dose[level]
    let timeline = SessionTimeline([PrescribedExercise(id, role: nil, level: level, dose: dose)])
    #expect(abs(timeline.length.value - exercise.lengthWithSides(of: dose, at: level).value) < 0.001)
  }

  @Test(arguments: [
    (ExerciseID.sidePlank, Dose(1, 2, hold: 8, rest: 20), "N7 C5 L: o1 H8 b1 p3 o1 H8 b1 s5 R: o1 H8 b1 p3 o1 H8 b1"),
    (.frontPlank, Dose(1, 2, hold: 20, rest: 40), "N7 C5 o1 H20 b1 p40 o1 H20 b1"),
    (.gluteBridge, Dose(2, 1, hold: 2, rest: 30), "N7 C5 o2 y2 b2 r30 o2 y2 b2"),
    (.diaphragmaticBreathing, Dose(1, 2, hold: 0, rest: 0), "N7 C5 i4 e6 i4 e6"),
    (.seatedRotationFlexionAis, Dose(1, 1, hold: 2, rest: 0), "N7 C5 L: t1.5 f1.5 y2 b3 s5 R: t1.5 f1.5 y2 b3"),
    (.movementBreakWalk, Dose(1, 1, hold: 60, rest: 0), "N7 C5 H60"),
  ])
  func `each way of working has its own shape in time`(id: ExerciseID, dose: Dose, drawn: String) {
    let prescribed = PrescribedExercise(id, role: nil, level: .intermediate, dose: dose)
    #expect(drawing(of: SessionTimeline([prescribed])) == drawn)
  }

  @Test func `the knees take at least three seconds to roll over`() {
    let dose = Exercise.with(.hipRolling).dose.beginner
    let steps = SessionTimeline([PrescribedExercise(.hipRolling, role: nil, level: .beginner, dose: dose)]).steps
    #expect(steps.filter { $0.kind == .out || $0.kind == .back }.allSatisfy { $0.length >= 3 })
  }

  @Test(arguments: [(0, 0), (5, 5), (30, 30), (90, 30), (-4, 0)])
  func `the count-in can be between nothing and thirty seconds`(asked: Int, kept: Int) {
    let timeline = SessionTimeline([PlannedSession.breathing], countIn: Seconds(Double(asked)))
    let counted = timeline.steps.filter { $0.kind == .countIn }.reduce(Seconds.zero) { $0 + $1.length }
    #expect(counted == Seconds(Double(kept)))
  }

  @Test func `a long hold says when half of it is over and counts its last three seconds`() throws {
    let plank = PrescribedExercise(.frontPlank, role: nil, level: .advanced, dose: Dose(1, 1, hold: 30, rest: 40))
    let timeline = SessionTimeline([plank])
    let hold = try #require(timeline.steps.firstIndex { $0.kind == .hold })
    let heard = timeline.cues(of: hold).map { "\($0.cue)@\(Int($0.at.value))" }
    #expect(heard == ["begin@0", "halfway@15", "tick(3)@27", "tick(2)@28", "tick(1)@29", "endOfHold@30"])
  }

  @Test func `a short hold is not halved`() throws {
    let plank = PrescribedExercise(.frontPlank, role: nil, level: .advanced, dose: Dose(1, 1, hold: 29, rest: 40))
    let timeline = SessionTimeline([plank])
    let hold = try #require(timeline.steps.firstIndex { $0.kind == .hold })
    #expect(!timeline.cues(of: hold).contains { $0.cue == .halfway })
  }

  @Test func `next set, other side, next exercise and done are each heard, in that order`() {
    let plank = PrescribedExercise(.sidePlank, role: nil, level: .beginner, dose: Dose(2, 1, hold: 8, rest: 20))
    let timeline = SessionTimeline([plank, PlannedSession.breathing])
    let heard = timeline.steps.indices.flatMap { timeline.cues(of: $0) }.map { $0.cue }
    let meanings = heard.filter {
      switch $0 {
      case .nextSet, .switchSide, .nextExercise, .done: true
      default: false
      }
    }
    #expect(meanings == [.switchSide(.right), .nextSet, .switchSide(.right), .nextExercise, .done])
  }

  @Test(arguments: ExerciseID.allCases, Level.allCases)
  func `what is fitted into a block fits it, with holds as long as they were`(id: ExerciseID, level: Level) {
    let exercise = Exercise.with(id)
    let dose = exercise.dose[level]
    for block in [Seconds(180), 300, 600] {
      guard let fitted = exercise.fitted(dose, at: level, into: block) else {
        #expect(block < 600, "fits no block at all")
        continue
      }
      #expect(SessionTimeline([PrescribedExercise(id, role: nil, level: level, dose: fitted)]).length <= block)
      #expect(fitted.hold == dose.hold)
      #expect(fitted.reps * 2 >= dose.reps)
      #expect(fitted.sets <= max(dose.sets, 2))
    }
  }
}

/// Each step as a letter and its seconds: N next up, C count-in, o out, y stay, b back, t turn, f fold, H hold, p pause,
/// s switch sides, r rest, i in, e out of a breath; `L:` and `R:` where a side begins.
func drawing(of timeline: SessionTimeline) -> String {
  var words: [String] = []
  var side: Side?
  for step in timeline.steps {
    if step.isWork, step.side != side {
      side = step.side
      words.append(side == .left ? "L:" : "R:")
    }
    let letter =
      switch step.kind {
      case .nextUp: "N"
      case .countIn: "C"
      case .out: "o"
      case .stay: "y"
      case .back: "b"
      case .turn: "t"
      case .fold: "f"
      case .breatheIn: "i"
      case .breatheOut: "e"
      case .hold: "H"
      case .pause: "p"
      case .switchSide: "s"
      case .rest: "r"
      }
    let seconds = step.length.value
    words.append(letter + (seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"))
  }
  return words.joined(separator: " ")
}
