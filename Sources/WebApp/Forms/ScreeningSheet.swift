import CoachCore
import Coaching

/// What was said on one screen of the safety questions, what cannot be understood of it, and what it now asks.
struct ScreeningSheet {
  private(set) var prompts: [ScreeningPrompt] = []
  private(set) var answers: ScreeningAnswers
  private(set) var mistakes: [String: String] = [:]
  /// Follow-ups that what was said has opened.
  private(set) var opensMore = false
  private var typed: [String: String] = [:]

  /// The screen as it stands.
  init(_ group: ScreeningGroup, of round: ScreeningRound) {
    answers = round.answers(in: group)
    prompts = round.prompts(in: group, given: answers)
  }

  /// The screen as it was sent: only what it asks is taken.
  init(_ form: Form, _ group: ScreeningGroup, of round: ScreeningRound) {
    answers = ScreeningAnswers()
    let always = round.prompts(in: group, given: answers)
    var asked = always
    // An answer may open follow-ups, which may be answered in the same form.
    while true {
      for prompt in asked where !prompt.isAnswered(in: answers) { take(prompt, form[prompt.fieldName]) }
      let more = round.prompts(in: group, given: answers)
      if more == asked { break }
      asked = more
    }
    prompts = asked
    let shown = Set(form.all("shown"))
    for prompt in asked where prompt.wantsAnswer && !prompt.isAnswered(in: answers) {
      let name = prompt.fieldName
      if mistakes[name] != nil { continue }
      if shown.contains(name) || always.contains(prompt) {
        mistakes[name] = "This has no answer yet. “Not sure” counts as one."
      } else {
        opensMore = true
      }
    }
    for contradiction in answers.contradictions where mistakes.isEmpty {
      if let item = prompts.first { mistakes[contradiction.fieldName ?? item.fieldName] = contradiction.sentence }
    }
  }

  var summary: String? {
    switch mistakes.count {
    case 0: nil
    case 1: "One answer needs another look. Nothing else is lost."
    default: "\(mistakes.count) answers need another look. Nothing else is lost."
    }
  }

  /// What is said to a prompt, as its field has it.
  func said(_ prompt: ScreeningPrompt) -> String? {
    if let typed = typed[prompt.fieldName] { return typed }
    switch prompt {
    case .item(let item): return answers[item]?.slug
    case .worsened(let item): return answers.worsened[item]?.slug
    case .number(let number): return answers[number].map { "\($0)" }
    case .sex: return answers.sex?.slug
    }
  }

  private mutating func take(_ prompt: ScreeningPrompt, _ text: String?) {
    guard let text else { return }
    let name = prompt.fieldName
    switch prompt {
    case .item(let item):
      if let answer = Answer(slug: text) {
        answers[item] = answer
      } else {
        mistakes[name] = ScreeningSheet.notUnderstood
      }
    case .worsened(let item):
      if let answer = Answer(slug: text) {
        answers.worsened[item] = answer
      } else {
        mistakes[name] = ScreeningSheet.notUnderstood
      }
    case .sex:
      if let sex = Sex(slug: text) {
        answers.sex = sex
      } else if text != "unsaid" {
        mistakes[name] = ScreeningSheet.notUnderstood
      }
    case .number(let number):
      if let value = Int(text), number.range.contains(value) {
        answers[number] = value
      } else {
        typed[name] = String(text.prefix(40))
        mistakes[name] = ScreeningContradiction.number(number).sentence
      }
    }
  }

  private static let notUnderstood = "That answer could not be understood. Please pick one."
}

extension ScreeningPrompt {
  /// The name of its field in a form.
  var fieldName: String {
    switch self {
    case .item(let item): item.slug
    case .number(let number): number.slug
    case .sex: "sex"
    case .worsened(let item): "worse-" + item.slug
    }
  }
}

extension ScreeningContradiction {
  fileprivate var fieldName: String? {
    switch self {
    case .followUp(let item, _): item.slug
    case .neitherPregnantNorAfterBirth: ScreeningItem.q21.slug
    case .number(let number): number.slug
    }
  }
}
