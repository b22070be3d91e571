import Foundation
import RunFiles
import TestKit
import Testing

@Suite struct RunReportTests {
  /// A file of a run of 70 minutes whose ground contact grows by 5 % an hour.
  private func file(beside program: Program) throws -> String {
    var made = SyntheticRun()
    made.seconds = 4200
    made.formNoise = 0.01
    made.drift = [.contactTime: 5]
    let url = program.folder.appendingPathComponent("run.fit")
    try Data(FITWriter.file(made.run())).write(to: url)
    return url.path
  }

  @Test func `a file says what changed late, without becoming a run of the journal`() throws {
    let program = try Program()
    let report = try program.run("runs report \(try file(beside: program))").output
    #expect(report.contains("Ground contact") && report.contains("longer on the ground late"), "\(report)")
    #expect(report.contains("What was looked at"))
    #expect(report.contains { $0 == "○" }, "\(report)")
    #expect(try program.run("runs").output.contains("There are no runs yet"))
  }

  @Test func `as JSON every number has its unit in its name`() throws {
    let program = try Program()
    let json = try program.run("runs report \(try file(beside: program)) --json").output
    for key in ["contactTimeDriftPercent", "cadenceDriftPercent", "descentMetres", "leftContactPercent", "unsaid"] {
      #expect(json.contains("\"\(key)\""), "\(key) in \(json)")
    }
  }

  @Test(arguments: [0, 1, 2])
  func `the side of the road is asked for once, and only of a run on a road`(place: Int) throws {
    let program = try Program()
    try program.screen(on: "2026-02-01")
    var made = SyntheticRun()
    if place > 0 { made.path = place == 1 ? SyntheticPath.track() : nil }
    let url = program.folder.appendingPathComponent("run.fit")
    try Data(FITWriter.file(made.run())).write(to: url)
    #expect(try program.run("import \(url.path)", date: "2026-03-02").code == 0)
    let page = try program.run("runs show latest", date: "2026-03-02").output
    #expect(page.contains("Same side of the road") == (place == 0), "\(page)")
    _ = try program.run("runs rate latest --camber varied", date: "2026-03-02")
    #expect(!(try program.run("runs show latest", date: "2026-03-02").output.contains("Same side of the road")))
  }

  @Test func `what is no run file is refused with a sentence`() throws {
    let program = try Program()
    let url = program.folder.appendingPathComponent("letter.txt")
    try Data("Dear runner".utf8).write(to: url)
    let answer = try program.run("runs report \(url.path)")
    #expect(answer.code == 65 && !answer.errors.isEmpty, "\(answer)")
  }
}
