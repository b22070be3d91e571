import CoachCore
import Foundation
import Journal
import Testing

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
private let rewrites = ProcessInfo.processInfo.environment["STRONGBACK_REWRITE_GOLDENS"] != nil

private func golden(_ kind: EventKind, version: Int) -> URL {
  folder.appendingPathComponent("\(kind.slug).\(version).jsonl")
}

private func lines(_ url: URL) throws -> [[UInt8]] {
  try Data(contentsOf: url).split(separator: 0x0A).map { Array($0) }
}

@Suite struct GoldenTests {
  @Test(arguments: EventKind.allCases)
  func `what is written of each kind is what was agreed`(kind: EventKind) throws {
    let events = samples.filter { EventKind.kinds(in: $0.body)[0] == kind }
    #expect(!events.isEmpty, "a sample of every kind")
    let written = try events.map { try EventRecord($0).json }
    let url = golden(kind, version: kind.version)
    if rewrites { try Data(written.joined(separator: [0x0A]) + [0x0A]).write(to: url) }
    let kept = try lines(url)
    #expect(written.map { String(decoding: $0, as: UTF8.self) } == kept.map { String(decoding: $0, as: UTF8.self) })
    #expect(try kept.map { try RunnerEvent(json: $0) } == events)
  }

  @Test(arguments: EventKind.allCases)
  func `every version of each kind that was ever written is still read`(kind: EventKind) throws {
    for version in 1...kind.version {
      let kept = try lines(golden(kind, version: version))
      #expect(!kept.isEmpty)
      for line in kept { #expect(EventKind.kinds(in: try RunnerEvent(json: line).body)[0] == kind) }
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
