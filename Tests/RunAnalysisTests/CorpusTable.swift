import CoachCore
import Foundation
import RunFiles
import Testing

@testable import RunAnalysis

/// What the analysis says of real files: RUN_CORPUS names a folder with fit/, gpx/ and tcx/; RUN_TABLE the file to write.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["RUN_CORPUS"] != nil, "RUN_CORPUS names no folder"))
struct CorpusTable {
  static let folder = URL(filePath: ProcessInfo.processInfo.environment["RUN_CORPUS"] ?? "/")

  @Test func `every running file is turned into numbers that can be`() throws {
    var lines = ["file\tminutes\tkm\tclimb\tdescent\tdose\tturns\tbias\tleft\tright\ttrack\tspikes"]
    for format in ["fit", "gpx", "tcx"] {
      let place = Self.folder.appending(path: format).path()
      for name in try FileManager.default.contentsOfDirectory(atPath: place).sorted() {
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(format)/\(name)")))
        guard let file = try? RecordedRun(bytes: bytes) else { continue }
        let run = RunReading.prepared(file)
        let reading = RunReading(prepared: run, course: CourseReading(run), defaultOffset: .utc)
        guard reading.record.sport == .running || (format == "gpx" && reading.record.sport == .other) else { continue }
        lines.append(line(name, run, reading))
      }
    }
    let table = lines.joined(separator: "\n")
    if let target = ProcessInfo.processInfo.environment["RUN_TABLE"] {
      try table.write(toFile: target, atomically: true, encoding: .utf8)
    }
    #expect(lines.count > 1 && !table.contains("nan") && !table.contains("inf"))
  }

  private func line(_ name: String, _ run: RecordedRun, _ reading: RunReading) -> String {
    func text(_ value: Double?, _ digits: Int = 0) -> String { value.map { String(format: "%.\(digits)f", $0) } ?? "–" }
    let turns = TurnReading(run)
    let (record, findings) = (reading.record, reading.findings)
    var columns = [
      name, text(record.moving.minutes, 1), text(record.distance.value / 1000, 2), text(findings.climb?.value),
      text(findings.descent?.value), text(findings.downhillDose?.value),
    ]
    switch turns.turning {
    case .success(let turning):
      let track = turning.track.map { "\(Int($0.lap.value)) m: \(text($0.left, 1)) left, \(text($0.right, 1)) right" }
      columns += [
        text(turning.netTurns, 2), text(turning.bias, 2), text(100 * turning.leftShare, 1) + " %",
        text(100 * turning.rightShare, 1) + " %", track ?? "",
      ]
    case .failure(let gap): columns += ["\(gap)", "", "", "", ""]
    }
    return (columns + ["\(turns.spikes)"]).joined(separator: "\t")
  }
}
