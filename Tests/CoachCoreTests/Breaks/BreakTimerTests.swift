import CoachCore
import Testing

struct BreakTimerTests {
  /// A Wednesday.
  private let wednesday = CalendarDay(iso: "2026-03-04")!

  private func at(_ hours: Int, _ minutes: Int = 0, _ seconds: Int = 0) -> LocalMoment {
    LocalMoment(wednesday, at: Seconds(Double(hours * 3600 + minutes * 60 + seconds)), UTCOffset(seconds: 3600))
  }

  /// Ticks every second from one moment to another, and gathers the signals with their seconds.
  private func run(_ timer: inout BreakTimer, _ from: LocalMoment, _ to: LocalMoment) -> [(Seconds, BreakTimer.Signal)]
  {
    var heard: [(Seconds, BreakTimer.Signal)] = []
    var now = from
    while now.instant <= to.instant {
      for signal in timer.tick(now) { heard.append((now.timeOfDay, signal)) }
      now = LocalMoment(now.instant + 1, now.offset)
    }
    return heard
  }

  @Test func `half an hour of sitting brings a notice and then the break`() {
    var timer = BreakTimer(BreakPolicy(), moves: [.shoulderCircles])
    let heard = run(&timer, at(9), at(9, 31))
    #expect(heard.map(\.1) == [.notice, .ring])
    #expect(heard.map(\.0) == [at(9, 29, 30).timeOfDay, at(9, 30).timeOfDay])
  }

  @Test func `a break that is taken is logged with its moves, and the next is due half an hour after it`() {
    var timer = BreakTimer(BreakPolicy(), moves: [.shoulderCircles])
    _ = run(&timer, at(9), at(9, 30))
    #expect(timer.press(.begin, at: at(9, 30)) == [])
    let heard = run(&timer, at(9, 30, 1), at(9, 32)).map(\.1)
    #expect(heard == [.log(BreakRecord(.taken, moves: [.shoulderCircles], length: 120)), .breakOver])
    #expect(timer.phase == .sitting(due: at(10, 2).instant))
  }

  @Test func `a suspended laptop counts as a break`() {
    var timer = BreakTimer(BreakPolicy(), moves: [])
    _ = run(&timer, at(9), at(9, 20))
    #expect(timer.tick(at(10, 20)) == [.log(BreakRecord(.away, length: 3600))])
    #expect(timer.phase == .sitting(due: at(10, 50).instant))
  }

  @Test func `a break can be put off twice, five minutes each, and not a third time`() {
    var timer = BreakTimer(BreakPolicy(), moves: [])
    _ = run(&timer, at(9), at(9, 30))
    #expect(timer.press(.snooze, at: at(9, 30)) == [.log(BreakRecord(.snoozed))])
    #expect(run(&timer, at(9, 30), at(9, 35)).map(\.1) == [.ring])
    #expect(timer.press(.snooze, at: at(9, 35)) == [.log(BreakRecord(.snoozed))])
    #expect(run(&timer, at(9, 35), at(9, 40)).map(\.1) == [.ring])
    #expect(timer.press(.snooze, at: at(9, 40)) == [.noSnoozeLeft])
    #expect(timer.press(.skip, at: at(9, 40)) == [.log(BreakRecord(.skipped))])
  }

  @Test func `an unanswered break rings again every five minutes and is never logged by itself`() {
    var timer = BreakTimer(BreakPolicy(), moves: [])
    let heard = run(&timer, at(9), at(9, 41))
    #expect(heard.map(\.1) == [.notice, .ring, .ring, .ring])
  }

  @Test func `nothing rings before work, after work or at the weekend`() {
    var policy = BreakPolicy()
    var timer = BreakTimer(policy, moves: [])
    #expect(run(&timer, at(6), at(8, 59)).isEmpty)
    #expect(run(&timer, at(17), at(19)).isEmpty)
    policy.days = [.saturday]
    timer = BreakTimer(policy, moves: [])
    #expect(run(&timer, at(9), at(12)).isEmpty)
  }

  @Test func `off for an hour ends by itself`() {
    var timer = BreakTimer(BreakPolicy(), moves: [])
    _ = run(&timer, at(9), at(9, 30))
    _ = timer.press(.off(.hours(1)), at: at(9, 30))
    #expect(run(&timer, at(9, 30, 1), at(10, 30)).isEmpty)
    #expect(timer.phase == .sitting(due: at(11).instant))
  }
}
