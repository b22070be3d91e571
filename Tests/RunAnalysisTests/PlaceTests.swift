import CoachCore
import Foundation
import RunFiles
import TestKit
import Testing

@testable import RunAnalysis

/// Turning where maps end, and where there is little or nothing to see.
struct PlaceTests {
  /// One position a second.
  private func run(_ places: [(Double, Double)]) -> RecordedRun {
    var run = RecordedRun()
    run[.time] = places.indices.map { 1_772_000_000 + Double($0) }
    run[.latitude] = places.map { $0.0 }
    run[.longitude] = places.map { $0.1 }
    return run
  }

  private func turning(_ run: RecordedRun) throws -> Turning { try TurnReading(run).turning.get() }

  @Test func `ten circles across the date line turn ten times`() throws {
    var circles = SyntheticRun()
    circles.origin = SIMD2(-17, 179.9999)
    circles.path = { SIMD2(40 * sin($0 / 40), 40 - 40 * cos($0 / 40)) }
    circles.wander = 0
    circles.seconds = (20 * .pi * 40 / 3).rounded()
    let run = circles.run()
    #expect(run[.longitude].contains { $0 < 0 } && run[.longitude].contains { $0 > 0 })
    let turning = try turning(run)
    #expect(abs(turning.netTurns - 10) < 0.1)
    #expect(turning.bias == 1 && turning.leftShare > 0.95)
  }

  @Test(arguments: [90.0, -90.0]) func `circles around a pole turn as anywhere else`(pole: Double) throws {
    // 50 m from the pole, eastward: to the left around the north pole, to the right around the south pole.
    let away = 50 / 111_694.0
    let places = (0..<1000).map { second -> (Double, Double) in
      let angle = (3 * Double(second) / 50 * 180 / .pi).truncatingRemainder(dividingBy: 360)
      return (pole > 0 ? 90 - away : -90 + away, angle > 180 ? angle - 360 : angle)
    }
    let turning = try turning(run(places))
    let turns = 3 * 1000 / (2 * Double.pi * 50)
    #expect(abs(abs(turning.netTurns) - turns) < 0.15)
    #expect(turning.bias == (pole > 0 ? 1 : -1))
  }

  @Test func `straight across the pole does not turn`() throws {
    let places = (-300..<300).map { second -> (Double, Double) in
      (90 - abs(Double(second)) * 3 / 111_694, second < 0 ? 20 : -160)
    }
    let turning = try turning(run(places))
    #expect(abs(turning.netTurns) < 0.01 && turning.bias == nil && turning.aboutTurns == 0)
  }

  @Test func `without positions nothing is said of turning`() {
    var treadmill = SyntheticRun()
    treadmill.path = nil
    let reading = TurnReading(treadmill.run())
    #expect(reading.turning == .failure(.noPositions))
    #expect(reading.curved == nil)
  }

  @Test func `who stands still has no way, whatever the receiver says`() {
    var standing = SyntheticRun()
    standing.pauses = [0...3600]
    standing.positionNoise = 2
    guard case .failure(.tooShort) = TurnReading(standing.run()).turning else {
      Issue.record("\(TurnReading(standing.run()).turning)")
      return
    }
  }

  @Test(arguments: [0.0, 1, 3]) func `three seconds are too short`(seconds: Double) {
    var short = SyntheticRun()
    short.seconds = seconds
    #expect(throws: TurnReading.TurnGap.self) { try TurnReading(short.run()).turning.get() }
  }

  @Test func `a position every ten seconds is too little to see curves`() {
    var sparse = SyntheticRun()
    sparse.hertz = 0.1
    guard case .failure(.tooSparse(let metres)) = TurnReading(sparse.run()).turning else {
      Issue.record("positions every 30 m are no way")
      return
    }
    #expect(abs(metres.value - 30) < 1)
  }

  @Test func `spikes and missing positions leave the laps as they are`() throws {
    var laps = SyntheticRun()
    laps.path = SyntheticPath.track()
    laps.wander = 0
    laps.seconds = 4000 / 3
    var run = laps.run()
    for row in stride(from: 7, to: run.count, by: 20) {
      run[.latitude][row] = [Double.nan, 0, 480, run[.latitude][row] + 0.01][row / 20 % 4]
    }
    let reading = TurnReading(run)
    #expect(abs(try reading.turning.get().netTurns - 10) < 0.1)
    #expect(reading.spikes > 20)
  }

  @Test func `a first fix in another town is forgotten`() throws {
    var laps = SyntheticRun()
    laps.path = SyntheticPath.track()
    laps.seconds = 1500
    var run = laps.run()
    for row in 0..<3 { run[.latitude][row] += 0.5 }
    #expect(try turning(run).track != nil)
  }

  @Test func `ten hours at ten records a second are read`() throws {
    var long = SyntheticRun()
    long.seconds = 36_000
    long.hertz = 10
    long.path = SyntheticPath.track()
    long.channels = []
    let turning = try turning(long.run())
    #expect(abs(turning.netTurns - turning.distance.value / 400) < 1)
  }
}
