import CoachCore

extension Side {
  var word: String { self == .left ? "◀ LEFT" : "RIGHT ▶" }
}
