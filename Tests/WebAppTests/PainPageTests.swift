import CoachCore
import Foundation
import HTTPTypes
import Journal
import TestKit
import Testing

struct PainPageTests {
  /// A runner who has answered the safety questions, a day ago.
  private func web(_ more: RunnerEvent...) async throws -> Web {
    try await Web([event(1, at("2026-03-02"), .screeningAnswered(.allNo))] + more, at: at("2026-03-03", 18))
  }

  @Test(arguments: [(2, "The pain rules still say clear"), (8, "Your pain reached 7 or more.")])
  func `one tap saves a score and says what the rules make of it`(score: Int, words: String) async throws {
    let web = try await web()
    let page = try await web.done("/pain/now", [("score", "\(score)"), ("back", "/pain")])
    #expect(page.text.contains("Saved: pain \(score), low back."))
    #expect(page.text.contains(words))
    #expect(page.text.contains(">Undo</button>"))
    #expect(try await web.state().pains.map { $0.value } == [PainEntry(.now, PainScore(score)!)])
    #expect(try await web.done("/undo", [("back", "/pain")]).text.contains("Taken back: pain \(score), low back."))
    #expect(try await web.state().pains.isEmpty)
  }

  @Test func `where and when are taken from the map's list`() async throws {
    let web = try await web()
    _ = try await web.done(
      "/pain/now", [("place", "knee-left"), ("when", "after"), ("sign", "sharp"), ("score", "4"), ("back", "/pain")])
    let wanted = PainEntry(.after, PainScore(4), site: .knee, side: .left, sharp: true)
    #expect(try await web.state().pains.map { $0.value } == [wanted])
    #expect(try await web.get("/pain").text.contains("4, left knee, after a run or session, sudden and sharp"))
  }

  @Test func `a morning's score counts as the morning's`() async throws {
    let web = try await web()
    web.go(to: at("2026-03-04", 7))
    let page = try await web.done("/pain/morning", [("score", "3"), ("night", "yes"), ("back", "/")])
    #expect(page.text.contains("Saved: 3 on waking, new pain in the night."))
    #expect(try await web.state().mornings.map { $0.value } == [MorningCheckIn(PainScore(3), nightPain: true)])
  }

  @Test func `an entry can be corrected, taken out, and both be taken back`() async throws {
    let web = try await web(
      event(2, at("2026-03-03"), .painLogged(PainEntry(.during, PainScore(5), site: .hip, gaveWay: true))))
    let path = "/pain/entry/\(EventID.number(2))"
    #expect(try await web.get(path).text.contains(#"value="5" id="score-5" checked"#))
    let corrected = try await web.done(path, [("score", "2"), ("when", "during"), ("place", "hip-right")])
    #expect(corrected.text.contains("Corrected: pain 2, right hip, during a run or session."))
    #expect(try await web.state().pains.map { $0.value.score } == [PainScore(2)])
    let out = try await web.done(path + "/out")
    #expect(out.text.contains("The entry is taken out."))
    #expect(try await web.state().pains.isEmpty)
    _ = try await web.done("/undo", out.hidden)
    #expect(try await web.state().pains.map { $0.value.score } == [PainScore(2)])
    _ = try await web.done("/undo", corrected.hidden)
    let before = PainEntry(.during, PainScore(5), site: .hip, gaveWay: true)
    #expect(try await web.state().pains.map { $0.value } == [before])
  }

  @Test func `a side that was never said stays unsaid when the score is corrected`() async throws {
    let web = try await web(event(2, at("2026-03-03"), .painLogged(PainEntry(.now, PainScore(5), site: .hip))))
    _ = try await web.done("/pain/entry/\(EventID.number(2))", [("score", "4"), ("when", "now")])
    #expect(try await web.state().pains.map { $0.value } == [PainEntry(.now, PainScore(4), site: .hip)])
  }

  @Test(arguments: [
    "", "11", "-1", "3.5", "five", "٣", "🙂", "0x3", "<script>", String(repeating: "4", count: 30_000),
  ])
  func `what is no score is not saved, and the page says what is`(score: String) async throws {
    let web = try await web(event(2, at("2026-03-03"), .painLogged(PainEntry(.now, PainScore(5)))))
    for path in ["/pain/now", "/pain/morning", "/pain/entry/\(EventID.number(2))"] {
      let answer = try await web.post(path, [("score", score), ("place", "knee-left"), ("back", "/pain")])
      #expect(answer.status == 422)
      #expect(answer.text.contains("Pain is a whole number from 0, none, to 10"))
      #expect(!answer.text.contains("<script>"))
      if path == "/pain/now" { #expect(answer.text.contains(#"value="knee-left" id="place-knee-left" checked"#)) }
    }
    #expect(try await web.journal.events(of: .owner).events.count == 2)
  }

  @Test(arguments: [("place", "tail"), ("when", "soon")])
  func `what is no place or time is not saved`(name: String, value: String) async throws {
    let web = try await web()
    #expect(try await web.post("/pain/now", [("score", "3"), (name, value)]).status == 422)
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test(arguments: ["https://evil.example/", "//evil.example", "javascript:alert(1)", "/\\evil.example"])
  func `a form leads nowhere but to a page of this app`(back: String) async throws {
    let web = try await web()
    let place = try await web.post("/pain/now", [("score", "1"), ("back", back)]).place ?? ""
    #expect(place.hasPrefix("/?said="))
  }

  @Test(arguments: ["zzz", "00", String(EventID.number(1).description), String(EventID.number(9).description)])
  func `what is no entry cannot be changed`(id: String) async throws {
    let web = try await web()
    #expect(try await web.get("/pain/entry/" + id).status == 404)
    #expect(try await web.post("/pain/entry/" + id, [("score", "1")]).status == 404)
    #expect(try await web.post("/pain/entry/\(id)/out").status == 404)
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test func `the chart names the rule of each day, and its table says the same`() async throws {
    let web = try await web(event(2, at("2026-03-03", 9), .painLogged(PainEntry(.now, PainScore(8)))))
    let page = try await web.get("/pain").text
    #expect(page.contains("8 of 10</td><td>Pause: Your pain reached 7 or more."))
    #expect(page.contains(#"<svg xmlns="http://www.w3.org/2000/svg" class="chart""#))
    #expect(!page.contains("<style>") && !page.contains("style="))
  }

  @Test(arguments: ["4w", "12w", "all", "nonsense"])
  func `every range has its chart`(range: String) async throws {
    var events = [event(1, at("2024-03-02"), .screeningAnswered(.allNo))]
    for day in 0..<600 {
      let moment = at("2024-03-03").later(days: day)
      events.append(event(UInt64(day + 2), moment, .morningLogged(MorningCheckIn(PainScore(day % 4)!))))
    }
    let web = try await Web(events, at: at("2025-10-20", 18))
    let page = try await web.get("/pain?range=" + range).text
    #expect(page.contains(range == "all" ? "the highest of each week" : "the highest of each day"))
    #expect(page.count(of: ">Change</a>") == (range == "4w" || range == "nonsense" ? 28 : 40))
  }

  @Test func `the diary keeps what was said, and shows what follows`() async throws {
    let web = try await web()
    let page = try await web.done("/pain/diary", [("bending", "2"), ("turning", "−1"), ("lying", "")])
    #expect(page.text.contains("<td>+2</td><td>–</td><td>-1</td><td>–</td>"))
    #expect(page.text.contains("the diary leaves nothing out"))
    let wrong = try await web.post("/pain/diary", [("bending", "11"), ("arching", "3")])
    #expect(wrong.status == 422 && wrong.text.contains("A rise is a whole number"))
    #expect(wrong.text.contains(#"value="11""#) && wrong.text.contains(#"value="3""#))
    #expect(try await web.state().diary.count == 2)
  }

  @Test func `a leg symptom that moves away stops the exercise and brings the safety questions back`() async throws {
    let web = try await web()
    let page = try await web.done("/pain/leg", [("exercise", "prone-press-up"), ("change", "away-from-spine")])
    #expect(page.text.contains("Prone press-up stops for now."))
    #expect(page.text.contains("a leg symptom moved away from your back"))
    let wrong = try await web.post("/pain/leg", [("exercise", "backflip"), ("change", "toward-spine")])
    #expect(wrong.status == 422 && wrong.text.contains("Please pick the exercise."))
  }

  @Test func `the page as text`() async throws {
    let web = try await web(
      event(2, at("2026-03-03", 9), .painLogged(PainEntry(.after, PainScore(4), site: .knee, side: .left))),
      event(3, at("2026-03-03", 7), .morningLogged(MorningCheckIn(PainScore(2), rested: 4))))
    try expectGolden(try await web.get("/pain").text.withoutDrawings, "pain.html")
    try expectGolden(try await web.get("/pain/entry/\(EventID.number(2))").text.withoutDrawings, "pain-entry.html")
  }
}

extension Web.Answer {
  /// The hidden fields of the note's undo.
  var hidden: [(String, String)] {
    let note = text.firstMatch(of: #/action="/undo">(.*?)</form>/#).map { String($0.1) } ?? ""
    return note.matches(of: #/name="(.*?)" value="(.*?)"/#).map { (String($0.1), String($0.2)) }
  }
}

extension String {
  func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
