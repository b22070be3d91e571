import CoachCore
import TestKit
import Testing

@testable import strongback

@Suite struct PlayerTests {
  private let start = Instant(unixSeconds: 1_770_000_000)
  private let plank = PrescribedExercise(
    .sidePlankKnees, role: .lateralCore, level: .beginner, dose: Dose(1, 2, hold: 8, rest: 20))

  @Test(arguments: [
    TerminalSize(columns: 40, rows: 12), TerminalSize(columns: 80, rows: 24), TerminalSize(columns: 120, rows: 40),
  ])
  func `a hold looks as agreed`(size: TerminalSize) throws {
    var player = SessionPlayer(SessionTimeline([plank, PlannedSession.breathing]))
    _ = player.press(.start, at: start)
    _ = player.tick(start + 15)
    let view = try #require(player.view(at: start + 15))
    let lines = PlayerScreen(size: size).lines(view).map { $0.text }
    try expectGolden(lines.joined(separator: "\n") + "\n", "hold-\(size.columns)x\(size.rows).txt")
  }

  @Test(arguments: ExerciseID.allCases)
  func `every moment of every exercise fits the screen, whatever its size`(id: ExerciseID) throws {
    let dose = Exercise.with(id).dose.beginner
    var player = SessionPlayer(SessionTimeline([PrescribedExercise(id, role: nil, level: .beginner, dose: dose)]))
    _ = player.press(.start, at: start)
    for second in stride(from: 0, to: 60, by: 3) {
      _ = player.tick(start + Seconds(Double(second)))
      guard let view = player.view(at: start + Seconds(Double(second))) else { break }
      for size in [(20, 6), (40, 12), (80, 24), (200, 60)] {
        let lines = PlayerScreen(size: TerminalSize(columns: size.0, rows: size.1)).lines(view)
        #expect(lines.count <= size.1)
        #expect(lines.allSatisfy { $0.text.count <= size.0 })
      }
    }
  }

  @Test func `a whole session by keys saves each set, the answers and the pain`() async throws {
    let desk = DeskTerminal(from: start, typing: [0: " ", 66: "3", 67: "h"])
    desk.afterwards = [.character("2"), .enter, .character("c"), .enter]
    let saved = Saved()
    var loop = PlayerLoop(
      SessionPlayer(SessionTimeline([plank, PlannedSession.breathing])), on: desk, sound: PlayerSound(.sounds),
      saving: saved.saving, now: { desk.now })
    let outcome = try await loop.run()
    #expect(outcome == PlayerOutcome(end: loop.player.end, pain: 2, sites: [.lowBack]))
    #expect(outcome.end.completed)
    #expect(saved.sets.map { $0.exercise } == [.sidePlankKnees, .sidePlankKnees, .diaphragmaticBreathing])
    #expect(desk.bells > 8)
  }

  @Test func `being told to end saves what was done and asks nothing`() async throws {
    let desk = DeskTerminal(from: start, typing: [0: " "])
    desk.endsAfter = 28
    let saved = Saved()
    var loop = PlayerLoop(
      SessionPlayer(SessionTimeline([plank])), on: desk, sound: PlayerSound(.silent), saving: saved.saving,
      now: { desk.now })
    let outcome = try await loop.run()
    #expect(saved.sets.map { $0.done } == [1])
    #expect(outcome.pain == nil)
    #expect(!outcome.end.completed)
    #expect(desk.bells == 0)
  }

  @Test func `too painful asks how much and says what follows`() async throws {
    let desk = DeskTerminal(from: start, typing: [0: " ", 20: "p", 21: "6", 22: "\r", 24: "q"])
    desk.afterwards = [.enter, .enter, .enter]
    let saved = Saved()
    var loop = PlayerLoop(
      SessionPlayer(SessionTimeline([plank, PlannedSession.breathing])), on: desk, sound: PlayerSound(.silent),
      saving: saved.saving, now: { desk.now })
    _ = try await loop.run()
    #expect(saved.pain == [6])
    #expect(desk.shown.contains { $0.contains("Noted.") })
  }

  @Test func `pain that ends the day ends the session`() async throws {
    let desk = DeskTerminal(from: start, typing: [0: " ", 20: "p", 21: "8", 22: "\r"])
    desk.afterwards = [.enter, .enter, .enter]
    let saved = Saved()
    var loop = PlayerLoop(
      SessionPlayer(SessionTimeline([plank, PlannedSession.breathing])), on: desk, sound: PlayerSound(.silent),
      saving: saved.saving, now: { desk.now })
    let outcome = try await loop.run()
    #expect(saved.pain == [8])
    #expect(!outcome.end.completed)
    #expect(!saved.sets.contains { $0.exercise == .diaphragmaticBreathing })
  }

  @Test(arguments: [
    ([UInt8]("n".utf8), [Key.character("n")]), ([27, 91, 67], [.right]), ([27, 91, 68], [.left]), ([27], [.escape]),
    ([3], [.interrupt]), ([13], [.enter]), ([27, 91, 51, 126, 98], [.character("b")]), ([226, 134, 146], [.right]),
    ([27, 91], []), ([200, 201], []),
  ])
  func `keys are read as they are typed`(bytes: [UInt8], keys: [Key]) {
    #expect(Key.keys(in: bytes[...]) == keys)
  }
}

private final class Saved {
  var sets: [SetRecord] = []
  var pain: [PainScore] = []

  var saving: PlayerSaving {
    PlayerSaving(
      set: { self.sets.append($0) }, rating: { _ in },
      painful: { _, score in
        self.pain.append(score)
        return PainfulAnswer(words: "Noted.", isOver: score >= 7)
      })
  }
}
