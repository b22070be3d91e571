import CoachCore
import Coaching

/// The hours of the alarm as they were typed.
struct BreakHoursForm: Sendable {
  let interval, length, from, until: String
  let days: [String]

  /// What is wrong, and with which field.
  struct Mistake: Error, Sendable {
    let field, sentence: String
  }

  init(_ policy: BreakPolicy) {
    interval = "\(policy.interval)"
    length = "\(policy.length)"
    from = BreakWords.clock(policy.from)
    until = BreakWords.clock(policy.until)
    days = policy.days.map { $0.words.lowercased() }
  }

  init(_ form: Form) {
    let typed = { (name: String) in String((form[name] ?? "").prefix(60)) }
    (interval, length, from, until) = (typed("interval"), typed("length"), typed("from"), typed("until"))
    days = form.all("day")
  }

  func policy(from old: BreakPolicy) throws(Mistake) -> BreakPolicy {
    var hours = BreakHours()
    hours.interval = try number(interval, "interval")
    hours.length = try number(length, "length")
    hours.from = try clock(from, "from")
    hours.until = try clock(until, "until")
    hours.days = Weekday.allCases.filter { days.contains($0.words.lowercased()) }
    do {
      return try hours.policy(from: old)
    } catch {
      throw Mistake(field: BreakHoursForm.field(of: error), sentence: BreakWords.text(error, .pages))
    }
  }

  private static func field(of mistake: BreakHours.Mistake) -> String {
    switch mistake {
    case .interval: "interval"
    case .length: "length"
    case .order: "until"
    case .noDay: "day"
    }
  }

  private func number(_ text: String, _ field: String) throws(Mistake) -> Int {
    guard let number = Int(text) else {
      throw Mistake(field: field, sentence: "Write the minutes as a whole number.")
    }
    return number
  }

  private func clock(_ text: String, _ field: String) throws(Mistake) -> Seconds {
    do {
      return try Typed.clock(text)
    } catch {
      throw Mistake(field: field, sentence: error.sentence)
    }
  }
}
