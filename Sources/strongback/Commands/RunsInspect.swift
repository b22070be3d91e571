import ArgumentParser
import CoachCore
import Coaching
import Foundation
import Journal
import RunFiles

struct RunsInspect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what is in a run file; nothing is recorded.")
  @Argument(help: "A FIT, GPX or TCX file, packed or not.") var file: String
  @Flag(help: "Print JSON, with every column.") var json = false

  func run() async throws {
    let bytes = try OneRunFile.read(file)
    let form = RunFileJSON(bytes, name: URL(fileURLWithPath: file).lastPathComponent)
    if json { return print(String(decoding: form.json.bytes, as: UTF8.self)) }
    if let error = form.error { throw CommandError(Exit.badData, "\(file): " + OneRunFile.words.reason(error)) }
    let (format, run) = (bytes.withUnsafeBytes { RunFileFormat(sniffing: $0) }, form.run)
    print("\(format.map { "\($0)".uppercased() } ?? ""), \(bytes.count) bytes, \(run.count) records")
    for session in run.sessions {
      let sport = session.sport?.slug ?? "unknown sport"
      let distance = session.distance.map { ", " + Units.distance($0, .metric) } ?? ""
      print("  \(sport)\(distance)" + (session.timer.map { ", " + Units.duration($0) } ?? ""))
    }
    for channel in RecordChannel.allCases where run.has(channel) {
      print("  \(channel): \(run[channel].count { $0.isFinite }) values")
    }
    for column in run.developer {
      print("  \(column.name) (added by an app): \(column.values.count { $0.isFinite }) values")
    }
    for anomaly in run.anomalies { print(Paper.wrapped("  " + RunFileWords.text(anomaly), indent: "  ")) }
  }
}
