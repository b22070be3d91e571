import Foundation
import RunFiles
import TestKit

/// Times the readers of run files: on files of the project's own writers, or with `--file` on any, for a comparison.
@main
struct RunFilesBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count > 2, arguments[1] == "--file" { return arguments.dropFirst(2).forEach(timeFile) }
    if arguments.count == 3, arguments[1] == "--write" { return try write(to: arguments[2]) }
    for (name, file) in files(records: 100_000) { print("\(name)  " + Timing(file).text) }
    for format in ["fit", "gpx"] {
      var lengths: [String] = []
      for size in [1, 10, 100] {
        let run = run(records: size * (format == "fit" ? 27_750 : 2_285))
        let timing = Timing(format == "fit" ? FITWriter.file(run) : GPXWriter.file(run), inFreshMemory: true)
        lengths.append(String(format: "%.1f MB %.1f ms", Double(timing.bytes) / 1e6, timing.seconds * 1000))
      }
      print("\(format) by length, in fresh memory: " + lengths.joined(separator: ", "))
    }
  }

  /// The same ten thousand records again and again, so that long files differ from short ones in nothing but length.
  private static func run(records: Int) -> RecordedRun {
    let part = madeUpRun(seed: 1, records: 10_000)
    var run = RecordedRun()
    (run.sessions, run.laps, run.pauses, run.device) = (part.sessions, part.laps, part.pauses, part.device)
    for channel in RecordChannel.allCases where part.has(channel) {
      let column = part[channel]
      run[channel] = (0..<records).map { column[$0 % part.count] }
    }
    let start = part[.time][0]
    run[.time] = (0..<records).map { start + Double($0) }
    run[.latitude] = (0..<records).map { 48 + Double($0) / 1_234_567 }
    run[.longitude] = (0..<records).map { 11 + Double($0) / 7_654_321 }
    return run
  }

  private static func files(records: Int) -> [(String, [UInt8])] {
    let run = run(records: records)
    return [("fit", FITWriter.file(run)), ("gpx", GPXWriter.file(run)), ("tcx", TCXWriter.file(run))]
  }

  /// One line of JSON: bytes, records, seconds, the most memory held beyond the file, and allocations, 0 if nobody counts.
  private static func timeFile(_ path: String) {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return }
    let timing = Timing([UInt8](data))
    print(
      "{\"file\": \"\(path)\", \"bytes\": \(timing.bytes), \"records\": \(timing.records), "
        + "\"seconds\": \(timing.seconds), \"peak\": \(timing.peak), "
        + "\"allocations\": \(timing.allocations ?? 0)}")
  }

  private static func write(to folder: String) throws {
    for (name, file) in files(records: 20_000) {
      try Data(file).write(to: URL(fileURLWithPath: "\(folder)/bench.\(name)"))
    }
  }
}

/// What reading one file takes; a file in which there is nothing to read has 0 records.
private struct Timing {
  let bytes: Int
  let records: Int
  /// That this thread worked, so that other work on the machine does not count; the best of five.
  let seconds: Double
  /// Bytes, beyond the file.
  let peak: Int
  /// Nil where Bench/allocations.c does not count them.
  let allocations: Int?

  /// In fresh memory what was used before is given back first, so that the system has to clear all of it anew.
  init(_ file: [UInt8], inFreshMemory isFresh: Bool = false) {
    bytes = file.count
    Timing.giveBack()
    let held = Timing.memory("VmRSS:")
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    let before = Timing.allocated?()
    records = (try? RecordedRun(bytes: file))?.count ?? 0
    allocations = Timing.allocated.map { $0() - (before ?? 0) }
    peak = max(0, Timing.memory("VmHWM:") - held)
    seconds =
      (0..<5).map { _ in
        if isFresh { Timing.giveBack() }
        let began = Timing.worked()
        _ = try? RecordedRun(bytes: file)
        return Double(Timing.worked() - began) / 1e9
      }.min() ?? 0
  }

  var text: String {
    String(
      format: "%6.1f MB/s  %9.0f records/s  %.1f MB of memory (%.1f times its size)  ",
      Double(bytes) / seconds / 1e6, Double(records) / seconds, Double(peak) / 1e6, Double(peak) / Double(bytes))
      + (allocations.map { "\($0) allocations" } ?? "allocations not counted")
  }

  private static func symbol(_ name: String) -> UnsafeMutableRawPointer? { dlsym(dlopen(nil, RTLD_NOW), name) }

  private static let allocated = symbol("allocations").map {
    unsafeBitCast($0, to: (@convention(c) () -> Int).self)
  }

  /// Memory that is free, to the system: glibc's `malloc_trim`, which Swift's Glibc leaves out.
  private static func giveBack() {
    _ = symbol("malloc_trim").map { unsafeBitCast($0, to: (@convention(c) (Int) -> CInt).self)(0) }
  }

  private static func worked() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  private static func memory(_ name: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
    return (line?.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0) * 1024
  }
}
