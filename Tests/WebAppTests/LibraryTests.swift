import CoachCore
import Foundation
import HTTPTypes
import Journal
import TestKit
import Testing

struct LibraryTests {
  private func ready() async throws -> Web {
    try await Web([event(1, at("2026-03-02"), .screeningAnswered(.allNo))], at: at("2026-03-02", 8))
  }

  @Test func `the library has every exercise, each with a drawing that is there`() async throws {
    let web = try await ready()
    let page = try await web.get("/library").text
    #expect(page.contains("48 exercises"))
    for exercise in Exercise.catalogue {
      #expect(page.contains("href=\"/library/\(exercise.id.slug)\""))
      #expect(page.contains("/figures/\(exercise.id.slug).svg?as=icon"))
    }
  }

  @Test(arguments: [
    ("position=prone", "Prone back extension", "Bird dog"), ("aim=lateral-core", "Side plank", "Cat-cow"),
    ("place=desk-break", "Shoulder circles", "Side plank"), ("kit=strap", "strap", "Bird dog"),
    ("kit=own", "Bird dog", "hamstring stretch with a strap"), ("q=BIRD", "Bird dog", "Cat-cow"),
    ("q=plank+side", "Side plank", "Front plank"),
  ])
  func `the library finds what is looked for and leaves the rest out`(query: String, found: String, other: String)
    async throws
  {
    let page = try await ready().get("/library?" + query).text
    let names = page.matches(of: #/class="name">([^<]*)</#).map { String($0.1) }
    #expect(names.contains { $0.localizedCaseInsensitiveContains(found) }, "\(names)")
    #expect(!names.contains { $0.localizedCaseInsensitiveContains(other) }, "\(names)")
  }

  @Test func `a name that no exercise has leads to the one most like it`() async throws {
    let page = try await ready().get("/library?q=brid+dog").text
    #expect(page.contains("Nothing fits") && page.contains("Did you mean <a href=\"/library/bird-dog\">"))
    let answer = try await ready().get("/library/brid-dog")
    #expect(answer.status == 404 && answer.text.contains("Did you mean Bird dog?"))
  }

  @Test(arguments: [
    "position=upside-down", "aim=%3Cscript%3E", "place=", "kit=9", "q=" + String(repeating: "x", count: 5000),
    "q=%E2%80%AE%F0%9F%8F%83", "q=%00", "nonsense=1&q",
  ])
  func `whatever is asked of the library, it answers with a page`(query: String) async throws {
    let answer = try await ready().get("/library?" + query)
    #expect(answer.status == 200)
    #expect(!answer.text.contains("<script>") && answer.text.contains("<h1>Library</h1>"))
  }

  @Test(arguments: ExerciseID.allCases)
  func `the page of an exercise says how, how much and how sure`(id: ExerciseID) async throws {
    let page = try await ready().get("/library/\(id.slug)").text
    for words in ["<h2>How</h2>", "Watch for", "How much", "Where it comes from", "Its ladder", "I like it"] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `an exercise says what keeps it out for this runner`() async throws {
    let web = try await Web(
      [
        event(1, at("2026-03-02"), .screeningAnswered(.allNo)),
        event(3, at("2026-03-02"), .sitesMapped([SiteReport(site: .wrist, score: PainScore(4))])),
        event(2, at("2026-03-02"), .exerciseBanned(.catCow)),
      ], at: at("2026-03-02", 8))
    #expect(try await web.get("/library/cat-cow").text.contains("You left it out."))
    #expect(try await web.get("/library/hamstring-ais-strap").text.contains("It needs strap."))
    let bird = try await web.get("/library/bird-dog").text
    #expect(bird.contains("This is so for you.") && bird.contains("so it is for you"))
    #expect(!bird.contains("strongback "), "no command is named on a page")
  }

  @Test func `a page of an exercise as text`() async throws {
    let page = try await ready().get("/library/bird-dog").text.withoutDrawings
    // What the drawing says of itself is told by its poses, and tested there.
    try expectGolden(page.replacing(#/<figure class="film">[\s\S]*?</figure>/#, with: "<figure/>"), "exercise.html")
  }

  @Test func `liking, leaving out and letting back in are said, and each can be taken back`() async throws {
    let web = try await ready()
    let like = try await web.done("/library/pelvic-tilt/taste", [("taste", "like")])
    #expect(like.text.contains("Noted: you like Supine pelvic tilt.") && like.text.contains("You like it."))
    let ban = try await web.done("/library/cat-cow/taste", [("taste", "ban"), ("back", "/library?kit=own")])
    #expect(ban.text.contains("Cat-cow is left out from now on."))
    #expect(try await web.done("/library/cat-cow/taste", [("taste", "ban")]).text.contains("left out already"))
    let event = try #require(ban.text.firstMatch(of: #/name="event" value="([0-9a-f]{32})"/#)?.1)
    let undone = try await web.done("/undo", [("back", "/library"), ("event", String(event))])
    #expect(undone.text.contains("Taken back: cat-cow left out."))
    #expect(
      try await web.done("/library/cat-cow/taste", [("taste", "allow")]).text.contains("You have not left Cat-cow out.")
    )
    let again = try #require(undone.text.firstMatch(of: #/name="event" value="([0-9a-f]{32})"/#)?.1)
    #expect(try await web.done("/undo", [("event", String(again))]).text.contains("It is as it was before."))
    #expect(try await web.get("/library/cat-cow").text.contains("You left it out."), "an undo can be undone")
  }

  @Test(arguments: ["", "love", "like\u{0}", "<b>", String(repeating: "ban", count: 10_000)])
  func `a taste that is none is refused in a sentence, and nothing is written`(taste: String) async throws {
    let web = try await ready()
    let answer = try await web.post("/library/bird-dog/taste", [("taste", taste)])
    #expect(answer.status == 422 && answer.text.contains("Nothing was saved."))
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test(arguments: ["https://evil.example", "//evil.example", "/\\evil.example", "/x\r\nSet-Cookie: a=b", ""])
  func `no form leads to another place`(back: String) async throws {
    let answer = try await ready().post("/library/bird-dog/taste", [("taste", "like"), ("back", back)])
    #expect(answer.place?.hasPrefix("/library/bird-dog?") == true, "\(answer.place ?? "")")
  }

  @Test(arguments: ["", "?as=still", "?as=strip&side=left", "?as=icon", "?tag=wrist&as=still"])
  func `a drawing is a file that caches may keep, and that runs nothing`(query: String) async throws {
    let web = try await ready()
    let answer = try await web.get("/figures/bird-dog.svg" + query)
    #expect(answer.status == 200 && answer.headers[.contentType] == "image/svg+xml")
    #expect(answer.text.hasPrefix("<svg") && answer.text.hasSuffix("</svg>"))
    #expect(answer.headers[.cacheControl]?.hasPrefix("public") == true)
    #expect(answer.headers[.contentSecurityPolicy]?.contains("script") == false)
    #expect(answer.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
    var same = HTTPFields()
    same[.ifNoneMatch] = answer.headers[.eTag]
    let again = try await web.get("/figures/bird-dog.svg" + query, headers: same)
    #expect(again.status == 304 && again.text.isEmpty)
  }

  @Test(arguments: [
    "/figures/bird-dog", "/figures/unknown.svg", "/figures/bird-dog.svg?as=film", "/figures/bird-dog.svg?side=up",
    "/figures/bird-dog.svg?tag=groin", "/figures/..%2Fbird-dog.svg", "/library/bird-dog?tag=nothing",
  ])
  func `what is not drawn is not found`(path: String) async throws {
    #expect(try await ready().get(path).status == 404)
  }

  @Test func `a paused drawing is one that stands still, without any script`() async throws {
    let web = try await ready()
    #expect(try await web.get("/library/bird-dog").text.contains("src=\"/figures/bird-dog.svg\""))
    let still = try await web.get("/library/bird-dog?as=still").text
    #expect(still.contains("src=\"/figures/bird-dog.svg?as=still\"") && still.contains("Let it move"))
    #expect(try await !web.get("/figures/bird-dog.svg?as=still").text.contains("<animate"))
    #expect(try await web.get("/figures/bird-dog.svg").text.contains("<animate"))
  }
}

struct CardTests {
  @Test func `looking at a card writes nothing, and reading it does, once a day`() async throws {
    let web = try await Web([event(1, at("2026-03-02"), .screeningAnswered(.allNo))], at: at("2026-03-02", 8))
    let page = try await web.get("/cards/consistency").text
    #expect(page.contains("How sure:") && page.contains("<button>Read</button>"))
    #expect(try await web.journal.events(of: .owner).events.count == 1)
    for _ in 0..<2 { #expect(try await web.post("/cards/consistency").status == 303) }
    let events = try await web.journal.events(of: .owner).events
    #expect(events.count == 2 && events[1].body == .cardShown(.consistency))
    #expect(try await web.get("/cards").text.contains("read today"))
    #expect(try await web.get("/cards/consistency").text.contains("You have read it today."))
  }

  @Test func `every card can be read, and a name that is none leads to the nearest`() async throws {
    let web = try await Web(at: at("2026-03-02", 8))
    let list = try await web.get("/cards").text
    for card in CardID.allCases {
      #expect(list.contains("/cards/\(card.slug)\""))
      #expect(try await web.get("/cards/\(card.slug)").status == 200)
    }
    #expect(try await web.get("/cards/consistensy").status == 404)
    #expect(try await web.post("/cards/consistensy").text.contains("Did you mean"))
  }
}
