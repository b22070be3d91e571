import Foundation
import RunFiles
import TestKit

/// Times the readers of run files: on files of the project's own writers, or with `--file` on one file, for a comparison.
@main
struct RunFilesBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 3, arguments[1] == "--file" { return try timeFile(arguments[2]) }
    if arguments.count == 3, arguments[1] == "--write" { return try write(to: arguments[2]) }
    for (name, file) in files(records: 100_000) {
      let time = best { file }
      print(String(format: "%@  %6.1f MB/s  %9.0f records/s", name, Double(file.count) / time / 1e6, 100_000 / time))
    }
    var lengths: [String] = []
    for records in [3_000, 30_000, 300_000] {
      for (name, file) in files(records: records) where name == "gpx" {
        lengths.append(String(format: "%.1f MB %.1f ms", Double(file.count) / 1e6, best { file } * 1000))
      }
    }
    print("gpx by length: " + lengths.joined(separator: ", "))
  }

  private static func files(records: Int) -> [(String, [UInt8])] {
    var run = madeUpRun(seed: 1, records: records)
    run[.latitude] = (0..<records).map { 48 + Double($0) / 1_234_567 }
    run[.longitude] = (0..<records).map { 11 + Double($0) / 7_654_321 }
    return [("fit", FITWriter.file(run)), ("gpx", GPXWriter.file(run)), ("tcx", TCXWriter.file(run))]
  }

  /// Seconds that this thread worked, so that other work on the machine does not count; the best of five.
  private static func best(_ file: () -> [UInt8]) -> Double {
    let bytes = file()
    return (0..<5).map { _ in
      let began = worked()
      precondition((try? RecordedRun(bytes: bytes)) != nil, "a file that was just written")
      return Double(worked() - began) / 1e9
    }.min() ?? 0
  }

  private static func worked() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// One line of JSON: bytes, records, seconds.
  private static func timeFile(_ path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let count = try RecordedRun(bytes: bytes).count
    print("{\"bytes\": \(bytes.count), \"records\": \(count), \"seconds\": \(best { bytes })}")
  }

  private static func write(to folder: String) throws {
    for (name, file) in files(records: 20_000) {
      try Data(file).write(to: URL(fileURLWithPath: "\(folder)/bench.\(name)"))
    }
  }
}
