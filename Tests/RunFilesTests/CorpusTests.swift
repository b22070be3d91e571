import CoachCore
import Foundation
import RunFiles
import Testing

/// Compares whole files with what the reference decoders gave: RUN_CORPUS names a folder with fit/, gpx/, tcx/ and golden/.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["RUN_CORPUS"] != nil, "RUN_CORPUS names no folder"))
struct CorpusTests {
  static let folder = URL(filePath: ProcessInfo.processInfo.environment["RUN_CORPUS"] ?? "/")
  static let names = ["fit", "gpx", "tcx"].flatMap { names(of: $0) }
  static let columns: [(RecordChannel, String)] = [
    (.time, "timestamp"), (.latitude, "latitude"), (.longitude, "longitude"), (.distance, "distance"),
    (.speed, "speed"), (.altitude, "altitude"), (.heartRate, "heart_rate"), (.cadence, "cadence"),
    (.fractionalCadence, "fractional_cadence"), (.power, "power"), (.verticalOscillation, "vertical_oscillation"),
    (.contactTime, "stance_time"), (.contactTimeShare, "stance_time_percent"),
    (.contactBalance, "stance_time_balance"), (.stepLength, "step_length"), (.verticalRatio, "vertical_ratio"),
    (.temperature, "temperature"), (.runCadence, "run_cadence"),
  ]

  /// Files of one format, under their format's folder.
  private static func names(of format: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: format).path())
    return (files ?? []).filter { $0.hasSuffix(".\(format)") }.sorted()
  }

  @Test(arguments: names) func `every file reads as the reference decoder reads it`(name: String) throws {
    let golden = try golden(name)
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name.suffix(3))/\(name)")))
    let run: RecordedRun
    do { run = try RecordedRun(bytes: bytes) } catch {
      #expect(golden.records == 0, "\(error)")
      return
    }
    // Of a broken FIT file the official decoder gives less; whole text files have no more records than it says.
    #expect(name.hasSuffix(".fit") ? run.count >= golden.records : run.count == golden.records)
    for (channel, key) in Self.columns {
      let values = run[channel]
      let wanted = golden.columns[key]
      let differing = (0..<min(golden.records, run.count)).filter { row in
        (values.isEmpty || values[row].isNaN ? nil : values[row]) != wanted?[row]
      }
      #expect(differing.isEmpty, "\(key)")
    }
    expectStretches(of: run, golden)
    guard golden.error == nil else { return }
    let total = run.sessions.reduce(0) { $0 + ($1.distance?.value ?? 0) }
    #expect(abs(total - (golden.distance ?? 0)) < 0.001)
    // No clock on Earth is more than 15 hours from UTC: the official decoder passes any number on.
    #expect(run.utcOffset.map { Double($0.seconds) } == golden.offset.flatMap { abs($0) > 54_000 ? nil : $0 })
  }

  /// GPX counts tracks and segments, TCX activities, laps and tracks.
  private func expectStretches(of run: RecordedRun, _ golden: Golden) {
    let isTCX = golden.columns["activity"] != nil
    let keys = isTCX ? ["activity", "lap", "track"] : ["track", "segment"]
    let ends = run.stretches.dropFirst().map(\.row) + [run.count]
    for (stretch, end) in zip(run.stretches, ends) {
      let place = [stretch.activity] + (stretch.lap.map { [$0] } ?? []) + [stretch.track]
      for row in stretch.row..<end { #expect(keys.map { golden.columns[$0]?[row] } == place.map { Double($0) }) }
    }
    #expect(run.stretches.isEmpty == (golden.columns["track"] == nil))
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
