import CoachCore

/// The number of columns and rows of a terminal.
struct TerminalSize: Equatable {
  var columns: Int
  var rows: Int
}

/// One line of the screen, without any control characters.
struct ScreenLine: Equatable {
  enum Style { case plain, bold, quiet, clock }

  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// A key that a runner pressed.
enum Key: Equatable {
  case character(Character)
  case enter, escape, left, right
  /// Ctrl-C, or the end of the input.
  case interrupt
}

/// What the player needs of a terminal.
protocol PlayerTerminal {
  var size: TerminalSize { get }
  /// Somebody asked the program to end.
  var wasToldToEnd: Bool { get }
  /// The keys pressed, after waiting for one at most this long.
  func keys(within wait: Seconds) -> [Key]
  func show(_ lines: [ScreenLine])
  func ring()
}
