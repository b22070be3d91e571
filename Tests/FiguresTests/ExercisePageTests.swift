import Foundation
import TestKit
import Testing

/// The pages in `docs/exercises` are those that `script/figures` would write now.
struct ExercisePageTests {
  @Test func `the pages of the exercises are up to date`() throws {
    let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/exercises")
    let made = ExercisePages.files
    for file in made {
      let kept = try String(contentsOf: docs.appendingPathComponent(file.name), encoding: .utf8)
      #expect(kept == file.text, "\(file.name): run script/figures and commit what it writes")
    }
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: docs.path))
    #expect(names == Set(made.map(\.name)))
  }
}
