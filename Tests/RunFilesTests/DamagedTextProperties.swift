import RunFiles
import TestKit
import Testing

/// Whatever happens to a GPX or TCX file, reading it gives a run or an error.
struct DamagedTextProperties {
  private func file(_ format: RunFileFormat, seed: Int, records: Int) -> [UInt8] {
    let run = madeUpRun(seed: seed, records: records)
    return format == .gpx ? GPXWriter.file(run) : TCXWriter.file(run)
  }

  @Test(arguments: [RunFileFormat.gpx, .tcx], 1...3)
  func `cut anywhere, a file gives its beginning or an error`(format: RunFileFormat, seed: Int) throws {
    let whole = file(format, seed: seed, records: 12)
    let run = try RecordedRun(bytes: whole)
    var longest = 0
    for length in 0..<(whole.count - 1) {
      guard let part = try? RecordedRun(bytes: Array(whole.prefix(length))) else { continue }
      #expect(part.count >= longest && part.count <= run.count)
      for channel in RecordChannel.allCases where part.has(channel) {
        #expect(part[channel].map(\.bitPattern) == run[channel].prefix(part.count).map(\.bitPattern))
      }
      #expect(part.anomalies == [.endsEarly(at: length)])
      longest = part.count
    }
    #expect(longest == run.count)
  }

  @Test(arguments: [RunFileFormat.gpx, .tcx], 1...100)
  func `flipped bits never stop the reader`(format: RunFileFormat, seed: Int) {
    var random = SeededRandom(seed: seed)
    let whole = file(format, seed: seed, records: 12)
    for _ in 0..<100 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
      }
      let records = (try? RecordedRun(bytes: bytes))?.count ?? 0
      #expect(records <= bytes.count / 8)
    }
  }

  @Test(arguments: [RunFileFormat.gpx, .tcx], 1...20)
  func `one flipped bit loses little of a run`(format: RunFileFormat, seed: Int) throws {
    var random = SeededRandom(seed: seed)
    let whole = file(format, seed: seed, records: 40)
    var kept = 0
    for _ in 0..<100 {
      var bytes = whole
      bytes[Int.random(in: 200..<bytes.count, using: &random)] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
      kept += (try? RecordedRun(bytes: bytes))?.count ?? 0
    }
    #expect(kept >= 100 * 40 * 97 / 100)
  }
}
