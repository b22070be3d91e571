/// A card that was shown, and when.
public struct ShownCard: Hashable, Sendable {
  public let card: CardID
  public let day: CalendarDay

  public init(_ card: CardID, on day: CalendarDay) {
    self.card = card
    self.day = day
  }
}

extension Card {
  /// A card does not come again for this many days [E].
  public static let daysBeforeRepeat = 28

  /// The card of a day: of the event that matters most, the one not seen for longest; nil if all are too fresh.
  ///
  /// A card that was shown today is shown again, so that asking twice gives the same answer.
  public static func of(_ day: CalendarDay, _ events: Set<CardEvent>, shown: [ShownCard]) -> Card? {
    if let today = shown.last(where: { $0.day == day }) { return with(today.card) }
    var lastShown: [CardID: CalendarDay] = [:]
    for card in shown where card.day < day { lastShown[card.card] = max(card.day, lastShown[card.card] ?? card.day) }
    let fresh = all.filter { card in lastShown[card.id].map { day - $0 >= daysBeforeRepeat } ?? true }
    // After pain, nothing that urges on: only what was written for it.
    let eventsOfDay = events.contains(.painPause) ? [.painPause] : events.union([.anyDay])
    for event in CardEvent.allCases where eventsOfDay.contains(event) {
      let cards = fresh.filter { $0.events.contains(event) }
      if let card = cards.min(by: { older($0, than: $1, lastShown) }) { return card }
    }
    return nil
  }

  private static func older(_ a: Card, than b: Card, _ lastShown: [CardID: CalendarDay]) -> Bool {
    switch (lastShown[a.id], lastShown[b.id]) {
    case (nil, nil): a.id.rawValue < b.id.rawValue
    case (nil, _): true
    case (_, nil): false
    case (let first?, let second?): first != second ? first < second : a.id.rawValue < b.id.rawValue
    }
  }
}
