import Foundation
import HTTPTypes
import Journal
import NIOCore

/// Where uploads wait until they are read: files beside the database, gone once they were read or given up.
struct Arrivals: Sendable {
  private let folder: URL
  /// The most bytes of one upload.
  let limit: Int64

  /// What an upload leaves free on the disk [E].
  static let reserve: Int64 = 256 << 20
  /// What a server that was killed left behind is cleared away after this time; uploads under way change all the time.
  private static let stale: TimeInterval = 3600

  init(in folder: URL, limit: Int64) {
    self.folder = folder
    self.limit = limit
    let left = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.contentModificationDateKey])
    for url in left ?? [] {
      let changed = try? url.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
      if changed.map({ $0.timeIntervalSinceNow < -Arrivals.stale }) ?? false {
        try? FileManager.default.removeItem(at: url)
      }
    }
  }

  /// Says no to an upload of this size before any of it is taken.
  func admit(_ length: Int64?) throws(Problem) {
    if let length, length > limit { throw .uploadTooLarge(limit) }
    try keepReserve(besides: length ?? 0)
  }

  func keepReserve(besides bytes: Int64) throws(Problem) {
    var facts = statvfs()
    let known = statvfs(folder.deletingLastPathComponent().path, &facts) == 0
    // A file system that does not tell is asked by writing.
    guard known else { return }
    let free = Int64(clamping: UInt64(facts.f_bavail) * UInt64(facts.f_frsize))
    if free - Arrivals.reserve < bytes { throw .noRoom }
  }

  /// An empty file to write an upload to.
  func file() throws(Problem) -> ArrivingFile {
    do throws(JournalError) { try Files.makeDirectory(folder) } catch { throw error.problem }
    let url = folder.appendingPathComponent(UUID().uuidString)
    return try ArrivingFile(at: url, in: self)
  }

  /// An empty folder for the files of a folder.
  func directory() throws(Problem) -> ArrivingFolder {
    let url = folder.appendingPathComponent(UUID().uuidString)
    do throws(JournalError) { try Files.makeDirectory(url) } catch { throw error.problem }
    return ArrivingFolder(url)
  }
}

/// A file on its way in, removed with its last holder: an upload that is given up leaves nothing behind.
final class ArrivingFile: Sendable {
  let url: URL
  private let arrivals: Arrivals
  private let descriptor: Int32

  fileprivate init(at url: URL, in arrivals: Arrivals) throws(Problem) {
    self.url = url
    self.arrivals = arrivals
    descriptor = open(url.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .notKept(errno) }
  }

  deinit {
    close(descriptor)
    unlink(url.path)
  }

  /// Bytes between two looks at the room that is left on the disk.
  private static let stride: Int64 = 64 << 20

  /// Writes these after the bytes before; `written` counts all of the upload.
  func append(_ bytes: ByteBuffer, _ written: inout Int64) throws(Problem) {
    let before = written
    written += Int64(bytes.readableBytes)
    if written > arrivals.limit { throw .uploadTooLarge(arrivals.limit) }
    if written / ArrivingFile.stride > before / ArrivingFile.stride { try arrivals.keepReserve(besides: 0) }
    let fault = bytes.withUnsafeReadableBytes { block -> Int32 in
      var done = 0
      while done < block.count {
        let count = write(descriptor, block.baseAddress! + done, block.count - done)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return errno }
        done += count
      }
      return 0
    }
    if fault != 0 { throw .notKept(fault) }
  }
}

/// The files of a folder that was dropped, as they lay in it; removed with its last holder.
final class ArrivingFolder: Sendable {
  let url: URL

  fileprivate init(_ url: URL) { self.url = url }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Gives a file the place that its path says, always within this folder; false where the path is none.
  func take(_ file: ArrivingFile, as path: String) throws(Problem) -> Bool {
    guard let parts = ArrivingFolder.parts(path) else { return false }
    let place = parts.reduce(url) { $0.appendingPathComponent($1) }
    do throws(JournalError) { try Files.makeDirectory(place.deletingLastPathComponent()) } catch { throw error.problem }
    guard link(file.url.path, place.path) == 0 || errno == EEXIST else { throw .notKept(errno) }
    return true
  }

  /// The names on the way to a file; nil where one of them leads elsewhere or can be no name.
  static func parts(_ path: String) -> [String]? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isSound = parts.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 200 && !part.utf8.contains(0)
    }
    return isSound && (2...32).contains(parts.count) ? parts : nil
  }
}

extension Problem {
  static func uploadTooLarge(_ limit: Int64) -> Problem {
    let size = limit >= 1 << 30 ? "\(limit >> 30) GB" : "\(max(1, limit >> 20)) MB"
    return Problem(
      .contentTooLarge, "upload-too-large", "That is more than one upload may be.",
      "Up to \(size) at once. Nothing was kept. For more: strongback import, in a terminal.")
  }

  static let noRoom = Problem(
    HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"), "no-room", "The disk is nearly full.",
    "There is no room for this upload. Nothing was kept. Free some space and send it again.")
  static let cutOff = Problem(
    .badRequest, "cut-off", "The upload was cut off.", "What had come of it was thrown away. Send it again.")
  static let noPlaceForRuns = Problem(
    .conflict, "read-only", "This journal is only read.",
    "Runs can be brought into a database, not into a journal file. Nothing was kept.")

  static func notKept(_ code: Int32) -> Problem {
    if code == ENOSPC || code == EDQUOT { return .noRoom }
    return Problem(
      .serviceUnavailable, "not-kept", "The upload could not be written down.",
      "The disk refused it (code \(code)). Nothing was kept. \"strongback doctor\" looks for the cause.")
  }
}
