import CoachCore
import Testing

struct SafetyCardTests {
  static func text(_ card: SafetyCard) -> String {
    card.sections.map { ([$0.title, $0.text] + $0.points).joined(separator: "\n") }.joined(separator: "\n")
  }

  @Test func `the card names the six nerve signs, and that they can come later`() throws {
    let card = SafetyCard()
    let emergency = try #require(card.sections.first { $0.kind == .emergency })
    #expect(emergency.points.count >= 6)
    for (point, word) in zip(emergency.points, ["Numbness", "urine", "bowel", "sexual", "both legs", "Weakness"]) {
      #expect(point.contains(word))
    }
    #expect(Self.text(card).contains("can develop later"))
    #expect(Set(card.sections.map(\.kind)) == Set(SafetyCard.Kind.allCases))
  }

  @Test(arguments: [
    ("AT", "112"), ("de", "112"), ("US", "911"), ("GB", "999"), ("AU", "000"), ("NZ", "111"), ("ZZ", "112 in Europe"),
  ])
  func `the emergency number is that of the country`(code: String, number: String) {
    #expect(Self.text(SafetyCard(region: Region(code))).contains(number))
  }

  @Test(arguments: ["", "A", "AUT", "1A", "Ö"])
  func `what is no country code gives the wording for everywhere`(code: String) {
    #expect(Region(code) == nil)
    #expect(Self.text(SafetyCard(region: Region(code))).contains("112 in Europe, 911 in the US, 999 in the UK"))
  }
}
