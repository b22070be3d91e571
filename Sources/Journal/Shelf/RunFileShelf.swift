public import CoachCore
public import Foundation

/// The original files of runs, compressed, each named by the hash of its content and its format: `files/ab/abcdef….fit.gz`.
///
/// A file is kept before the event that names it is written, so that no event ever names a file that is not there.
public struct RunFileShelf: Sendable {
  /// No file of a run comes near it.
  static let sizeLimit = 1 << 28

  /// What a file is, as its name on the shelf tells other programs.
  public enum Format: String, CaseIterable, Sendable {
    case fit, gpx, tcx
  }

  public let folder: URL

  /// A folder on the same disk for what is not a run of the journal yet.
  public var arrivals: URL { folder.deletingLastPathComponent().appendingPathComponent("arriving") }

  /// The shelf that belongs to the database at this path, in a folder `files` beside it.
  public init(beside database: URL) {
    folder = database.deletingLastPathComponent().appendingPathComponent("files")
  }

  /// Keeps a file, safe on the disk when this returns; keeping it again changes nothing.
  public func keep(_ bytes: [UInt8], as format: Format = .fit) throws(JournalError) -> ContentHash {
    let hash = ContentHash(of: bytes)
    try put(bytes, hash, as: format)
    try sync([hash])
    return hash
  }

  /// Puts a file of this hash in its place without waiting for the disk: no event may name it before `sync`.
  public func put(_ bytes: [UInt8], _ hash: ContentHash, as format: Format = .fit) throws(JournalError) {
    let url = self.url(of: hash, as: format)
    try Files.makeDirectory(url.deletingLastPathComponent())
    if (try? read(hash)) == nil { try Files.place(Gzip.compress(bytes), at: url) }
  }

  /// Makes files that were put, and their names, safe on the disk; many at once cost little more than one.
  public func sync(_ hashes: [ContentHash]) throws(JournalError) {
    var folders: Set<URL> = []
    for hash in hashes {
      let url = place(of: hash)
      try Files.sync(url)
      folders.insert(url.deletingLastPathComponent())
    }
    for folder in folders { try Files.sync(folder) }
    if !folders.isEmpty { try Files.sync(folder) }
  }

  public func holds(_ hash: ContentHash) -> Bool {
    Format.allCases.contains { Files.exists(url(of: hash, as: $0)) }
  }

  /// Gives every file a second name in this folder, which takes no room; where the disk has no such names, none.
  public func link(into other: URL) {
    for url in all {
      let place = other.appendingPathComponent(url.deletingLastPathComponent().lastPathComponent)
      do { try Files.makeDirectory(place) } catch { return }
      if Foundation.link(url.path, place.appendingPathComponent(url.lastPathComponent).path) != 0, errno != EEXIST {
        return
      }
    }
  }

  /// Every file on the shelf, and nothing else that may lie there.
  public var all: [URL] {
    let manager = FileManager.default
    let folders = ((try? manager.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.utf8.count == 2 }
    return folders.flatMap { name -> [URL] in
      let inner = folder.appendingPathComponent(name)
      let files = (try? manager.contentsOfDirectory(atPath: inner.path)) ?? []
      return files.filter { $0.hasPrefix(name) && ContentHash(hex: String($0.prefix(64))) != nil }.map {
        inner.appendingPathComponent($0)
      }
    }
  }

  /// Takes every file away, and the folders that are empty then.
  public func removeAll() {
    for url in all {
      Files.remove(url)
      rmdir(url.deletingLastPathComponent().path)
    }
    rmdir(folder.path)
  }

  /// Takes a file away that no event names.
  public func discard(_ hash: ContentHash) {
    for format in Format.allCases { Files.remove(url(of: hash, as: format)) }
  }

  /// The file of this hash, checked against it.
  public func read(_ hash: ContentHash) throws(JournalError) -> [UInt8] {
    let url = place(of: hash)
    let compressed = try Files.read(url)
    guard let bytes = Gzip.decompress(compressed, limit: RunFileShelf.sizeLimit), ContentHash(of: bytes) == hash else {
      throw .damagedFile(path: url.path)
    }
    return bytes
  }

  /// The file of this hash as it lies there, checked against it: its format, and its bytes in gzip.
  public func packed(_ hash: ContentHash) throws(JournalError) -> (format: Format, gzip: [UInt8]) {
    _ = try read(hash)
    let url = place(of: hash)
    let format = Format.allCases.first { url == self.url(of: hash, as: $0) } ?? .fit
    return (format, try Files.read(url))
  }

  /// Where the file of this hash is, whatever its format; where a FIT file of it would be if there is none.
  public func place(of hash: ContentHash) -> URL {
    url(of: hash, as: Format.allCases.first { Files.exists(url(of: hash, as: $0)) } ?? .fit)
  }

  /// Where the file of this hash is, or would be.
  public func url(of hash: ContentHash, as format: Format = .fit) -> URL {
    let name = hash.description
    return folder.appendingPathComponent(String(name.prefix(2)))
      .appendingPathComponent("\(name).\(format.rawValue).gz")
  }
}
