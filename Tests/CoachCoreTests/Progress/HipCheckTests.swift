import CoachCore
import Testing

struct HipCheckTests {
  private let day = CalendarDay(daysSinceEpoch: 20_000)

  private func mirror(_ difference: Int, spread: Int = 4, on offset: Int = 0) -> HipCheck {
    let right = 960 + difference
    return HipCheck(
      day: day + offset,
      .mirror(
        left: HipMarks(Millimetres(960 - spread / 2), 960, Millimetres(960 + spread / 2)),
        right: HipMarks(Millimetres(right + 2), Millimetres(right), Millimetres(right - 2)),
        width: HipFinding.usualWidth))
  }

  @Test(arguments: [
    (0, HipFinding.Verdict.match), (9, .match), (-9, .match), (10, .small), (-19, .small), (20, .large), (-25, .large),
  ])
  func `marks of two sides are compared by their middle heights`(difference: Int, verdict: HipFinding.Verdict) {
    let finding = HipFinding(mirror(difference), after: [])
    #expect(finding.verdict == verdict)
    #expect(finding.difference == Millimetres(difference))
  }

  @Test(arguments: [(10, HipFinding.Verdict.match), (12, .tooVariable)])
  func `marks that scatter are measured again`(spread: Int, verdict: HipFinding.Verdict) {
    #expect(HipFinding(mirror(0, spread: spread), after: []).verdict == verdict)
  }

  @Test func `a large difference on two days, the same way, goes to a physio`() {
    #expect(HipFinding(mirror(22, on: 5), after: [mirror(21)]).verdict == .showPhysio)
    #expect(HipFinding(mirror(22), after: [mirror(21)]).verdict == .large)
    #expect(HipFinding(mirror(22, on: 5), after: [mirror(-21)]).verdict == .large)
    #expect(HipFinding(mirror(22, on: 5), after: [mirror(15)]).verdict == .large)
    #expect(HipFinding(mirror(12, on: 5), after: [mirror(21)]).verdict == .small)
  }

  @Test(arguments: [(10, 2.2906), (-20, -4.5739), (250, 45.0), (0, 0.0)])
  func `the angle follows from height and width`(difference: Int, degrees: Double) {
    #expect(abs(HipFinding(mirror(difference), after: []).angle - degrees) < 0.0001)
  }

  @Test(arguments: [(1.0, HipFinding.Verdict.match), (2.5, .small), (-3, .small), (5, .large)])
  func `a flat phone gives the angle itself`(degrees: Double, verdict: HipFinding.Verdict) throws {
    let readings = try #require(TiltReadings((0..<15).map { degrees + Double($0 % 3 - 1) * 0.5 }))
    let finding = HipFinding(HipCheck(day: day, .tilt(readings)), after: [])
    #expect(finding.verdict == verdict)
    #expect(abs(finding.angle - degrees) < 1e-9)
  }

  @Test func `phone readings that scatter are taken again, and fifteen are needed`() throws {
    let readings = try #require(TiltReadings((0..<15).map { Double($0 % 3 - 1) * 2 }))
    #expect(HipFinding(HipCheck(day: day, .tilt(readings)), after: []).verdict == .tooVariable)
    #expect(TiltReadings([1, 2, 3]) == nil)
    #expect(TiltReadings(Array(repeating: 90, count: 15)) == nil)
  }
}
