import CoachCore
import RunFiles
import Testing

/// Files made byte by byte, for what our own writer never writes.
struct FITMessageTests {
  /// Messages between a header of 12 bytes and a checksum that was not made.
  private func read(_ messages: [UInt8]) throws -> RecordedRun {
    let count = messages.count
    let size = [UInt8(count & 0xFF), UInt8(count >> 8), 0, 0]
    return try RecordedRun(bytes: [12, 0x10, 0, 0] + size + Array(".FIT".utf8) + messages + [0, 0])
  }

  /// A definition of records, local type 0.
  private func records(bigEndian: Bool = false, _ fields: [UInt8]) -> [UInt8] {
    [0x40, 0, bigEndian ? 1 : 0] + (bigEndian ? [0, 20] : [20, 0]) + [UInt8(fields.count / 3)] + fields
  }

  @Test func `big-endian numbers read the same`() throws {
    let run = try read(records(bigEndian: true, [5, 4, 0x86]) + [0, 0, 0, 0x04, 0xD2])
    #expect(run[.distance] == [12.34])
  }

  @Test func `five bits of time roll over every 32 seconds`() throws {
    let start: [UInt8] = [0, 0, 0, 0, 0x40, 150]
    let run = try read(
      records([253, 4, 0x86, 3, 1, 2]) + start + [0x41, 0, 0, 20, 0, 1, 3, 1, 2] + [0xA0 | 30, 151, 0xA0 | 1, 152])
    #expect(run[.time].map { $0 - run[.time][0] } == [0, 30, 33])
    #expect(run[.heartRate] == [150, 151, 152])
  }

  @Test func `speed and distance in three bytes count round`() throws {
    func both(_ speed: Int, _ distance: Int) -> [UInt8] {
      [0, UInt8(speed & 0xFF), UInt8(speed >> 8 | (distance & 0x0F) << 4), UInt8(distance >> 4)]
    }
    let run = try read(records([8, 3, 0x0D]) + both(310, 4090) + both(305, 10))
    #expect(run[.speed] == [3.10, 3.05])
    #expect(run[.distance] == [255.625, 256.625])
  }

  @Test func `a valid short speed stands above the long one`() throws {
    let fields: [UInt8] = [6, 2, 0x84, 73, 4, 0x86]
    let run = try read(
      records(fields) + [0, 0xB8, 0x0B, 0xA0, 0x0F, 0, 0] + [0, 0xFF, 0xFF, 0xA0, 0x0F, 0, 0])
    #expect(run[.speed] == [3, 4])
  }

  @Test func `a size that does not fit its type means single bytes`() throws {
    let run = try read(records([5, 1, 0x86]) + [0, 200])
    #expect(run[.distance] == [2])
  }

  @Test func `unknown messages and fields are stepped over`() throws {
    let unknown: [UInt8] = [0x41, 0, 0, 0x99, 0x99, 1, 7, 5, 0x0D] + [1, 1, 2, 3, 4, 5]
    let run = try read(unknown + records([200, 3, 0x0D, 3, 1, 2]) + [0, 9, 9, 9, 61])
    #expect(run[.heartRate] == [61])
  }

  @Test func `a new definition replaces the old one`() throws {
    let run = try read(records([3, 1, 2]) + [0, 60] + records([4, 1, 2]) + [0, 80])
    #expect(run[.heartRate].first == 60)
    #expect(run[.cadence].last == 80)
  }

  @Test(arguments: [1, 511, 512, 513, 1500])
  func `however many records follow each other, and whatever lies between them, each has its own row`(count: Int) throws
  {
    let other: [UInt8] = [0x42, 0, 0, 0x99, 0x99, 1, 0, 1, 2]
    var messages = records([3, 1, 2, 6, 2, 0x84, 73, 2, 0x84]) + [0x41, 0, 0, 20, 0, 1, 4, 1, 2] + other
    for row in 0..<count {
      let beats = UInt8(row % 256)
      messages += row % 700 == 699 ? [1, 90] : [0, beats, UInt8(row % 2 * 255), UInt8(row % 2 * 255), 0xA0, 0x0F]
      if row % 3 == 0 { messages += [2, 0] }
    }
    let run = try read(messages)
    #expect(run.count == count)
    let steps = { (row: Int) in row % 700 == 699 }
    let known = { (column: [Double]) in column.map { $0.isNaN ? -1 : $0 } }
    #expect(known(run[.heartRate]) == (0..<count).map { steps($0) || $0 % 256 == 255 ? -1 : Double($0 % 256) })
    #expect(known(run[.speed]) == (0..<count).map { steps($0) ? -1 : $0 % 2 == 0 ? 0 : 4 })
    #expect(known(run[.cadence]) == (count < 700 ? [] : (0..<count).map { steps($0) ? 90 : -1 }))
  }

  @Test func `a message without a definition ends its part`() throws {
    let run = try read(records([3, 1, 2]) + [0, 60] + [5, 1, 2])
    #expect(run.count == 1)
    #expect(run.anomalies.first == .brokenMessage(at: 12 + 9 + 2))
  }

  @Test(arguments: [true, false])
  func `an app's field is read if it was described, before its first record or after`(before: Bool) throws {
    let developer: [UInt8] = [0x42, 0, 0, 207, 0, 1, 3, 1, 2] + [2, 0]
    let description: [UInt8] =
      [0x43, 0, 0, 206, 0, 4, 0, 1, 2, 1, 1, 2, 2, 1, 2, 3, 4, 7] + [3, 0, 5, 2] + Array("Leg".utf8) + [0]
    let definition: [UInt8] = [0x60, 0, 0, 20, 0, 1, 3, 1, 2, 1, 5, 1, 0]
    let run = try read(
      before
        ? developer + description + definition + [0, 60, 7] + [0, 61, 8]
        : developer + definition + [0, 60, 7] + description + [0, 61, 8])
    #expect(run.developer.map(\.name) == ["Leg"])
    let values = try #require(run.developer.first?.values)
    #expect(values.last == 8)
    #expect(before ? values.first == 7 : values.first?.isNaN == true)
    #expect(run[.heartRate] == [60, 61])
  }

  @Test func `a session that claims an endless time claims nothing`() throws {
    let endless: [UInt8] = [0, 0, 0, 0, 0, 0, 0xE0, 0x7E]
    let run = try read([0x41, 0, 0, 18, 0, 2, 7, 8, 0x89, 5, 1, 0] + [1] + endless + [1])
    #expect(run.sessions.first?.sport == .running)
    #expect(run.sessions.first?.elapsed == nil)
  }
}
