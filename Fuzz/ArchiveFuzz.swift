import CoachCore
import Exchange
import Foundation

/// The one file that every input becomes in turn: archives are read from the disk.
private let path = FileManager.default.temporaryDirectory.appending(path: "strongback-fuzz-\(getpid())").path()

/// What the fuzzer calls with every input it makes up: any bytes must give files or a fault.
@_cdecl("LLVMFuzzerTestOneInput")
public func searchAnything(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  precondition(write(file, bytes, count) == count && close(file) == 0, "no room for the input")
  for found in RunFileSearch([path], defaultOffset: .utc) {
    guard case .file(let file) = found, let read = try? file.read() else { continue }
    // Sixteen megabytes are free; beyond that nothing grows more than 250-fold on its way out.
    precondition(read.bytes.count <= max(1 << 25, 300 * count))
  }
  return 0
}
