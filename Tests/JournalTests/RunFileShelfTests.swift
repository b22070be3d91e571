import CoachCore
import Foundation
import Journal
import TestKit
import Testing

@Suite struct RunFileShelfTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `a file's name is the SHA-256 of its content`(text: String, hash: String) {
    #expect(ContentHash(of: Array(text.utf8)).description == hash)
  }

  @Test(arguments: [0, 1, 55, 56, 63, 64, 65, 70_000])
  func `a kept file comes back as it was`(size: Int) throws {
    var random = SeededRandom(seed: size)
    let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
    let shelf = RunFileShelf(beside: scratch("strongback.db"))
    let hash = try shelf.keep(bytes)
    #expect(try shelf.read(hash) == bytes)
    #expect(try shelf.keep(bytes) == hash)
    let folder = shelf.url(of: hash).deletingLastPathComponent()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["\(hash).fit.gz"])
    #expect(folder.lastPathComponent == hash.description.prefix(2))
  }

  @Test(arguments: RunFileShelf.Format.allCases)
  func `a file keeps the name of its format, and is found without it`(format: RunFileShelf.Format) throws {
    let shelf = RunFileShelf(beside: scratch("strongback.db"))
    let hash = try shelf.keep(Array("a run".utf8), as: format)
    #expect(shelf.url(of: hash, as: format).lastPathComponent == "\(hash).\(format.rawValue).gz")
    #expect(shelf.holds(hash))
    #expect(try shelf.read(hash) == Array("a run".utf8))
    shelf.discard(hash)
    #expect(!shelf.holds(hash))
  }

  @Test func `other tools can unpack a kept file`() throws {
    let shelf = RunFileShelf(beside: scratch("strongback.db"))
    let hash = try shelf.keep(Array("a run".utf8))
    let gunzip = Process()
    gunzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gunzip.arguments = ["gunzip", "-c", shelf.url(of: hash).path]
    let pipe = Pipe()
    gunzip.standardOutput = pipe
    try gunzip.run()
    #expect(try pipe.fileHandleForReading.readToEnd() == Data("a run".utf8))
  }

  @Test func `a damaged file is found out, and made whole by keeping it again`() throws {
    let shelf = RunFileShelf(beside: scratch("strongback.db"))
    let hash = try shelf.keep(Array("a run".utf8))
    let url = shelf.url(of: hash)
    let whole = try Data(contentsOf: url)
    for damaged in [whole.dropLast(3), Data(), whole + Data([0]), Data("a run".utf8)] {
      try damaged.write(to: url)
      #expect(throws: JournalError.damagedFile(path: url.path)) { try shelf.read(hash) }
    }
    #expect(try shelf.keep(Array("a run".utf8)) == hash)
    #expect(try shelf.read(hash) == Array("a run".utf8))
  }

  @Test func `a file that was never kept is named`() {
    let shelf = RunFileShelf(beside: scratch("strongback.db"))
    let hash = ContentHash(of: [1])
    #expect(throws: JournalError.notFound(path: shelf.url(of: hash).path)) { try shelf.read(hash) }
  }
}
