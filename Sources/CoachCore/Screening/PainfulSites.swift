/// Where it hurt, and when last: pain at a place without any in the last 28 days [E] calls for the safety questions.
public struct PainfulSites: Sendable {
  /// The day of the first screening, which asked about all that hurt until then.
  public let since: CalendarDay
  public private(set) var last: [BodySite: CalendarDay]

  public init(since: CalendarDay, last: [BodySite: CalendarDay] = [:]) {
    self.since = since
    self.last = last
  }

  /// It hurts here, today; the reason to ask, if this is new.
  public mutating func hurts(_ site: BodySite, on day: CalendarDay) -> AskAgainReason? {
    guard site != .lowBack else { return nil }
    let isKnown = last[site].map { day - $0 < ScreeningRecord.daysBetweenRounds } ?? false
    last[site] = day
    if isKnown || day <= since { return nil }
    return site == .legFromBack ? .newLegSymptom : .newSite
  }

  /// All that hurt so far; nil before the first screening.
  public init?(_ picture: RunnerPicture) {
    guard let first = picture.screening.firstAnswered else { return nil }
    self.init(since: first.day)
    for told in picture.state.marks where told.value.isPainful { _ = hurts(told.value.site, on: told.moment.day) }
  }
}
