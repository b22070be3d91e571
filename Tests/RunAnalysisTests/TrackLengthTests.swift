import CoachCore
import RunFiles
import Testing

@testable import RunAnalysis

struct TrackLengthTests {
  @Test(arguments: [
    ((-0.05, 0.0), (0.05, 0.0), 11_057.43), ((59.95, 10.0), (60.05, 10.0), 11_141.23),
    ((0.0, 179.95), (0.0, -179.95), 11_131.95), ((60.0, 10.0), (60.0, 10.1), 5_580.02),
  ])
  func `a tenth of a degree is as long as the Earth is curved there`(
    a: (Double, Double), b: (Double, Double), metres: Double
  ) {
    #expect(abs(Ellipsoid.metres(from: a, to: b) - metres) < 0.1)
  }

  @Test func `a track without distances is measured along its positions, pauses left out`() {
    var run = RecordedRun()
    run[.time] = (0..<6).map { 1_772_000_000 + Double($0) }
    run[.latitude] = [60, 60.0001, .nan, 60.0002, 60.5, 60.5001]
    run[.longitude] = [10, 10, .nan, 10, 10, 10]
    run.stretches = [
      RecordedStretch(row: 0, activity: 0, lap: nil, track: 0),
      RecordedStretch(row: 4, activity: 0, lap: nil, track: 1),
    ]
    let distance = RunReading(run, defaultOffset: .utc).record.distance.value
    #expect(abs(distance - 33.42) < 0.01)
  }

  @Test func `what the watch counted stands above the positions`() {
    var run = RecordedRun()
    run[.latitude] = [60, 61]
    run[.longitude] = [10, 10]
    run[.distance] = [0, 5]
    #expect(RunReading(run, defaultOffset: .utc).record.distance == 5)
  }
}
