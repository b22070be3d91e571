import CoachCore
import Coaching
import Figures

/// A week: runs and sessions by day, why each block is there, what was left out, and how to have it otherwise.
struct WeekPage: PageModel {
  static let template = "week"
  let title = "Week"
  let place = Place.week

  let span: String
  let previous, next: Link?
  let isHere: Bool
  /// Where a week is not the present one: what it shows.
  let about: String?
  let mistake: String?
  let state: TodayPage.StateWord?
  let refusal: [String]
  let refusalWays: [TodayPage.Way]
  let easier: String?
  let strip: String
  let table: String
  let days: [Day]
  let omissions: [Omission]
  let hasOmissions: Bool
  let wishes: [Wish]
  let hasWishes: Bool
  let planning: Planning?
  let pinning: Pinning?
  let of: String

  struct Link: Sendable {
    let path: String
  }

  struct Omission: Sendable {
    let why, roles: String
  }

  /// A pin or a swap that holds.
  struct Wish: Sendable {
    let words, action: String
    let fields: [ChangesPage.Field]
  }

  struct Option: Sendable {
    let value, words: String
    let isChosen: Bool
  }

  /// The form for a run to come, with what was typed.
  struct Planning: Sendable {
    let days, kinds: [Option]
    let distance: String
    let unit: String
    let isOpen: Bool
    /// The mistake, beside its field.
    let dayMistake, kindMistake, distanceMistake: String?
  }

  struct Pinning: Sendable {
    let roles, days: [Option]
  }

  /// The week that holds this day.
  enum Which: Hashable, Sendable {
    case here
    case of(CalendarDay)
  }

  init(_ outlook: Outlook, _ which: Which, mistake: WeekAct.Mistake? = nil, typed: WeekAct.Fields? = nil) {
    let week = RunnerWeek(outlook, which)
    let picture = outlook.picture
    let plan = week.plan
    (span, isHere) = (week.span, week.isHere)
    previous = week.isFirst ? nil : Link(path: "/week?of=\(week.first - 7)")
    next = week.isLast ? nil : Link(path: "/week?of=\(week.first + 7)")
    about = week.about
    let inForm = ["day", "kind", "distance"].contains(mistake?.field ?? "") && typed?["do"] == "plan"
    self.mistake = inForm ? nil : mistake?.sentence
    state = week.isHere ? TodayPage.StateWord(picture) : nil
    let refused = week.isPast ? nil : picture.refusal
    refusal =
      refused.map {
        StatusWords.refusal($0, picture, .pages).split(separator: "\n").map { Telephone.linked(String($0)) }
      } ?? []
    refusalWays = refused.map(TodayPage.Way.ways) ?? []
    let words = plan.map { PlanWords($0, picture) }
    easier = words?.easierWeek
    let shape = week.strip
    (strip, table) = (shape.svg(theme: .page), shape.table.html)
    days = week.days(words)
    omissions = (words?.omissions ?? []).map { Omission(why: $0.why.capitalizedSentence, roles: $0.roles) }
    hasOmissions = !omissions.isEmpty
    wishes = week.isPast ? [] : WeekPage.wishes(outlook)
    hasWishes = !wishes.isEmpty
    planning = week.isPast ? nil : Planning(week, picture.state.profile.units, inForm ? mistake : nil, typed)
    pinning = week.isPast || outlook.plan == nil ? nil : Pinning(week)
    of = week.isHere ? "" : "\(week.first)"
  }

  /// The week that an address asks for, and what was wrong with it.
  static func week(of text: String, _ outlook: Outlook) -> (Which, WeekAct.Mistake?) {
    let today = outlook.picture.state.today
    guard !text.isEmpty else { return (.here, nil) }
    guard let day = CalendarDay(iso: text) else {
      return (.here, WeekAct.Mistake(sentence: "That is no day, so this is the present week."))
    }
    let limits = RunnerWeek.limits(outlook)
    guard limits.contains(day) else {
      return (.here, WeekAct.Mistake(sentence: "Nothing is known of that week, so this is the present one."))
    }
    let first = today.startOfWeek(on: outlook.picture.state.profile.firstWeekday)
    return ((0..<7).contains(day - first) ? .here : .of(day), nil)
  }

  /// Where to see a day.
  static func path(of day: CalendarDay?, _ outlook: Outlook) -> String {
    let state = outlook.picture.state
    let first = state.today.startOfWeek(on: state.profile.firstWeekday)
    guard let day, !(0..<7).contains(day - first) else { return "/week" }
    return "/week?of=\(day)"
  }

  private static func wishes(_ outlook: Outlook) -> [Wish] {
    let state = outlook.picture.state
    let near = { (day: CalendarDay) in DayWords.near(day, today: state.today) }
    let pins = RunnerWishes(outlook).pins.map { pin in
      let with = pin.exercise.map { ", with \(Exercise.with($0).name)" } ?? ""
      return Wish(
        words: "\(near(pin.day)): \(pin.role.words)\(with)\(pin.long ? ", ten minutes" : "")".capitalizedSentence,
        action: "Do not pin it",
        fields: [
          ChangesPage.Field(name: "do", value: "unpin"), ChangesPage.Field(name: "day", value: "\(pin.day)"),
          ChangesPage.Field(name: "role", value: pin.role.slug),
        ])
    }
    let swaps = state.swaps.map { $0.value }.filter { swap in swap.day.map { $0 >= state.today } ?? true }
    return pins
      + swaps.map { swap in
        let names = "\(Exercise.with(swap.to).name) instead of \(Exercise.with(swap.from).name)"
        return Wish(
          words: names + (swap.day.map { ", " + near($0) } ?? ", from now on"), action: "Take it back",
          fields: [
            ChangesPage.Field(name: "do", value: "unswap"), ChangesPage.Field(name: "from", value: swap.from.slug),
          ])
      }
  }
}

extension WeekPage.Planning {
  init(_ week: RunnerWeek, _ units: UnitSystem, _ mistake: WeekAct.Mistake?, _ typed: WeekAct.Fields?) {
    let chosen = mistake == nil ? nil : typed
    days = week.openDays(chosen: chosen?["day"])
    kinds = RunKind.allCases.map { kind in
      WeekPage.Option(
        value: kind.slug, words: kind.words.capitalizedSentence, isChosen: chosen?["kind"] == kind.slug)
    }
    distance = chosen?["distance"].map { String($0.prefix(60)) } ?? ""
    unit = units == .metric ? "km" : "miles"
    isOpen = mistake != nil
    let said = { (field: String) in mistake?.field == field ? mistake?.sentence : nil }
    (dayMistake, kindMistake, distanceMistake) = (said("day"), said("kind"), said("distance"))
  }
}

extension WeekPage.Pinning {
  init(_ week: RunnerWeek) {
    days = week.openDays(chosen: nil)
    roles = Role.planned.map {
      WeekPage.Option(value: $0.slug, words: $0.words.capitalizedSentence, isChosen: false)
    }
  }
}
