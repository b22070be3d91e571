import CoachCore
import RunFiles
import TestKit
import Testing

@testable import RunAnalysis

struct RunSplitTests {
  /// An even 3 m/s.
  private func made(_ change: (inout SyntheticRun) -> Void = { _ in }) -> SyntheticRun {
    var run = SyntheticRun()
    run.wander = 0
    run.channels = []
    run.seconds = 1200
    change(&run)
    return run
  }

  @Test func `each kilometre takes its time, and the last is what is left`() {
    let splits = CourseReading(made().run()).kilometres
    #expect(splits.map(\.number) == [1, 2, 3, 4])
    #expect(splits.map { $0.distance.value.rounded() } == [1000, 1000, 1000, 600])
    for split in splits { #expect(abs(split.elapsed.value - split.distance.value / 3) < 0.01) }
    #expect(splits.allSatisfy { abs(($0.pace ?? 0) - 1 / 3.0) < 1e-6 })
    #expect(splits.allSatisfy { abs(($0.gradeAdjustedPace ?? 0) - 1 / 3.0) < 1e-3 })
  }

  @Test func `a pause counts as elapsed and not as moving`() {
    let splits = CourseReading(made { $0.pauses = [400...520] }.run()).kilometres
    #expect(abs(splits[0].elapsed.value - splits[0].moving.value) < 0.01)
    #expect(abs(splits[1].elapsed.value - splits[1].moving.value - 121) < 2)
    #expect(abs((splits[1].pace ?? 0) - 1 / 3.0) < 0.002)
  }

  @Test func `a kilometre uphill is worth more level metres, in Minetti's proportion`() throws {
    let up = CourseReading(made { $0.height = { 0.1 * $0 } }.run()).kilometres[1]
    #expect(abs(try #require(up.levelDistance).value - 1000 * 5.968 / 3.6) < 15)
    #expect(try #require(up.gradeAdjustedPace) < (try #require(up.pace)))
  }

  @Test func `without a barometer there is a pace, and none adjusted for grade`() {
    let reading = CourseReading(made { $0.height = nil }.run())
    #expect(reading.kilometres[0].pace != nil && reading.kilometres[0].gradeAdjustedPace == nil)
    #expect(reading.unsaid.contains(Unsaid(.hills, .notRecorded)))
  }

  @Test func `laps are those of the watch, whose own totals count`() throws {
    var run = made().run()
    let start = Int64(try #require(run[.time].first))
    run.laps = [(0, 400, nil), (400, 300, 905.0), (nil, 100, nil)].map {
      (begin: Int64?, length: Int64, told: Double?) in
      var lap = RecordedLap()
      lap.start = begin.map { Instant(unixSeconds: start + $0) }
      lap.elapsed = Seconds(Double(length))
      lap.distance = told.map { Metres($0) }
      return lap
    }
    let laps = CourseReading(run).laps
    #expect(laps.map { $0.distance.value.rounded() } == [1200, 905])
    #expect(laps.map(\.elapsed.value) == [400, 300])
  }

  @Test(arguments: [Double.infinity, 1e300, -1e300]) func `distances beyond all measure make no kilometres`(
    value: Double
  ) {
    var run = made().run()
    run[.distance][1200] = value
    #expect(CourseReading(run).kilometres.count == 4)
  }

  @Test(arguments: [0.0, 3]) func `three seconds make no kilometre of their own`(seconds: Double) {
    #expect(CourseReading(made { $0.seconds = seconds }.run()).kilometres.count == (seconds > 0 ? 1 : 0))
  }
}
