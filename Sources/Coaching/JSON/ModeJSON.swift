public import CoachCore

/// A time in which the usual week does not hold, as machines read it.
public struct ModeJSON: Encodable {
  private let mode, from, through: String
  private let holdsToday: Bool

  public init(_ period: ModePeriod, today: CalendarDay) {
    mode = period.mode.slug
    from = "\(period.from)"
    through = "\(period.through)"
    holdsToday = period.holds(on: today)
  }
}
