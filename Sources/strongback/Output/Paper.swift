import Glibc

/// Lines of text as wide as the terminal, where there is one.
enum Paper {
  /// Columns of a comfortable line: the terminal's, up to 100; nil where the output is no terminal.
  static let width: Int? = {
    var window = winsize()
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return 80 }
    return min(100, max(30, Int(window.ws_col)))
  }()

  /// This text broken between words, each line but the first begun with `indent`; whole where nobody looks at columns.
  static func wrapped(_ text: String, indent: String = "", _ ink: (String) -> String = { $0 }) -> String {
    guard let width else { return ink(text) }
    return lines(text, width: width, indent: indent).map(ink).joined(separator: "\n")
  }

  static func lines(_ text: String, width: Int, indent: String = "") -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph -> [String] in
      var lines: [String] = []
      var line = String(repeating: " ", count: paragraph.prefix { $0 == " " }.count)
      var isFresh = true
      for word in paragraph.split(separator: " ") {
        if !isFresh, line.count + 1 + word.count > width {
          lines.append(line)
          (line, isFresh) = (indent, true)
        }
        line += (isFresh ? "" : " ") + word
        isFresh = false
      }
      return lines + [line]
    }
  }
}
