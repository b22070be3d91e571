import Foundation
import Testing

@Suite struct ProgressCommandTests {
  private func program() throws -> Program {
    let program = try Program()
    try program.screen(on: "2026-01-05")
    return program
  }

  /// Morning scores of so many days from 5 January on.
  private func mornings(_ program: Program, _ scores: [Int]) throws {
    for (index, score) in scores.enumerated() {
      _ = try program.run("log morning \(score)", date: String(format: "2026-01-%02d", 5 + index))
    }
  }

  @Test func `at the start it says that it is too early, and asks for the runner's own activities`() throws {
    let answer = try program().run("progress", date: "2026-01-05T08:00+00:00")
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.output.contains("Too early to say"))
    #expect(answer.output.contains("how well the things go that your back makes hard"))
  }

  @Test func `mornings that ease by two points are a change, and nobody says why`() throws {
    let program = try program()
    try mornings(program, [4, 4, 4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2])
    let output = try program.run("progress", date: "2026-01-18").output
    #expect(output.contains("first week 4.0, last 2.0"), "\(output)")
    #expect(output.contains("2.0 better, at least the 1.2 that counts as a change"))
    #expect(output.contains("You are doing better than at the start. Numbers cannot say why"))
    #expect(output.contains("··········▄▂"))
  }

  @Test func `mornings that wander are no change, however hopeful one is`() throws {
    let program = try program()
    try mornings(program, [3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 2, 2])
    let output = try program.run("progress", date: "2026-01-18").output
    #expect(output.contains("less than the 1.0 that counts"), "\(output)")
    #expect(output.contains("No clear change so far"))
  }

  @Test(arguments: [("6", "8", "2.5 better"), ("5", "6", "1.0 better, less than the 2.0"), ("1", "2", "3.0 worse")])
  func `own activities are compared with the first answer about the same ones`(
    shoes: String, drive: String, words: String
  ) throws {
    let program = try program()
    _ = try program.run(
      "progress record", date: "2026-01-05", typing: ["", "tying shoes", "long drive", "", "4", "5", ""])
    let answer = try program.run(
      "progress record", date: "2026-02-02", typing: ["", shoes, drive, "", ""])
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.output.contains(words), "\(answer.output)")
  }

  @Test func `other activities are not compared unless they begin anew`() throws {
    let program = try program()
    _ = try program.run("progress record --activity shoes=4 --activity drive=5", date: "2026-01-05")
    let other = try program.run("progress record --activity shoes=6", date: "2026-02-02")
    #expect(other.code == 64)
    #expect(other.errors.contains("Score all of these: shoes, drive"))
    let swapped = try program.run("progress record --activity drive=9 --activity shoes=6", date: "2026-02-02").output
    #expect(swapped.contains("4.5 → 7.5 of 10"))
    let anew = try program.run("progress record --new --activity lifting=3", date: "2026-03-02").output
    #expect(anew.contains("3.0 of 10") && anew.contains("Too early to compare"))
  }

  @Test func `a change of one beside the start is not yet a change, and pain moves the pain rules`() throws {
    let program = try program()
    let answer = try program.run("progress record --change -1 --pain 8", date: "2026-02-02")
    #expect(answer.output.contains("1.0 worse, less than the 2.0"), "\(answer.output)")
    #expect(try program.run("today", date: "2026-02-02T09:00+00:00").code == 2)
  }

  @Test func `a questionnaire that began too low shows no change, and a clinician's percentage is only kept`() throws {
    let program = try program()
    _ = try program.run("progress record --roland-morris 3 --oswestry 20", date: "2026-01-05")
    let output = try program.run("progress record --roland-morris 1 --oswestry 10", date: "2026-02-16").output
    #expect(output.contains("It began at 3.0, too low for this measure to show a change"), "\(output)")
    #expect(output.contains("20 % → 10 %"))
  }

  @Test func `tests are shown with their course, and the first is for getting used to`() throws {
    let program = try program()
    for (day, seconds) in [("2026-01-05", 40), ("2026-02-02", 50), ("2026-03-02", 80)] {
      _ = try program.run("test front-plank --seconds \(seconds)", date: day)
    }
    let output = try program.run("progress", date: "2026-03-03").output
    #expect(output.contains("▅▅█") || output.contains("▄▅█"))
    #expect(output.contains("40 s → 50 s → 80 s"))
    #expect(output.contains("We know of no figure for how much of a change is chance"))
  }

  @Test func `weeks with nothing done are counted, and a week with the plan paused is not`() throws {
    let program = try program()
    _ = try program.run("log session bird-dog", date: "2026-01-06")
    let output = try program.run("progress --json", date: "2026-01-20").output
    #expect(output.contains("\"keptWeeks\" : 0"))
    #expect(output.contains("\"done\" : 0"))
    _ = try program.run("log pain 8", date: "2026-01-09")
    #expect(try !program.run("progress --json", date: "2026-01-20").output.contains("\"start\" : \"2026-01-12\""))
  }

  @Test(arguments: [
    "progress record --change 6", "progress record --activity shoes", "progress record --activity shoes=11",
    "progress record --roland-morris 25", "progress record --oswestry 101", "progress record --pain 11",
    "progress record --activity shoes=3 --activity shoes=4",
  ])
  func `an answer that cannot be is refused, and nothing is written`(line: String) throws {
    let program = try Program()
    #expect(try program.run(line, date: "2026-01-05").code == 64)
    #expect(try program.run("journal export").output.isEmpty)
  }

  @Test func `answers that break off keep what was said before`() throws {
    let program = try program()
    let answer = try program.run("progress record", date: "2026-01-05", typing: ["2", "lifting", "", "4"])
    #expect(answer.errors.contains("What was already saved is kept"))
    #expect(try program.run("progress", date: "2026-01-06").output.contains("4.0 of 10"))
  }

  @Test func `all passed over is nothing written`() throws {
    let answer = try program().run("progress record", date: "2026-01-05", typing: ["", "", ""])
    #expect(answer.output.contains("Nothing was written down"))
  }
}
