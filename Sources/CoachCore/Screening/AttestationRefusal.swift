/// Why an attestation opens nothing.
public enum AttestationRefusal: Hashable, Sendable {
  case nothingToClear
  /// Neither strength nor running was allowed.
  case nothingAllowed
  case inTheFuture(CalendarDay)
  /// The assessment is older than the first yes to this question, on `firstYes`.
  case beforeTheYes(ScreeningQuestion, firstYes: CalendarDay)
  /// An emergency stays locked for 24 hours after the yes.
  case tooEarly(until: Instant)
  /// "New or worse since?" is not answered for these.
  case unanswered([ScreeningQuestion])
  case stillNewOrWorse([ScreeningQuestion])
}
