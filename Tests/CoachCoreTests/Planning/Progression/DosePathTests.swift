import CoachCore
import Testing

struct DosePathTests {
  @Test(arguments: Exercise.catalogue)
  func `an exercise grows from its beginner dose through the intermediate to the advanced one`(exercise: Exercise) {
    let doses = exercise.path.map { work($0.dose) }
    #expect(doses.first == work(exercise.dose.beginner))
    #expect(doses.contains(work(exercise.dose.intermediate)))
    #expect(doses.contains(work(exercise.dose.advanced)))
    if exercise.id != .frontPlank { #expect(doses.last == work(exercise.dose.advanced)) }
    #expect(exercise.path.map(\.level) == exercise.path.map(\.level).sorted())
  }

  @Test(arguments: Exercise.catalogue)
  func `each step asks for more of one thing only`(exercise: Exercise) {
    for (before, after) in zip(exercise.path, exercise.path.dropFirst()) where !after.isNewRung {
      let (a, b) = (before.dose, after.dose)
      let grown = [b.sets > a.sets, b.reps > a.reps, b.hold > a.hold].filter { $0 }
      #expect(grown.count == 1, "\(exercise.id.slug): \(work(a)) to \(work(b))")
      if after.change != .longerHoldsInFewerSets {
        #expect(b.sets >= a.sets && b.reps >= a.reps && b.hold >= a.hold)
      }
    }
  }

  @Test(arguments: Exercise.catalogue)
  func `no step is bigger than one set, one hold, two repetitions or a few seconds`(exercise: Exercise) {
    let longest: Int =
      switch exercise.kind {
      case .isometric: exercise.path[0].plank == nil ? 2 : 10
      case .staticStretch: 5
      case .dynamic, .ais, .mobility, .breathing: exercise.timedByHoldAlone ? 60 : 1
      }
    let most = exercise.kind == .isometric || exercise.kind == .staticStretch ? 1 : 2
    for (before, after) in zip(exercise.path, exercise.path.dropFirst()) where !after.isNewRung {
      #expect(after.dose.sets - before.dose.sets <= 1)
      #expect(after.dose.reps - before.dose.reps <= most)
      #expect(after.dose.hold - before.dose.hold <= Seconds(Double(longest)))
      #expect(after.dose.hold <= max(exercise.maxContinuousHold, 1))
    }
  }

  @Test func `the plank climbs its table of rungs, short holds first`() {
    let planks = Exercise.plankKnees.path + Exercise.frontPlank.path
    #expect(
      planks.map { "\($0.plank?.slug ?? "-") \(work($0.dose))" } == [
        "p0 1x3x10", "p1 1x3x10", "p1 1x3x15", "p1 1x3x20", "p2 1x2x20", "p2 1x2x25", "p2 1x2x30", "p3 1x3x30",
        "p3 1x3x35", "p5 1x3x45", "p5 1x3x55", "p6 1x3x60", "p7 1x4x60", "p7 1x5x60",
      ])
    for rung in PlankRung.allCases where rung != .p4 {
      #expect(planks.contains { $0.plank == rung && $0.dose.reps == rung.holds && $0.dose.hold == rung.hold })
    }
  }

  @Test func `a calf raise on one leg begins again where two legs began`() throws {
    let path = Exercise.calfRaise.path
    let change = try #require(path.firstIndex { $0.change == .harderForm })
    #expect(path[change].level == .intermediate && work(path[change].dose) == "1x10x0")
    #expect(Exercise.calfRaise.work(of: path[change]) < Exercise.calfRaise.work(of: path[change - 1]) * 2)
    #expect(path[..<change].allSatisfy { $0.level == .beginner })
  }

  private func work(_ dose: Dose) -> String { "\(dose.sets)x\(dose.reps)x\(Int(dose.hold.value))" }
}
