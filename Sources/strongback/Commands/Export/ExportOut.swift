import ArgumentParser
import CoachCore
import Exchange
import Foundation
import Journal

/// Where an export goes: exactly that path, or standard output.
struct ExportOut: ParsableArguments {
  @Option(
    help: ArgumentHelp("Where to write it; what is there is replaced, - is standard output.", valueName: "path"))
  var out: String?

  var isStandardOutput: Bool { out == "-" }

  /// Writes one file, whole or not at all; by default under this name in the current folder.
  func write(_ bytes: [UInt8], as name: String) throws {
    if isStandardOutput { return try ExportOut.print(bytes) }
    let place = URL(fileURLWithPath: out ?? name)
    try ExportOut.refuseFolder(place)
    try ExportOut.writing(place) { try Files.write(bytes, to: place) }
    Swift.print("Written to \(out ?? name).")
  }

  /// Writes the files of a folder, each whole or not at all; standard output gets them as a zip archive.
  func write(_ files: [(name: String, bytes: [UInt8])], asFolder name: String, at moment: LocalMoment) throws {
    if isStandardOutput {
      return try ExportOut.print(ZipWriter.archive(files, at: moment))
    }
    let folder = URL(fileURLWithPath: out ?? name)
    try ExportOut.writing(folder) {
      for file in files {
        let place = folder.appendingPathComponent(file.name)
        try Files.makeDirectory(place.deletingLastPathComponent())
        try Files.write(file.bytes, to: place)
      }
    }
    Swift.print("\(files.count == 1 ? "1 file is" : "\(files.count) files are") in \(out ?? name).")
  }

  /// Writes one large file piece by piece; it has its name only once all of it is safe on the disk.
  ///
  /// - Parameter next: the next piece; nil at the end.
  func write(piecewise next: () throws -> [UInt8]?, as name: String) throws {
    if isStandardOutput {
      while let piece = try next() { try ExportOut.print(piece) }
      return
    }
    let place = URL(fileURLWithPath: out ?? name)
    try ExportOut.refuseFolder(place)
    let unfinished = place.deletingLastPathComponent().appendingPathComponent(".\(place.lastPathComponent).unfinished")
    Files.remove(unfinished)
    do {
      try ExportOut.writing(place) { _ = try Files.makeFile(unfinished) }
      let file = try FileHandle(forWritingTo: unfinished)
      while let piece = try next() {
        do { try file.write(contentsOf: piece) } catch { throw ExportOut.refused(place) }
      }
      try file.close()
      try ExportOut.writing(place) { try Files.move(unfinished, to: place) }
    } catch {
      Files.remove(unfinished)
      throw error
    }
    Swift.print("Written to \(out ?? name).")
  }

  private static func print(_ bytes: [UInt8]) throws { try FileHandle.standardOutput.write(contentsOf: Data(bytes)) }

  private static func writing(_ place: URL, _ work: () throws -> Void) throws {
    do { try work() } catch let error as JournalError {
      if case .diskFull = error { throw CommandError(error) }
      throw refused(place)
    }
  }

  private static func refused(_ place: URL) -> CommandError {
    CommandError(
      Exit.cannotCreate, "\(place.path) cannot be written. Nothing was lost; choose another place with --out.")
  }

  private static func refuseFolder(_ place: URL) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder), isFolder.boolValue {
      throw CommandError(
        Exit.cannotCreate, "\(place.path) is a folder. Say the name of the file to write: --out \(place.path)/…")
    }
  }
}
