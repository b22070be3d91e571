import CoachCore
import RunAnalysis
import RunFiles
import TestKit
import Testing

struct RunReadingProperties {
  @Test(arguments: 0..<20) func `a damaged file never gives a number that is none`(seed: Int) {
    var random = SeededRandom(seed: seed)
    var run = RecordedRun()
    for channel in RecordChannel.allCases {
      run[channel] = (0..<40).map {
        channel == .time ? 1_772_000_000 + Double($0) : Double.random(in: 0...200, using: &random)
      }
    }
    let whole = FITWriter.file(run)
    for _ in 0..<100 {
      var bytes = whole
      for _ in 0..<4 { bytes[Int.random(in: 14..<whole.count, using: &random)] = .random(in: 0...255, using: &random) }
      if let damaged = try? RecordedRun(bytes: bytes) { expectNumbers(damaged) }
    }
  }

  @Test(arguments: [Double.infinity, 1e300, -1e300, 9_300_000_000_000_000])
  func `times and distances beyond all measure are survived`(number: Double) {
    var run = RecordedRun()
    run[.time] = [1_772_000_000, number, 1_772_000_010]
    run[.distance] = [0, 30, number]
    run[.altitude] = [100, number, 90]
    let reading = expectNumbers(run)
    #expect(reading.record.elapsed == 10)
  }

  @discardableResult
  private func expectNumbers(_ run: RecordedRun) -> RunReading {
    let reading = RunReading(run, defaultOffset: .utc)
    let values = [
      reading.record.distance.value, reading.record.elapsed.value, reading.record.moving.value,
      reading.findings.climb?.value ?? 0, reading.findings.descent?.value ?? 0,
      reading.findings.downhillDose?.value ?? 0,
    ]
    #expect(values.allSatisfy { $0.isFinite && $0 >= 0 }, "\(values)")
    return reading
  }
}
