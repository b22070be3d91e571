import Foundation

/// Where the files of one test run are; gone when it ends.
private let scratchRoot: URL = {
  atexit { try? FileManager.default.removeItem(at: scratchRoot) }
  return FileManager.default.temporaryDirectory.appendingPathComponent("strongback-tests-\(UUID().uuidString)")
}()

/// A path in a new directory of its own, which does not exist yet.
func scratch(_ name: String) -> URL {
  scratchRoot.appendingPathComponent(UUID().uuidString).appendingPathComponent(name)
}
