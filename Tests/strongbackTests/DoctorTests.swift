import Foundation
import Testing

@Suite struct DoctorTests {
  @Test func `before the first visit nothing is wrong, and nothing is made`() throws {
    let program = try Program()
    let answer = try program.run("doctor")
    #expect(answer.code == 0)
    #expect(answer.output.contains("none yet"))
    #expect(!FileManager.default.fileExists(atPath: program.folder.appendingPathComponent("journal.sqlite").path))
  }

  @Test func `a journal in order is counted`() throws {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    let answer = try program.run("doctor")
    #expect(answer.code == 0)
    #expect(answer.output.contains("✓ journal    1 entry"))
  }

  @Test func `a file that is no database is named, and left as it is`() throws {
    let program = try Program()
    let file = program.folder.appendingPathComponent("journal.sqlite")
    try Data(repeating: 65, count: 5000).write(to: file)
    let answer = try program.run("doctor")
    #expect(answer.code == 65)
    #expect(answer.output.contains("✗ journal"))
    #expect(try Data(contentsOf: file).count == 5000)
  }
}
