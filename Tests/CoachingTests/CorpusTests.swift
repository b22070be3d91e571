import Coaching
import Foundation
import Journal
import RunFiles
import Testing

/// Compares whole files with what the reference decoders gave: RUN_CORPUS names a folder with fit/, gpx/, tcx/ and golden/.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["RUN_CORPUS"] != nil, "RUN_CORPUS names no folder"))
struct CorpusTests {
  private static let folder = URL(filePath: ProcessInfo.processInfo.environment["RUN_CORPUS"] ?? "/")

  /// What the reference says of itself.
  private static let ofReference: Set = ["golden_source", "sdk_error", "xml_error"]

  /// What a broken file's golden must have in common with ours: the reference gives up earlier.
  private static let ofBroken: Set = ["format", "file", "sha256", "size", "check_integrity", "scan", "columns"]

  @Test func `every file has the form that the reference decoders give it`() throws {
    var compared = 0
    for file in try Self.files() {
      let name = file.lastPathComponent
      let golden = Self.folder.appending(path: "golden/\(name).golden.json.gz")
      guard FileManager.default.fileExists(atPath: golden.path()) else { continue }
      compare(RunFileJSON([UInt8](try Data(contentsOf: file)), name: name), try unpacked(golden), name)
      compared += 1
    }
    print("\(compared) files compared with their goldens")
    #expect(compared > 0)
  }

  private static func files() throws -> [URL] {
    try RunFileFormat.allCases.flatMap { format in
      try FileManager.default.contentsOfDirectory(
        at: folder.appending(path: "\(format)"), includingPropertiesForKeys: nil
      ).filter { $0.pathExtension == "\(format)" }.sorted { $0.path() < $1.path() }
    }
  }

  private func compare(_ form: RunFileJSON, _ golden: [String: Any], _ name: String) {
    guard let ours = try? JSONSerialization.jsonObject(with: Data(form.json.bytes)) as? [String: Any] else {
      Issue.record("\(name): no JSON")
      return
    }
    let isBroken = golden["sdk_error"] is String
    for (field, value) in golden where !Self.ofReference.contains(field) && field != "columns" {
      guard !isBroken || Self.ofBroken.contains(field) else { continue }
      #expect((value as? NSObject)?.isEqual(ours[field]) == true, "\(name): \(field)")
    }
    let (wanted, columns) = (columns(golden), columns(ours))
    let rows = golden["num_records"] as? Int ?? 0
    #expect(isBroken ? form.run.count >= rows : form.run.count == rows, "\(name): records")
    for column in Set(wanted.keys).union(columns.keys) {
      let missing = [Double?](repeating: nil, count: rows)
      #expect((columns[column] ?? missing).prefix(rows) == (wanted[column] ?? missing)[...], "\(name): \(column)")
    }
  }

  private func columns(_ form: [String: Any]) -> [String: [Double?]] {
    (form["columns"] as? [String: [Any]] ?? [:]).mapValues { $0.map { ($0 as? NSNumber)?.doubleValue } }
  }

  private func unpacked(_ file: URL) throws -> [String: Any] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path()]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}
