import CoachCore
import Foundation
import RunAnalysis
import RunFiles

/// One run of the made-up runner, and the recording that their watch would make of it.
struct DemoRun {
  enum Shape {
    case steady
    /// Easy, fast for a while, easy.
    case tempo
    /// 400 m fast and 200 m easy, again and again.
    case intervals
  }

  var kind: RunKind
  var shape = Shape.steady
  var course: DemoCourse
  var distance: Metres
  var start: LocalMoment
  /// Metres a second on the flat.
  var speed: Double
  /// Shorter, longer and bouncier steps in the last third.
  var fades = false
  /// Seconds at a red light, half way.
  var stop: Seconds = 0

  /// What the watch recorded: a row every `interval` seconds.
  func recorded(every interval: Double, chance: inout DemoChance) -> RecordedRun {
    var rows = DemoRows()
    let begin = Double(start.instant.unixMilliseconds) / 1000
    var (way, clock, drift, pulse) = (0.0, 0.0, 0.0, 84.0)
    var stopped = stop <= 0
    var pauses: [TimerEvent] = []
    while way < distance.value {
      let place = course.place(at: way)
      let share = way / distance.value
      let tired = fades ? max(0, share - 0.6) / 0.4 : 0
      drift = 0.92 * drift + 0.02 * chance.deviation()
      let effort = pow(3.6 / MinettiCost.cost(grade: place.grade), 0.6)
      let pace = max(1.6, flatSpeed(at: way) * effort * (1 - 0.02 * tired) * (1 + drift))
      let wanted = 88 + 25 * pace / effort + 9 * clock / 3600
      pulse += (min(wanted, 186) - pulse) * min(1, interval / 35)
      rows.append(
        DemoRows.Row(
          time: begin + clock, place: place, distance: way, speed: pace, pulse: pulse,
          cadence: (166 + 5 * (pace - 2.9)) * (1 - 0.035 * tired) + chance.deviation() * 0.8,
          contact: (248 - 22 * (pace - 2.9)) * (1 + 0.06 * tired) + chance.deviation() * 2,
          bounce: (84 - 2 * (pace - 2.9)) * (1 + 0.06 * tired) + chance.deviation(),
          balance: 50.3 + (isTrack ? -0.7 : 0) + 0.4 * tired + chance.deviation() * 0.25))
      way += pace * interval
      clock += interval
      if !stopped, share > 0.5 {
        stopped = true
        pauses.append(TimerEvent(time: instant(begin + clock), starts: false))
        clock += stop.value
        pauses.append(TimerEvent(time: instant(begin + clock), starts: true))
      }
    }
    return rows.run(start: start, elapsed: Seconds(clock), timer: Seconds(clock) - stop, distance: Metres(way), pauses)
  }

  private var isTrack: Bool { course.length == DemoCourse.track.length }

  private func instant(_ seconds: Double) -> Instant { Instant(unixMilliseconds: Int64(seconds * 1000)) }

  private func flatSpeed(at way: Double) -> Double {
    let (warm, last) = (2000.0, distance.value - 1500)
    guard way > warm, way < last else { return shape == .steady ? speed : speed * 0.86 }
    switch shape {
    case .steady: return speed
    case .tempo: return speed * 1.16
    case .intervals: return (way - warm).truncatingRemainder(dividingBy: 600) < 400 ? speed * 1.36 : speed * 0.78
    }
  }
}

/// Rows of a recording in the making.
struct DemoRows {
  struct Row {
    let time: Double
    let place: DemoCourse.Place
    let distance: Double
    let speed: Double
    let pulse: Double
    /// Steps of both legs a minute.
    let cadence: Double
    let contact: Double
    let bounce: Double
    let balance: Double
  }

  private var rows: [Row] = []

  mutating func append(_ row: Row) { rows.append(row) }

  func run(start: LocalMoment, elapsed: Seconds, timer: Seconds, distance: Metres, _ pauses: [TimerEvent])
    -> RecordedRun
  {
    var run = RecordedRun()
    run[.time] = rows.map(\.time)
    run[.latitude] = rows.map(\.place.latitude)
    run[.longitude] = rows.map(\.place.longitude)
    run[.distance] = rows.map(\.distance)
    run[.speed] = rows.map(\.speed)
    run[.altitude] = rows.map(\.place.altitude)
    run[.heartRate] = rows.map { $0.pulse.rounded() }
    run[.cadence] = rows.map { ($0.cadence / 2).rounded(.down) }
    run[.fractionalCadence] = rows.map { ($0.cadence / 2).truncatingRemainder(dividingBy: 1) }
    run[.verticalOscillation] = rows.map(\.bounce)
    run[.contactTime] = rows.map(\.contact)
    run[.contactBalance] = rows.map(\.balance)
    run[.stepLength] = rows.map { $0.speed / $0.cadence * 60_000 }
    run.utcOffset = start.offset
    run.pauses = pauses
    var session = RecordedSession()
    session.sport = .running
    session.start = start.instant
    session.elapsed = elapsed
    session.timer = timer
    session.distance = distance
    run.sessions = [session]
    return run
  }
}
