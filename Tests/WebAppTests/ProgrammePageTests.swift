import CoachCore
import HTTPTypes
import TestKit
import Testing

@testable import WebApp

/// A clinician's programme on the web: taken, shown, ended, and written.
struct ProgrammePageTests {
  private static let file = """
    {"format": "strongback-programme", "version": 1, "clinician": "A. <Gruber>", "date": "2026-03-01", "note": "Call me.",
     "exercises": [
      {"exercise": "bird-dog", "sets": 2, "reps": 4, "holdSeconds": 6, "timesAWeek": 2, "note": "slowly"},
      {"exercise": "front-plank", "sets": 1, "holdSeconds": 90, "timesAWeek": 2}],
     "leaveOut": [{"exercise": "standing-roll-down"}], "highestLevels": [{"part": "lower-limb", "level": "beginner"}]}
    """

  private func web() async throws -> Web {
    try await Web([event(1, at("2026-03-02"), .screeningAnswered(.allNo))], at: at("2026-03-03", 18))
  }

  private func send(_ web: Web, _ text: String) async throws -> Web.Answer {
    let body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n\r\n\(text)\r\n--x--\r\n"
    let headers: HTTPFields = [
      .contentType: "multipart/form-data; boundary=x", .origin: "http://127.0.0.1:8642",
    ]
    return try await web.send(.post, "/settings/programme", headers: headers, body: Array(body.utf8))
  }

  @Test func `a programme is taken, what is not followed is named, and the week says who set what`() async throws {
    let web = try await web()
    let taken = try await send(web, Self.file)
    let said = try await web.get(taken.place ?? "").text
    #expect(said.contains("1 of its 2 exercises is not followed now"))
    #expect(said.contains("Its holds end at 60 s here, whoever asks."))
    let page = try await web.get("/settings/programme").text.replacing(/value="[0-9a-f]{32}"/, with: "value=\"ID\"")
    try expectGolden(page.withoutVersions, "programme.html")
    #expect(try await web.get("/week").text.contains("Set by A. &lt;Gruber&gt; on Sunday 1 March"))
    #expect(try await web.get("/settings/programme.json").text.contains("\"bird-dog\""))
  }

  @Test func `a file with mistakes names each of them, and changes nothing`() async throws {
    let web = try await web()
    let answer = try await send(
      web, Self.file.replacing("bird-dog", with: "<b>bird</b>").replacing("90", with: "10000"))
    #expect(answer.status == 422)
    #expect(answer.text.contains("exercises[1].exercise (line 3): There is no exercise called &quot;&lt;b&gt;bird"))
    #expect(answer.text.contains("exercises[2].holdSeconds (line 4): It must be from 0 to 300."))
    #expect(try await web.state().programmes.isEmpty)
  }

  @Test func `ending it lets the coach choose again, and can be taken back`() async throws {
    let web = try await web()
    _ = try await send(web, Self.file)
    let id = try await web.state().programmes[0].id
    let page = try await web.done("/settings/programme/end", [("id", "\(id)")])
    #expect(page.text.contains("Ended: the programme of A. &lt;Gruber&gt;."))
    #expect(try await web.state().presentProgramme == nil)
    let event = page.text.firstMatch(of: /name="event" value="([0-9a-f]+)"/).map { String($0.1) } ?? ""
    _ = try await web.done("/undo", [("back", "/settings/programme"), ("event", event)])
    #expect(try await web.state().presentProgramme != nil)
  }

  @Test func `the same file twice is one programme`() async throws {
    let web = try await web()
    _ = try await send(web, Self.file)
    let place = try await send(web, Self.file).place ?? ""
    #expect(try await web.get(place).text.contains("in force already"))
    #expect(try await web.state().programmes.count == 1)
  }

  @Test func `the form makes a file that this app takes`() async throws {
    let web = try await web()
    let fields = [
      ("clinician", "B. Berg, physio"), ("date", "2026-03-03"), ("exercise1", ""), ("exercise3", "bird-dog"),
      ("sets3", "2"),
      ("reps3", "5"), ("timesAWeek3", "3"), ("ban", "cat-cow"), ("level-lower-limb", "beginner"), ("only", "yes"),
    ]
    let file = try await web.post("/settings/programme/write", fields)
    #expect(file.status == 200)
    #expect(file.headers[.contentDisposition] == "attachment; filename=\"programme-2026-03-03.json\"")
    #expect(try await send(web, file.text).status == 303)
    let programme = try #require(try await web.state().presentProgramme).programme
    #expect(programme.author.name == "B. Berg, physio" && programme.only)
    #expect(programme.locks.map(\.exercise) == [.birdDog] && programme.bannedExercises == [.catCow])
  }

  @Test func `what is missing in the form is said by its row, and what was typed stays`() async throws {
    let fields = [("clinician", ""), ("date", "2026-03-03"), ("exercise2", "bird-dog"), ("sets2", "99")]
    let page = try await web().post("/settings/programme/write", fields)
    #expect(page.status == 422)
    #expect(page.text.contains("Exercise 2 sets: It must be from 1 to 10."))
    #expect(page.text.contains("value=\"99\""))
    #expect(page.text.contains("<option value=\"bird-dog\" selected>"))
  }

  @Test func `the schema is served`() async throws {
    let schema = try await web().get("/programme.schema.json")
    #expect(schema.headers[.contentType] == "application/schema+json")
    #expect(schema.text.contains("strongback-programme"))
  }
}
