import Foundation
import TestKit
import Testing

/// The built program with a database of its own, on a clock in UTC: what a runner types, and what they read.
final class Program {
  let folder: URL
  private var words: [String] { ["--database", folder.appendingPathComponent("journal.sqlite").path] }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("strongback-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static let url = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("strongback")

  struct Answer {
    let output: String
    let errors: String
    let code: Int32
  }

  /// Runs `strongback LINE --database …`; `date` is the moment it speaks of, `input` what is typed, line by line.
  func run(_ line: String, date: String? = nil, typing input: [String] = []) throws -> Answer {
    let arguments = line.split(separator: " ").map(String.init)
    return try bare(arguments + words + (date.map { ["--date", $0] } ?? []), typing: input)
  }

  /// Runs the program with just these arguments.
  func bare(_ arguments: [String], typing input: [String] = []) throws -> Answer {
    let process = Process()
    process.executableURL = Program.url
    process.arguments = arguments
    process.environment = ["TZ": "UTC", "HOME": folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    process.currentDirectoryURL = folder
    let (output, errors) = (folder.appendingPathComponent("out.txt"), folder.appendingPathComponent("err.txt"))
    let typed = folder.appendingPathComponent("in.txt")
    try Data(input.map { $0 + "\n" }.joined().utf8).write(to: typed)
    for file in [output, errors] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: typed)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Answer(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self), code: process.terminationStatus)
  }

  /// Runs `strongback LINE --database …` and kills it without warning once it has printed so many lines.
  func kill(_ line: String, date: String, after lines: Int) throws {
    let process = Process()
    process.executableURL = Program.url
    process.arguments = line.split(separator: " ").map(String.init) + words + ["--date", date]
    process.environment = ["TZ": "UTC", "HOME": folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    var seen = 0
    while seen < lines, case let more = pipe.fileHandleForReading.availableData, !more.isEmpty {
      seen += more.count { $0 == 0x0A }
    }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try #require(process.terminationReason == .uncaughtSignal)
  }

  /// Answers the safety questions of a runner of this age: "no" to all, and this much pain; each question takes what fits it.
  func screen(on date: String, age: Int = 38, pain: Int = 1) throws {
    let typed = (0..<60).flatMap { _ in ["n", String(age), String(pain)] }
    let answer = try run("screen", date: date, typing: typed)
    try #require(answer.code == 0, "\(answer.output) \(answer.errors)")
  }
}
