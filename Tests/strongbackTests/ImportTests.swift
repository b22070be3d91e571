import CoachCore
import Foundation
import Testing

@testable import strongback

@Suite struct ImportTests {
  @Test(arguments: [20, 40, 80, 120]) func `progress fits the terminal, and tells as much as fits`(columns: Int) {
    let line = ProgressLine(done: 250, total: 1000, files: 1234, elapsed: 10).text(columns: columns)
    #expect(line.count < columns)
    #expect(line.contains("25 %"))
    #expect(line.contains("123 a second") == (columns >= 80))
    #expect(line.contains("about 0:30 left") == (columns >= 80))
  }

  @Test func `nothing to do is no division by zero`() {
    #expect(ProgressLine(done: 0, total: 0, files: 0, elapsed: 0).text(columns: 80).contains("0 %"))
  }

  private func file(_ path: String, _ size: Int) -> WatchedFolder.File {
    WatchedFolder.File(path: path, size: size, changed: Date(timeIntervalSince1970: 0))
  }

  @Test func `a watched file is taken once, when it has stopped growing, and again when it was written anew`() {
    var folder = WatchedFolder()
    #expect(folder.look([file("a", 1)]) == [])
    #expect(folder.look([file("a", 2)]) == [])
    #expect(folder.look([file("a", 2), file("b", 5)]) == ["a"])
    #expect(folder.look([file("a", 2), file("b", 5)]) == ["b"])
    #expect(folder.look([file("a", 2), file("b", 5)]) == [])
    #expect(folder.look([file("a", 3), file("b", 5)]) == [])
    #expect(folder.look([file("a", 3)]) == ["a"])
    #expect(folder.look([]) == [])
  }
}
