public import CoachCore

extension RunnerState {
  /// The programme taken last is this one word for word, and holds or will.
  public func isKnown(_ programme: Programme) -> Bool {
    programmes.last.map { $0.ended == nil && $0.programme == programme } ?? false
  }
}
