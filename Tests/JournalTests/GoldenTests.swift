import CoachCore
import Foundation
import Journal
import TestKit
import Testing

@Suite struct GoldenTests {
  @Test(arguments: EventKind.allCases)
  func `what is written of each kind is what was agreed`(kind: EventKind) throws {
    let events = samples.filter { EventKind.kinds(in: $0.body)[0] == kind }
    #expect(!events.isEmpty, "a sample of every kind")
    let text = try JSONLines.text(of: events)
    try expectGolden(String(decoding: text, as: UTF8.self), "\(kind.slug).\(kind.version).jsonl")
  }

  @Test(arguments: EventKind.allCases)
  func `every version of each kind that was ever written is still read`(kind: EventKind) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
    for version in 1...kind.version {
      let kept = folder.appendingPathComponent("\(kind.slug).\(version).jsonl")
      let events = try JSONLines(reading: Array(Data(contentsOf: kept))).events
      #expect(!events.isEmpty)
      for event in events { #expect(EventKind.kinds(in: event.body)[0] == kind) }
      if version == kind.version { #expect(events == samples.filter { EventKind.kinds(in: $0.body)[0] == kind }) }
    }
  }

  @Test func `Foundation agrees that every stored event is JSON, and reads the same in it`() throws {
    for event in samples {
      let bytes = try EventRecord(event).json
      let ours = try JSON(bytes)
      let theirs = try JSONSerialization.jsonObject(with: Data(bytes))
      #expect(try JSON(Array(JSONSerialization.data(withJSONObject: theirs, options: [.sortedKeys]))) == ours.sorted)
    }
  }

  @Test(arguments: EventKind.allCases)
  func `an event cut short is never read as an event`(kind: EventKind) throws {
    for event in samples where EventKind.kinds(in: event.body)[0] == kind {
      let bytes = try EventRecord(event).json
      for end in 0..<bytes.count {
        #expect(throws: RecordFault.self) { try RunnerEvent(json: Array(bytes[..<end])) }
      }
    }
  }
}

extension JSON {
  /// The same value with the fields of each object in the order of their names.
  fileprivate var sorted: JSON {
    switch self {
    case .array(let values): .array(values.map(\.sorted))
    case .object(let fields):
      .object(fields.map { JSONField($0.name, $0.value.sorted) }.sorted { $0.name < $1.name })
    default: self
    }
  }
}
