import Browser
import CoachCore
import Foundation
import Testing

struct TestDeskTests {
  private static let start = Instant(unixSeconds: 1_772_000_000)

  private func bytes<Answer>(_ json: String, _ use: (UnsafeBufferPointer<UInt8>) throws -> Answer) rethrows -> Answer {
    try Array(json.utf8).withUnsafeBufferPointer(use)
  }

  private func state(_ json: [UInt8]) throws -> [String: Any] {
    try #require(try Page.value(json) as? [String: Any])
  }

  @Test func `what a page is told after a button is what the button led to`() throws {
    var desk = TestDesk()
    _ = try bytes(#"{"test":"side-bridge","sides":["right"],"name":"Side bridge","exercise":"side-plank"}"#) {
      try desk.open($0, at: Self.start)
    }
    let first = try state(try desk.tick(at: Self.start))
    #expect(first["phase"] as? String == "warm-up" && first["seconds"] as? Int == 300)
    #expect((first["news"] as? [[String: Any]])?.first?["cue"] as? String == "next-exercise")
    for (seconds, phase, word) in [(1, "set-up", "GET INTO POSITION"), (3, "count-in", "GET READY")] {
      let now = Self.start + Seconds(Double(seconds))
      let next = try state(try bytes(#"{"button":"go"}"#) { try desk.press($0, at: now) })
      #expect(
        next["phase"] as? String == phase && next["word"] as? String == word && next["side"] as? String == "right")
    }
    let running = try state(try desk.tick(at: Self.start + 18))
    #expect(running["phase"] as? String == "attempt" && running["count"] as? Int == 10)
  }

  @Test(arguments: [
    "{}", #"{"test":"none"}"#, #"{"test":"sit-and-reach"}"#, #"{"test":"side-bridge","sides":["both"]}"#, "[", "",
  ])
  func `a description that names no test that can be guided is refused`(json: String) {
    #expect(throws: BrowserFault.self) {
      var desk = TestDesk()
      _ = try bytes(json) { try desk.open($0, at: Self.start) }
    }
  }
}
