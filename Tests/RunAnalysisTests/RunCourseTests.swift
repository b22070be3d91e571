import RunAnalysis
import RunFiles
import TestKit
import Testing

struct RunCourseTests {
  private static func square(_ change: (inout SyntheticRun) -> Void = { _ in }) -> SyntheticRun {
    var run = SyntheticRun()
    run.wander = 0
    change(&run)
    return run
  }

  @Test func `the way is drawn to scale, and no longer than a drawing needs`() {
    let course = RunCourse(Self.square().run())
    #expect(course.places.count <= 400)
    #expect(abs((course.places.last?.north ?? 0) - 10_800) < 100)
    #expect(abs(course.places.last?.east ?? 99) < 5)
  }

  @Test(arguments: [179.999, -179.999])
  func `a run across the date line is as small as any other`(longitude: Double) {
    let course = RunCourse(
      Self.square {
        $0.origin = [10, longitude]
        $0.path = { SIMD2(longitude > 0 ? $0 : -$0, 0) }
      }.run())
    #expect(course.places.allSatisfy { abs($0.east) < 12_000 })
  }

  @Test func `a place that no runner reaches is not on the way`() {
    var run = Self.square().run()
    run[.latitude][1800] += 5
    #expect(RunCourse(run).places.allSatisfy { $0.north < 11_000 })
  }

  @Test func `a fast second half shows, and standing still does not stretch the scale`() throws {
    let course = RunCourse(
      Self.square {
        $0.pace = { $0 > 1800 ? 1 : 0 }
        $0.pauses = [900...1000]
      }.run())
    let usual = try #require(course.usual)
    #expect(abs(usual.lowerBound - 3) < 0.3 && abs(usual.upperBound - 4) < 0.3)
    let quarter = course.places.count / 4
    #expect(course.places[3 * quarter].speed > course.places[quarter].speed + 0.5)
  }

  @Test func `heights stand at even distances; without a barometer or positions there is nothing to draw`() {
    let hill = RunCourse(Self.square { $0.height = { 300 + $0 / 100 } }.run())
    #expect(hill.heights.count == 201)
    #expect(abs(hill.heights[100] - hill.heights[0] - 54) < 5)
    let indoors = RunCourse(
      Self.square {
        $0.height = nil
        $0.path = nil
      }.run())
    #expect(indoors.heights.isEmpty && indoors.places.isEmpty)
    #expect(RunCourse(RecordedRun()).usual == nil)
  }
}
