import Testing

@testable import strongback

@Suite struct PaperTests {
  @Test func `long sentences break between words, and go on under their beginning`() {
    #expect(
      Paper.lines("  walk a little and breathe easily", width: 16, indent: "  ")
        == ["  walk a little", "  and breathe", "  easily"])
  }

  @Test func `a word longer than the line stays whole`() {
    #expect(Paper.lines("a thoracolumbarfascia b", width: 8) == ["a", "thoracolumbarfascia", "b"])
  }

  @Test func `lines that are there stay there`() {
    #expect(Paper.lines("one\n\ntwo", width: 40) == ["one", "", "two"])
  }
}
