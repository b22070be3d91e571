import CoachCore
import Glibc

/// The whole terminal, taken over for a while and left as it was found, however the program ends.
final class TerminalScreen: PlayerTerminal {
  private let hasColour: Bool
  private var isOpen = true

  /// Whether input and output are a terminal, and one that can place its cursor.
  static var isThere: Bool {
    let term = getenv("TERM").map { String(cString: $0) } ?? "dumb"
    return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && term != "dumb"
  }

  /// Nil where there is no such terminal.
  init?() {
    guard TerminalScreen.isThere, tcgetattr(STDIN_FILENO, &TerminalRestore.found) == 0 else { return nil }
    hasColour = getenv("NO_COLOR") == nil
    TerminalRestore.arm()
    var raw = TerminalRestore.found
    cfmakeraw(&raw)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
    // The other screen, no cursor, no wrapping of long lines.
    send("\u{1B}[?1049h\u{1B}[?25l\u{1B}[?7l\u{1B}[2J")
  }

  func close() {
    guard isOpen else { return }
    isOpen = false
    TerminalRestore.restore()
    TerminalRestore.disarm()
  }

  deinit { close() }

  var wasToldToEnd: Bool { TerminalRestore.told != 0 }

  var size: TerminalSize {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return TerminalSize(columns: 80, rows: 24)
    }
    return TerminalSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  func keys(within wait: Seconds) -> [Key] {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&input, 1, Int32(wait.value * 1000)) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    guard count > 0 else { return count == 0 || errno != EINTR ? [.interrupt] : [] }
    return Key.keys(in: bytes[..<count])
  }

  func show(_ lines: [ScreenLine]) {
    var text = "\u{1B}[H"
    for (row, line) in lines.enumerated() {
      // Cleared before it is written: after it, the last column would be lost.
      text += "\u{1B}[\(row + 1);1H\u{1B}[2K" + styled(line)
    }
    send(text)
  }

  func ring() { send("\u{07}") }

  private func styled(_ line: ScreenLine) -> String {
    switch line.style {
    case .plain: line.text
    case .bold: "\u{1B}[1m\(line.text)\u{1B}[0m"
    case .quiet: "\u{1B}[2m\(line.text)\u{1B}[0m"
    case .clock: hasColour ? "\u{1B}[36m\(line.text)\u{1B}[0m" : line.text
    }
  }

  private func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let sent = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if sent < 0, errno == EINTR || errno == EAGAIN { continue }
      guard sent > 0 else { return }
      bytes = bytes.dropFirst(sent)
    }
  }
}

extension Key {
  /// The keys that these bytes of input spell; control sequences that mean nothing here are left out.
  static func keys(in bytes: ArraySlice<UInt8>) -> [Key] {
    var keys: [Key] = []
    var text = bytes
    while let byte = text.popFirst() {
      switch byte {
      case 3, 4: keys.append(.interrupt)
      case 10, 13: keys.append(.enter)
      case 27 where text.first == UInt8(ascii: "[") || text.first == UInt8(ascii: "O"):
        text.removeFirst()
        while let next = text.first, !(0x40...0x7E).contains(next) { text.removeFirst() }
        switch text.popFirst() {
        case UInt8(ascii: "C"): keys.append(.right)
        case UInt8(ascii: "D"): keys.append(.left)
        default: break
        }
      case 27: keys.append(.escape)
      case 0xE2 where text.starts(with: [0x86, 0x92]):
        text.removeFirst(2)
        keys.append(.right)
      case 32..<127: keys.append(.character(Character(UnicodeScalar(byte))))
      default: break
      }
    }
    return keys
  }
}
