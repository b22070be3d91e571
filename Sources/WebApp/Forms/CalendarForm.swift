import CoachCore
import Coaching

/// What goes into the calendar, as it was typed.
struct CalendarForm {
  let when: String
  let hour: String
  let also: Set<String>
  private(set) var mistake: String?

  init(_ wishes: CalendarWishes) {
    when = wishes.hour == nil ? "habit" : "hour"
    hour = wishes.hour.map(BreakWords.clock) ?? ""
    also = Set([(wishes.breaks, "breaks"), (wishes.tests, "tests"), (wishes.fewWords, "few")].filter(\.0).map(\.1))
  }

  init(_ form: Form) {
    when = form["when"] == "hour" ? "hour" : "habit"
    hour = String((form["hour"] ?? "").prefix(20))
    also = Set(form.all("also"))
    if when == "hour", (try? Typed.clock(hour)) == nil {
      mistake = hour.isEmpty ? "Say at which hour." : "That is no time of day. Write it as 07:30."
    }
  }

  /// Nil where something needs another look.
  func wishes(from old: CalendarWishes) -> CalendarWishes? {
    guard mistake == nil else { return nil }
    var wishes = old
    wishes.hour = when == "hour" ? try? Typed.clock(hour) : nil
    (wishes.breaks, wishes.tests) = (also.contains("breaks"), also.contains("tests"))
    wishes.fewWords = also.contains("few")
    return wishes
  }
}

/// Where the runner's own calendar is, as it was typed.
struct OwnCalendarForm {
  let address: String
  private(set) var mistake: String?
  private(set) var fileMistake: String?
  private(set) var place: OwnCalendar?

  init(_ place: OwnCalendar?) { address = if case .address(let text) = place { text } else { "" } }

  init(fileMistake: String) {
    address = ""
    self.fileMistake = fileMistake
  }

  init(_ form: Form) {
    address = String((form["address"] ?? "").prefix(2100))
    do throws(Mistyped) { place = try OwnCalendar(address: address) } catch { mistake = error.sentence }
  }
}
