import ArgumentParser
import CoachCore
import Coaching
import Exchange
import Foundation
import RunAnalysis
import RunFiles

struct RunsReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "What a run file says about the back; nothing is recorded.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "A FIT, GPX or TCX file, packed or not.") var file: String
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let bytes = try OneRunFile.read(file)
    let moment = try options.moment()
    let recorded: RecordedRun
    do { recorded = try RecordedRun(bytes: bytes) } catch {
      throw CommandError(Exit.badData, "\(file): " + OneRunFile.words.reason(error))
    }
    let report = RunReport(recorded, defaultOffset: moment.offset)
    if json { return try printJSON(RunReportJSON(report)) }
    let units = try await knownUnits()
    print(RunReportSheet(report: report, units: units, file: recorded).page)
  }

  /// Those of the runner, if there is one here already; looking at a file begins no journal.
  private func knownUnits() async throws -> UnitSystem {
    guard options.journal != nil || FileManager.default.fileExists(atPath: options.place.path) else { return .metric }
    return try await options.picture().state.profile.units
  }
}

/// The one run that a path names, whatever it is packed in.
enum OneRunFile {
  static var words: ImportWords { ImportWords(units: .metric, today: Clock.now().day) }

  /// The first file that may hold a run; of a damaged one, what comes before the damage.
  static func read(_ file: String) throws -> [UInt8] {
    for found in RunFileSearch([file], defaultOffset: .utc) {
      let fault: ArchiveFault
      switch found {
      case .file(let inside): do throws(ArchiveFault) { return try inside.read().bytes } catch { fault = error }
      case .refused(let error, _): fault = error
      default: continue
      }
      throw CommandError(fault == .notThere ? Exit.notFound : Exit.badData, "\(file): " + words.reason(fault))
    }
    throw CommandError(Exit.badData, "There is no file of a run in \(file).")
  }
}
