import Foundation
import Journal
import JournalSQLite
import Testing

/// Copies, what is saved of damage, and deleting everything, as a runner types it.
@Suite struct KeepingTests {
  private func begun() throws -> Program {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    return program
  }

  private func there(_ program: Program, _ path: String) -> Bool {
    FileManager.default.fileExists(atPath: program.folder.appendingPathComponent(path).path)
  }

  @Test func `the first use of a day makes a copy by itself, and says where`() throws {
    let program = try begun()
    _ = try program.run("today", date: "2026-03-02")
    let list = try program.run("backup")
    #expect(list.code == 0)
    #expect(list.output.contains("/backups/2"))
    #expect(list.output.contains("journal.sqlite"))
    #expect(try program.run("doctor").output.contains("✓ copies     1 in "))
  }

  @Test func `who wants no daily copies gets none`() throws {
    let program = try Program()
    #expect(try program.run("backup --daily off").code == 0)
    try program.screen(on: "2026-03-02")
    _ = try program.run("today", date: "2026-03-02")
    #expect(try program.run("backup").output.contains("There are no copies yet"))
  }

  @Test func `a copy can be used in the place of the journal`() throws {
    let program = try begun()
    let answer = try program.run("backup copy.db")
    #expect(answer.output.contains("1 entry is in"))
    let copy = program.folder.appendingPathComponent("copy.db").path
    let (here, there) = (
      try program.run("journal export"), try program.bare(["journal", "export", "--database", copy])
    )
    #expect(here.output == there.output)
    #expect(!here.output.isEmpty)
  }

  @Test func `a day's copy is brought back, and what was there is kept`() throws {
    let program = try begun()
    _ = try program.run("today", date: "2026-03-02")
    _ = try program.run("log morning 3", date: "2026-03-02T07:00+00:00")
    let before = try program.run("journal export").output
    let day = try #require(try program.run("backup").output.split(separator: " ").first)
    #expect(try program.run("backup --restore \(day)").code == 0)
    #expect(try program.run("journal export").output.split(separator: "\n").count == 1)
    #expect(before.split(separator: "\n").count == 2)
    #expect(there(program, "journal.sqlite.before-\(day)"))
    #expect(try program.run("backup --restore 1999-01-01").code == 66)
  }

  @Test func `a journal that is gone is brought back from its copy`() throws {
    let program = try begun()
    _ = try program.run("today", date: "2026-03-02")
    let before = try program.run("journal export").output
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(at: program.folder.appendingPathComponent("journal.sqlite" + ending))
    }
    let finding = try program.run("doctor")
    #expect(finding.code == 65)
    #expect(finding.output.contains("doctor --save"))
    #expect(try program.run("doctor --save").code == 0)
    #expect(try program.run("journal export").output == before)
  }

  @Test func `a journal in order has nothing to be saved`() throws {
    let program = try begun()
    #expect(try program.run("doctor --save").output.contains("is whole"))
  }

  @Test(arguments: [[], ["no"], ["delete everything", "n"], ["delete everything", ""]])
  func `nothing is deleted without two clear answers`(typed: [String]) throws {
    let program = try begun()
    let before = try program.run("journal export").output
    _ = try program.run("delete", typing: typed)
    #expect(try program.run("journal export").output == before)
  }

  @Test func `a file that is not ours is never deleted`() throws {
    let program = try Program()
    let file = program.folder.appendingPathComponent("journal.sqlite")
    try Data(repeating: 65, count: 5000).write(to: file)
    let answer = try program.run("delete", typing: ["delete everything", "y"])
    #expect(answer.code == 65)
    #expect(try Data(contentsOf: file).count == 5000)
  }

  @Test func `everything that the coach wrote is deleted, and nothing else`() throws {
    let program = try begun()
    _ = try program.run("today", date: "2026-03-02")
    _ = try program.run("backup copy.txt")
    try Data("mine".utf8).write(to: program.folder.appendingPathComponent("files-of-mine.txt"))
    let answer = try program.run("delete", typing: ["delete everything", "y"])
    #expect(answer.code == 0)
    #expect(answer.output.contains("Everything is deleted."))
    #expect(answer.output.contains("Not within reach"))
    #expect(!there(program, "journal.sqlite"))
    #expect(!there(program, "backups"))
    #expect(there(program, "files-of-mine.txt"))
    #expect(there(program, "copy.txt"))
    #expect(try program.run("delete").output.contains("nothing to delete"))
  }
}
