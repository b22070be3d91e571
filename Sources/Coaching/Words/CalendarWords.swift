public import CoachCore
public import Exchange

/// What stands in a calendar: never a score, never a finding; for a calendar that others see nothing but the name.
struct CalendarWords {
  let few: Bool

  static let plain = "Strongback"

  func session(_ session: PlannedSession, _ isPreview: Bool) -> String {
    let minutes = Int(session.length.minutes.rounded())
    return few ? CalendarWords.plain : "Back session, \(isPreview ? "about " : "")\(minutes) min"
  }

  var done: String { few ? CalendarWords.plain : "Back session, done" }

  func notes(_ session: PlannedSession, _ runs: [RunKind], _ isPreview: Bool) -> String? {
    if few { return nil }
    if isPreview { return "Provisional: it is planned anew when its week begins, from how this one went." }
    let moves = session.blocks.flatMap(\.exercises).map {
      "\(Exercise.with($0.exercise).name): \(DoseWords.text($0))"
    }
    return (moves + [PlanWords.clock(session, runs)].compactMap { $0 }).joined(separator: "\n")
  }

  func tests(_ reports: [TestReport]) -> String {
    if few { return CalendarWords.plain }
    return "Self-tests: " + reports.map { $0.test.name.lowercasedStart }.joined(separator: ", ")
  }

  func notes(_ reports: [TestReport], today: CalendarDay) -> String? {
    guard !few, let last = reports.map(\.next.upperBound).min() else { return nil }
    return "A good time for them is from this day until \(DayWords.date(last, today: today))."
  }

  func rest(_ policy: BreakPolicy) -> String {
    few ? CalendarWords.plain : "Get up for \(policy.length) min"
  }

  /// Where the app shows that day; a calendar that others see leads nowhere.
  func path(_ day: CalendarDay) -> String? { path("/week?of=\(day)#day-\(day)") }
  func path(_ path: String) -> String? { few ? nil : path }
}

extension CalendarWishes {
  /// "Sessions stand at 18:30.", "Breaks do not stand in it."
  public func sentences(_ profile: Profile) -> [String] {
    [
      "Sessions stand at \(hour.map(BreakWords.clock) ?? "their usual time (\(profile.anchor.words))").",
      breaks ? "Breaks stand in it in the hours of the alarm." : "Breaks do not stand in it.",
      tests ? "Days from which self-tests are useful again stand in it." : "Days of self-tests do not stand in it.",
      fewWords ? "It has few words, for a calendar that others see." : nil,
    ].compactMap { $0 }
  }
}

extension OwnBusyTimes {
  /// What is known of the runner's own calendar, in sentences.
  ///
  /// - Parameter moment: says a time in milliseconds as the runner's page or terminal does.
  public func sentences(_ place: OwnCalendar?, _ moment: (Int64) -> String) -> [String] {
    guard place != nil else { return ["No calendar of your own is read."] }
    var lines: [String] = []
    if let fault { lines.append("Your own calendar: " + fault.sentence.lowercasedStart) }
    if fault == nil || asOf != nil || busy.events > 0 {
      let count = busy.events == 1 ? "1 entry" : "\(busy.events) entries"
      let times = busy.spans.count == 1 ? "1 busy time" : "\(busy.spans.count) busy times"
      let copy = fault == nil ? "" : " The last good copy counts."
      let when = asOf.map { ", as of \(moment($0))" } ?? ""
      lines.append("Your own calendar has \(count), with \(times) in this week and the next\(when).\(copy)")
    }
    return lines + busy.flaws.map(\.sentence)
  }
}

extension BusyTimes.Flaw {
  /// What was read otherwise than it was meant.
  public var sentence: String {
    switch self {
    case .unknownZones(let names):
      "It names time zones that nobody here knows (\(names.joined(separator: ", "))); their times were read as your own."
    case .unreadable(let count):
      count == 1
        ? "One entry in it could not be read and was left out."
        : "\(count) entries in it could not be read and were left out."
    case .unknownRules(let count):
      count == 1
        ? "One entry comes again by a rule that is not known here: only its first time counts."
        : "\(count) entries come again by rules that are not known here: only their first times count."
    case .cutShort: "The file ends in the middle: what is missing could not be read."
    case .tooMuch: "There is more in it than is read: some of its times are missing."
    }
  }
}
