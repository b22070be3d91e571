import CoachCore
import TestKit
import Testing

struct CardTests {
  private let day = CalendarDay(daysSinceEpoch: 20_000)

  @Test func `there is one card for each name`() {
    #expect(Card.all.map(\.id) == CardID.allCases)
    #expect(Set(Card.all.map(\.title)).count == CardID.allCases.count)
    for id in CardID.allCases { #expect(CardID(slug: id.slug) == id && Card.with(id).id == id) }
  }

  @Test(arguments: Card.all)
  func `a card is read in about a minute, names its source and belongs to some day`(card: Card) {
    let words = card.text.split(separator: " ").count
    #expect((90...150).contains(words), "\(words) words")
    #expect(!card.text.contains("\n") && !card.text.contains("  "))
    #expect(!card.sources.isEmpty && !card.events.isEmpty)
    for source in card.sources { #expect(!source.citation.isEmpty) }
  }

  @Test(arguments: Card.all)
  func `a card promises nothing and blames nothing`(card: Card) {
    let words = Set(card.text.lowercased().split { !$0.isLetter }.map(String.init))
    let forbidden: Set = ["will", "guarantee", "guaranteed", "cure", "cures", "misaligned", "causes", "caused", "must"]
    #expect(words.isDisjoint(with: forbidden), "\(words.intersection(forbidden))")
    #expect(!card.text.contains("!") && !card.title.contains("!"))
  }

  @Test(arguments: CardEvent.allCases)
  func `every kind of day has a card`(event: CardEvent) throws {
    let card = try #require(Card.of(day, [event], shown: []))
    #expect(card.events.contains(event))
  }

  @Test func `the event that matters most chooses the card`() {
    #expect(Card.of(day, [.deskDay, .downhill], shown: [])?.id == .downhill)
    #expect(Card.of(day, [.spike, .longRun, .strengthDay], shown: [])?.id == .longestRun)
    #expect(Card.of(day, [], shown: [])?.events.contains(.anyDay) == true)
  }

  @Test func `while pain pauses the plan, only what was written for it is shown`() {
    var shown: [ShownCard] = []
    for offset in 0..<30 {
      guard let card = Card.of(day + offset, [.painPause, .strengthDay, .raceWeek], shown: shown) else { continue }
      #expect(card.events.contains(.painPause))
      shown.append(ShownCard(card.id, on: day + offset))
    }
    #expect(shown.count >= 3)
  }

  @Test func `the same day shows the same card`() throws {
    let card = try #require(Card.of(day, [.deskDay], shown: []))
    #expect(Card.of(day, [.plankDay], shown: [ShownCard(card.id, on: day)])?.id == card.id)
  }

  @Test(arguments: 0..<30)
  func `no card comes twice within four weeks`(seed: Int) {
    var chance = SeededRandom(seed: seed)
    var shown: [ShownCard] = []
    for offset in 0..<120 {
      let events = Set(CardEvent.allCases.filter { _ in Int.random(in: 0..<5, using: &chance) == 0 })
      guard let card = Card.of(day + offset, events, shown: shown) else { continue }
      let before = shown.last { $0.card == card.id }
      #expect(before.map { day + offset - $0.day >= Card.daysBeforeRepeat } ?? true)
      shown.append(ShownCard(card.id, on: day + offset))
    }
    #expect(shown.count > 60)
  }

  @Test func `the corrected study says that no runner with a sore back took part`() {
    let text = Card.with(.deepCoreStudy).text
    #expect(text.contains("eight healthy young adults") && text.contains("no runner with a sore back took part"))
  }

  @Test(arguments: [
    (PainState.clear, CardEvent.spike), (.hold, .painAmber), (.reduce, .painAmber), (.pause, .painPause),
    (.refer, .painPause), (.stop, .painPause),
  ])
  func `pain decides first what a day is about`(state: PainState, event: CardEvent) throws {
    var facts = CardFacts()
    (facts.pain, facts.exercises, facts.findings) = (state, [.frontPlank], [.spike])
    let card = try #require(Card.of(day, facts.events, shown: []))
    #expect(card.events.contains(event))
    #expect(facts.events.contains(event))
  }

  @Test func `a day is known by its runs, its exercises and its week`() {
    var facts = CardFacts()
    facts.weeksSinceStart = 5
    #expect(facts.events == [.anyDay, .restDay])
    facts.exercises = [.frontPlank, .catCow]
    #expect(facts.events == [.anyDay, .plankDay, .strengthDay, .mobilityDay])
    facts.exercises = []
    (facts.runs, facts.daysToRace) = ([.long], 6)
    #expect(facts.events == [.anyDay, .longRun, .runDay, .raceWeek])
    facts.daysToRace = 7
    #expect(!facts.events.contains(.raceWeek))
    facts.weeksSinceStart = 0
    #expect(facts.events.contains(.firstWeek))
  }
}
