public import CoachCore

/// The safety questions that are open for a runner, screen by screen, each screen kept as soon as it is answered.
///
/// A screen that was answered within `visit` is still the same visit: answering it again corrects it.
public struct ScreeningRound: Sendable {
  /// The screens of this round, answered or not, in the order in which they are asked.
  public let groups: [ScreeningGroup]
  private let asked: Set<ScreeningQuestion>
  private let told: [ScreeningGroup: Told<ScreeningAnswers>]
  private let known: ScreeningAnswers
  private let flow: ScreeningFlow
  private let isLocked: Bool
  /// Answered before, and asked again: an old answer is no answer now.
  private let again: Set<ScreeningQuestion>

  /// How long an answer may be corrected as one of the same visit [E].
  public static let visit: Seconds = .hours(1)

  public init(_ picture: RunnerPicture) {
    let now = picture.state.asOf
    var told: [ScreeningGroup: Told<ScreeningAnswers>] = [:]
    for one in picture.state.screenings where now.instant - one.moment.instant <= ScreeningRound.visit {
      if let group = one.value.group { told[group] = one }
    }
    self.told = told
    known = picture.screening.answers(at: now)
    isLocked = picture.clearance.level.locks

    let isUnderWay = picture.state.screenings.isEmpty || picture.due != nil || !told.isEmpty
    var open: Set<ScreeningQuestion> = []
    if isUnderWay {
      let plain = ScreeningFlow()
      open = Set(plain.unanswered(in: known).filter { $0.wantsAnswer }.map { $0.question })
    }
    for contradiction in picture.clearance.contradictions { open.insert(contradiction.question) }
    again = Set(picture.due?.questions ?? []).subtracting(open)
    asked = open.union(again)
    let asked = asked
    groups = ScreeningGroup.allCases.filter { group in
      told[group] != nil || group.questions.contains { asked.contains($0) }
    }

    // What a clinician had assessed before this visit: what is said in it changes no question of it.
    var before = ScreeningRecord()
    let visit = Set(told.values.map { $0.id })
    for one in picture.state.screenings where !visit.contains(one.id) { before.answered(one.value, at: one.moment) }
    for one in picture.state.attestations { before.attested(one.value, at: one.moment) }
    flow = before.flow(asking: ScreeningQuestion.allCases, at: now)
  }

  /// The first screen with something open; nil where nothing is, or where an answer already says that a clinician comes first.
  public var next: ScreeningGroup? {
    for group in groups where questions(of: group).contains(where: { asked.contains($0) }) {
      let open = prompts(in: group, given: answers(in: group)).contains {
        $0.wantsAnswer && !$0.isAnswered(in: answers(in: group))
      }
      let isContradicting = !answers(in: group).contradictions.isEmpty
      if open || isContradicting { return isLocked && told[group] == nil ? nil : group }
    }
    return nil
  }

  /// What a screen asks, given what is answered on it so far.
  public func prompts(in group: ScreeningGroup, given answers: ScreeningAnswers) -> [ScreeningPrompt] {
    var flow = flow
    flow.questions = questions(of: group)
    flow.known = known
    return flow.prompts(in: group, given: answers)
  }

  /// What is answered on a screen already.
  public func answers(in group: ScreeningGroup) -> ScreeningAnswers {
    if let told = told[group] { return told.value }
    return known.only(Set(group.questions).intersection(asked).subtracting(again))
  }

  /// The screen's answers as an event: a new one, or the correction of that of this visit.
  public func entry(_ answers: ScreeningAnswers, for group: ScreeningGroup) -> EventBody {
    told[group].map { .replaced($0.id, .screeningAnswered(answers)) } ?? .screeningAnswered(answers)
  }

  private func questions(of group: ScreeningGroup) -> [ScreeningQuestion] {
    let earlier = told[group]?.value.questions ?? []
    return group.questions.filter { asked.contains($0) || earlier.contains($0) }
  }
}

extension ScreeningPrompt {
  /// Nothing goes on without it; sex and weeks may stay unsaid, and the more careful value then counts.
  public var wantsAnswer: Bool {
    switch self {
    case .item, .worsened, .number(.age), .number(.painNow), .number(.painWorst): true
    case .sex, .number: false
    }
  }
}

extension ScreeningAnswers {
  /// The questions that something is said to.
  var questions: Set<ScreeningQuestion> {
    var questions = Set(answers.keys.map { $0.question }).union(worsened.keys.map { $0.question })
    for number in ScreeningNumber.allCases where self[number] != nil { questions.insert(number.question) }
    if sex != nil { questions.insert(.q24) }
    return questions
  }

  /// The screen that all of these answers belong to; nil where they are of several.
  fileprivate var group: ScreeningGroup? {
    let questions = questions
    guard !questions.isEmpty else { return nil }
    return ScreeningGroup.allCases.first { questions.isSubset(of: $0.questions) }
  }

  fileprivate func only(_ questions: Set<ScreeningQuestion>) -> ScreeningAnswers {
    var part = ScreeningAnswers(version: version)
    part.answers = answers.filter { questions.contains($0.key.question) }
    for number in ScreeningNumber.allCases where questions.contains(number.question) { part[number] = self[number] }
    if questions.contains(.q24) { part.sex = sex }
    return part
  }
}

extension ScreeningContradiction {
  fileprivate var question: ScreeningQuestion {
    switch self {
    case .followUp(let item, _): item.question
    case .neitherPregnantNorAfterBirth: .q21
    case .number(let number): number.question
    }
  }

  /// What cannot be true together.
  public var sentence: String {
    switch self {
    case .followUp(let item, let parent): "You said no to “\(parent.text)”, and yes to “\(item.text)”"
    case .neitherPregnantNorAfterBirth:
      "You said that you are pregnant or have given birth, and no to both parts of it. Change one of the three."
    case .number(let number):
      "That must be a whole number from \(number.range.lowerBound) to \(number.range.upperBound)."
    }
  }
}
