import CoachCore
import Coaching
import Foundation
import Journal
import JournalSQLite

/// Deletes all that the coach ever wrote beside a database, and nothing else.
struct Erasure: Sendable {
  let database: URL

  init(of database: URL) { self.database = database }

  private var folder: URL { database.deletingLastPathComponent() }
  private var shelf: RunFileShelf { RunFileShelf(beside: database) }
  private var copies: DailyCopies { DailyCopies(of: database) }

  /// Secrets and memories of the web app.
  private static let small = ["access-phrase", "access-keys.json", "links.json"]

  var isAnythingThere: Bool {
    Files.exists(database) || !copies.all.isEmpty || !SQLiteJournal.aside(of: database).isEmpty
  }

  /// What would go, a line each.
  func contents(events: Int) -> [String] {
    func count(_ number: Int, _ one: String, _ many: String) -> String {
      number == 1 ? "1 " + one : "\(number) " + many
    }
    var lines = [count(events, "entry", "entries") + " of your journal, at \(database.path)"]
    let (files, days, aside) = (shelf.all.count, copies.all.count, SQLiteJournal.aside(of: database).count)
    if files > 0, isAlone { lines.append(count(files, "original file", "original files") + " of your runs") }
    if days > 0 { lines.append(count(days, "copy", "copies") + " of the last days, in \(copies.folder.path)") }
    if aside > 0 { lines.append(count(aside, "older copy", "older copies") + " of the database beside it") }
    if isAlone { lines.append("the access phrase, keys of devices and shared links, where there are any") }
    return lines
  }

  /// All that stays is the time of it, so that no device brings back what it kept.
  private var mark: URL { folder.appendingPathComponent(".\(database.lastPathComponent).erased") }

  /// When everything was deleted last; nil if it never was.
  var last: Instant? {
    guard let bytes = try? Files.read(mark), let number = Int64(String(decoding: bytes, as: UTF8.self)) else {
      return nil
    }
    return Instant(unixMilliseconds: number)
  }

  /// Files of runs lie beside all databases of a folder; another one may still need them.
  private var isAlone: Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return !names.contains { name in
      let url = folder.appendingPathComponent(name)
      return url.lastPathComponent != database.lastPathComponent && SQLiteJournal.isJournal(url)
        && !SQLiteJournal.aside(of: database).contains { $0.lastPathComponent == name }
    }
  }

  /// Deletes it; false where another program has the database open, which is empty then but stays.
  func carryOut() async throws(JournalError) -> Bool {
    let journal: SQLiteJournal?
    do throws(JournalError) { journal = try SQLiteJournal(at: database) } catch {
      // Of a damaged journal the file goes; somebody else's file never does.
      guard SQLiteJournal.isJournal(database) else { throw error }
      journal = nil
    }
    try await journal?.erase()
    removeRest()
    guard let journal else {
      for ending in ["", "-wal", "-shm"] { Files.remove(URL(fileURLWithPath: database.path + ending)) }
      return true
    }
    return try await journal.remove()
  }

  /// Deletes it while a server goes on with the database, which stays as an empty file.
  func empty() async throws {
    try await SQLiteJournal(at: database).erase()
    removeRest()
  }

  /// All but the database itself.
  private func removeRest() {
    try? Files.write(Array("\(Clock.now().instant.unixMilliseconds)".utf8), to: mark)
    if isAlone {
      shelf.removeAll()
      for name in Erasure.small { Files.remove(folder.appendingPathComponent(name)) }
    }
    try? FileManager.default.removeItem(at: shelf.arrivals)
    copies.removeAll()
    SQLiteJournal.removeAside(of: database)
    try? FileManager.default.removeItem(at: CalendarShelf(beside: database).folder)
  }
}
