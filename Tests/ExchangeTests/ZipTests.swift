import CoachCore
import Exchange
import Foundation
import TestKit
import Testing

private typealias File = ZipMaker.File

@Suite struct ZipTests {
  private let text = Array("Twelve kilometres along the river, and back over the hill. ".utf8)

  @Test(arguments: [
    File(name: "run.fit", bytes: [], deflated: true), File(name: "run.fit", bytes: [], deflated: false),
    File(name: "run.fit", bytes: [], wide: true), File(name: "run.fit", bytes: [], described: true),
    File(name: "a folder/run.fit", bytes: []), File(name: "a folder\\deeper\\run.fit", bytes: []),
    File(name: "./run.fit", bytes: []),
  ])
  func `a run comes out of an archive as it went in`(file: ZipMaker.File) throws {
    var file = file
    file.bytes = text
    for wideEnd in [false, true] {
      for before in [[], Array("#!/bin/sh of some unpacker".utf8)] {
        var zip = ZipMaker([file, File(name: "beside.txt", bytes: text)])
        (zip.wideEnd, zip.before, zip.comment) = (wideEnd, before, Array("made by hand".utf8))
        // Something before an archive hides it from whoever looks at its first bytes only.
        let bytes = before.isEmpty ? zip.bytes() : ZipMaker([File(name: "inner.zip", bytes: zip.bytes())]).bytes()
        let found = try SearchedFolder().search(zip: bytes)
        #expect(found.texts() == ["run.fit": String(decoding: text, as: UTF8.self)])
        #expect(found.passedOver == 1)
      }
    }
  }

  @Test func `what is zipped in gzip, or in several pieces of gzip, is unpacked by its content`() throws {
    let twice = gzipped(text) + gzipped(text) + [0, 0, 0, 0]
    let zip = ZipMaker([("a.fit.gz", gzipped(text)), ("b.FIT", gzipped(text)), ("c.gpx.GZ", twice)])
    let whole = String(decoding: text, as: UTF8.self)
    #expect(
      try SearchedFolder().search(zip: zip.bytes()).texts() == [
        "a.fit.gz": whole, "b.FIT": whole, "c.gpx.GZ": whole + whole,
      ])
  }

  @Test(arguments: [true, false])
  func `archives within archives are searched, three deep and no deeper`(deflated: Bool) throws {
    var bytes = ZipMaker([("run.fit", text)]).bytes()
    for depth in 1...3 {
      bytes = ZipMaker([File(name: "part\(depth).zip", bytes: bytes, deflated: deflated)]).bytes()
      #expect(try SearchedFolder().search(zip: bytes).files.count == 1)
    }
    bytes = ZipMaker([File(name: "part4.zip", bytes: bytes, deflated: deflated)]).bytes()
    let found = try SearchedFolder().search(zip: bytes)
    #expect(found.files.isEmpty)
    #expect(found.faults == [.tooDeep])
  }

  @Test(arguments: [
    ("../../home/runner/run.fit", ArchiveFault.unsafeName), ("/etc/cron.d/run.fit", .unsafeName),
    ("C:\\run.fit", .unsafeName), ("..\\run.fit", .unsafeName), ("a/../../run.fit", .unsafeName),
  ])
  func `a name that leads out of the archive is refused, and the other files are read`(
    name: String, fault: ArchiveFault
  )
    throws
  {
    let found = try SearchedFolder().search(zip: ZipMaker([(name, text), ("good.fit", text)]).bytes())
    #expect(found.files.count == 2)
    #expect(throws: fault) { try found.files[0].read() }
    #expect(try found.files[1].read().bytes == text)
  }

  @Test func `locked, strangely packed and wrongly promised files are refused, each by what is wrong`() throws {
    let files = [
      File(name: "locked.fit", bytes: text, encrypted: true), File(name: "strange.fit", bytes: text, method: 93),
      File(name: "good.fit", bytes: text), File(name: "huge.fit", bytes: text, claimedSize: 0xFFFF_FFFE),
    ]
    let found = try SearchedFolder().search(zip: ZipMaker(files).bytes()).files
    #expect(throws: ArchiveFault.encrypted) { try found[0].read() }
    #expect(throws: ArchiveFault.unknownMethod(93)) { try found[1].read() }
    #expect(try found[2].read().fault == nil)
    #expect(throws: ArchiveFault.tooLarge(limit: 1 << 28)) { try found[3].read() }
  }

  @Test func `a file whose checksum is wrong is read, and said to be damaged`() throws {
    let files = [
      File(name: "run.fit", bytes: text, claimedChecksum: 1), File(name: "b.fit", bytes: text, claimedSize: 70),
    ]
    for file in try SearchedFolder().search(zip: ZipMaker(files).bytes()).files {
      let read = try file.read()
      #expect(read.bytes == text)
      #expect(read.fault == .damaged)
    }
  }

  @Test(arguments: [true, false]) func `a bomb is refused before it fills the memory`(inGzip: Bool) throws {
    let zeros = [UInt8](repeating: 0, count: 100 << 20)
    let bomb = inGzip ? gzipped(zeros) : ZipMaker([("run.fit", zeros)]).bytes()
    let folder = try SearchedFolder()
    let found = inGzip ? folder.search(try folder.put(bomb, at: "run.fit.gz")) : try folder.search(zip: bomb)
    #expect(throws: ArchiveFault.bomb) { try found.files[0].read() }
  }

  @Test func `files that share their bytes are refused as a bomb`() throws {
    // Every entry of the directory points at the one file.
    let noise = (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 5) }
    let one = ZipMaker([File(name: "run.fit", bytes: noise, deflated: false)]).bytes()
    let many = ZipMaker(Array(repeating: File(name: "run.fit", bytes: noise, deflated: false), count: 50)).bytes()
    let directory = Array(many[(many.count - 22 - 50 * 53)..<(many.count - 22)])
    var end = Array(many.suffix(22))
    let start = UInt32(one.count - 22 - 53)
    for byte in 0..<4 { end[16 + byte] = UInt8(truncatingIfNeeded: start >> (8 * UInt32(byte))) }
    var shared = Array(one.dropLast(22 + 53))
    for entry in 0..<50 {
      shared +=
        directory[(entry * 53)..<(entry * 53 + 42)] + [0, 0, 0, 0] + directory[(entry * 53 + 46)..<((entry + 1) * 53)]
    }
    #expect(try SearchedFolder().search(zip: shared + end).faults == [.bomb])
  }

  @Test func `an archive that is cut off anywhere is a fault or fewer files, and nothing worse`() throws {
    let whole = ZipMaker([("a.fit", text), ("b.fit.gz", gzipped(text))]).bytes()
    let folder = try SearchedFolder()
    for length in 0..<whole.count {
      let found = folder.search(try folder.put(Array(whole[..<length]), at: "archive.zip"))
      for file in found.files { _ = try? file.read() }
      #expect(found.count == 1)
    }
  }

  @Test(arguments: 0..<200) func `no flipped bit of an archive does harm`(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    var bytes = ZipMaker([("a.fit", text), ("b.fit.gz", gzipped(text)), ("c.zip", ZipMaker([("d.fit", text)]).bytes())])
      .bytes()
    for _ in 0..<5 {
      bytes[Int.random(in: 4..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
    for file in try SearchedFolder().search(zip: bytes).files {
      if let read = try? file.read() { #expect(read.bytes.count < 1000) }
    }
  }

  @Test func `folders are searched to their ends, without hidden files and copies`() throws {
    let folder = try SearchedFolder()
    for path in ["2025/may/a.fit", "2025/b.GPX", "__MACOSX/2025/._a.fit", ".hidden/c.fit", "notes.txt", "d.tcx.gz"] {
      try folder.put(text, at: path)
    }
    let found = folder.search(folder.url.path)
    #expect(Set(found.texts().keys) == ["a.fit", "b.GPX", "d.tcx.gz"])
    #expect(found.passedOver == 1)
  }

  @Test func `a path that is not there is said to be`() {
    #expect(Array(RunFileSearch(["/nowhere/at/all"], defaultOffset: .utc)).faults == [.notThere])
  }
}
