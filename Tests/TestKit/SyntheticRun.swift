import CoachCore
import Foundation
public import RunFiles

/// A run made to order, with answers that are known: what a test of the analysis measures must be what was put in.
public struct SyntheticRun: Sendable {
  /// From the first record to the last, pauses included.
  public var seconds = 3600.0
  public var hertz = 1.0
  /// Metres a second while running; its slow wander is the standard deviation of `wander`.
  public var speed = 3.0
  public var wander = 0.15
  /// Added to the speed, of the seconds that were run: intervals, a fast finish.
  public var pace: @Sendable (Double) -> Double = { _ in 0 }
  /// From when to when the timer stood, or the runner walked, in seconds from the start.
  public var pauses: [ClosedRange<Double>] = []
  public var walks: [ClosedRange<Double>] = []
  /// Where the runner is after so many metres, in metres east and north of the start; nil on a treadmill.
  public var path: (@Sendable (Double) -> SIMD2<Double>)? = { SIMD2(0, $0) }
  /// Degrees north and east of the start.
  public var origin = SIMD2(48.0, 11.0)
  /// Metres above the sea after so many metres; nil without a barometer.
  public var height: (@Sendable (Double) -> Double)? = { _ in 300 }
  /// Standard deviation of positions in metres, each way, wandering over half a minute as receivers do.
  public var positionNoise = 0.0
  public var heightNoise = 0.0
  /// Standard deviation of each measured value of the stride, as a share of it, and how alike it is after 10 s.
  public var formNoise = 0.0
  public var formCorrelation = 0.0
  /// More of it, which is new with each record.
  public var formGrain = 0.0
  /// Per cent an hour of running that a channel changes, whatever the speed.
  public var drift: [RecordChannel: Double] = [:]
  /// Per cent of the contact time on the left.
  public var leftShare = 50.0
  /// Which of the stride the device measures.
  public var channels: Set<RecordChannel> = [
    .heartRate, .cadence, .verticalOscillation, .contactTime, .contactBalance, .stepLength, .verticalRatio,
  ]
  /// Share of records that hold nonsense: NaN, none, or ten times too much.
  public var spikes = 0.0

  public init() {}

  /// The same seed gives the same run.
  public func run(seed: Int = 1) -> RecordedRun {
    var random = SeededRandom(seed: seed)
    let count = max(0, Int((seconds * hertz).rounded()) + 1)
    let motion = Motion(self, count: count, random: &random)
    var run = RecordedRun()
    run[.time] = motion.times.map { SyntheticRun.start + $0 }
    guard count > 0 else { return run }
    place(&run, along: motion, random: &random)
    run[.distance] = motion.metres
    run[.speed] = motion.speeds
    stride(&run, motion, random: &random)
    for channel in RecordChannel.allCases where channel != .time && spikes > 0 {
      run[channel] = run[channel].map { spoilt($0, random: &random) }
    }
    run.pauses = pauses.flatMap { pause in
      [TimerEvent(time: at(pause.lowerBound), starts: false), TimerEvent(time: at(pause.upperBound), starts: true)]
    }
    return run
  }

  /// 2026-03-01T08:00:00Z, in Unix seconds.
  static let start = 1_772_352_000.0

  private func at(_ second: Double) -> Instant {
    Instant(unixMilliseconds: Int64((SyntheticRun.start + second) * 1000))
  }

  private func spoilt(_ value: Double, random: inout SeededRandom) -> Double {
    guard Double.random(in: 0..<1, using: &random) < spikes else { return value }
    return [Double.nan, 0, value * 10][Int.random(in: 0..<3, using: &random)]
  }

  private func place(_ run: inout RecordedRun, along motion: Motion, random: inout SeededRandom) {
    if let height {
      var noise = Wander(deviation: heightNoise, alike: exp(-1 / (10 * hertz)), random: &random)
      run[.altitude] = motion.metres.map { height($0) + noise.next(&random) }
    }
    guard let path else { return }
    let alike = exp(-1 / (30 * hertz))
    var east = Wander(deviation: positionNoise, alike: alike, random: &random)
    var north = Wander(deviation: positionNoise, alike: alike, random: &random)
    let around = cos(origin.x * .pi / 180)
    let places = motion.metres.map { path($0) + SIMD2(east.next(&random), north.next(&random)) }
    run[.latitude] = places.map { min(90, max(-90, origin.x + $0.y / 111_195)) }
    run[.longitude] = places.map { place in
      let degrees = origin.y + place.x / (111_195 * max(around, 1e-6))
      return degrees - 360 * ((degrees + 180) / 360).rounded(.down)
    }
  }

  /// Values of the stride as runners have them at this speed: faster is quicker, longer and shorter on the ground.
  private func stride(_ run: inout RecordedRun, _ motion: Motion, random: inout SeededRandom) {
    let usual: [(RecordChannel, @Sendable (Double) -> Double)] = [
      (.cadence, { 70 + 5 * $0 }), (.contactTime, { 340 - 30 * $0 }), (.verticalOscillation, { 70 + 5 * $0 }),
      (.verticalRatio, { 10 - 0.6 * $0 }), (.contactBalance, { _ in 0 }), (.heartRate, { 90 + 20 * $0 }),
    ]
    let alike = formCorrelation > 0 ? exp(log(formCorrelation) / (10 * hertz)) : 0
    for (channel, value) in usual where channels.contains(channel) {
      let change = (drift[channel] ?? 0) / 100 / 3600
      var noise = Wander(deviation: formNoise, alike: alike, random: &random)
      var grain = Wander(deviation: formGrain, alike: 0, random: &random)
      run[channel] = motion.times.indices.map { row in
        let steady = channel == .contactBalance ? leftShare : value(motion.speeds[row])
        return steady * (1 + change * motion.running[row]) * (1 + noise.next(&random) + grain.next(&random))
      }
    }
    guard channels.contains(.stepLength), run.has(.cadence) else { return }
    run[.stepLength] = motion.speeds.indices.map { motion.speeds[$0] * 60_000 / (2 * run[.cadence][$0]) }
  }
}

/// When, how far and how fast, record by record.
private struct Motion {
  var times: [Double] = []
  var metres: [Double] = []
  var speeds: [Double] = []
  /// Seconds run so far.
  var running: [Double] = []

  init(_ made: SyntheticRun, count: Int, random: inout SeededRandom) {
    var wander = Wander(deviation: made.wander, alike: exp(-1 / (120 * made.hertz)), random: &random)
    var (far, ran) = (0.0, 0.0)
    for row in 0..<count {
      let time = Double(row) / made.hertz
      let paused = made.pauses.contains { $0.contains(time) }
      let walked = made.walks.contains { $0.contains(time) }
      let slow = wander.next(&random)
      let speed = paused ? 0 : walked ? 1.3 : max(0.1, made.speed + made.pace(ran) + slow)
      if row > 0 {
        far += speed / made.hertz
        ran += paused || walked ? 0 : 1 / made.hertz
      }
      times.append(time)
      metres.append(far)
      speeds.append(speed)
      running.append(ran)
    }
  }
}

/// Noise that remembers: an autoregressive process of first order with a fixed standard deviation.
struct Wander {
  private var value: Double
  private let alike: Double
  private let fresh: Double

  init(deviation: Double, alike: Double, random: inout SeededRandom) {
    self.alike = alike
    fresh = deviation * (1 - alike * alike).squareRoot()
    value = deviation * Wander.normal(&random)
  }

  mutating func next(_ random: inout SeededRandom) -> Double {
    if fresh > 0 { value = alike * value + fresh * Wander.normal(&random) }
    return value
  }

  /// A standard normal number (Box and Muller 1958).
  private static func normal(_ random: inout SeededRandom) -> Double {
    let radius = (-2 * log(Double.random(in: 0x1p-60..<1, using: &random))).squareRoot()
    return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &random))
  }
}

/// Where runs go, in metres east and north of the start.
public enum SyntheticPath {
  /// Laps of a track with two straights and two half circles, whose measured line is `lap` metres long.
  ///
  /// - Parameter clockwise: against the usual direction, which turns left.
  public static func track(lap: Double = 400, radius: Double = 36.8, clockwise: Bool = false)
    -> @Sendable (Double) -> SIMD2<Double>
  {
    let bend = Double.pi * radius
    let straight = lap / 2 - bend
    return { metres in
      let along = metres.truncatingRemainder(dividingBy: lap)
      let second = along >= lap / 2
      let half = second ? along - lap / 2 : along
      var place: SIMD2<Double>
      if half < straight {
        place = SIMD2(half, 0)
      } else {
        let angle = (half - straight) / radius
        place = SIMD2(straight + radius * sin(angle), radius * (1 - cos(angle)))
      }
      if second { place = SIMD2(straight, 2 * radius) - place }
      return clockwise ? SIMD2(place.x, -place.y) : place
    }
  }

  /// Straight out, and back the same way.
  public static func outAndBack(turnAt half: Double) -> @Sendable (Double) -> SIMD2<Double> {
    { metres in
      let along = metres.truncatingRemainder(dividingBy: 2 * half)
      return SIMD2(0, along <= half ? along : 2 * half - along)
    }
  }

  /// One circle to the left, then one to the right, and again.
  public static func figureOfEight(radius: Double) -> @Sendable (Double) -> SIMD2<Double> {
    { metres in
      let round = 2 * Double.pi * radius
      let along = metres.truncatingRemainder(dividingBy: 2 * round)
      let angle = (along < round ? along : along - round) / radius
      let place = SIMD2(radius * sin(angle), radius * (1 - cos(angle)))
      return along < round ? place : SIMD2(place.x, -place.y)
    }
  }
}
