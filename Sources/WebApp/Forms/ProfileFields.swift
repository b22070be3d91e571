import CoachCore
import Coaching

/// The questions about a runner and their week, with what is there or was typed.
struct ProfileFields {
  let form: ProfileForm
  private var profile: Profile { form.profile }

  /// A weekday with its usual run, and its minutes where each day has its own.
  struct DayRow: Sendable {
    let run: PickField
    let minutes: TextField?
  }

  func week(minutes: Bool) -> [DayRow] {
    let kinds = [("none", "no run")] + ProfileRules.usualRuns.map { ($0.slug, $0.slug) }
    return profile.firstWeekday.week.map { day in
      DayRow(
        run: PickField(
          day.runField, day.words, kinds, chosen: profile.usualRuns[day.rawValue]?.slug ?? "none",
          mistake: form.mistakes[day.runField]),
        minutes: minutes
          ? number(day.minutesField, "Back work, minutes", "\(profile.minutes[day.rawValue])") : nil)
    }
  }

  var minutes: TextField {
    number(
      "minutes", "How many minutes a day for your back?", "\(profile.minutes[0])",
      hint: Set(profile.minutes).count > 1
        ? "Your days differ now; one number here makes them all the same." : "10 is a good beginning. 0 is none.")
  }

  var sessions: PickField {
    PickField(
      "max-sessions", "On how many days a week at most?", ProfileRules.sessions.map { ("\($0)", "\($0)") },
      chosen: form.typed["max-sessions"] ?? "\(profile.maxSessions)", mistake: form.mistakes["max-sessions"])
  }

  var kit: CheckField {
    CheckField(
      "kit", "What do you have at hand?", ProfileRules.kit.map { ($0.slug, $0.words) },
      chosen: Set(profile.equipment.map { $0.slug }), mistake: form.mistakes["kit"])
  }

  var floor: PickField { yesNo("floor", "Is there room to lie down?", profile.floorSpace) }

  var sitting: TextField {
    number("sitting", "How many hours do you sit on a usual day?", "\(profile.sittingHours)")
  }

  var name: TextField {
    TextField(
      "name", "What may I call you?", form.typed["name"] ?? profile.name, hint: "You can leave it empty.",
      mistake: form.mistakes["name"])
  }

  var units: PickField {
    PickField(
      "units", "Which units do you think in?", UnitSystem.allCases.map { ($0.slug, $0.words) },
      chosen: profile.units.slug, mistake: form.mistakes["units"])
  }

  var firstWeekday: PickField {
    PickField(
      "first-weekday", "On which day does your week begin?", Weekday.allCases.map { ($0.slug, $0.words) },
      chosen: profile.firstWeekday.slug, mistake: form.mistakes["first-weekday"])
  }

  func timeZone(isGuess: Bool) -> TextField {
    TextField(
      "time-zone", "Your time zone", form.typed["time-zone"] ?? profile.timeZone,
      hint: isGuess ? "Guessed from this machine. Your calendar goes by it." : "Your calendar goes by it.",
      mistake: form.mistakes["time-zone"])
  }

  var birthYear: TextField {
    number(
      "birth-year", "Year of birth", profile.birthYear.map { "\($0)" } ?? "",
      hint: "For the norms of the tests. You can leave it empty.")
  }

  var sex: PickField {
    PickField(
      "sex", "Sex, for the norms of the tests",
      [("female", "Female"), ("male", "Male"), ("unsaid", "I’d rather not say")],
      chosen: profile.sex?.slug ?? "unsaid", mistake: form.mistakes["sex"])
  }

  var pattern: PickField {
    PickField(
      "pattern", "How do you like your sessions?",
      SessionPattern.allCases.map { ($0.slug, $0.words.capitalizedSentence) },
      chosen: profile.sessionPattern.slug, mistake: form.mistakes["pattern"])
  }

  var block: PickField {
    PickField(
      "block", "How long is one block?", ProfileRules.blockMinutes.map { ("\($0)", "\($0) minutes") },
      chosen: "\(profile.blockMinutes)", mistake: form.mistakes["block"])
  }

  var anchor: PickField {
    PickField(
      "anchor", "When does a session suit you best?", Anchor.allCases.map { ($0.slug, $0.words.capitalizedSentence) },
      chosen: profile.anchor.slug, mistake: form.mistakes["anchor"])
  }

  var routines: CheckField {
    CheckField(
      "routine", "Which short routines do you want?",
      ProfileRules.routines.map { ($0.slug, $0.words.capitalizedSentence) },
      chosen: Set(profile.routines.map { $0.slug }), mistake: form.mistakes["routine"])
  }

  var consecutive: PickField {
    yesNo(
      "consecutive", "Strength on days that follow each other?", profile.consecutiveDays,
      hint: "No leaves a day of rest in between.")
  }

  private func yesNo(_ name: String, _ legend: String, _ value: Bool, hint: String? = nil) -> PickField {
    PickField(
      name, legend, hint: hint, [("yes", "Yes"), ("no", "No")], chosen: value ? "yes" : "no",
      mistake: form.mistakes[name])
  }

  private func number(_ name: String, _ label: String, _ value: String, hint: String? = nil) -> TextField {
    TextField(
      name, label, form.typed[name] ?? value, hint: hint, mistake: form.mistakes[name], inputMode: "numeric")
  }
}
