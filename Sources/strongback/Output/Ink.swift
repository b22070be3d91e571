import Glibc

/// Weight and colour for words on a terminal; plain elsewhere, and wherever `NO_COLOR` is set.
enum Ink {
  static let isOn = isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil

  static func bold(_ text: String) -> String { wrap(text, "1") }
  static func quiet(_ text: String) -> String { wrap(text, "2") }

  /// The colour of what moves.
  static func moving(_ text: String) -> String { wrap(text, "38;5;208") }

  private static func wrap(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
