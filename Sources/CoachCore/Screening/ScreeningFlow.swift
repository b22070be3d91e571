/// The order in which a screening asks, with only the follow-ups that apply.
public struct ScreeningFlow: Hashable, Sendable {
  /// The questions of this round: all at the first visit, fewer when asked again.
  public var questions: [ScreeningQuestion]
  /// What a clinician has assessed: asked as "new or worse since?", not as new.
  public var assessed: Set<ScreeningItem>
  /// What an earlier round answered, and this one may build on.
  public var known: ScreeningAnswers

  public init(
    questions: [ScreeningQuestion] = ScreeningQuestion.allCases, assessed: Set<ScreeningItem> = [],
    known: ScreeningAnswers = ScreeningAnswers()
  ) {
    self.questions = questions
    self.assessed = assessed
    self.known = known
  }

  /// The prompts of one screen, answered or not, as the answers so far call for them.
  public func prompts(in group: ScreeningGroup, given answers: ScreeningAnswers) -> [ScreeningPrompt] {
    group.questions.filter { questions.contains($0) }.flatMap { prompts(for: $0, given: answers) }
  }

  /// The first screen with something unanswered, and what that is; nil at the end.
  public func next(given answers: ScreeningAnswers) -> (group: ScreeningGroup, prompts: [ScreeningPrompt])? {
    for group in ScreeningGroup.allCases {
      let open = prompts(in: group, given: answers).filter { !$0.isAnswered(in: answers) }
      if !open.isEmpty { return (group, open) }
    }
    return nil
  }

  public func unanswered(in answers: ScreeningAnswers) -> [ScreeningPrompt] {
    ScreeningGroup.allCases.flatMap { prompts(in: $0, given: answers) }.filter { !$0.isAnswered(in: answers) }
  }

  /// What is unanswered and without which there is no programme.
  public func missing(in answers: ScreeningAnswers) -> [ScreeningPrompt] {
    unanswered(in: answers).filter { $0.isRequired }
  }

  /// False for what does not concern this runner, such as Q28 outside pregnancy.
  func asks(_ question: ScreeningQuestion, given answers: ScreeningAnswers) -> Bool {
    !prompts(for: question, given: answers).isEmpty
  }

  private func prompts(for question: ScreeningQuestion, given answers: ScreeningAnswers) -> [ScreeningPrompt] {
    var prompts: [ScreeningPrompt] = []
    switch question {
    case .q20: prompts = [.number(.painNow), .number(.painWorst)]
    case .q24: prompts = [.number(.age), .sex]
    default: break
    }
    for item in question.items {
      if assessed.contains(item) {
        prompts.append(.worsened(item))
        if !says(.worsened, item, answers) { continue }
      }
      if item.parent.map({ isSettled($0, answers) }) ?? false { continue }
      guard applies(item, answers) else { continue }
      prompts.append(.item(item))
      if item == .q21Pregnant, says(.answer, item, answers) { prompts.append(.number(.weeksPregnant)) }
      if item == .q21GaveBirth, says(.answer, item, answers) { prompts.append(.number(.weeksSinceBirth)) }
    }
    return prompts
  }

  private enum Field { case answer, worsened }

  private func says(_ field: Field, _ item: ScreeningItem, _ answers: ScreeningAnswers) -> Bool {
    let answer = field == .answer ? answers[item] : answers.worsened[item]
    return answer == .yes || answer == .notSure
  }

  /// Assessed, and not new or worse: its follow-ups stay as they were.
  private func isSettled(_ item: ScreeningItem, _ answers: ScreeningAnswers) -> Bool {
    assessed.contains(item) && !says(.worsened, item, answers)
  }

  private func applies(_ item: ScreeningItem, _ answers: ScreeningAnswers) -> Bool {
    func says(_ item: ScreeningItem) -> Bool { self.says(.answer, item, answers) }
    if let parent = item.parent, !says(parent) { return false }
    switch item {
    case .q1Assessed: return answers[.q1New] == .no
    case .q2Assessed: return answers[.q2New] == .no
    case .q3Assessed: return answers[.q3New] == .no
    case .q4Assessed: return answers[.q4New] == .no
    case .q2AfterPregnancy: return answers[.q2OnlyStrain] == .yes
    case .q2NoNumbnessOrPain: return answers[.q2AfterPregnancy] == .yes
    case .q6BothLegs, .q6CannotLift, .q6Worse: return answers[.q6OnlyKneePain].map { $0 != .yes } ?? false
    case .q8Steroids: return says(.q8) || says(.q8MinorTrauma)
    case .q24ArchingHurts: return (answers.age ?? known.age).map { $0 < 18 } ?? false
    case .q28: return says(.q21Pregnant) || (answers[.q21] == nil && self.says(.answer, .q21Pregnant, known))
    default: return true
    }
  }
}
