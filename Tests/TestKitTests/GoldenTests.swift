import Foundation
import Testing

@testable import TestKit

@Suite struct GoldenTests {
  /// A test file in a folder of its own, removed afterwards.
  private func besideATest(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("golden-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appendingPathComponent("SomeTests.swift").path)
  }

  @Test func `what was agreed is accepted, byte for byte`() throws {
    try besideATest { test in
      let file = GoldenFile("week.txt", beside: test)
      try file.expect("Monday: bird dog\n", rewriting: true)
      try file.expect("Monday: bird dog\n", rewriting: false)
      for other in ["Monday: bird dog", "Monday: bird dog\r\n", "Monday: bird dog\n\n", ""] {
        #expect(throws: GoldenMismatch.self) { try file.expect(other, rewriting: false) }
      }
    }
  }

  @Test func `a rewrite replaces what was agreed`() throws {
    try besideATest { test in
      let file = GoldenFile("week.txt", beside: test)
      try file.expect("old, and longer\n", rewriting: true)
      try file.expect("new\n", rewriting: true)
      try file.expect("new\n", rewriting: false)
    }
  }

  @Test func `without a golden file the message says how to make one`() throws {
    try besideATest { test in
      let error = #expect(throws: GoldenMismatch.self) {
        try GoldenFile("week.txt", beside: test).expect("x\n", rewriting: false)
      }
      let message = try #require(error).description
      #expect(message.contains("no Golden/week.txt yet"))
      #expect(message.contains("script/golden"))
    }
  }

  @Test func `the message shows the lines that differ, and no others`() {
    let mismatch = GoldenMismatch(
      name: "week.txt", kept: "Mon rest\nTue plank\nWed rest\nThu walk\n",
      made: "Mon rest\nTue bridge\nWed rest\nThu walk\nFri calves\n")
    #expect(
      mismatch.description.split(separator: "\n").dropFirst() == [
        "- 2: Tue plank", "+ 2: Tue bridge", "+ 5: Fri calves",
      ])
  }

  @Test(arguments: [
    (kept: "a\n", made: "a", seen: ["- 1: a", "+ 1: a (no newline at the end)"]),
    (kept: "a\n", made: "a\r\n", seen: ["- 1: a", "+ 1: a␍"]),
    (kept: "a\nb\n", made: "", seen: ["- 1: a", "- 2: b"]),
    (kept: "", made: "a\n", seen: ["+ 1: a"]),
  ])
  func `a difference that the eye misses is shown`(kept: String, made: String, seen: [String]) {
    #expect(GoldenMismatch.changes(from: kept, to: made) == seen)
  }
}
