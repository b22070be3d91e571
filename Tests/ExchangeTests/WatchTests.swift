import CoachCore
import Exchange
import Foundation
import RunFiles
import TestKit
import Testing

@Suite struct WatchTests {
  @Test func `every exercise has a place on a watch, and no two share one`() {
    #expect(WatchExercise.table.map { $0.exercise } == ExerciseID.allCases)
    #expect(Set(WatchExercise.table.map { $0.number }).count == ExerciseID.allCases.count)
    #expect(WatchExercise.table.allSatisfy { $0.number.category <= 32 && ($0.name == nil) == ($0.likeness == .none) })
  }

  @Test(arguments: ExerciseID.allCases) func `what a watch recorded is known again`(id: ExerciseID) {
    #expect(WatchExercise(WatchExercise.of(id).number)?.exercise == id)
  }

  @Test func `the documented table is the one that is used`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../docs/watch.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    for row in WatchExercise.table {
      let name = row.number.name.map { "\($0) \(row.name ?? "")" } ?? "–"
      let line =
        "| \(Exercise.with(row.exercise).name) | \(row.number.category) \(row.category) | \(name) | "
        + "\(row.likeness.rawValue) | \(row.why) |"
      #expect(lines.contains(line), "docs/watch.md lacks: \(line)")
    }
  }

  /// Every exercise at every level, alone and among others, with and without a weaker side.
  static let sessions: [[PrescribedExercise]] =
    Exercise.catalogue.flatMap { exercise in
      Level.allCases.flatMap { level -> [[PrescribedExercise]] in
        let dose = exercise.dose[level]
        let plain = PrescribedExercise(exercise.id, role: exercise.rolePrimary, level: level, dose: dose)
        let sided = PrescribedExercise(
          exercise.id, role: exercise.rolePrimary, level: level, dose: dose,
          weaker: WeakerSide(.right, extraSet: true))
        let bridge = PrescribedExercise(
          .gluteBridge, role: .hipExtensors, level: level, dose: Exercise.gluteBridge.dose[level])
        return [[plain], [sided], [plain, bridge], [bridge, plain, sided]]
      }
    }

  @Test func `each hold, breath and set comes as often, as long and on the side that the player says`() {
    for session in WatchTests.sessions {
      let timeline = SessionTimeline(session)
      let parts = WatchPlan.parts(timeline)
      #expect(parts.flatMap { Done($0).work } == WatchTests.work(of: timeline))
    }
  }

  @Test func `with the rests it takes as long as the player, or longer by the first rest of a repeated set`() {
    for session in WatchTests.sessions where session.allSatisfy({ WatchTests.isTimed($0) }) {
      let timeline = SessionTimeline(session)
      let done = WatchPlan.parts(timeline).map { Done($0) }
      let last = timeline.steps.lastIndex { $0.kind == .hold || $0.kind == .breatheOut }!
      let player = timeline.steps[...last].reduce(Seconds.zero) { $0 + $1.length }
      let longer = done.reduce(Seconds.zero) { $0 + $1.time } - player
      let firstRests = session.reduce(0.0) { $0 + ($1.dose.sets > 1 ? $1.dose.rest.value : 0) }
      #expect(longer >= 0 && longer.value <= firstRests, "\(session)")
    }
  }

  @Test func `a set that is done again is one repeated step with all its passes`() {
    let dose = Dose(3, 10, hold: 0, rest: 45)
    let timeline = SessionTimeline([PrescribedExercise(.deadBug, role: .anteriorCore, level: .advanced, dose: dose)])
    let kinds = WatchPlan.parts(timeline)[0].steps.map { step -> String in
      switch step {
      case .work(let work): "\(work.side!.slug) \(work.repetitions)"
      case .rest(let rest): "\(rest.kind) \(rest.time.value)"
      case .again(let from, let times, _): "\(times) times from \(from)"
      }
    }
    #expect(kinds == ["rest 45.0", "left 10", "switchSide 5.0", "right 10", "3 times from 0"])
  }

  @Test func `a long session keeps within the steps that an app takes, in parts if need be`() {
    let hard = Exercise.catalogue.filter { $0.kind == .isometric }.map {
      PrescribedExercise($0.id, role: $0.rolePrimary, level: .advanced, dose: $0.dose[.advanced])
    }
    let timeline = SessionTimeline(hard)
    let parts = WatchPlan.parts(timeline)
    #expect(parts.count > 1)
    #expect(parts.allSatisfy { (1...WatchPlan.mostSteps).contains($0.steps.count) })
    #expect(parts.flatMap { Done($0).work } == WatchTests.work(of: timeline))
  }

  @Test func `a text that is too long for the file ends between two characters`() {
    let workout = FITWorkout(
      FITWorkout.Identity(serial: 7, created: Instant(unixSeconds: 1_790_000_000)), name: "Back",
      description: "", steps: [.init(.rest(10), notes: String(repeating: "ü", count: 200))], titles: [])
    let bytes = workout.file()
    #expect(throws: RunFileError.noActivity(nil)) { try RecordedRun(bytes: bytes) }
    let long = String(decoding: bytes, as: UTF8.self)
    #expect(long.contains(String(repeating: "ü", count: 127)) && !long.contains(String(repeating: "ü", count: 128)))
  }

  private static func isTimed(_ prescribed: PrescribedExercise) -> Bool {
    let exercise = Exercise.with(prescribed.exercise)
    return [.isometric, .staticStretch, .breathing].contains(exercise.kind) || exercise.timedByHoldAlone
  }

  /// One hold, or one set of repetitions, as it is done.
  struct Turn: Equatable {
    let item: Int
    let side: Side?
    let time: Double?
    let repetitions: Int
  }

  /// The same of the player's own steps.
  private static func work(of timeline: SessionTimeline) -> [Turn] {
    timeline.exercises.enumerated().flatMap { item, prescribed -> [Turn] in
      let exercise = Exercise.with(prescribed.exercise)
      let steps = timeline.steps.filter { $0.item == item }
      if steps.contains(where: { $0.kind == .hold }) {
        return steps.filter { $0.kind == .hold }.map {
          Turn(item: item, side: $0.side, time: $0.length.value, repetitions: 1)
        }
      }
      let breath = exercise.kind == .breathing
      let length = (exercise.tempo.out + exercise.tempo.back + prescribed.dose.hold) * prescribed.dose.reps
      let set = { (side: Side?) in
        Turn(item: item, side: side, time: breath ? length.value : nil, repetitions: prescribed.dose.reps)
      }
      let sets = (0..<prescribed.dose.sets).flatMap { _ in prescribed.sides.map(set) }
      return sets + (prescribed.extraSide.map { [set($0)] } ?? [])
    }
  }
}

/// A plan as a watch goes through it, with every repeat carried out.
private struct Done {
  var work: [WatchTests.Turn] = []
  var time = Seconds.zero

  init(_ plan: WatchPlan) {
    for (index, step) in plan.steps.enumerated() {
      guard case .again(let from, let times, _) = step else {
        take(step)
        continue
      }
      for _ in 1..<times { for again in from..<index { take(plan.steps[again]) } }
    }
  }

  private mutating func take(_ step: WatchPlan.Step) {
    switch step {
    case .work(let done):
      work.append(
        WatchTests.Turn(
          item: done.item, side: done.side, time: done.time?.value, repetitions: done.repetitions))
      time = time + (done.time ?? .zero)
    case .rest(let rest): time = time + rest.time
    case .again: Issue.record("a repeat within a repeat")
    }
  }
}
