public import CoachCore
import Exchange
public import Foundation
public import Journal

/// A runner's calendar as it stands: what it holds, by which name, and what their own calendar said.
public struct RunnerCalendar: Sendable {
  public let ledger: CalendarLedger
  public let own: OwnBusyTimes
  public let zone: TimeZone

  /// - Parameters:
  ///   - first: the journal's first entry, whatever became of it: it names this journal for ever.
  ///   - shelf: where names are kept; nil where there is no place for them.
  ///   - ledger: without a shelf, the names as they were; nil the first time.
  ///   - machine: the zone for a runner who named none.
  public init(
    _ outlook: Outlook, first: EventID?, _ shelf: CalendarShelf?, after ledger: CalendarLedger? = nil, machine: TimeZone
  ) throws(JournalError) {
    let state = outlook.picture.state
    zone = CalendarPlan.zone(state, machine: machine)
    own =
      shelf?.busyTimes(state.calendarWishes.own, CalendarPlan.days(outlook.picture), zone: zone) ?? OwnBusyTimes()
    let plan = CalendarPlan(outlook, busy: own.busy, zone: zone)
    let (root, now) = (String((first?.description ?? "new").suffix(16)), state.asOf.instant)
    if let shelf {
      self.ledger = try shelf.publish(plan.items, root: root, today: state.today, at: now)
    } else {
      var ledger = ledger ?? CalendarLedger(at: now)
      ledger.publish(plan.items, root: root, today: state.today, at: now)
      self.ledger = ledger
    }
  }

  /// As other programs read it.
  ///
  /// - Parameters:
  ///   - address: where the app is, for links to it.
  ///   - hasAlarms: with reminders, which a file that is imported keeps and a feed mostly loses.
  public func file(address: String?, hasAlarms: Bool) -> [UInt8] {
    CalendarFile(ledger, zone: zone, address: address, alarm: hasAlarms ? CalendarFile.alarm : nil).bytes
  }
}
