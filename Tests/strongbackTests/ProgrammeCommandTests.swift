import Foundation
import Testing

@Suite struct ProgrammeCommandTests {
  private static let file = """
    {"format": "strongback-programme", "version": 1, "clinician": "A. Gruber", "date": "2026-03-01",
     "exercises": [{"exercise": "cat-cow", "sets": 1, "reps": 8, "timesAWeek": 7}],
     "leaveOut": [{"exercise": "bird-dog"}]}
    """

  private func program(_ text: String = file) throws -> Program {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    try Data(text.utf8).write(to: program.folder.appendingPathComponent("gruber.json"))
    return program
  }

  @Test(arguments: ["import gruber.json", "programme take gruber.json"])
  func `a clinician's file is taken, shown, followed and ended`(command: String) throws {
    let program = try program()
    let taken = try program.run(command, date: "2026-03-02")
    #expect(taken.code == 0 && taken.output.contains("Taken: the programme of A. Gruber."), "\(taken.errors)")
    let shown = try program.run("programme", date: "2026-03-02").output
    #expect(shown.contains("Cat-cow: 8 times; every day") || shown.contains("Cat-cow: 8, holding"), "\(shown)")
    #expect(try program.run("today --json", date: "2026-03-02").output.contains("set by A. Gruber on Sunday 1 March"))
    #expect(try program.run("programme show --json", date: "2026-03-02").output.contains("\"followed\" : true"))
    #expect(try program.run("programme end", date: "2026-03-02").output.contains("Ended: the programme of A. Gruber."))
    #expect(try program.run("undo", date: "2026-03-02").output.contains("the end of a programme"))
    #expect(try program.run("programme", date: "2026-03-02").output.contains("Set by A. Gruber"))
  }

  @Test func `a file with mistakes ends with 65, names them all, and changes nothing`() throws {
    let text = Self.file.replacing("bird-dog", with: "bird-dig").replacing("\"reps\": 8", with: "\"reps\": 10000")
    let program = try program(text)
    let answer = try program.run("import gruber.json", date: "2026-03-02")
    #expect(answer.code == 65)
    #expect(answer.errors.contains("exercises[1].reps (line 2): It must be from 1 to 60."))
    #expect(answer.errors.contains("There is no exercise called \"bird-dig\". Did you mean bird-dog?"))
    #expect(try program.run("programme", date: "2026-03-02").output.contains("No clinician's programme"))
  }
}
