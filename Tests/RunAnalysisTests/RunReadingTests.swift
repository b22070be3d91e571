import CoachCore
import RunFiles
import Testing

@testable import RunAnalysis

struct RunReadingTests {
  /// One record a second at 3 m/s over these heights.
  private func run(_ heights: [Double], positions: Bool = true) -> RecordedRun {
    var run = RecordedRun()
    run[.time] = heights.indices.map { 1_700_000_000 + Double($0) }
    run[.distance] = heights.indices.map { 3 * Double($0) }
    run[.altitude] = heights
    if positions {
      run[.latitude] = heights.map { _ in 48 }
      run[.longitude] = heights.map { _ in 11 }
    }
    return run
  }

  private func read(_ run: RecordedRun) -> RunReading { RunReading(run, defaultOffset: .utc) }

  @Test(arguments: [(0.0, 3.6), (-0.10, 2.152), (0.10, 5.968), (-0.181, 1.781), (-0.45, 4.032), (0.45, 19.426)])
  func `running on a slope costs what Minetti measured`(grade: Double, cost: Double) {
    #expect(abs(MinettiCost.cost(grade: grade) - cost) < 0.001)
  }

  @Test func `beyond the measured slopes the cost stays`() {
    #expect(MinettiCost.cost(grade: -0.6) == MinettiCost.cost(grade: -0.45))
  }

  @Test func `a hill is climbed and descended once`() throws {
    let hill: [Double] = (0..<600).map { (row: Int) -> Double in 160 - 0.2 * Double(abs(300 - row)) }
    let findings = read(run(hill)).findings
    #expect(abs(try #require(findings.climb).value - 60) < 2)
    #expect(abs(try #require(findings.descent).value - 60) < 2)
  }

  @Test func `height that trembles by less than three metres is flat`() throws {
    let flat: [Double] = (0..<600).map { (row: Int) -> Double in row / 30 % 2 == 0 ? 101.2 : 98.8 }
    let findings = read(run(flat)).findings
    #expect(findings.climb == .zero)
    #expect(findings.descent == .zero)
  }

  @Test func `an even slope of five per cent brakes by its share`() throws {
    let down: [Double] = (0..<1001).map { 500 - 0.15 * Double($0) }
    let dose = try #require(read(run(down)).findings.downhillDose).value
    #expect(abs(dose - 3000 * 0.73 * 0.05 / 0.158) < 15)
  }

  @Test func `braking grows to 73 per cent at the steepest that was measured`() {
    #expect(abs(HeightProfile.extraBraking(grade: -0.158) - 0.73) < 1e-12)
    #expect(HeightProfile.extraBraking(grade: -0.3) == HeightProfile.extraBraking(grade: -0.158))
  }

  @Test func `a gentle slope of one per cent does not count as braking`() {
    #expect(read(run((0..<1001).map { 500 - 0.03 * Double($0) })).findings.downhillDose == .zero)
  }

  @Test func `without positions a run was indoors, and without height nothing is said of it`() {
    var treadmill = RecordedRun()
    treadmill[.time] = (0..<100).map { 1_700_000_000 + Double($0) }
    treadmill[.distance] = (0..<100).map { Double($0) }
    let findings = read(treadmill).findings
    #expect(findings.indoor)
    #expect(findings.climb == nil && findings.descent == nil && findings.downhillDose == nil)
    #expect(read(treadmill).record.distance == 99)
    #expect(read(treadmill).record.elapsed == 99)
  }

  @Test func `a pause is elapsed but not moved`() {
    var paused = run([Double](repeating: 100, count: 600))
    paused.pauses = [
      TimerEvent(time: Instant(unixSeconds: 1_700_000_100), starts: false),
      TimerEvent(time: Instant(unixSeconds: 1_700_000_160), starts: true),
    ]
    #expect(read(paused).record.elapsed == 599)
    #expect(read(paused).record.moving == 539)
  }

  @Test(arguments: [(0.0, 598.0), (20, 598), (600, 898)])
  func `a hole through which the runner got nowhere is a pause that nobody told`(metres: Double, moving: Double) {
    var broken = run([Double](repeating: 100, count: 600))
    for row in 300..<600 {
      broken[.time][row] += 299
      broken[.distance][row] += metres
    }
    let record = read(broken).record
    #expect(record.elapsed == 898 && record.moving.value == moving)
  }

  @Test func `the time between two stretches of a file is no moving, whoever carried the watch`() {
    var broken = run([Double](repeating: 100, count: 600))
    for row in 300..<600 {
      broken[.time][row] += 99
      broken[.distance][row] += 800
    }
    broken.stretches = [0, 300].map { RecordedStretch(row: $0, activity: 0, lap: nil, track: $0) }
    #expect(read(broken).record.moving == 598)
    broken.pauses = [
      TimerEvent(time: Instant(unixSeconds: 1_700_000_299), starts: false),
      TimerEvent(time: Instant(unixSeconds: 1_700_000_399), starts: true),
    ]
    #expect(read(broken).record.moving == 598, "told and untold, it counts once")
  }

  @Test func `the session's own totals count, and so does its clock`() {
    var told = run([Double](repeating: 100, count: 60))
    var session = RecordedSession()
    session.sport = .running
    session.start = Instant(unixSeconds: 1_700_000_000)
    session.elapsed = 3700
    session.timer = 3600
    session.distance = 10_000
    told.sessions = [session]
    told.utcOffset = UTCOffset(seconds: 7200)
    let record = read(told).record
    #expect(record.sport == .running)
    #expect(record.start == LocalMoment(Instant(unixSeconds: 1_700_000_000), UTCOffset(seconds: 7200)))
    #expect(record.elapsed == 3700 && record.moving == 3600 && record.distance == 10_000)
  }

  @Test func `of a duathlon only the running counts`() throws {
    let hill: [Double] = (0..<600).map { (row: Int) -> Double in row < 300 ? 100 + 0.3 * Double(row) : 190 }
    var both = run(hill)
    both.sessions = [Sport.cycling, .running].enumerated().map { index, sport in
      var session = RecordedSession()
      session.sport = sport
      session.start = Instant(unixSeconds: 1_700_000_000 + 300 * Int64(index))
      session.elapsed = 300
      session.timer = 290
      session.distance = index == 0 ? 9000 : 900
      return session
    }
    let reading = read(both)
    #expect(reading.record.sport == .running && reading.record.distance == 900 && reading.record.moving == 290)
    #expect(reading.record.start.instant == Instant(unixSeconds: 1_700_000_300))
    #expect(reading.findings.climb == .zero)
  }

  @Test(arguments: [
    (3.0, 0.0, Sport.running), (1.9, 0, .running), (1.7, 0, .walking), (1.7, 150, .running), (1.4, 150, .walking),
    (6.5, 0, .other), (0, 0, .other),
  ])
  func `where a file names no sport, its speed and its steps tell`(speed: Double, steps: Double, sport: Sport) {
    var mute = RecordedRun()
    mute[.time] = (0..<100).map { 1_700_000_000 + Double($0) }
    mute[.distance] = (0..<100).map { Double($0) * speed }
    if steps > 0 { mute[.cadence] = [Double](repeating: steps / 2, count: 100) }
    #expect(read(mute).record.sport == sport)
    #expect(read(mute).isSportGuessed)
    mute.sportSetting = .cycling
    #expect(read(mute).record.sport == .cycling)
    #expect(!read(mute).isSportGuessed)
  }
}
