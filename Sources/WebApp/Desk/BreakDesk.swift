import CoachCore
import Coaching
import Journal

/// The half-hourly alarm of the pages: one timer for all tabs, which decides; a page only counts the seconds to what it says.
///
/// The timer lives as long as a page looks at it: pages say once a minute that they are awake. What it logs waits here until
/// the journal has it.
actor BreakDesk {
  private var timer: BreakTimer?
  private var lastTick: LocalMoment?
  private var lastSeen: Instant?
  /// Breaks that the journal held when the timer last looked.
  private var known = 0
  private var unsaved: [BreakRecord] = []

  /// No page looked for longer than this: the alarm was not open, and begins anew.
  static let silence: Seconds = 180
  /// Steps in which time goes by for the timer while the page was awake; shorter than any break.
  private static let step: Seconds = 20

  /// The timer as it stands, without any change that would have to be written down.
  func look(_ picture: RunnerPicture, at now: LocalMoment) -> BreakTimer {
    var (timer, _) = ready(picture, at: now)
    lastSeen = now.instant
    _ = pass(&timer, from: lastTick ?? now, to: now, asleep: 0)
    return timer
  }

  /// Time has gone by, and maybe a button was pressed; returns what is to be said, and keeps what is to be logged.
  ///
  /// - Parameter asleep: how long the page stood still before now, as a machine that slept does.
  func press(_ button: BreakTimer.Button?, asleep: Seconds, _ picture: RunnerPicture, at now: LocalMoment)
    -> [BreakTimer.Signal]
  {
    var (timer, tick) = ready(picture, at: now)
    lastSeen = now.instant
    var signals = pass(&timer, from: tick, to: now, asleep: asleep)
    if let button { signals += timer.press(button, at: now) }
    (self.timer, lastTick) = (timer, now)
    for case .log(let record) in signals { unsaved.append(record) }
    return signals
  }

  /// Writes down what waits, the oldest first.
  func save(_ write: (BreakRecord) async throws -> Void) async throws {
    while let next = unsaved.first {
      unsaved.removeFirst()
      do {
        try await write(next)
        known += 1
      } catch {
        unsaved.insert(next, at: 0)
        throw error
      }
    }
  }

  /// The timer that goes on, or a new one where the hours, the journal or the silence ask for it.
  private func ready(_ picture: RunnerPicture, at now: LocalMoment) -> (BreakTimer, LocalMoment) {
    let state = picture.state
    if var timer, let lastTick, timer.policy == state.breakPolicy, now.instant >= lastTick.instant,
      isQuiet(now) || known == state.breaks.count && isWatched(now)
    {
      timer.moves = picture.nextDeskMoves.map { $0.exercise }
      return (timer, lastTick)
    }
    var new = BreakTimer(state.breakPolicy, moves: picture.nextDeskMoves.map { $0.exercise })
    let last = state.breaks.last { $0.value.outcome != .snoozed }?.moment
    let interval = Seconds.minutes(Double(state.breakPolicy.interval))
    let start = last.flatMap { now.instant - $0.instant < interval && $0.instant <= now.instant ? $0 : nil } ?? now
    _ = new.tick(start)
    (timer, lastTick, known) = (new, start, state.breaks.count)
    return (new, start)
  }

  private func isQuiet(_ now: LocalMoment) -> Bool {
    if case .off(let until) = timer?.phase { now.instant < until } else { false }
  }

  private func isWatched(_ now: LocalMoment) -> Bool {
    lastSeen.map { now.instant - $0 <= BreakDesk.silence } ?? false
  }

  private func pass(_ timer: inout BreakTimer, from last: LocalMoment, to now: LocalMoment, asleep: Seconds)
    -> [BreakTimer.Signal]
  {
    var signals: [BreakTimer.Signal] = []
    let awake = now.instant - max(0, asleep)
    var time = last.instant + BreakDesk.step
    while time < awake {
      signals += timer.tick(LocalMoment(time, now.offset))
      time = time + BreakDesk.step
    }
    return signals + timer.tick(now)
  }
}
