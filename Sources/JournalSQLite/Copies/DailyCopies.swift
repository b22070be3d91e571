public import CoachCore
public import Foundation
public import Journal

/// Copies of the database, one a day, the newest seven kept in `backups` beside it, with the original files as hard links.
public struct DailyCopies: Sendable {
  /// Days.
  public static let kept = 7

  private let database: URL
  public let folder: URL

  public init(of database: URL) {
    self.database = database
    folder = database.deletingLastPathComponent().appendingPathComponent("backups")
  }

  /// One day's copy.
  public struct Copy: Hashable, Sendable {
    public let day: CalendarDay
    public let url: URL
    public let bytes: Int
  }

  /// A runner who wants none leaves an empty file of this name.
  private var off: URL { folder.appendingPathComponent("off") }

  public var isOn: Bool { !Files.exists(off) }

  public func turn(on isOn: Bool) throws(JournalError) {
    if isOn { return Files.remove(off) }
    try Files.makeDirectory(folder)
    _ = try Files.makeFile(off)
  }

  /// The copies that are there, newest first.
  public var all: [Copy] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.compactMap { CalendarDay(iso: $0) }.sorted(by: >).compactMap { day in
      let url = place(of: day)
      return (try? Files.size(url)).map { Copy(day: day, url: url, bytes: $0) }
    }
  }

  private func place(of day: CalendarDay) -> URL {
    folder.appendingPathComponent(day.description).appendingPathComponent(database.lastPathComponent)
  }

  /// Makes the copy of a day that has none yet, and clears away the oldest; false if there was nothing to do.
  ///
  /// Nothing old goes before the new copy was read back whole.
  public func make(on day: CalendarDay, _ shelf: RunFileShelf) throws(JournalError) -> Bool {
    let place = place(of: day)
    guard isOn, Files.exists(database), !Files.exists(place) else { return false }
    // An empty journal has nothing to lose, and would push out copies of one that was lost.
    guard try DatabaseFile.holdsEvents(database) else { return false }
    _ = try DatabaseCopy(of: database, at: place)
    shelf.link(into: place.deletingLastPathComponent().appendingPathComponent("files"))
    for old in all.dropFirst(DailyCopies.kept) { remove(old) }
    return true
  }

  /// Puts a copy in the database's place, which keeps a name of its own: returned, nil where there was none.
  ///
  /// Nothing else may have the database open.
  public func bringBack(_ copy: Copy, _ shelf: RunFileShelf, on day: CalendarDay) throws(JournalError) -> URL? {
    let new = database.deletingLastPathComponent().appendingPathComponent(
      ".\(database.lastPathComponent).\(UUID().uuidString)")
    defer { Files.remove(new) }
    _ = try DatabaseCopy(of: copy.url, at: new)
    let aside = Files.exists(database) ? SQLiteJournal.putAside(database, "before-\(day)") : nil
    try Files.move(new, to: database)
    RunFileShelf(beside: copy.url).link(into: shelf.folder)
    return aside
  }

  private func remove(_ copy: Copy) {
    let day = copy.url.deletingLastPathComponent()
    Files.remove(copy.url)
    let others = (try? FileManager.default.contentsOfDirectory(atPath: day.path)) ?? []
    if others.allSatisfy({ $0 == "files" }) { try? FileManager.default.removeItem(at: day) }
  }

  /// Takes all copies away.
  public func removeAll() {
    for copy in all { remove(copy) }
    Files.remove(off)
    rmdir(folder.path)
  }
}
