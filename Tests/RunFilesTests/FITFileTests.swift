import CoachCore
import RunFiles
import TestKit
import Testing

struct FITFileTests {
  @Test(arguments: 1...20) func `a run that is written is read back the same`(seed: Int) throws {
    let run = madeUpRun(seed: seed)
    #expect(try RecordedRun(bytes: FITWriter.file(run)) == run)
  }

  @Test func `what no watch wrote is told apart`() {
    #expect(throws: RunFileError.empty) { try RecordedRun(bytes: []) }
    #expect(throws: RunFileError.unknownFormat) { try RecordedRun(bytes: Array("a letter, not a run".utf8)) }
  }

  @Test func `a file that ends in the middle keeps what came before`() throws {
    let whole = FITWriter.file(madeUpRun(seed: 3, records: 100))
    let run = try RecordedRun(bytes: Array(whole.prefix(whole.count * 2 / 3)))
    #expect((1..<100).contains(run.count))
    #expect(run.anomalies == [.cutShort(at: whole.count * 2 / 3, expected: whole.count)])
  }

  @Test func `a changed byte is noticed by the checksum`() throws {
    var bytes = FITWriter.file(madeUpRun(seed: 4))
    bytes[bytes.count - 1] ^= 1
    let run = try RecordedRun(bytes: bytes)
    #expect(run.count == 40)
    #expect(run.anomalies == [.wrongChecksum(at: bytes.count - 2)])
  }

  @Test func `files laid end to end are one run of many records`() throws {
    let first = FITWriter.file(madeUpRun(seed: 5))
    let second = FITWriter.file(madeUpRun(seed: 6))
    let run = try RecordedRun(bytes: first + second + [1, 2, 3])
    #expect(run.count == 80)
    #expect(run.sessions.count == 2)
    #expect(run.anomalies == [.trailingBytes(at: first.count + second.count)])
  }

  @Test func `a recording that was never closed is read to its end`() throws {
    var bytes = FITWriter.file(madeUpRun(seed: 7))
    for byte in 4..<8 { bytes[byte] = 0 }
    let run = try RecordedRun(bytes: bytes)
    #expect(run.count == 40)
    #expect(run.anomalies.contains(.neverClosed(at: 0)))
  }

  @Test func `steps a minute count both legs`() {
    var run = RecordedRun()
    run[.cadence] = [85, 85, .nan]
    run[.fractionalCadence] = [64.0 / 128, .nan, 0]
    #expect(run.stepsPerMinute[0] == 171)
    #expect(run.stepsPerMinute[1] == 170)
    #expect(run.stepsPerMinute[2].isNaN)
  }
}
