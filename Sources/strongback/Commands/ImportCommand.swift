import ArgumentParser
import CoachCore
import Coaching
import Foundation
import Journal
import RunFiles

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring in run files (FIT, GPX, TCX).")
  @OptionGroup var options: CoachOptions
  @Argument(help: "Files, or folders of files.") var paths: [String]

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let shelf = RunFileShelf(beside: options.place)
    let units = try await translated { try await coach.picture(at: moment) }.state.profile.units
    var chance = SystemRandomNumberGenerator()
    let batch = EventID.random(using: &chance)
    var failed = 0
    for file in try files() {
      guard let data = FileManager.default.contents(atPath: file.path) else {
        failed += 1
        print("\(file.lastPathComponent): cannot be read. Check that it is there and yours to read.")
        continue
      }
      let bytes = [UInt8](data)
      let result = try await translated {
        try await coach.importRun(bytes, hash: ContentHash(of: bytes), batch: batch, at: moment) {
          _ = try shelf.keep(bytes)
        }
      }
      if case .unreadable = result { failed += 1 }
      print("\(file.lastPathComponent): " + ImportCommand.words(result, units, today: moment.day))
    }
    if failed > 0 { throw ExitCode(Exit.badData) }
  }

  private func files() throws -> [URL] {
    try paths.flatMap { path -> [URL] in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw CommandError(Exit.notFound, "There is nothing at \(path). Check the path.")
      }
      let url = URL(fileURLWithPath: path)
      guard isFolder.boolValue else { return [url] }
      let inside = try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      return inside.filter { ["fit", "gpx", "tcx"].contains($0.pathExtension.lowercased()) }.sorted {
        $0.path < $1.path
      }
    }
  }

  static func words(_ result: ImportResult, _ units: UnitSystem, today: CalendarDay) -> String {
    switch result {
    case .imported(let run, let findings):
      var text = "\(run.sport.slug), \(DayWords.date(run.start.day, today: today)), "
      text += Units.distance(run.distance, units) + " in " + Units.duration(run.moving)
      if let climb = findings.climb { text += ", \(Units.height(climb, units)) up" }
      if let descent = findings.descent { text += ", \(Units.height(descent, units)) down" }
      if run.sport != .running { text += " (kept, but only running enters the plan)" }
      return text
    case .duplicate(let run): return "already there, \(DayWords.date(run.start.day, today: today))"
    case .unreadable(.empty): return "the file is empty. Copy it from the watch again."
    case .unreadable(.unknownFormat):
      return "this is neither FIT nor GPX nor TCX. Export the original file from your watch's app."
    case .unreadable(.declaresEntities):
      return
        "it declares XML entities, which no run needs and which can do harm. Export it again from the app it is from."
    case .unreadable: return "no run can be read from it; it may be cut off. Export it again."
    }
  }
}
