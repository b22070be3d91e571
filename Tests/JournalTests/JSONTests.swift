import Foundation
import Journal
import TestKit
import Testing

private func parse(_ text: String) throws -> JSON { try JSON(Array(text.utf8)) }

@Suite struct JSONTests {
  @Test(arguments: [
    ("0", 0.0), ("-0", 0), ("12.5", 12.5), ("1e3", 1000), ("2.5E-3", 0.0025), ("0.1", 0.1),
    ("9007199254740993", 9_007_199_254_740_992), ("123456789.123456", 123_456_789.123456),
    ("5e-324", .leastNonzeroMagnitude),
    ("0.30000000000000004", 0.1 + 0.2), ("100000000000000000000000", 1e23),
  ])
  func `numbers are read to the nearest double`(text: String, value: Double) throws {
    #expect(try parse(text) == .number(value))
  }

  @Test(arguments: [
    "01", "1.", ".5", "+1", "1e", "1e+", "--1", "0x1", "1e999", "NaN", "Infinity", "-", "tru", "nulL", "'a'", "{a:1}",
    "[1,]", "{\"a\":1,}", "[1 2]", "{\"a\" 1}", "\"\\x\"", "\"\\u12\"", "\"\\uD800\"", "\"\\uDC00\"",
    "\"\\uD800\\u0041\"",
    "\"a\nb\"", "\"open", "[", "{", "{\"a\"", "1 2",
  ])
  func `what is not JSON is refused`(text: String) {
    #expect(throws: RecordFault.self) { try parse(text) }
  }

  @Test func `text that is not UTF-8 is refused`() {
    #expect(throws: RecordFault.self) { try JSON([0x22, 0xFF, 0x22]) }
    #expect(throws: RecordFault.self) { try JSON([0x22, 0x5C, 0x6E, 0xC3, 0x22]) }
  }

  @Test(arguments: ["", "a", "é\u{0}\u{1F}\"\\/\u{8}\u{C}\n\r\t", "\u{1F3C3}\u{200D}", "\u{FFFF}"])
  func `text comes back as it was, from us and from Foundation`(text: String) throws {
    let written = JSON.array([.string(text)]).bytes
    #expect(try JSON(written) == .array([.string(text)]))
    #expect(try JSONDecoder().decode([String].self, from: Data(written)) == [text])
    #expect(try JSON(Array(JSONEncoder().encode([text]))) == .array([.string(text)]))
  }

  @Test(arguments: 0..<20)
  func `any double comes back bit for bit, and as Foundation reads it`(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 {
      let raw = Double(bitPattern: random.next())
      let value = raw.isFinite && raw != 0 ? raw : 1
      let short = (value.remainder(dividingBy: 1000) * 1000).rounded() / 1000
      for number in [value, short] {
        let written = JSON.array([.number(number)]).bytes
        #expect(try JSON(written) == .array([.number(number)]))
        #expect(try JSONDecoder().decode([Double].self, from: Data(written)) == [number])
      }
    }
  }
}
