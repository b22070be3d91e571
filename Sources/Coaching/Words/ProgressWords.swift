public import CoachCore

extension Consistency {
  /// "3 of the last 4 weeks complete"; nil before the first full week.
  public var complete: String? {
    if weeks.isEmpty { return nil }
    return weeks.count == 1
      ? "the last week was \(keptWeeks == 1 ? "" : "not ")complete"
      : "\(keptWeeks) of the last \(weeks.count) weeks complete"
  }

  /// "80 % of the sessions done; one skip a week is free."
  public var shareSentence: String? {
    share.map { "\(Int(($0 * 100).rounded())) % of the sessions done; one skip a week is free." }
  }
}

extension TestChange {
  /// What is the same for many tests left out, for a place where it is said once below them.
  public func shortWords(today: CalendarDay) -> String {
    verdict == .errorUnknown ? difference(today: today) + "." : words(today: today)
  }
}
