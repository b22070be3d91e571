import CoachCore
import Testing

@Suite struct SessionWordsTests {
  @Test func `every part of a session has a word and a name of its own`() {
    let kinds = SessionStep.Kind.allCases
    #expect(Set(kinds.map { $0.slug }).count == kinds.count)
    #expect(Set(kinds.map { $0.word }).count == kinds.count)
  }

  @Test func `a voice names the exercise and the side`() {
    #expect(SessionCue.announce(.sidePlank, .left).spoken(full: false) == "Side plank, left")
    #expect(SessionCue.tick(3).spoken(full: false) == nil)
    #expect(SessionCue.tick(3).spoken(full: true) == "3")
  }
}
