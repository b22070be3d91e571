import ArgumentParser
import CoachCore
import Coaching
import Foundation
import Journal
import JournalSQLite

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copies of the database: one to a place you name, and those of the last days.",
    discussion: """
      With a path it copies the database there while everything goes on, and reads the copy back before it says so; a copy \
      that is there already is replaced, any other file is not. Each day's first use makes a copy by itself, kept for seven \
      days; without a path they are listed. For another machine, "strongback export all" takes the run files too.
      """)
  @OptionGroup var options: CoachOptions
  @Argument(help: "Where to copy the database.") var path: String?
  @Flag(help: "Put the original files of runs beside that copy too, in a folder called files.") var files = false
  @Option(help: "Whether each day's first use makes a copy: on or off.") var daily: Switch?
  @Option(
    help: ArgumentHelp(
      "Go back to the copy of a day, with no server running; what is there now is kept beside it.", valueName: "day"))
  var restore: String?

  enum Switch: String, ExpressibleByArgument {
    case on, off
  }

  func run() async throws {
    guard options.journal == nil else {
      throw CommandError(Exit.usage, "A journal file is a copy already. This is for the database.")
    }
    let copies = DailyCopies(of: options.place)
    if let daily { try turn(copies, daily) }
    if let restore { return try bringBack(restore, copies) }
    if let path { return try copy(to: path) }
    try list(copies)
  }

  private func turn(_ copies: DailyCopies, _ daily: Switch) throws {
    try translating { try copies.turn(on: daily == .on) }
    print(
      daily == .on
        ? "From now on each day's first use makes a copy, kept for seven days."
        : "No more copies are made by themselves. Those that are there stay until you remove them.")
  }

  private func copy(to path: String) throws {
    var place = URL(fileURLWithPath: path)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      place = place.appendingPathComponent(options.place.lastPathComponent)
    }
    guard FileManager.default.fileExists(atPath: options.place.path) else {
      throw CommandError(
        Exit.notFound, "There is no database at \(options.place.path) yet, so there is nothing to copy.")
    }
    let copy: DatabaseCopy
    do {
      copy = try DatabaseCopy(of: options.place, at: place)
    } catch .notADatabase(let there) where there == place.path {
      throw CommandError(
        Exit.cannotCreate, "\(there) is there already and is no copy of a database. It stays; choose another name.")
    } catch .notAllowed(let there) where there == place.path {
      throw CommandError(
        Exit.cannotCreate, "\(there) cannot be written, or is the database itself. Choose another place.")
    } catch {
      throw CommandError(error)
    }
    print("\(copy.events == 1 ? "1 entry is" : "\(copy.events) entries are") in \(place.path), read back whole.")
    guard files else { return }
    let all = RunFileShelf(beside: options.place).all
    let folder = RunFileShelf(beside: place).folder
    for file in all {
      let target = folder.appendingPathComponent(file.deletingLastPathComponent().lastPathComponent)
        .appendingPathComponent(file.lastPathComponent)
      try translating {
        guard !Files.exists(target) else { return }
        try Files.makeDirectory(target.deletingLastPathComponent())
        try Files.write(try Files.read(file), to: target)
      }
    }
    print("\(all.count == 1 ? "1 run file is" : "\(all.count) run files are") in \(folder.path).")
  }

  private func list(_ copies: DailyCopies) throws {
    let all = copies.all
    for copy in all { print("\(copy.day)  \((copy.bytes + 999) / 1000) kB  \(copy.url.path)") }
    if all.isEmpty { print("There are no copies yet in \(copies.folder.path).") }
    print(
      Paper.wrapped(
        copies.isOn
          ? "Each day's first use makes one, and the newest \(DailyCopies.kept) are kept. "
            + "To go back to one: strongback backup --restore DAY"
          : "No copies are made by themselves: strongback backup --daily on"))
  }

  private func bringBack(_ text: String, _ copies: DailyCopies) throws {
    guard let day = CalendarDay(iso: text), let copy = copies.all.first(where: { $0.day == day }) else {
      throw CommandError(Exit.notFound, "There is no copy of \"\(text)\". \"strongback backup\" lists them all.")
    }
    let today = Clock.now().calendarDay
    let aside = try translating { try copies.bringBack(copy, RunFileShelf(beside: options.place), on: today) }
    print("The journal is as it was on \(day), before that day's first entry.")
    if let aside { print("What was there until now is kept: \(aside.path)") }
  }
}

extension CoachOptions {
  /// Makes today's copy of the database, where there is none; a copy that fails keeps nobody from anything, and
  /// `doctor` says that it is missing.
  func makeDailyCopy() {
    guard journal == nil else { return }
    _ = try? DailyCopies(of: place).make(on: Clock.now().calendarDay, RunFileShelf(beside: place))
  }
}
