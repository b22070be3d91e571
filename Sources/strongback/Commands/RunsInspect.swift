import ArgumentParser
import CoachCore
import Coaching
import Exchange
import Foundation
import RunFiles

struct RunsInspect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what is in a run file; nothing is recorded.")
  @Argument(help: "A FIT, GPX or TCX file, packed or not.") var file: String
  @Flag(help: "Print JSON, with every column.") var json = false

  func run() async throws {
    let (bytes, run) = try read()
    guard let format = bytes.withUnsafeBytes({ RunFileFormat(sniffing: $0) }) else {
      throw CommandError(
        Exit.badData, "\(file) is not a file of a run. Export the original file from your watch's app.")
    }
    if json { return try printJSON(RunFileJSON(run, format: format, size: bytes.count)) }
    print("\("\(format)".uppercased()), \(bytes.count) bytes, \(run.count) records")
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
    for anomaly in run.anomalies { print("  Warning: \(anomaly)") }
  }

  /// The first file that may hold a run, and what can be read of it.
  private func read() throws -> ([UInt8], RecordedRun) {
    for found in RunFileSearch([file], defaultOffset: .utc) {
      let fault: ArchiveFault
      switch found {
      case .file(let inside):
        let bytes: [UInt8]
        do throws(ArchiveFault) { bytes = try inside.read().bytes } catch {
          fault = error
          break
        }
        do throws(RunFileError) { return (bytes, try RecordedRun(bytes: bytes)) } catch {
          if case .noActivity = error { return (bytes, RecordedRun()) }
          throw CommandError(Exit.badData, "\(file): " + words.reason(error))
        }
      case .refused(let error, _): fault = error
      default: continue
      }
      throw CommandError(fault == .notThere ? Exit.notFound : Exit.badData, "\(file): " + words.reason(fault))
    }
    throw CommandError(Exit.badData, "There is no file of a run in \(file).")
  }

  private var words: ImportWords { ImportWords(units: .metric, today: Clock.now().day) }
}
