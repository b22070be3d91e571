import CoachCore
import Foundation
import HTTPTypes
import Journal
import RunFiles
import TestKit
import Testing

@testable import WebApp

struct ImportTests {
  private static let now = at("2026-11-21", 8)

  /// A folder for one test, with a web app whose files lie in it.
  private struct Place {
    let folder: URL
    let web: Web
    var arriving: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/arriving")) ?? [] }

    init(_ change: (inout WebSettings) -> Void = { _ in }) async throws {
      folder = FileManager.default.temporaryDirectory.appendingPathComponent("web-import-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let shelf = RunFileShelf(beside: folder.appendingPathComponent("x.sqlite"))
      web = try await Web([event(1, now, .screeningAnswered(.allNo))], at: now, shelf: shelf, change)
    }

    func upload(_ name: String, _ bytes: [UInt8], to path: String = "/api/v1/imports", length: Int? = nil)
      async throws -> Web.Answer
    {
      let name = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      return try await web.send(
        .post, path + (path.contains("?") ? "&" : "?") + "name=" + name,
        headers: [.contentLength: "\(length ?? bytes.count)"], body: bytes)
    }

    /// The import of this answer once it is over, as programs read it.
    func end(of answer: Web.Answer) async throws -> [String: Any] {
      let id = try #require(try Self.object(answer.text)["id"] as? String)
      let events = try await web.get("/api/v1/imports/\(id)/events").text
      #expect(events.contains("event: done"))
      return try Self.object(try await web.get("/api/v1/imports/\(id)").text)
    }

    static func object(_ text: String) throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    func runs() async throws -> Int {
      RunnerHistory(try await web.journal.events(of: .owner).events).events.count {
        if case .runRecorded = $0.body { true } else { false }
      }
    }

    func done() { try? FileManager.default.removeItem(at: folder) }
  }

  private static func run(_ seed: Int = 1) -> [UInt8] {
    var run = SyntheticRun()
    run.seconds = 600
    return GPXWriter.file(run.run(seed: seed))
  }

  private static func form(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    for file in files {
      body += Array("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(file.name)\"\r\n\r\n".utf8)
      body += file.bytes + [13, 10]
    }
    return body + Array("--x--\r\n".utf8)
  }

  private static let formHeaders: HTTPFields = [
    .contentType: "multipart/form-data; boundary=x", .origin: "http://127.0.0.1:8642",
  ]

  @Test func `a file that is sent as it is comes in, is told of, and is not taken twice`() async throws {
    let place = try await Place()
    let first = try await place.end(of: try await place.upload("morning.gpx", Self.run()))
    #expect((first["summary"] as? [String: Int])?["runs"] == 1)
    #expect(first["text"] as? String == "1 run came in.")
    let again = try await place.end(of: try await place.upload("copy.gpx", Self.run()))
    #expect((again["summary"] as? [String: Int])?["alreadyThere"] == 1)
    #expect(try await place.runs() == 1)
    #expect(place.arriving.isEmpty)
    #expect(try await place.web.get("/runs").text.contains("1 run ·"))
    place.done()
  }

  @Test func `one bad file of many is named and stops nothing, and all of them are taken back as one`() async throws {
    let place = try await Place()
    let body = Self.form([
      ("a.gpx", Self.run(1)), ("bad.fit", Array("no run".utf8)), ("", []), ("empty.tcx", []),
      ("cut.gpx", Array(Self.run(2).prefix(300))),
    ])
    let sent = try await place.web.send(.post, "/runs/import", headers: Self.formHeaders, body: body)
    #expect(sent.status == 303)
    let path = try #require(sent.place)
    _ = try await place.web.get("/api/v1/imports/\(path.split(separator: "/").last!)/events")
    let page = try await place.web.get(path).text
    #expect(page.contains("1 run came in, 3 were left out."))
    #expect(page.contains("bad.fit") && page.contains("This is not a file of a run."))
    #expect(page.contains("empty.tcx") && page.contains("The file is empty."))
    let undone = try await place.web.done(path + "/undo")
    #expect(undone.text.contains("All of this import is taken back."))
    #expect(try await place.runs() == 0)
    #expect(try await place.web.done(path + "/undo").text.contains("There is nothing to take back."))
    place.done()
  }

  @Test func `files sent one after the other are one import, until it is told that there are no more`() async throws {
    let place = try await Place()
    let first = try await place.upload("a.gpx", Self.run(1), to: "/api/v1/imports?more=yes")
    let id = try #require(try Place.object(first.text)["id"] as? String)
    let files = "/api/v1/imports/\(id)/files"
    #expect(try await place.upload("b.gpx", Self.run(2), to: files + "?more=yes").status == 202)
    _ = try await place.web.post("/api/v1/imports/\(id)/end")
    let end = try await place.end(of: first)
    #expect((end["files"] as? [Any])?.count == 2)
    #expect(try await place.upload("c.gpx", Self.run(3), to: files).status == 409)
    place.done()
  }

  @Test func `the files of a folder are looked at together, as the terminal does`() async throws {
    let place = try await Place()
    let table = """
      Activity ID,Activity Date,Activity Name,Activity Type,Filename
      1,"Mar 1, 2026, 8:00:00 AM",Morning,Ride,activities/1.gpx

      """
    let first = try await place.upload("export/activities.csv", Array(table.utf8), to: "/api/v1/imports?more=yes")
    let id = try #require(try Place.object(first.text)["id"] as? String)
    var run = SyntheticRun()
    run.seconds = 600
    let untyped = GPXWriter.file(run.run(seed: 1), type: "")
    _ = try await place.upload("export/activities/1.gpx", untyped, to: "/api/v1/imports/\(id)/files")
    let end = try await place.end(of: first)
    #expect((end["summary"] as? [String: Int])?["otherSports"] == 1)
    #expect((end["files"] as? [[String: Any]])?.first?["name"] as? String == "export/activities/1.gpx")
    #expect(place.arriving.isEmpty)
    place.done()
  }

  @Test func `an upload that breaks off leaves nothing behind`() async throws {
    let place = try await Place()
    let raw = try await place.upload("a.gpx", Array(Self.run().prefix(1000)), length: 5000)
    #expect(raw.status == 400 && raw.text.contains("The upload was cut off."))
    let form = Array(Self.form([("a.gpx", Self.run())]).dropLast(20))
    let cut = try await place.web.send(.post, "/runs/import", headers: Self.formHeaders, body: form)
    #expect(cut.status == 400)
    #expect(place.arriving.isEmpty)
    #expect(try await place.runs() == 0)
    place.done()
  }

  @Test func `an upload larger than allowed is refused before and while it comes`() async throws {
    let place = try await Place { $0.uploadLimit = 1000 }
    #expect(try await place.upload("a.gpx", [], length: 1001).status == 413)
    let body = Self.form([("a.gpx", [UInt8](repeating: 65, count: 5000))])
    let sent = try await place.web.send(.post, "/runs/import", headers: Self.formHeaders, body: body)
    #expect(sent.status == 413 && sent.text.contains("That is more than one upload may be."))
    #expect(place.arriving.isEmpty)
    place.done()
  }

  @Test func `nobody has room for everything`() async throws {
    let place = try await Place { $0.uploadLimit = .max }
    let answer = try await place.upload("a.gpx", [], length: .max)
    #expect(answer.status == 507 && answer.text.contains("The disk is nearly full."))
    place.done()
  }

  @Test(arguments: [
    ("../../etc/passwd", "passwd"), ("/etc/passwd", "passwd"), ("a/../b.fit", "b.fit"), ("C:\\x\\run.fit", "run.fit"),
    ("run\r\nSet-Cookie: x.fit", "run  Set-Cookie: x.fit"), ("", "a file"), ("..", "a file"),
    ("week/monday.fit", "week/monday.fit"), ("\u{202E}tif.nur", " tif.nur"),
  ])
  func `a file's name leads nowhere and stays on one line`(sent: String, shown: String) {
    #expect(Arrivals.name(sent) == shown)
  }

  @Test func `a name without end is cut`() {
    #expect(Arrivals.name(String(repeating: "x", count: 100_000)).count < 130)
  }

  @Test(arguments: ["text/plain", "multipart/form-data", "multipart/form-data; boundary=other"])
  func `a form that is none is refused with a sentence`(type: String) async throws {
    let place = try await Place()
    let answer = try await place.web.send(
      .post, "/runs/import", headers: [.contentType: type, .origin: "http://127.0.0.1:8642"],
      body: Self.form([("a.gpx", Self.run())]))
    #expect(answer.status == 400 && answer.text.contains("Nothing was kept") || answer.text.contains("thrown away"))
    #expect(place.arriving.isEmpty)
    place.done()
  }

  @Test func `a form without a file says so beside the field`() async throws {
    let place = try await Place()
    let answer = try await place.web.send(
      .post, "/runs/import", headers: Self.formHeaders, body: Self.form([("", [])]))
    #expect(answer.status == 422 && answer.text.contains("Choose at least one file first."))
    place.done()
  }

  @Test func `an upload without a length, to an unknown import, or to a journal file is refused`() async throws {
    let place = try await Place()
    #expect(try await place.web.send(.post, "/api/v1/imports?name=a.gpx", body: Self.run()).status == 411)
    for path in ["/api/v1/imports/none", "/api/v1/imports/none/events", "/runs/imports/none"] {
      #expect(try await place.web.get(path).status == 404)
    }
    let reading = try await Web(at: Self.now)
    let answer = try await reading.send(.post, "/api/v1/imports", headers: [.contentLength: "0"])
    #expect(answer.status == 409)
    #expect(try await !reading.get("/runs").text.contains("type=\"file\""))
    place.done()
  }

  @Test func `a listener that comes back hears only what it has not heard`() async throws {
    let place = try await Place()
    let answer = try await place.upload("a.gpx", Self.run())
    let id = try #require(try Place.object(answer.text)["id"] as? String)
    let path = "/api/v1/imports/\(id)/events"
    let all = try await place.web.get(path).text
    #expect(all.contains("event: file\nid: 1\n") && all.contains("a.gpx"))
    let rest = try await place.web.get(path, headers: [HTTPField.Name("Last-Event-ID")!: "1"]).text
    #expect(!rest.contains("event: file") && rest.contains("event: done"))
    place.done()
  }

  @Test func `two imports at once come in one after the other`() async throws {
    let place = try await Place()
    async let first = place.upload("a.gpx", Self.run(1))
    async let second = place.upload("b.gpx", Self.run(1))
    let ends = try await [place.end(of: first), place.end(of: second)].compactMap { $0["summary"] as? [String: Int] }
    #expect(ends.reduce(0) { $0 + ($1["runs"] ?? 0) } == 1)
    #expect(ends.reduce(0) { $0 + ($1["alreadyThere"] ?? 0) } == 1)
    place.done()
  }
}
