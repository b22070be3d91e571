public import CoachCore

/// Answers by chance to whatever the screening asks, as a runner would give them screen by screen.
public struct RandomScreening: Sendable {
  /// How many of a thousand items are answered with yes, and half as many with "not sure".
  public var troubles: Int
  /// The back pain that is told.
  public var pain: Int
  public var age: Int

  public init(troubles: Int, pain: Int, age: Int) {
    self.troubles = troubles
    self.pain = pain
    self.age = age
  }

  /// Every prompt of the round answered, until the flow asks no more.
  public func answers(_ flow: ScreeningFlow, using random: inout SeededRandom) -> ScreeningAnswers {
    var answers = ScreeningAnswers()
    while let screen = flow.next(given: answers) {
      for prompt in screen.prompts { answer(prompt, in: &answers, using: &random) }
    }
    return answers
  }

  private func answer(_ prompt: ScreeningPrompt, in answers: inout ScreeningAnswers, using random: inout SeededRandom) {
    switch prompt {
    case .item(let item):
      // A runner who says "pregnant, or gave birth" means one of the two.
      let certain = item == .q21GaveBirth && answers[.q21Pregnant] == .no
      answers[item] = certain ? .yes : byChance(opened: item.parent != nil, using: &random)
    case .worsened(let item):
      answers.worsened[item] = Int.random(in: 0..<10, using: &random) == 0 ? .yes : .no
    case .number(let number):
      switch number {
      case .age: answers.age = age
      case .painNow: answers.painNow = PainScore(pain)
      case .painWorst: answers.painWorst = PainScore(min(10, pain + Int.random(in: 0...1, using: &random)))
      case .weeksPregnant: answers.weeksPregnant = Int.random(in: 4...38, using: &random)
      case .weeksSinceBirth: answers.weeksSinceBirth = Int.random(in: 0...11, using: &random)
      }
    case .sex: answers.sex = .female
    }
  }

  /// What a yes has opened is answered either way.
  private func byChance(opened: Bool, using random: inout SeededRandom) -> Answer {
    let drawn = Int.random(in: 0..<1000, using: &random)
    let yes = opened ? 350 : troubles
    return drawn < yes ? .yes : drawn < yes + yes / 2 ? .notSure : .no
  }
}
