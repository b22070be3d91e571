import CoachCore
import RunFiles
import TestKit
import Testing

@testable import RunAnalysis

struct TurnReadingTests {
  /// Clean positions along a path at an even 3.4 m/s, so many metres long.
  private func made(
    _ path: @escaping @Sendable (Double) -> SIMD2<Double>, metres: Double, noise: Double = 0
  ) -> SyntheticRun {
    var run = SyntheticRun()
    run.path = path
    run.speed = 3.4
    run.wander = 0
    run.seconds = (metres / 3.4).rounded()
    run.positionNoise = noise
    return run
  }

  private func turning(_ made: SyntheticRun, seed: Int = 1) throws -> Turning {
    try TurnReading(made.run(seed: seed)).turning.get()
  }

  /// Shares of curves as positions give them, without the knowledge that it is a track.
  private func measuredShare(_ made: SyntheticRun, seed: Int = 1) -> Double {
    let path = RunPath(made.run(seed: seed))
    return Turning(path, Curve.all(in: path), []).leftShare
  }

  @Test func `25 laps of a track turn 25 times to the left, and 57.8 per cent are curves`() throws {
    let laps = made(SyntheticPath.track(), metres: 10_000)
    let turning = try turning(laps)
    #expect(abs(turning.netTurns - 25) < 0.05)
    #expect(turning.bias == 1)
    #expect(abs(turning.leftShare - 0.578) < 0.001)
    #expect(turning.rightCurves == 0)
    #expect(turning.track?.lap == 400)
    #expect(abs((turning.track?.left ?? 0) - 25) < 0.05)
  }

  @Test(arguments: [2.5, 3.4, 4.5, 6.0])
  func `positions alone find the bends of a track at every pace`(speed: Double) {
    var laps = made(SyntheticPath.track(), metres: 10_000)
    laps.speed = speed
    laps.seconds = (10_000 / speed).rounded()
    #expect(abs(measuredShare(laps) - 0.578) < 0.025, "\(measuredShare(laps))")
  }

  @Test func `a watch that records every 18 metres still sees the bends`() {
    var laps = made(SyntheticPath.track(), metres: 10_000)
    laps.hertz = 3.4 / 18
    #expect(abs(measuredShare(laps) - 0.578) < 0.06, "\(measuredShare(laps))")
  }

  @Test func `repeats of a lap or two on a track that was recognised count as well`() throws {
    // Four laps, 300 m straight on, two laps, and so on.
    let track = SyntheticPath.track()
    let turning = try turning(
      made(
        { metres in
          if metres < 1600 { return track(metres) }
          if metres < 1900 { return SIMD2(metres - 1600, 0) }
          return SIMD2(300, 0) + track(metres - 1900)
        }, metres: 2700))
    #expect(abs((turning.track?.left ?? 0) - 6) < 0.15, "\(turning)")
  }

  @Test func `clockwise laps turn right`() throws {
    let turning = try turning(made(SyntheticPath.track(clockwise: true), metres: 4000))
    #expect(abs(turning.netTurns + 10) < 0.05)
    #expect(turning.bias == -1)
    #expect(turning.leftCurves == 0)
    #expect(abs((turning.track?.right ?? 0) - 10) < 0.05)
  }

  @Test(arguments: [3.0, 4.0, 5.0])
  func `a small track of 200 metres is told from a large one`(speed: Double) throws {
    var laps = made(SyntheticPath.track(lap: 200, radius: 17.2), metres: 4000)
    laps.speed = speed
    laps.seconds = (4000 / speed).rounded()
    let turning = try turning(laps)
    #expect(turning.track?.lap == 200)
    #expect(abs((turning.track?.left ?? 0) - 20) < 0.1)
    #expect(turning.bias == 1)
  }

  @Test(arguments: [(1500.0, false), (1600, true)])
  func `four laps make a track`(metres: Double, isTrack: Bool) throws {
    #expect((try turning(made(SyntheticPath.track(), metres: metres)).track != nil) == isTrack)
  }

  @Test func `a figure of eight turns nowhere in the end`() throws {
    let turning = try turning(made(SyntheticPath.figureOfEight(radius: 40), metres: 16 * .pi * 40))
    #expect(abs(try #require(turning.bias)) < 0.03)
    #expect(abs(turning.netTurns) < 0.1)
    #expect(abs(turning.leftShare - turning.rightShare) < 0.02 && turning.leftShare > 0.4)
    #expect(turning.track == nil)
  }

  @Test func `out and back the same way has no side`() throws {
    let turning = try turning(made(SyntheticPath.outAndBack(turnAt: 2000), metres: 8000))
    #expect(turning.aboutTurns == 3)
    #expect(abs(turning.netTurns) < 0.01)
    #expect(turning.bias == nil && turning.dose == 0)
  }

  @Test(arguments: [3.0, 4, 5], 1...4)
  func `receivers that are off by three to five metres still count laps`(noise: Double, seed: Int) throws {
    let laps = made(SyntheticPath.track(), metres: 10_000, noise: noise)
    let turning = try turning(laps, seed: seed)
    #expect(abs(turning.netTurns - 25) < 0.5)
    #expect(try #require(turning.bias) > 0.9)
    #expect(turning.leftShare > 0.45 && turning.leftShare < 0.62, "\(turning.leftShare)")
    let measured = measuredShare(laps, seed: seed)
    #expect(measured > 0.40 && measured < 0.65, "\(measured)")
  }

  @Test(arguments: [3.0, 4, 5], 1...4)
  func `a straight road stays almost straight however the receiver wanders`(noise: Double, seed: Int) throws {
    let turning = try turning(made({ SIMD2(0, $0) }, metres: 10_000, noise: noise), seed: seed)
    #expect(turning.leftShare + turning.rightShare < 0.06, "\(turning.leftShare) \(turning.rightShare)")
    #expect(turning.dose < 500, "\(turning.dose)")
    #expect(turning.track == nil)
  }

  @Test func `only rows farther than ten metres from a curve are straight`() throws {
    let laps = made(SyntheticPath.track(), metres: 4000)
    let run = laps.run()
    let curved = try #require(TurnReading(run).curved)
    let lap = run[.distance].map { $0.truncatingRemainder(dividingBy: 200) }
    // Each half begins with its 84.4 m of straight; smoothing blurs its ends.
    #expect(lap.indices.allSatisfy { row in curved[row] || lap[row] < 82 })
    #expect(lap.indices.allSatisfy { row in !curved[row] || lap[row] < 20 || lap[row] > 64 })
  }
}
