public import Foundation

extension SQLiteJournal {
  /// Where the database is unless a runner says otherwise: `strongback/strongback.db` in the user's data directory.
  ///
  /// `XDG_DATA_HOME` if that is an absolute path, as its specification asks, else `~/.local/share`.
  public static func standardPlace(in environment: [String: String] = ProcessInfo.processInfo.environment) -> URL {
    var data = FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".local/share")
    if let home = environment["HOME"], home.hasPrefix("/") {
      data = URL(fileURLWithPath: home).appendingPathComponent(".local/share")
    }
    if let xdg = environment["XDG_DATA_HOME"], xdg.hasPrefix("/") { data = URL(fileURLWithPath: xdg) }
    return data.appendingPathComponent("strongback/strongback.db")
  }
}
