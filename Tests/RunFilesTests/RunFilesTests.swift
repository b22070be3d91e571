import Testing

@testable import RunFiles

struct RunFilesTests {
  @Test func `the room is there`() { #expect(Bool(true)) }
}
