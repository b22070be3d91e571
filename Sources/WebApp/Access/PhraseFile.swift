public import Foundation

/// Where the hash of the access phrase lies: beside the database, readable by its owner alone.
public struct PhraseFile: Sendable {
  public let place: URL

  public init(beside database: URL) {
    place = database.deletingLastPathComponent().appendingPathComponent("access-phrase")
  }

  /// Nil where none was set.
  public func read() throws -> PhraseHash? {
    guard FileManager.default.fileExists(atPath: place.path) else { return nil }
    let text = try String(contentsOf: place, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    return PhraseHash(kept: text)
  }

  public func write(_ hash: PhraseHash) throws {
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    let beside = place.appendingPathExtension("new")
    try? FileManager.default.removeItem(at: beside)
    guard
      FileManager.default.createFile(
        atPath: beside.path, contents: Data((hash.text + "\n").utf8), attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteNoPermission) }
    guard rename(beside.path, place.path) == 0 else { throw CocoaError(.fileWriteNoPermission) }
  }

  public func remove() throws {
    if FileManager.default.fileExists(atPath: place.path) { try FileManager.default.removeItem(at: place) }
  }
}
