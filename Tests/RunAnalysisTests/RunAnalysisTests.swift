import Testing

@testable import RunAnalysis

struct RunAnalysisTests {
  @Test func `the room is there`() { #expect(Bool(true)) }
}
