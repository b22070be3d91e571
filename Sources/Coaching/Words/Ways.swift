/// How a sentence says what to do next: a command to type, or nothing where the page itself shows the way.
public enum Ways: Sendable {
  case terminal, pages

  /// The end of a sentence: ": strongback screen", or its full stop.
  public func to(_ command: String) -> String { self == .terminal ? ": strongback " + command : "." }

  /// A sentence of its own that names a command: nothing where the page itself shows the way.
  public func also(_ sentence: String) -> String { self == .terminal ? " " + sentence : "" }
}
