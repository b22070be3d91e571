/// A clock of block characters, readable from across a room.
enum BigDigits {
  /// Rows of five by three, or one column for the colon.
  private static let shapes: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"],
    "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"],
    "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"],
    "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"],
    "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"],
    "9": ["###", "# #", "###", "  #", "###"],
    ":": [" ", "#", " ", "#", " "],
  ]

  /// `text` with each dot drawn `scale` rows high and twice as many columns wide.
  static func rows(of text: String, scale: Int) -> [String] {
    (0..<5).flatMap { row -> [String] in
      let line = text.compactMap { shapes[$0]?[row] }.map { shape in
        shape.map { String(repeating: $0 == "#" ? "█" : " ", count: 2 * scale) }.joined()
      }.joined(separator: String(repeating: " ", count: 2 * scale))
      return Array(repeating: line, count: scale)
    }
  }

  /// Under a hundred as it is, else as minutes and seconds.
  static func text(seconds: Int) -> String {
    guard seconds >= 100 else { return "\(seconds)" }
    return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }
}
