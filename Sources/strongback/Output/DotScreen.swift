import CoachCore
import Figures
import Glibc

/// Figures in Braille dots, for terminals that show them.
enum DotScreen {
  /// A terminal with a cursor that reads UTF-8; the console of the kernel has no Braille.
  static let canShow: Bool = {
    func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
    let language = ["LC_ALL", "LC_CTYPE", "LANG"].map(variable).first { !$0.isEmpty } ?? ""
    let known = language.lowercased().replacing("-", with: "").contains("utf8")
    return known && !["", "dumb", "linux"].contains(variable("TERM"))
  }()
  static let isShown = canShow && isatty(STDOUT_FILENO) == 1

  /// Start and end side by side, in lines of at most 78 characters.
  static func text(of figure: Figure, side: Side, rows: Int = 16) -> String {
    lines(of: figure, side: side, columns: 36, rows: rows, colour: Ink.moving).joined(separator: "\n")
  }

  static func lines(
    of figure: Figure, side: Side, columns: Int, rows: Int, colour: (String) -> String = { $0 }
  ) -> [String] {
    let (start, end) = figure.dots(columns: columns, rows: rows, side: side)
    return zip(start.lines(), end.lines(colour: colour)).map { $0 + "   " + $1 }
  }
}
