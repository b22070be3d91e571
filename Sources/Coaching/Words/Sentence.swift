extension String {
  /// With a capital at its beginning; the rest as it is.
  public var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
