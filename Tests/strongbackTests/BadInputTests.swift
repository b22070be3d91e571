import Foundation
import Testing

@Suite struct BadInputTests {
  private func file(_ name: String, _ bytes: [UInt8], in program: Program) throws -> String {
    let url = program.folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return url.path
  }

  @Test func `a file that is no run says so, and the others still come in`() throws {
    let program = try Program()
    let text = try file("notes.fit", Array("shopping list".utf8), in: program)
    let empty = try file("empty.fit", [], in: program)
    let answer = try program.run("import \(text) \(empty)", date: "2026-03-02")
    #expect(answer.code == 65)
    #expect(answer.output.contains("notes.fit:"))
    #expect(answer.output.contains("empty.fit: the file is empty"))
  }

  @Test func `a file that is not there is named`() throws {
    let program = try Program()
    let answer = try program.run("import /no/such/run.fit", date: "2026-03-02")
    #expect(answer.code == 66)
    #expect(answer.errors.contains("/no/such/run.fit"))
  }

  @Test func `a place that nobody may write to is named, with another way`() throws {
    let program = try Program()
    let answer = try program.bare(["today", "--database", "/proc/strongback/journal.sqlite"])
    #expect(answer.code != 0)
    #expect(answer.errors.contains("/proc/strongback"))
    #expect(!answer.errors.contains("Fatal"))
  }

  @Test func `a database from a newer version is left alone`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    // A copy has no log beside it that would say otherwise.
    _ = try program.run("backup newer.db")
    let url = program.folder.appendingPathComponent("newer.db")
    var bytes = try Data(contentsOf: url)
    // SQLite's user version: four bytes, the most significant first.
    bytes.replaceSubrange(60..<64, with: [0, 0, 3, 231])
    try bytes.write(to: url)
    let answer = try program.bare(["today", "--database", url.path, "--date", "2026-03-02"])
    #expect(answer.code == 69)
    #expect(answer.errors.contains("newer Strongback"))
    #expect(try Data(contentsOf: url) == bytes)
  }

  @Test func `a journal with one damaged line names the line, and takes nothing in`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let all = try program.run("journal export", date: "2026-03-02").output
    let broken = try file("broken.jsonl", Array((all + "{\"id\":\"0\n").utf8), in: program)
    let other = try Program()
    let answer = try other.run("journal import \(broken)", date: "2026-03-02")
    #expect(answer.code == 65)
    #expect(answer.errors.contains("Line 2"))
    #expect(try other.run("today", date: "2026-03-02").code == 2)
  }

  @Test(arguments: ["2026-13-01", "yesterday-ish", "2026-02-30", "2026-03-01T25:00+01:00"])
  func `a date that is none is explained`(date: String) throws {
    let answer = try Program().run("today", date: date)
    #expect(answer.code == 64)
    #expect(answer.errors.contains("2026-03-01"))
  }

  @Test func `a date before the first entry knows nothing yet`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    #expect(try program.run("today", date: "2020-01-01").code == 2)
    #expect(try program.run("today", date: "2026-03-02").code == 0)
  }

  @Test(arguments: [
    ["log", "pain", "11"], ["log", "morning", "-3"], ["log", "run", "nowhere", "1:00:00"], ["frobnicate"],
  ])
  func `what cannot be understood is code 64, with a hint`(words: [String]) throws {
    let answer = try Program().bare(words)
    #expect(answer.code == 64)
    #expect(!answer.errors.isEmpty)
  }
}
