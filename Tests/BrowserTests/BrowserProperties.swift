import CoachCore
import Figures
import Foundation
import RunFiles
import TestKit
import Testing

@testable import Browser

/// What a browser decides is what the server decides: the same calls of the native and of the WebAssembly build.
///
/// Needs the modules that `script/wasm` builds, and node.
@Suite struct BrowserProperties {
  @Test func `after five hundred histories the page's pain rules decide as ours do`() throws {
    let questions = try (0..<500).map { try PainQuestion(seed: $0) }
    let answers = try Page.answers(to: questions.map { ["does": "pain", "question": try Page.value($0.json)] })
    #expect(answers.count == questions.count)
    for (question, answer) in zip(questions, answers) {
      let native = try question.json.withUnsafeBufferPointer { try Page.value(try PainAnswer.json($0)) }
      expectSame(native, answer, "seed \(question.seed)")
    }
    // The histories reach all that the rules can say.
    let states = Set(answers.compactMap { ($0 as? [String: Any])?["state"] as? String })
    #expect(states == Set(PainState.allCases.map { $0.slug }))
  }

  @Test func `two hundred sessions go the same way in the page, button by button`() throws {
    let sessions = try (0..<200).map { try PainQuestion(seed: $0).session() }
    let answers = try Page.answers(
      to: sessions.map { ["does": "session", "description": $0.description, "acts": $0.acts] })
    for (seed, (session, answer)) in zip(sessions, answers).enumerated() {
      expectSame(try session.answers(), answer, "seed \(seed)")
    }
  }

  @Test func `every exercise is drawn and told in the page as it is here`() throws {
    var requests: [[String: Any]] = []
    for (place, id) in ExerciseID.allCases.enumerated() {
      let tags = Figure.variants(of: id).map { $0.tag.slug }
      let side = place % 2 == 0 ? "left" : "right"
      requests.append(["exercise": id.slug, "side": side, "theme": ["page", "automatic", "light", "dark"][place % 4]])
      for tag in tags { requests.append(["exercise": id.slug, "side": side, "tags": [tag]]) }
    }
    let answers = try Page.answers(to: requests.map { ["does": "figure", "request": $0, "seconds": 1.3] })
    for (request, answer) in zip(requests, answers) {
      expectSame(try drawn(request), answer, "\(request)")
    }
  }

  private func expectSame(_ native: Any, _ page: Any, _ what: String) {
    if let found = difference(native, page) { Issue.record("\(what): \(found)") }
  }

  private func drawn(_ request: [String: Any]) throws -> [Any] {
    var desk = FigureDesk()
    let number = try Array(try JSONSerialization.data(withJSONObject: request)).withUnsafeBufferPointer {
      try desk.open($0)
    }
    let drawings = [
      try desk.frame(number, seconds: 1.3, whole: true), try desk.frame(number, seconds: 1.3, whole: false),
      try desk.drawing(number, 0), try desk.drawing(number, 2),
    ]
    return [try Page.value(try desk.words(number))] + drawings.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `twenty run files give one report, here and in the page`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("strongback-runs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try (0..<20).map { seed -> (bytes: [UInt8], url: URL) in
      let (bytes, url) = (runFile(seed: seed), folder.appendingPathComponent("\(seed)"))
      try Data(bytes).write(to: url)
      return (bytes, url)
    }
    let answers = try Page.answers(
      to: files.map { ["does": "run", "file": $0.url.path, "offsetSeconds": 3600, "intervals": true] })
    for (seed, (file, answer)) in zip(files, answers).enumerated() {
      let native = file.bytes.withUnsafeBufferPointer { RunAnswer.json($0, offsetSeconds: 3600, intervals: true) }
      expectSame(try Page.value(native), answer, "file \(seed)")
      #expect((answer as? [String: Any])?["report"] != nil, "file \(seed)")
    }
  }

  /// Runs with drift, hills, pauses and curves in all three formats, and one in five cut short.
  private func runFile(seed: Int) -> [UInt8] {
    var course = SyntheticRun()
    course.seconds = 1500 + Double(seed) * 100
    course.drift = [.contactTime: Double(seed % 7), .cadence: -Double(seed % 3), .heartRate: 4]
    course.formNoise = 0.02
    course.leftShare = 49 + Double(seed % 4)
    course.height = { 300 + 40 * sin($0 / 400) }
    course.path = { SIMD2(300 * sin($0 / 300), 300 * cos($0 / 300)) }
    if seed % 3 == 0 { course.pauses = [600...660] }
    let run = course.run(seed: seed)
    let whole =
      switch seed % 4 {
      case 0: GPXWriter.file(run)
      case 1: TCXWriter.file(run)
      default: FITWriter.file(run)
      }
    return seed % 5 == 4 ? Array(whole.prefix(whole.count * 4 / 5)) : whole
  }
}
