import CoachCore
import Foundation
import RunFiles
import Testing

/// Compares whole files with what the official decoder gave: RUN_CORPUS names a folder with fit/ and golden/.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["RUN_CORPUS"] != nil, "RUN_CORPUS names no folder"))
struct CorpusTests {
  static let folder = URL(filePath: ProcessInfo.processInfo.environment["RUN_CORPUS"] ?? "/")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "fit").path())) ?? [])
    .filter { $0.hasSuffix(".fit") }.sorted()
  static let columns: [(RecordChannel, String)] = [
    (.time, "timestamp"), (.latitude, "latitude"), (.longitude, "longitude"), (.distance, "distance"),
    (.speed, "speed"), (.altitude, "altitude"), (.heartRate, "heart_rate"), (.cadence, "cadence"),
    (.fractionalCadence, "fractional_cadence"), (.power, "power"), (.verticalOscillation, "vertical_oscillation"),
    (.contactTime, "stance_time"), (.contactTimeShare, "stance_time_percent"),
    (.contactBalance, "stance_time_balance"), (.stepLength, "step_length"), (.verticalRatio, "vertical_ratio"),
    (.temperature, "temperature"),
  ]

  @Test(arguments: names) func `every file reads as the official decoder reads it`(name: String) throws {
    let golden = try golden(name)
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "fit/\(name)")))
    let run: RecordedRun
    do { run = try RecordedRun(bytes: bytes) } catch {
      #expect(golden.records == 0, "\(error)")
      return
    }
    #expect(run.count >= golden.records)
    for (channel, key) in Self.columns {
      let values = run[channel]
      let wanted = golden.columns[key]
      let differing = (0..<min(golden.records, run.count)).filter { row in
        (values.isEmpty || values[row].isNaN ? nil : values[row]) != wanted?[row]
      }
      #expect(differing.isEmpty, "\(key)")
    }
    guard golden.error == nil else { return }
    let total = run.sessions.reduce(0) { $0 + ($1.distance?.value ?? 0) }
    #expect(abs(total - (golden.distance ?? 0)) < 0.001)
    // No clock on Earth is more than 15 hours from UTC: the official decoder passes any number on.
    #expect(run.utcOffset.map { Double($0.seconds) } == golden.offset.flatMap { abs($0) > 54_000 ? nil : $0 })
  }

  private struct Golden: Decodable {
    let records: Int
    let error: String?
    let distance: Double?
    let offset: Double?
    let columns: [String: [Double?]]

    enum CodingKeys: String, CodingKey {
      case records = "num_records"
      case error = "sdk_error"
      case distance = "total_distance"
      case offset = "local_offset_s"
      case columns
    }
  }

  private func golden(_ name: String) throws -> Golden {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", Self.folder.appending(path: "golden/\(name).golden.json.gz").path()]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try JSONDecoder().decode(Golden.self, from: data)
  }
}
