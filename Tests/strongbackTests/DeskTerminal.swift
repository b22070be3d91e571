import CoachCore

@testable import strongback

/// A terminal without a screen: time goes on by a second at each look, and keys come when they are due.
final class DeskTerminal: PlayerTerminal {
  let size = TerminalSize(columns: 80, rows: 24)
  var now: Instant
  var afterwards: [Key] = []
  var endsAfter: Int?
  var bells = 0
  var shown: [String] = []
  private let start: Instant
  private var typing: [Int: Character]

  init(from start: Instant, typing: [Int: Character]) {
    (now, self.start, self.typing) = (start, start, typing)
  }

  private var second: Int { Int((now - start).value) }
  var wasToldToEnd: Bool { endsAfter.map { second >= $0 } ?? (second > 3000) }

  func keys(within wait: Seconds) -> [Key] {
    let due = typing.removeValue(forKey: second)
    now = now + 1
    if let due { return [due == "\r" ? .enter : .character(due)] }
    return typing.isEmpty && shown.last.map(isQuestion) ?? false && !afterwards.isEmpty
      ? [afterwards.removeFirst()] : []
  }

  private func isQuestion(_ screen: String) -> Bool { screen.contains("Enter") }
  func show(_ lines: [ScreenLine]) { shown.append(lines.map { $0.text }.joined(separator: "\n")) }
  func ring() { bells += 1 }
}
