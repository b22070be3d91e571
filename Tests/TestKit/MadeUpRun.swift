import CoachCore
public import RunFiles

/// A run made up from a seed, with values that FIT can hold exactly.
public func madeUpRun(seed: Int, records: Int = 40) -> RecordedRun {
  var random = SeededRandom(seed: seed)
  let begin = Int64(1_700_000_000 + Int.random(in: 0..<10_000_000, using: &random))
  var run = RecordedRun()
  run[.time] = (0..<records).map { Double(begin + Int64($0)) }
  func values(_ channel: RecordChannel, _ range: ClosedRange<Int>, _ value: (Double) -> Double) {
    guard Int.random(in: 0..<4, using: &random) > 0 else { return }
    var column = (0..<records).map { _ in
      Int.random(in: 0..<10, using: &random) == 0 ? .nan : value(Double(Int.random(in: range, using: &random)))
    }
    column[0] = value(Double(range.lowerBound))
    run[channel] = column
  }
  values(.latitude, -1_000_000_000...1_000_000_000) { $0 * 180 / 2_147_483_648 }
  values(.longitude, -2_000_000_000...2_000_000_000) { $0 * 180 / 2_147_483_648 }
  values(.distance, 0...5_000_000) { $0 / 100 }
  values(.speed, 0...7000) { $0 / 1000 }
  values(.altitude, 0...20_000) { $0 / 5 - 500 }
  values(.heartRate, 40...220) { $0 }
  values(.cadence, 0...110) { $0 }
  values(.fractionalCadence, 0...127) { $0 / 128 }
  values(.power, 0...900) { $0 }
  values(.verticalOscillation, 300...1500) { $0 / 10 }
  values(.contactTime, 1500...4000) { $0 / 10 }
  values(.contactBalance, 4500...5500) { $0 / 100 }
  values(.stepLength, 5000...18_000) { $0 / 10 }
  values(.temperature, -30...45) { $0 }
  var session = RecordedSession()
  session.sport = .running
  session.indoor = Bool.random(using: &random)
  session.start = Instant(unixSeconds: begin)
  session.elapsed = Seconds(Double(records))
  session.timer = Seconds(Double(records) - 0.5)
  session.distance = Metres(1234.56)
  session.climb = 12
  run.sessions = [session]
  var lap = RecordedLap()
  lap.start = session.start
  lap.elapsed = session.elapsed
  run.laps = [lap]
  run.pauses = [
    TimerEvent(time: Instant(unixSeconds: begin), starts: true),
    TimerEvent(time: Instant(unixSeconds: begin + Int64(records)), starts: false),
  ]
  run.strengthSets = (0..<Int.random(in: 0...3, using: &random)).map { index in
    var set = RecordedSet()
    set.isWork = index % 2 == 1
    set.start = Instant(unixSeconds: begin + Int64(10 * index))
    set.duration = Seconds(9.5)
    (set.category, set.subcategory, set.workoutStep) = (19, index == 1 ? 43 : nil, UInt16(index))
    set.repetitions = 12
    set.kilograms = index == 2 ? 2.5 : nil
    return set
  }
  if seed % 2 == 0 {
    run.workout = FITWorkout.Identity(serial: 7, created: Instant(unixSeconds: begin))
    run.sessions[0].effort = 4
  }
  run.utcOffset = UTCOffset(seconds: 3600)
  run.device.fileType = 4
  run.device.manufacturer = 255
  run.device.created = session.start
  return run
}
