import CoachCore
import TestKit
import Testing

@testable import strongback

@Suite struct BreakLoopTests {
  @Test func `half an hour of sitting rings, and a break that is taken is logged with its moves`() async throws {
    let desk = DeskTerminal(from: at("2026-03-04", 9, 0).instant, typing: [1801: " ", 1930: "q"])
    let logged = Logged()
    var loop = BreakLoop(BreakPolicy(), takenToday: 0, on: desk, edge: logged.edge(desk))
    try await loop.run()
    #expect(logged.records == [BreakRecord(.taken, moves: [.movementBreakWalk], length: 120)])
    #expect(logged.notified == 1)
    #expect(desk.bells == 2)
    #expect(desk.shown.contains { $0.contains("TIME TO GET UP") && $0.contains("space begin") })
    #expect(desk.shown.last?.contains("1 break today") ?? false)
  }

  @Test func `a break stopped after a minute counts, and one stopped at once does not`() async throws {
    let desk = DeskTerminal(from: at("2026-03-04", 9, 0).instant, typing: [5: " ", 10: "n", 20: " ", 90: "q"])
    let logged = Logged()
    var loop = BreakLoop(BreakPolicy(), takenToday: 0, on: desk, edge: logged.edge(desk))
    try await loop.run()
    #expect(logged.records.map { $0.outcome } == [.skipped, .taken])
  }

  @Test func `quiet for an hour rings nothing, and space wakes it`() async throws {
    let desk = DeskTerminal(from: at("2026-03-04", 9, 0).instant, typing: [1: "o", 2900: " ", 2910: "q"])
    let logged = Logged()
    var loop = BreakLoop(BreakPolicy(), takenToday: 0, on: desk, edge: logged.edge(desk))
    try await loop.run()
    #expect(desk.bells == 0)
    #expect(desk.shown.contains { $0.contains("Quiet") })
    #expect(desk.shown.last?.contains("Sitting") ?? false)
  }

  @Test func `the screen of a due break is as agreed`() async throws {
    let desk = DeskTerminal(from: at("2026-03-04", 9, 0).instant, typing: [1801: "q"])
    var loop = BreakLoop(BreakPolicy(), takenToday: 3, on: desk, edge: Logged().edge(desk))
    try await loop.run()
    try expectGolden((desk.shown.last ?? "") + "\n", "break-due.txt")
  }

  @Test func `the alarm's hours are set, shown, and a break by hand is counted`() throws {
    let program = try Program()
    #expect(try program.run("breaks set --from 08:30 --length 3", date: "2026-03-04").output.contains("08:30 to 17:00"))
    #expect(try program.run("breaks set --interval 1", date: "2026-03-04").code == 64)
    #expect(try program.run("breaks took", date: "2026-03-04").output.contains("break 1"))
    #expect(try program.run("breaks show", date: "2026-03-04").output.contains("Today: 1 of 1 taken."))
    #expect(try program.run("breaks", date: "2026-03-04").errors.contains("needs a terminal"))
  }
}

private final class Logged {
  var records: [BreakRecord] = []
  var notified = 0

  func edge(_ desk: DeskTerminal) -> BreakEdge {
    BreakEdge(
      now: { LocalMoment(desk.now, UTCOffset(seconds: 3600)) }, log: { self.records.append($0) },
      notify: { _, _ in self.notified += 1 },
      moves: { _ in
        [
          PrescribedExercise(
            .movementBreakWalk, role: nil, level: .beginner, dose: Exercise.with(.movementBreakWalk).dose.beginner)
        ]
      })
  }
}
