import CoachCore
import TestKit
import Testing

struct EventIDTests {
  @Test(arguments: 0..<50)
  func `an id written down is read back as the same id`(seed: Int) {
    var random = SeededRandom(seed: seed)
    let id = EventID.random(using: &random)
    #expect(EventID(hex: id.description) == id)
    #expect(id.description.utf8.count == 32)
  }

  @Test(arguments: ["", "0123", "0123456789abcdef0123456789abcdeg", "0123456789abcdef0123456789abcdef0"])
  func `what is not 32 hexadecimal digits is no id`(text: String) { #expect(EventID(hex: text) == nil) }

  @Test func `a file's hash written down is read back as the same hash`() {
    let hash = ContentHash(words: SIMD4(1, 2, .max, 4))
    #expect(ContentHash(hex: hash.description) == hash)
    #expect(ContentHash(hex: "12") == nil)
  }
}
