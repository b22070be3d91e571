import CoachCore
import Testing

@Suite struct PlayerSnapshotTests {
  private let start = Instant(unixSeconds: 1_770_000_000)
  private let plank = PrescribedExercise(
    .sidePlank, role: .lateralCore, level: .beginner, dose: Dose(2, 3, hold: 8, rest: 20))

  private func player(at seconds: Double) -> SessionPlayer {
    var player = SessionPlayer(SessionTimeline([plank, PlannedSession.breathing], for: [.wrist]), tags: [.wrist])
    _ = player.press(.start, at: start)
    _ = player.tick(start + Seconds(seconds))
    return player
  }

  @Test(arguments: [0.5, 11, 16.25, 60, 93.5, 150])
  func `a page that is loaded again goes on in the middle of the hold`(seconds: Double) throws {
    var gone = player(at: seconds)
    let now = start + Seconds(seconds)
    var back = try #require(SessionPlayer(gone.snapshot, at: now + 3))
    #expect(back.snapshot == gone.snapshot)
    for later in 1...200 {
      let then = now + Seconds(3 + Double(later))
      #expect(back.tick(then) == gone.tick(then))
    }
    #expect(back.snapshot == gone.snapshot)
  }

  @Test func `a session that was left waits where it was, and claims nothing of the time between`() throws {
    let gone = player(at: 16)
    var back = try #require(SessionPlayer(gone.snapshot, at: start + 16 + 60))
    #expect(!back.isRunning)
    #expect(back.tick(start + 16 + 90).isEmpty)
    #expect((back.index, back.spent) == (gone.index, gone.spent))
  }

  @Test func `a skip can be taken back after a reload`() throws {
    var gone = player(at: 16)
    let index = gone.index
    _ = gone.press(.skip, at: start + 16)
    var back = try #require(SessionPlayer(gone.snapshot, at: start + 17))
    _ = back.press(.undo, at: start + 18)
    #expect(back.index == index)
  }

  @Test func `what was made easier stays easier`() throws {
    var gone = player(at: 16)
    _ = gone.press(.easier, at: start + 16)
    let back = try #require(SessionPlayer(gone.snapshot, at: start + 17))
    #expect(back.timeline == gone.timeline)
    #expect(back.timeline.exercises[0].exercise == .sidePlankKnees)
  }

  @Test func `a snapshot that no player made is refused`() {
    var odd = player(at: 16).snapshot
    odd.index = 10_000
    #expect(SessionPlayer(odd, at: start + 17) == nil)
    odd = player(at: 16).snapshot
    odd.exercises.removeLast()
    #expect(SessionPlayer(odd, at: start + 17) == nil)
  }
}
