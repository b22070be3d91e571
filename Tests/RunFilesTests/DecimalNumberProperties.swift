import Foundation
import TestKit
import Testing

@testable import RunFiles

/// Numbers as text, against the C library's reading of the same text.
struct DecimalNumberProperties {
  private func read(_ text: String) -> Double { Array(text.utf8).withUnsafeBufferPointer { DecimalNumber.read($0) } }

  @Test(arguments: 1...20) func `a number reads as the double nearest to it`(seed: Int) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<5000 {
      let count = Int.random(in: 1...Int.random(in: 1...40, using: &random), using: &random)
      var text = Bool.random(using: &random) ? "-" : ""
      let point = Int.random(in: 0...count, using: &random)
      for index in 0..<count {
        if index == point { text += "." }
        text += String(Int.random(in: 0...9, using: &random))
      }
      if Int.random(in: 0..<3, using: &random) == 0 { text += "e\(Int.random(in: -340...300, using: &random))" }
      let wanted = strtod(text, nil)
      let made = read(text)
      #expect(made == wanted || (wanted.isInfinite && made.isNaN), "\(text)")
    }
  }

  @Test(arguments: 1...20) func `what a double is written as reads back as that double`(seed: Int) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<5000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(read("\(value)") == value)
      let place = Double(Int64.random(in: -180_000_000_000_000_000...180_000_000_000_000_000, using: &random)) / 1e15
      #expect(read("\(place)") == place)
    }
  }

  @Test(arguments: 1...20) func `the middle between two doubles goes to the even one`(seed: Int) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      let low = 2 * UInt64.random(in: (1 << 52)..<(1 << 53), using: &random)
      let middle = "\(low + 1)"
      #expect(read(middle) == Double(low + 1))
      #expect(read("\(middle).\(String(repeating: "0", count: 30))") == Double(low + 1))
      #expect(read("\(middle).\(String(repeating: "0", count: 30))1") == Double(low + 2))
      #expect(read("\(low).\(String(repeating: "9", count: 30))1") == Double(low))
    }
  }

  @Test(arguments: ["", " ", ".", "-", "e5", "1e", "1e+", "1,5", "0x10", "1 2", "NaN", "inf", "--1", "1..2", "1e999"])
  func `what is no number is none`(text: String) { #expect(read(text).isNaN) }

  @Test(arguments: [(" 12.5\n", 12.5), ("+3", 3), ("-0.5e1", -5), (".5", 0.5), ("5.", 5), ("00012", 12), ("1e-400", 0)])
  func `blanks, signs and powers belong to a number`(text: String, value: Double) { #expect(read(text) == value) }
}
