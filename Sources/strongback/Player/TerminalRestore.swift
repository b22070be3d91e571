import Glibc

/// Puts the terminal back as it was, also from a signal handler: only calls that are safe there.
enum TerminalRestore {
  // Handlers can reach nothing but globals; one screen at a time owns these.
  nonisolated(unsafe) static var found = termios()
  nonisolated(unsafe) static var told: sig_atomic_t = 0
  nonisolated(unsafe) private static var isArmed = false

  private static let ends = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]
  private static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE]

  /// A request to end is noted, so that what was done is saved first; a crash gives the terminal back and goes on crashing.
  static func arm() {
    told = 0
    isArmed = true
    for number in ends { signal(number) { _ in TerminalRestore.told = 1 } }
    for number in crashes {
      signal(number) { number in
        TerminalRestore.restore()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  static func disarm() {
    for number in ends + crashes { signal(number, SIG_DFL) }
  }

  static func restore() {
    guard isArmed else { return }
    isArmed = false
    // Wrapping, the cursor and the first screen again.
    let bytes: StaticString = "\u{1B}[0m\u{1B}[?7h\u{1B}[?25h\u{1B}[?1049l"
    _ = write(STDOUT_FILENO, bytes.utf8Start, bytes.utf8CodeUnitCount)
    tcsetattr(STDIN_FILENO, TCSANOW, &found)
  }
}
