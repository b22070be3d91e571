import Foundation
import RunFiles
import TestKit
import Testing

/// Files that describe far more than they hold: reading one never takes more than 64 times its size and 4 MB.
@Suite(.serialized, .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/clear_refs")))
struct MemoryProperties {
  static let size = 4_000_000

  /// A header that promises what follows, and no checksum that fits.
  private static func fit(_ messages: [UInt8]) -> [UInt8] {
    let count = UInt32(messages.count)
    return [12, 0x20, 0, 0] + (0..<4).map { UInt8(truncatingIfNeeded: count >> UInt32(8 * $0)) } + Array(".FIT".utf8)
      + messages + [0, 0]
  }

  private static func definition(_ message: UInt8, _ fields: [(number: UInt8, size: UInt8, type: UInt8)]) -> [UInt8] {
    [0x40, 0, 0, message, 0, UInt8(fields.count)] + fields.flatMap { [$0.number, $0.size, $0.type] }
  }

  private static func flood(_ message: UInt8, fields: [(number: UInt8, size: UInt8, type: UInt8)], data: [UInt8])
    -> [UInt8]
  {
    let head = definition(message, fields)
    return fit(head + Array(repeatElement([0] + data, count: (size - head.count) / (data.count + 1)).joined()))
  }

  /// Every column in the first record, and a million records with nothing in them.
  private static var sparse: [UInt8] {
    let numbers: [UInt8] = [253, 0, 1, 5, 73, 78, 3, 4, 53, 7, 39, 41, 40, 84, 85, 83, 13]
    let full = definition(20, numbers.map { ($0, 1, 2) }) + [0] + numbers.map { _ in 1 }
    return fit(full + definition(20, []) + [UInt8](repeating: 0, count: size - 200) + full)
  }

  /// Two hundred columns of an app, each with one value.
  private static var described: [UInt8] {
    var messages = definition(207, [(3, 1, 2)]) + [0, 0]
    messages += definition(206, [(0, 1, 2), (1, 1, 2), (2, 1, 2)])
    for field in UInt8(0)..<200 { messages += [0, 0, field, 2] }
    messages += [0x60, 0, 0, 20, 0, 0, 200] + (UInt8(0)..<200).flatMap { [$0, 1, 0] }
    messages += [0] + [UInt8](repeating: 1, count: 200)
    return fit(messages + definition(20, []) + [UInt8](repeating: 0, count: size))
  }

  private static func text(_ head: String, _ part: String, _ tail: String = "") -> [UInt8] {
    Array((head + String(repeating: part, count: size / part.utf8.count) + tail).utf8)
  }

  static let files: [(name: String, make: @Sendable () -> [UInt8])] = [
    ("one full record, and millions without a value", { sparse }),
    ("columns of an app with one value each", { described }),
    ("laps without end", { flood(19, fields: [], data: []) }),
    ("sessions without end", { flood(18, fields: [(5, 1, 0)], data: [1]) }),
    ("strength sets without end", { flood(225, fields: [], data: []) }),
    ("descriptions without end", { flood(206, fields: [(0, 1, 2), (1, 1, 2), (2, 1, 2)], data: [0, 1, 2]) }),
    ("developers without end", { flood(207, fields: [(3, 1, 2)], data: [1]) }),
    ("points without anything", { text("<gpx><trk><trkseg>", "<trkpt/>", everything) }),
    ("segments of one point", { text("<gpx><trk>", "<trkseg><trkpt/></trkseg>") }),
    ("activities without end", { text("<TrainingCenterDatabase>", "<Activity/>") }),
    ("laps of text without end", { text("<TrainingCenterDatabase><Activity>", "<Lap/>") }),
    ("elements that never end", { text("<gpx>", "<a>") }),
  ]

  private static let everything = """
    <trkpt lat="1" lon="2"><ele>3</ele><time>2026-01-01T00:00:00Z</time><hr>1</hr><cad>1</cad><atemp>1</atemp>\
    <power>1</power><speed>1</speed><distance>1</distance></trkpt>
    """

  @Test(arguments: files.indices) func `no file takes more memory than its share`(index: Int) throws {
    let bytes = Self.files[index].make()
    let before = try memory("VmRSS:")
    try Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    let run = try? RecordedRun(bytes: bytes)
    let taken = try memory("VmHWM:") - before
    #expect(taken <= 64 * bytes.count + 4_000_000, "\(Self.files[index].name): \(taken / bytes.count) times its size")
    _ = run
  }

  /// Bytes that this process holds, or held at most since the mark was cleared.
  private func memory(_ name: String) throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix(name) })
    return try #require(line.split { !$0.isNumber }.first.flatMap { Int($0) }) * 1024
  }
}
