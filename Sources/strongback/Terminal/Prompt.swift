import CoachCore
import Foundation

/// Asks a runner one thing at a time, and asks again, kindly, until the answer can be understood.
///
/// Reads lines from standard input, so that answers may also come from a file or a test.
struct Prompt {
  /// Whether someone is there to ask and to answer.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Whether "b" takes the last answer back, by `WentBack`.
  var canGoBack = false

  /// Prints the question and reads one line; a closed input ends the command with what is already saved kept.
  func line(_ question: String) throws -> String {
    print(Paper.wrapped(question), terminator: " ")
    fflush(nil)
    guard let line = readLine() else {
      print("")
      throw CommandError(
        Exit.usage, "There are no more answers to read, so this stops here. What was already saved is kept.")
    }
    let answer = line.trimmingCharacters(in: .whitespaces)
    if canGoBack, answer.lowercased() == "b" { throw WentBack() }
    return answer
  }

  /// Yes, no or not sure; `detail` says what the question means.
  func answer(_ question: String, _ detail: String = "") throws -> Answer {
    if !detail.isEmpty { print(Paper.wrapped("  " + detail, indent: "  ", Ink.quiet)) }
    while true {
      switch try line(question + Ink.quiet(" [y/n/?]")).lowercased() {
      case "y", "yes": return .yes
      case "n", "no": return .no
      case "?", "not sure", "unsure", "u": return .notSure
      default: print("Please answer y for yes, n for no or ? for not sure.")
      }
    }
  }

  func yes(_ question: String, otherwise fallback: Bool) throws -> Bool {
    while true {
      switch try line(question + Ink.quiet(fallback ? " [Y/n]" : " [y/N]")).lowercased() {
      case "": return fallback
      case "y", "yes": return true
      case "n", "no": return false
      default: print("Please answer y or n.")
      }
    }
  }

  /// A whole number in a range; an empty line means `fallback`, where there is one.
  func number(_ question: String, _ range: ClosedRange<Int>, otherwise fallback: Int? = nil) throws -> Int {
    let hint = fallback.map { " [\($0)]" } ?? " [\(range.lowerBound)–\(range.upperBound)]"
    while true {
      let line = try line(question + Ink.quiet(hint))
      if line.isEmpty, let fallback { return fallback }
      if let number = Int(line), range.contains(number) { return number }
      print("Please type a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
  }

  /// A whole number, or nil for an empty line.
  func optionalNumber(_ question: String, _ range: ClosedRange<Int>) throws -> Int? {
    while true {
      let line = try line(question + Ink.quiet(" [Enter to skip]"))
      if line.isEmpty { return nil }
      if let number = Int(line), range.contains(number) { return number }
      print("Please type a whole number from \(range.lowerBound) to \(range.upperBound), or just Enter.")
    }
  }

  func pain(_ question: String) throws -> PainScore {
    PainScore(try number(question + " 0 is none, 10 the worst you can imagine.", 0...10))!
  }

  /// One of several, by its number.
  func choice<Value>(_ question: String, _ choices: [(String, Value)], otherwise fallback: Int? = nil) throws -> Value {
    print(question)
    for (index, choice) in choices.enumerated() { print("  \(index + 1)  \(choice.0)") }
    let picked = try number("Which?", 1...choices.count, otherwise: fallback.map { $0 + 1 })
    return choices[picked - 1].1
  }
}

/// The runner wants to answer the question before again.
struct WentBack: Error {}
