import CoachCore
import Coaching

/// The break alarm: what comes next, its moves, its hours, and the breaks of the last days.
struct BreaksPage: PageModel {
  static let template = "breaks"
  let title = "Breaks"
  let place = Place.breaks
  let scripts = ["breaks.js"]

  /// What the script counts to, in milliseconds from now, so that the clocks of two machines need not agree.
  let phase: String
  let left, notice, ringAgain, gap: Int64
  let heading: String
  let clock: String?
  let at: String?
  let buttons: [Button]
  let snoozes: String?
  let moves: [Move]
  let noMoves: String?
  let today: String
  let days: [Day]
  let policy: String
  let hours: Hours
  let took: Took

  struct Button: Sendable {
    let value, words: String
    let isFirst: Bool
  }

  struct Move: Sendable {
    let name, path, dose, cue, drawing: String
  }

  struct Day: Sendable {
    let name: String
    let taken: String
  }

  struct Field: Sendable {
    let name, value: String
    let mistake: String?
  }

  struct Hours: Sendable {
    let interval, length, from, until: Field
    let days: [Weekdays]
    let dayMistake: String?
    let isOpen: Bool
  }

  struct Weekdays: Sendable {
    let value, words: String
    let isChosen: Bool
  }

  struct Took: Sendable {
    let minutes: String
    let mistake: String?
  }

  init(
    _ picture: RunnerPicture, _ timer: BreakTimer, at now: LocalMoment, _ form: BreakHoursForm,
    _ mistake: BreakHoursForm.Mistake?, took: (String, String)?
  ) {
    let state = picture.state
    let until: Instant?
    switch timer.phase {
    case .outsideHours:
      (phase, heading, until) = ("outside", "Outside your hours", nil)
      at = "The alarm sleeps. It wakes by itself while this page is open."
      buttons = [Button(value: "begin", words: "Take a break now", isFirst: false)]
    case .sitting(let due):
      (phase, heading, until) = ("sitting", "Next break", due)
      at = "At \(BreaksPage.clock(due, now)), and a word half a minute before."
      buttons = [
        Button(value: "begin", words: "Take it now", isFirst: true),
        Button(value: "off", words: "Off for an hour", isFirst: false),
      ]
    case .due:
      (phase, heading, until) = ("due", "Time to get up", nil)
      at = nil
      buttons = [
        Button(value: "begin", words: "Begin", isFirst: true),
        Button(value: "snooze", words: "In \(Int(BreakTimer.snoozeLength.minutes)) minutes", isFirst: false),
        Button(value: "skip", words: "Not now", isFirst: false),
      ]
    case .onBreak(let end):
      (phase, heading, until) = ("break", "On your feet", end)
      at = "Until \(BreaksPage.clock(end, now)). From a minute on it counts."
      buttons = [Button(value: "skip", words: "Back at the desk", isFirst: true)]
    case .off(let end):
      (phase, heading, until) = ("off", "Quiet", end)
      at = "Until \(BreaksPage.clock(end, now))."
      buttons = [Button(value: "on", words: "Wake it", isFirst: true)]
    }
    let rest = until.map { max(0, ($0 - now.instant).value) }
    left = rest.map { Int64($0 * 1000) } ?? -1
    clock = rest.map { Units.duration(Seconds($0.rounded(.up))) }
    notice = Int64(BreakTimer.noticeAhead.value * 1000)
    ringAgain = Int64(BreakTimer.ringAgainAfter.value * 1000)
    gap = Int64(timer.policy.length) * 60_000
    snoozes =
      if case .due = timer.phase { timer.snoozesLeft == 0 ? "No snooze is left for this one." : nil } else { nil }
    moves = picture.nextDeskMoves.map { prescribed in
      let exercise = Exercise.with(prescribed.exercise)
      return Move(
        name: exercise.name, path: "/library/\(exercise.id.slug)", dose: DoseWords.text(prescribed),
        cue: (exercise.cues.first ?? "").capitalizedSentence, drawing: Drawing(exercise.id, .icon).path)
    }
    noMoves = moves.isEmpty ? "Stand up, walk a little, and sit down another way than before." : nil
    today = BreakWords.today(state)
    days = (0..<7).map { state.today - $0 }.map { day in
      let taken = state.breaks.count { told in
        told.moment.day == day && (told.value.outcome == .taken || told.value.outcome == .away)
      }
      return Day(name: DayWords.near(day, today: state.today).capitalizedSentence, taken: taken == 0 ? "–" : "\(taken)")
    }
    policy = state.breakPolicy.sentence
    hours = Hours(form, mistake)
    self.took = Took(minutes: took?.0 ?? "2", mistake: took?.1)
  }

  /// What the page says after a button; nil where the clock says it all.
  static func said(_ signals: [BreakTimer.Signal], _ button: BreakTimer.Button?) -> String? {
    if signals.contains(.noSnoozeLeft) { return "No more snoozes for this one: take it, or let it go." }
    for case .log(let record) in signals.reversed() {
      switch record.outcome {
      case .taken: return "Well done. Sit down again, another way than before."
      case .away: return "You were away, which counts as a break."
      case .snoozed: return "It comes again in \(Int(BreakTimer.snoozeLength.minutes)) minutes."
      case .skipped: return button == nil ? nil : "Let go, and that is fine. The next one comes in its time."
      }
    }
    return nil
  }

  private static func clock(_ instant: Instant, _ now: LocalMoment) -> String {
    BreakWords.clock(LocalMoment(instant, now.offset).timeOfDay)
  }
}

extension BreaksPage.Hours {
  init(_ form: BreakHoursForm, _ mistake: BreakHoursForm.Mistake?) {
    let field = { (name: String, value: String) in
      BreaksPage.Field(name: name, value: value, mistake: mistake?.field == name ? mistake?.sentence : nil)
    }
    interval = field("interval", form.interval)
    length = field("length", form.length)
    from = field("from", form.from)
    until = field("until", form.until)
    days = Weekday.allCases.map { day in
      BreaksPage.Weekdays(
        value: day.words.lowercased(), words: day.words, isChosen: form.days.contains(day.words.lowercased()))
    }
    dayMistake = mistake?.field == "day" ? mistake?.sentence : nil
    isOpen = mistake != nil
  }
}
