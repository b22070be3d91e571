import CoachCore
import Coaching

/// One screen of the safety questions.
struct QuestionsPage: PageModel {
  static let template = "questions"
  let title: String
  let place = Place.today

  let steps: Steps?
  let heading: String
  let intro: String?
  let crisis: String?
  let mistakes: String?
  let action, group, next, back: String
  let fields: [Asked]

  /// How far it is.
  struct Steps: Sendable {
    let number, count: Int
    let words: String

    init?(_ number: Int, of count: Int) {
      guard count > 1 else { return nil }
      self.number = number
      self.count = count
      words = "Part \(number) of \(count)"
    }
  }

  /// One question: picks, or a number to type.
  struct Asked: Sendable {
    let name: String
    let field: PickField?
    let line: TextField?
  }

  init(_ visit: Visit, _ group: ScreeningGroup, _ sheet: ScreeningSheet) {
    title = "Safety questions"
    steps = visit.steps(at: group)
    heading = group.title
    let isBeginning = visit.round.groups.first == group
    let (open, said) = (sheet.prompts.filter { sheet.said($0) == nil }, sheet.prompts.filter { sheet.said($0) != nil })
    let goesOn = !open.isEmpty && !said.isEmpty && sheet.mistakes.isEmpty
    intro =
      goesOn
      ? "A little more, because of what you said. What you said stands below, to be changed."
      : isBeginning && visit.isFirst
        ? "Strongback is a back coach for runners: self-care, not medical care. A few safety questions first. "
          + "Each counts by itself. All you say stays on this machine."
        : isBeginning ? visit.why : nil
    crisis = Telephone.crisis(visit.picture)
    mistakes = sheet.summary
    action = visit.path
    self.group = group.slug
    next = "Go on"
    back = visit.before(group).map { visit.path + "?group=" + $0.slug } ?? "/"
    fields = (goesOn ? open + said : sheet.prompts).map { QuestionsPage.asked($0, sheet) }
  }

  private static func asked(_ prompt: ScreeningPrompt, _ sheet: ScreeningSheet) -> Asked {
    let name = prompt.fieldName
    let mistake = sheet.mistakes[name]
    let said = sheet.said(prompt)
    switch prompt {
    case .item, .worsened:
      let choices = [Answer.no, .yes, .notSure].map { (value: $0.slug, words: $0.words) }
      return Asked(
        name: name,
        field: PickField(
          name, prompt.text, hint: prompt.detail, choices, chosen: said, isNeeded: true, mistake: mistake), line: nil)
    case .sex:
      let choices = [("female", "Female"), ("male", "Male"), ("unsaid", "I’d rather not say")]
      return Asked(
        name: name,
        field: PickField(name, prompt.text, hint: prompt.detail, choices, chosen: said, mistake: mistake), line: nil)
    case .number(.painNow), .number(.painWorst):
      return Asked(
        name: name, field: .score(name, prompt.text, hint: prompt.detail, chosen: said, mistake: mistake), line: nil)
    case .number:
      return Asked(
        name: name, field: nil, line: TextField(name, prompt.text, said ?? "", mistake: mistake, inputMode: "numeric"))
    }
  }
}

extension Answer {
  var words: String {
    switch self {
    case .no: "No"
    case .yes: "Yes"
    case .notSure: "Not sure"
    }
  }
}
