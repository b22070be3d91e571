import CoachCore
import Coaching

/// What would become of the week, before it is done.
struct ChangesPage: PageModel {
  static let template = "changes"
  let title = "What changes"
  let place = Place.week

  let what: String
  let lines: [String]
  let none: String?
  let rows: [Row]
  let fields: [Field]
  let back: String

  struct Row: Sendable {
    let day, before, after: String
    let isChanged: Bool
  }

  struct Field: Sendable {
    let name, value: String
  }

  init(_ act: WeekAct, _ fields: WeekAct.Fields, _ outlook: Outlook) {
    let today = outlook.picture.state.today
    let changes = act.changes(outlook)
    what = act.said
    lines = changes.lines
    none = changes.lines.isEmpty ? changes.said : nil
    self.fields = fields.all.map { Field(name: $0.name, value: $0.value) }
    back = WeekPage.path(of: act.day, outlook)
    let after = RunnerWishes(outlook).plan(saying: act.bodies)
    rows = (outlook.plan?.days ?? []).filter { $0.day >= today }.map { day in
      let (old, new) = (ChangesPage.words(day), ChangesPage.words(after?.day(day.day)))
      return Row(
        day: DayWords.near(day.day, today: today).capitalizedSentence, before: old, after: new, isChanged: old != new)
    }
  }

  private static func words(_ day: PlannedDay?) -> String {
    guard let day else { return "–" }
    let parts = day.runs.map(\.words) + [day.session?.summary].compactMap { $0 }
    return parts.isEmpty ? "–" : parts.joined(separator: "; ").capitalizedSentence
  }
}
