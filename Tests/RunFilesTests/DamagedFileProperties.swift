import RunFiles
import TestKit
import Testing

/// Whatever happens to a file, reading it gives a run or an error.
struct DamagedFileProperties {
  @Test(arguments: 1...5) func `cut anywhere, a file gives its beginning or an error`(seed: Int) throws {
    let whole = FITWriter.file(madeUpRun(seed: seed, records: 60))
    let run = try RecordedRun(bytes: whole)
    var longest = 0
    for length in 0..<whole.count {
      guard let part = try? RecordedRun(bytes: Array(whole.prefix(length))) else { continue }
      #expect(part.count >= longest && part.count <= run.count)
      #expect(part[.time] == Array(run[.time].prefix(part.count)))
      #expect(!part.anomalies.isEmpty)
      longest = part.count
    }
    #expect(longest == run.count)
  }

  @Test(arguments: 1...100) func `flipped bits never stop the reader`(seed: Int) {
    var random = SeededRandom(seed: seed)
    let whole = FITWriter.file(madeUpRun(seed: seed, records: 60))
    for _ in 0..<100 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
      }
      let records = (try? RecordedRun(bytes: bytes))?.count ?? 0
      #expect(records <= bytes.count)
    }
  }

  @Test(arguments: 1...3) func `no single flipped bit goes unnoticed`(seed: Int) {
    let whole = FITWriter.file(madeUpRun(seed: seed, records: 12))
    for bit in 0..<(whole.count * 8) {
      var bytes = whole
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      guard let run = try? RecordedRun(bytes: bytes) else { continue }
      #expect(!run.anomalies.isEmpty, "bit \(bit)")
    }
  }
}
