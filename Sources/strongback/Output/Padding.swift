extension String {
  /// This text and blanks up to `width` characters.
  func padding(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
