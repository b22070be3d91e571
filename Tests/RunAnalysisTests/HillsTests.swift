import CoachCore
import RunFiles
import TestKit
import Testing

@testable import RunAnalysis

struct HillsTests {
  /// 3 m/s over this height, for so many metres.
  private func hills(
    metres: Double = 6000, noise: Double = 0, seed: Int = 1, _ height: @escaping @Sendable (Double) -> Double
  ) throws -> Hills {
    var run = SyntheticRun()
    run.height = height
    run.wander = 0
    run.heightNoise = noise
    run.seconds = metres / 3
    run.channels = []
    return try #require(CourseReading(run.run(seed: seed)).hills)
  }

  @Test func `two kilometres down at ten per cent are braked like 924 more`() throws {
    let hill = try hills { $0 < 2000 ? 500 : $0 < 4000 ? 700 - 0.1 * $0 : 300 }
    #expect(abs(hill.downhill.value - 2000) < 60)
    #expect(abs(hill.downhillShare - 1.0 / 3) < 0.01)
    #expect(abs(hill.downhillDose.value - 2000 * 0.73 * 0.1 / 0.158) < 20)
    #expect(abs(hill.descent.value - 200) < 1 && hill.climb == 0)
    #expect(abs(hill.negativeWorkPerKilogram - 9.81 * 200) < 10)
    #expect(abs(hill.negativeWorkPerKilogram - 9.81 * 200) < 10)
    // On the slope a metre costs 2.152 J/kg, on the flat 3.6.
    #expect(abs(hill.levelDistance.value - (4000 + 2000 * 2.152 / 3.6)) < 20)
  }

  @Test func `what is climbed and run down again costs more than the flat`() throws {
    let hill = try hills { 300 - 0.08 * abs($0 - 3000) }
    #expect(abs(hill.climb.value - 240) < 2 && abs(hill.descent.value - 240) < 2)
    #expect(hill.levelDistance > hill.knownDistance)
  }

  @Test(arguments: 1...5) func `a trembling barometer on the flat climbs nothing`(seed: Int) throws {
    let flat = try hills(noise: 0.5, seed: seed) { _ in 300 }
    #expect(flat.climb.value < 4 && flat.descent.value < 4, "\(flat.climb) \(flat.descent)")
  }

  @Test(arguments: 1...5) func `noise of a metre adds less than a tenth to rolling hills`(seed: Int) throws {
    // Ten hills of 30 m, each 300 m up and 300 m down.
    let rolling = try hills(noise: 1, seed: seed) { metres in
      let along = metres.truncatingRemainder(dividingBy: 600)
      return 300 + 0.1 * (along < 300 ? along : 600 - along)
    }
    #expect(rolling.climb.value > 270 && rolling.climb.value < 330, "\(rolling.climb)")
    #expect(rolling.descent.value > 270 && rolling.descent.value < 330)
  }

  @Test func `heights that leap for a record or two leave the climb as it is`() throws {
    var made = SyntheticRun()
    made.seconds = 1800
    var run = made.run()
    for row in stride(from: 20, to: 1800, by: 50) { run[.altitude][row] = [Double.nan, 0, 9000][row / 50 % 3] }
    let hills = try #require(CourseReading(run).hills)
    #expect(hills.climb == 0 && hills.descent == 0 && hills.downhillDose == 0)
  }
}
