import CoachCore
import Foundation
import RunFiles
import TestKit
import Testing

@testable import strongback

@Suite struct ImportTests {
  @Test(arguments: [20, 40, 80, 120]) func `progress fits the terminal, and tells as much as fits`(columns: Int) {
    let line = ProgressLine(done: 250, total: 1000, files: 1234, elapsed: 10).text(columns: columns)
    #expect(line.count < columns)
    #expect(line.contains("25 %"))
    #expect(line.contains("123 a second") == (columns >= 80))
    #expect(line.contains("about 0:30 left") == (columns >= 80))
  }

  @Test func `nothing to do is no division by zero`() {
    #expect(ProgressLine(done: 0, total: 0, files: 0, elapsed: 0).text(columns: 80).contains("0 %"))
  }

  private func file(_ path: String, _ size: Int) -> WatchedFolder.File {
    WatchedFolder.File(path: path, size: size, changed: Date(timeIntervalSince1970: 0))
  }

  @Test func `a watched file is taken once, when it has stopped growing, and again when it was written anew`() {
    var folder = WatchedFolder()
    #expect(folder.look([file("a", 1)]) == [])
    #expect(folder.look([file("a", 2)]) == [])
    #expect(folder.look([file("a", 2), file("b", 5)]) == ["a"])
    #expect(folder.look([file("a", 2), file("b", 5)]) == ["b"])
    #expect(folder.look([file("a", 2), file("b", 5)]) == [])
    #expect(folder.look([file("a", 3), file("b", 5)]) == [])
    #expect(folder.look([file("a", 3)]) == ["a"])
    #expect(folder.look([]) == [])
  }

  @Test func `a folder comes in line by line, again as known, and undo takes it back`() throws {
    let program = try Program()
    let folder = program.folder.appendingPathComponent("watch")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for seed in 1...3 {
      try Data(FITWriter.file(madeUpRun(seed: seed))).write(to: folder.appendingPathComponent("\(seed).fit"))
    }
    try Data("shopping list".utf8).write(to: folder.appendingPathComponent("4.gpx"))
    let first = try program.run("import \(folder.path)", date: "2026-03-02")
    #expect(first.code == 65)
    #expect(first.output.contains("watch/1.fit: running"))
    #expect(first.output.contains("watch/4.gpx: this is not a file of a run"))
    #expect(first.output.contains("3 runs came in, 1 was left out."))
    let again = try program.run("import \(folder.path)", date: "2026-03-03")
    #expect(again.output.contains("3 were there already, 1 was left out."))
    #expect(try program.run("undo", date: "2026-03-04").code == 0)
    let json = try program.run("import --json \(folder.path)", date: "2026-03-05")
    #expect(json.output.contains("\"runs\" : 3"))
  }

  @Test func `a file shows all its columns under the names of its profile, and records nothing`() throws {
    let program = try Program()
    let file = program.folder.appendingPathComponent("a.fit")
    let run = madeUpRun(seed: 1)
    try Data(FITWriter.file(run)).write(to: file)
    let answer = try program.bare(["runs", "inspect", file.path, "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
    #expect(object?["num_records"] as? Int == run.count)
    let columns = try #require(object?["columns"] as? [String: [Any]])
    #expect(columns["timestamp"] as? [Double] == run[.time])
    #expect(try program.bare(["runs", "inspect", "/nowhere.fit"]).code == 66)
  }

  @Test(arguments: [[], Array("shopping list".utf8), Array(FITWriter.file(madeUpRun(seed: 1)).prefix(40))])
  func `whatever is in a file, its form can be had, and says what is wrong with it`(bytes: [UInt8]) throws {
    let program = try Program()
    let file = program.folder.appendingPathComponent("a.fit")
    try Data(bytes).write(to: file)
    let answer = try program.bare(["runs", "inspect", file.path, "--json"])
    #expect(answer.code == 0)
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
    #expect(object?["format"] as? String == "fit")
    #expect(object?["num_records"] as? Int == 0)
    #expect((object?["warnings"] as? [String])?.isEmpty == false)
    #expect(try program.bare(["runs", "inspect", file.path]).code == 65)
  }

  @Test(arguments: [1, 130]) func `an import that is killed goes on where it was, with nothing twice`(
    after lines: Int
  ) throws {
    let program = try Program()
    let folder = program.folder.appendingPathComponent("export")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in 0..<400 {
      var run = madeUpRun(seed: 1, records: 20)
      // More than 14 hours apart, since the same run within them would be one whose clock was set wrongly.
      let later = Double(number) * 60_000
      run[.time] = run[.time].map { $0 + later }
      run.sessions[0].start = run.sessions[0].start.map { $0 + Seconds(later) }
      try Data(FITWriter.file(run)).write(to: folder.appendingPathComponent("\(number).fit"))
    }
    let line = "import \(folder.path)"
    try program.kill(line, date: "2026-03-02", after: lines)
    let again = try program.run(line, date: "2026-03-02").output
    let known = again.split(separator: "\n").count { $0.contains(": already there") }
    #expect(known > 0 && known < 400, "\(known)")
    let runs = try program.run("runs --all --json", date: "2026-03-02").output
    #expect(runs.components(separatedBy: "\"start\"").count - 1 == 400)
    #expect(try program.run("doctor", date: "2026-03-02").code == 0)
  }
}
