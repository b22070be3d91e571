import CoachCore
import Testing

@Suite struct UpcomingCueTests {
  private let start = Instant(unixSeconds: 1_770_000_000)
  private let plank = PrescribedExercise(
    .sidePlank, role: .lateralCore, level: .beginner, dose: Dose(2, 3, hold: 40, rest: 20))

  private func started() -> SessionPlayer {
    var player = SessionPlayer(SessionTimeline([plank, PlannedSession.breathing]))
    _ = player.press(.start, at: start)
    return player
  }

  @Test func `what is named ahead is what is heard, and when`() {
    var player = started()
    let named = player.upcomingCues(from: start, within: 10_000)
    var heard: [(at: Instant, cue: SessionCue)] = []
    for tenth in 1...12_000 {
      let now = start + Seconds(Double(tenth) / 10)
      for case .cue(let cue) in player.tick(now) { heard.append((now, cue)) }
    }
    #expect(player.isDone)
    #expect(named.map { $0.cue } == heard.map { $0.cue })
    #expect(zip(named, heard).allSatisfy { abs(($0.at - $1.at).value) <= 0.1001 })
  }

  @Test(arguments: [0.0, 3, 14.5, 25, 130.25])
  func `a cue keeps its name and its moment from call to call`(seconds: Double) {
    var player = started()
    let all = player.upcomingCues(from: start, within: 10_000)
    #expect(Set(all.map { $0.key }).count == all.count)
    let now = start + Seconds(seconds)
    _ = player.tick(now)
    let ahead = player.upcomingCues(from: now, within: 30)
    #expect(ahead == all.filter { $0.at > now && $0.at - now <= 30 })
    #expect(!ahead.isEmpty)
  }

  @Test func `while it waits nothing is to come`() {
    var player = started()
    _ = player.press(.pause, at: start + 5)
    #expect(player.upcomingCues(from: start + 5, within: 30).isEmpty)
  }
}
