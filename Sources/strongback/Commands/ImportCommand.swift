import ArgumentParser
import CoachCore
import Coaching
import Exchange
import Foundation
import Journal

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in run files, folders of them, and the exports of Strava, Garmin and Apple.",
    discussion: """
      Takes FIT, GPX and TCX files, packed or not, folders, zip archives, Strava's bulk export, Garmin's "Export Your \
      Data" and the export of Apple Health, as they were downloaded; and what "strongback export all" wrote. What is there already is not taken twice, so an \
      import that was cut off can simply be started again; "strongback undo" takes a whole import back.
      """)
  @OptionGroup var options: CoachOptions
  @Argument(help: "Files, folders or archives; - reads one from standard input.") var paths: [String] = []
  @Option(help: ArgumentHelp("Import what comes into this folder, until you press Ctrl-C.", valueName: "folder"))
  var watch: String?
  @Flag(help: "Print JSON.") var json = false

  func validate() throws {
    if paths.isEmpty && watch == nil { throw ValidationError("Say which files, folders or archives to import.") }
  }

  func run() async throws {
    if !paths.isEmpty {
      for path in paths where path != "-" && !FileManager.default.fileExists(atPath: path) {
        throw CommandError(Exit.notFound, "There is nothing at \(path). Check the path.")
      }
      let input = paths.contains("-") ? try ImportCommand.standardInput() : ""
      defer { unlink(input) }
      let all = paths.map { $0 == "-" ? input : $0 }
      let programmes = all.filter(ImportCommand.isProgramme)
      for path in programmes { try await takeProgramme(path) }
      let rest = all.filter { !programmes.contains($0) }
      if rest.isEmpty, watch == nil { return }
      let isWhole = try await take(rest, names: [input: "standard input"])
      if !isWhole, watch == nil { throw ExitCode(Exit.badData) }
    }
    if let watch { try await keepWatch(over: URL(fileURLWithPath: watch)) }
  }

  private static func isProgramme(_ path: String) -> Bool {
    guard let file = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 4096)).map { ProgrammeFile.isOne($0) } ?? false
  }

  /// A clinician's programme is taken before the runs: it changes the plan, not the past.
  private func takeProgramme(_ path: String) async throws {
    let lines = try await ProgrammeCommand.take(try ProgrammeCommand.bytes(of: path), options)
    if json { return try printJSON(["programme": lines]) }
    for line in lines { print(Paper.wrapped(line, indent: "  ")) }
  }

  /// Imports these; false if something could not be read.
  private func take(_ paths: [String], names: [String: String] = [:]) async throws -> Bool {
    let moment = try options.moment()
    let coach = try options.coach()
    let units = try await translated { try await coach.picture(at: moment) }.state.profile.units
    let words = ImportWords(units: units, today: moment.day)
    let display = ProgressDisplay(isOn: !json)
    var size = 0.0
    let (archives, paths) = try ImportCommand.sorted(paths)
    let search = RunFileSearch(paths, names: names, defaultOffset: moment.offset) {
      display.show(done: $0, total: size)
    }
    size = search.size
    let items = FoundItems(search)
    var tally = ImportTally()
    var files: [ImportJSON.File] = []
    display.show(done: 0, total: items.size, files: 0)
    let batch = try await translated {
      var runs = try await RunImport(coach, shelf: RunFileShelf(beside: options.place), at: moment)
      for (path, archive) in archives {
        let name = names[path] ?? URL(fileURLWithPath: path).lastPathComponent
        let line = try await runs.take(archive, name: name)
        tally.count(line.outcome, isQuiet: false)
        if json {
          files.append(ImportJSON.File(line, reason: line.outcome.slug == "skipped" ? words.text(line) : nil))
        } else {
          display.clear()
          print(Paper.wrapped("\(line.name): \(words.text(line))", indent: "  "))
        }
      }
      try await runs.take(items) { index, line in
        let isQuiet = words.isQuiet(line.outcome, items.places[index])
        if case .failed(let error) = line.outcome, case .passedOver(let count)? = error as? NotRead {
          tally.passOver(count)
        } else {
          tally.count(line.outcome, isQuiet: isQuiet)
        }
        if json {
          if !isQuiet {
            files.append(ImportJSON.File(line, reason: line.outcome.slug == "skipped" ? words.text(line) : nil))
          }
        } else if !isQuiet {
          display.clear()
          print(Paper.wrapped("\(line.name): \(words.text(line))", indent: "  "))
        }
        display.show(done: items.places[index].upTo, total: items.size, files: index + 1)
      }
      return runs.batch
    }
    display.clear()
    if json {
      try printJSON(ImportJSON(batch: batch, files: files, summary: tally.numbers))
    } else if items.places.count > 1 {
      print(Paper.wrapped(tally.text()))
    }
    return tally.unread == 0
  }

  /// What a Strongback exported whole, and the rest, which is searched for runs.
  private static func sorted(_ paths: [String]) throws -> ([(String, EverythingFile)], [String]) {
    var archives: [(String, EverythingFile)] = []
    var rest: [String] = []
    for path in paths {
      if let archive = try? EverythingFile(at: path) { archives.append((path, archive)) } else { rest.append(path) }
    }
    return (archives, rest)
  }

  /// What comes through standard input, in a file for the moment.
  private static func standardInput() throws -> String {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("strongback-\(UUID().uuidString)")
    let file = try translating {
      _ = try Files.makeFile(url)
      return try FileHandle(forWritingTo: url)
    }
    while let block = try FileHandle.standardInput.read(upToCount: 1 << 16), !block.isEmpty {
      try file.write(contentsOf: block)
    }
    return url.path
  }

  private func keepWatch(over folder: URL) async throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue else {
      throw CommandError(Exit.notFound, "There is no folder at \(folder.path). Check the path.")
    }
    if !json { print("Watching \(folder.path). Press Ctrl-C to stop.") }
    var watched = WatchedFolder()
    while true {
      let ready = watched.look(WatchedFolder.list(folder))
      if !ready.isEmpty { _ = try await take(ready) }
      fflush(nil)
      try await Task.sleep(for: .seconds(2))
    }
  }
}
