import CoachCore
import Coaching
import Foundation

/// The calendar: its feed and file, what goes into it, and the runner's own one.
struct CalendarPage: PageModel {
  static let template = "calendar"
  let title = "Calendar"
  let place = Place.settings

  let made: Made?
  let links: [Link]
  /// Who can ask for it.
  let reach: String?
  /// Where only this machine can: what to do for a phone or a calendar on the net.
  let nearby: String?
  let mistakes: String?
  let when: PickField
  let hour: TextField
  let also: CheckField
  let own: [String]
  let hasOwn: Bool
  let ownAddress: TextField
  let fileMistake: String?
  let hasPlace: Bool
  let entries: [Entry]
  let refusal: String?

  /// A new address, shown once.
  struct Made: Sendable {
    let plain, subscribe: String

    init(address: String, secret: String) {
      plain = "\(address)/calendar/\(secret).ics"
      subscribe = "webcal://" + plain.drop { $0 != ":" }.dropFirst(3)
    }
  }

  struct Link: Sendable {
    let id, name, made, asked: String
  }

  struct Entry: Sendable {
    let when, summary: String
    let state: String?
  }

  init(
    _ calendar: RunnerCalendar, _ state: RunnerState, _ form: CalendarForm, _ ownForm: OwnCalendarForm, links: [Link],
    made: Made?, isReachable: Bool, hasPlace: Bool, said: [String]
  ) {
    self.made = made
    self.links = links
    self.hasPlace = hasPlace
    reach =
      isReachable
      ? "A calendar program that can reach this server asks it every few hours. Google Calendar and Outlook.com ask from "
        + "machines of their own: if this server is only in your home network, they cannot reach it." : nil
    nearby =
      isReachable
      ? nil
      : "This server answers this machine alone: a phone, Google Calendar and Outlook.com cannot read it. For those, "
        + "download the file, or let your phone reach this server first, as docs/phone.md describes."
    mistakes = form.mistake.map { _ in "This is not saved yet. Something needs another look." }
    when = PickField(
      "when", "When do sessions stand in it?",
      [("habit", "At my usual time (\(state.profile.anchor.words))"), ("hour", "At one hour, always")],
      chosen: form.when)
    hour = TextField("hour", "The hour", form.hour, hint: "Such as 18:30.", mistake: form.mistake, type: "time")
    also = CheckField(
      "also", "What else?",
      [
        ("breaks", "Breaks, in the hours of the alarm"), ("tests", "Days of self-tests"),
        ("few", "No words about what it is, for a calendar that others see"),
      ], chosen: form.also)
    own = said
    hasOwn = state.calendarWishes.own != nil
    ownAddress = TextField(
      "address", "Its address", ownForm.address,
      hint: "Begins with https:// or webcal://. It is read at most once an hour, and nothing is sent there.",
      mistake: ownForm.mistake, type: "text", inputMode: "url")
    fileMistake = ownForm.fileMistake
    entries = CalendarPage.entries(calendar, state)
    refusal = entries.isEmpty ? "Nothing stands in it now: there is no plan for the days to come." : nil
  }

  /// Entries from today on, without breaks.
  private static func entries(_ calendar: RunnerCalendar, _ state: RunnerState) -> [Entry] {
    calendar.ledger.entries.compactMap { entry in
      let day = CalendarDay(daysSinceEpoch: entry.item.day)
      guard day >= state.today, entry.item.kind != .rest else { return nil }
      let time = entry.item.from.map { from in
        let offset = calendar.zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(from) / 1000))
        let moment = LocalMoment(Instant(unixMilliseconds: from), UTCOffset(seconds: Int32(offset)))
        return ", " + BreakWords.clock(moment.timeOfDay)
      }
      let word = entry.cancelled != nil ? "dropped" : entry.item.state == .provisional ? "provisional" : nil
      return Entry(
        when: DayWords.near(day, today: state.today).capitalizedSentence + (time ?? ""), summary: entry.item.summary,
        state: word)
    }
  }
}
