import CoachCore
import Exchange
import Foundation

/// A folder of its own for one test, gone with it, and what a search finds in it.
final class SearchedFolder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("strongback-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  @discardableResult
  func put(_ bytes: [UInt8], at path: String) throws -> String {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// What is found in this archive, with names that begin at its inside.
  func search(zip bytes: [UInt8]) throws -> [Found] { search(try put(bytes, at: "archive.zip")) }

  func search(_ path: String) -> [Found] { Array(RunFileSearch([path], defaultOffset: .utc)) }
}

extension [Found] {
  /// The last parts of the names of the files, in order.
  var files: [FoundFile] {
    compactMap { if case .file(let file) = $0 { file } else { nil } }
  }

  /// What each file holds as text, or the fault, by its last name.
  func texts() -> [String: String] {
    Dictionary(
      files.map { file in
        let text: String
        do throws(ArchiveFault) { text = String(decoding: try file.read().bytes, as: UTF8.self) } catch {
          text = "\(error)"
        }
        return (file.name.split(separator: "/").last.map(String.init) ?? "", text)
      }, uniquingKeysWith: { a, b in a + b })
  }

  var faults: [ArchiveFault] {
    compactMap { if case .refused(let fault, _) = $0 { fault } else { nil } }
  }

  var entries: [RunRecord] {
    compactMap { if case .entry(let record, _, _) = $0 { record } else { nil } }
  }

  var passedOver: Int {
    reduce(0) { if case .passedOver(let count, _) = $1 { $0 + count } else { $0 } }
  }
}
