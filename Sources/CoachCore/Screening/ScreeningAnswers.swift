/// One set of answers: a full screening, or the part of it that was asked again.
public struct ScreeningAnswers: Hashable, Sendable {
  /// The version of the questions that were asked.
  public var version: Int
  public var answers: [ScreeningItem: Answer]
  /// "New or worse since a clinician looked at it?", for what has been assessed before (K1).
  public var worsened: [ScreeningItem: Answer]
  /// Whole years.
  public var age: Int?
  /// Unsaid counts as the earlier of the two ages at which a minor fall matters.
  public var sex: Sex?
  /// Back pain now, and at its worst in the last 24 hours (Q20).
  public var painNow: PainScore?
  public var painWorst: PainScore?
  /// Completed weeks, on the day of the answer.
  public var weeksPregnant: Int?
  public var weeksSinceBirth: Int?

  public static let currentVersion = 1

  public init(
    version: Int = currentVersion, answers: [ScreeningItem: Answer] = [:], worsened: [ScreeningItem: Answer] = [:],
    age: Int? = nil, sex: Sex? = nil, painNow: PainScore? = nil, painWorst: PainScore? = nil,
    weeksPregnant: Int? = nil, weeksSinceBirth: Int? = nil
  ) {
    self.version = version
    self.answers = answers
    self.worsened = worsened
    self.age = age
    self.sex = sex
    self.painNow = painNow
    self.painWorst = painWorst
    self.weeksPregnant = weeksPregnant
    self.weeksSinceBirth = weeksSinceBirth
  }

  /// Setting an item to no, or to nothing, takes its follow-ups back with it.
  public subscript(item: ScreeningItem) -> Answer? {
    get { answers[item] }
    set {
      answers[item] = newValue
      guard newValue == nil || newValue == .no else { return }
      for followUp in item.question.items where followUp.parent == item { self[followUp] = nil }
    }
  }
}
