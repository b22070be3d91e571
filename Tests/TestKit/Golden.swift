import Foundation

/// Checks that `made` is what was agreed in `Golden/NAME` beside the test; `script/golden` agrees to what is made now.
///
/// - Throws: `GoldenMismatch`, with the lines that differ.
public func expectGolden(_ made: String, _ name: String, beside test: String = #filePath) throws {
  let rewrites = ProcessInfo.processInfo.environment["STRONGBACK_REWRITE_GOLDENS"] != nil
  try GoldenFile(name, beside: test).expect(made, rewriting: rewrites)
}

/// A file with what a test is to make, kept beside the test.
public struct GoldenFile {
  private let url: URL

  public init(_ name: String, beside test: String) {
    url = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
  }

  public func expect(_ made: String, rewriting: Bool) throws {
    if rewriting {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(made.utf8).write(to: url)
      return
    }
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw GoldenMismatch(name: url.lastPathComponent, kept: nil, made: made)
    }
    let kept = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    if !kept.utf8.elementsEqual(made.utf8) {
      throw GoldenMismatch(name: url.lastPathComponent, kept: kept, made: made)
    }
  }
}
