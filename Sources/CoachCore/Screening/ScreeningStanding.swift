/// Where a runner stands after some answers and attestations: what is open, and what a clinician has covered.
struct ScreeningStanding: Equatable {
  /// The newest answer to every item.
  private(set) var answers = ScreeningAnswers()
  private(set) var firstAnswered: LocalMoment?
  private(set) var lastAsked: [ScreeningQuestion: LocalMoment] = [:]
  private var weeksAnswered: LocalMoment?
  private var firing: [ScreeningRule: LocalMoment] = [:]
  private var open: [ScreeningRule: Yes] = [:]
  private var covered: [ScreeningRule: Cover] = [:]

  private struct Yes: Equatable {
    let first: LocalMoment
    var last: LocalMoment
  }

  private struct Cover: Equatable {
    var attestation: Attestation
    let since: LocalMoment
  }

  /// An emergency stays locked this long after the yes (K1).
  static let emergencyWait: Seconds = .hours(24)

  mutating func take(_ new: ScreeningAnswers, at moment: LocalMoment) {
    if firstAnswered == nil { firstAnswered = moment }
    merge(new, at: moment)
    let rules = Evidence(answers).rules
    firing = firing.filter { rules.contains($0.key) }
    for rule in rules { firing[rule] = firing[rule] ?? moment }
    for rule in rules where rule.needsClinician { lock(rule, new, at: moment) }
    // A no never unlocks, but what was only waiting for a tick (a pars defect) may be taken back.
    open = open.filter { $0.key.level.locks || rules.contains($0.key) }
    // A covered symptom that is gone is new when it comes back; what is not yet allowed stays.
    covered = covered.filter { rule, cover in
      let full = cover.attestation.strength && cover.attestation.running
      return !full || rules.contains { $0.facts.subject == rule.facts.subject } || !new.touches(rule.facts.subject)
    }
  }

  private mutating func lock(_ rule: ScreeningRule, _ new: ScreeningAnswers, at moment: LocalMoment) {
    let subject = rule.facts.subject
    if open[rule] != nil {
      if new.touches(subject) { open[rule]?.last = moment }
    } else if cover(of: rule) == nil || new.reopens(subject) {
      for other in ScreeningRule.allCases where other.facts.subject == subject { covered[other] = nil }
      open[rule] = Yes(first: moment, last: moment)
    }
  }

  /// The newest answers on top of the older; a new answer to an item takes its old follow-ups away.
  private mutating func merge(_ new: ScreeningAnswers, at moment: LocalMoment) {
    answers.version = new.version
    for item in ScreeningItem.allCases {
      guard let answer = new[item] else { continue }
      if item.parent == nil { answers[item] = nil }
      answers.answers[item] = answer
    }
    answers.age = new.age ?? answers.age
    answers.sex = new.sex ?? answers.sex
    answers.painNow = new.painNow ?? answers.painNow
    answers.painWorst = new.painWorst ?? answers.painWorst
    if new[.q21] != nil || new.weeksPregnant != nil || new.weeksSinceBirth != nil {
      answers.weeksPregnant = new.weeksPregnant
      answers.weeksSinceBirth = new.weeksSinceBirth
      weeksAnswered = moment
    }
    for question in ScreeningQuestion.allCases where new.touches(question) { lastAsked[question] = moment }
  }

  mutating func take(_ attestation: Attestation, at moment: LocalMoment) {
    for (rule, yes) in open where refusal(of: attestation, for: rule, yes, at: moment) == nil {
      open[rule] = nil
      covered[rule] = Cover(attestation: attestation, since: yes.first)
    }
    guard refusalInItself(attestation, at: moment) == nil else { return }
    for (rule, cover) in covered where cover.attestation.assessed <= attestation.assessed {
      covered[rule]?.attestation = attestation
    }
  }

  func refusal(of attestation: Attestation, at moment: LocalMoment) -> AttestationRefusal? {
    if open.isEmpty, covered.isEmpty { return .nothingToClear }
    if let refusal = refusalInItself(attestation, at: moment) { return refusal }
    let ordered = open.sorted { ($1.key.level.rawValue, $0.key.rawValue) < ($0.key.level.rawValue, $1.key.rawValue) }
    for (rule, yes) in ordered {
      if let refusal = refusal(of: attestation, for: rule, yes, at: moment) { return refusal }
    }
    return nil
  }

  private func refusalInItself(_ attestation: Attestation, at moment: LocalMoment) -> AttestationRefusal? {
    if attestation.assessed > moment.calendarDay { return .inTheFuture(attestation.assessed) }
    let worse = ScreeningQuestion.allCases.filter { attestation.newOrWorse[$0].map { $0 != .no } ?? false }
    return worse.isEmpty ? nil : .stillNewOrWorse(worse)
  }

  private func refusal(
    of attestation: Attestation, for rule: ScreeningRule, _ yes: Yes, at moment: LocalMoment
  ) -> AttestationRefusal? {
    if let refusal = refusalInItself(attestation, at: moment) { return refusal }
    if !attestation.strength, !attestation.running { return .nothingAllowed }
    if attestation.assessed < yes.first.calendarDay {
      return .beforeTheYes(rule.question, firstYes: yes.first.calendarDay)
    }
    guard rule.level == .emergency else { return nil }
    let unlocks = yes.last.instant + Self.emergencyWait
    if moment.instant < unlocks { return .tooEarly(until: unlocks) }
    let unanswered = ScreeningQuestion.beforeUnlockingEmergency.filter { attestation.newOrWorse[$0] == nil }
    return unanswered.isEmpty ? nil : .unanswered(unanswered)
  }

  /// The assessment that covers `rule`: its own, or one of something graver about the same subject.
  private func cover(of rule: ScreeningRule) -> Cover? {
    if let own = covered[rule] { return own }
    return covered.filter { $0.key.facts.subject == rule.facts.subject && $0.key.level >= rule.level }
      .min { $0.key.rawValue < $1.key.rawValue }?.value
  }

  /// What is asked as "new or worse since?" from now on.
  var assessed: Set<ScreeningItem> {
    var items: Set<ScreeningItem> = []
    for rule in firing.keys where rule.needsClinician && open[rule] == nil && cover(of: rule) != nil {
      if case .item(let item) = rule.facts.subject, !rule.facts.subject.isCircumstance { items.insert(item) }
    }
    for rule in open.keys { if case .item(let item) = rule.facts.subject { items.remove(item) } }
    return items
  }

  /// The findings at `moment` with the moment since when each holds; weeks of pregnancy go on counting.
  func findings(at moment: LocalMoment) -> [(finding: Finding, since: LocalMoment)] {
    var found: [(finding: Finding, since: LocalMoment)] = []
    let now = Set(Evidence(answers(at: moment)).rules)
    for rule in ScreeningRule.allCases {
      if let yes = open[rule] {
        found.append((Finding(rule), yes.first))
      } else if now.contains(rule) {
        let cover = rule.needsClinician ? cover(of: rule) : nil
        let since = firing[rule] ?? weeksAnswered ?? moment
        found.append((Finding(rule, assessment: cover?.attestation), cover?.since ?? since))
      } else if let cover = covered[rule], !(cover.attestation.strength && cover.attestation.running) {
        found.append((Finding(rule, assessment: cover.attestation), cover.since))
      }
    }
    return found
  }

  func answers(at moment: LocalMoment) -> ScreeningAnswers {
    guard let weeksAnswered else { return answers }
    let weeks = max(0, (moment.calendarDay - weeksAnswered.calendarDay) / 7)
    var later = answers
    later.weeksPregnant = answers.weeksPregnant.map { $0 + weeks }
    later.weeksSinceBirth = answers.weeksSinceBirth.map { $0 + weeks }
    return later
  }
}

extension ScreeningRule {
  /// Held open until a clinician has spoken: every lock, and bone stress at any level.
  var needsClinician: Bool { level.locks || facts.tags.contains(.boneStress) }
}

extension ScreeningAnswers {
  fileprivate func touches(_ question: ScreeningQuestion) -> Bool {
    switch question {
    case .q20: painNow != nil || painWorst != nil
    case .q24: age != nil
    default: answers.keys.contains { $0.question == question } || worsened.keys.contains { $0.question == question }
    }
  }

  fileprivate func touches(_ subject: ScreeningSubject) -> Bool {
    switch subject {
    case .item(let item): self[item] != nil || worsened[item] != nil
    case .pain: painNow != nil || painWorst != nil
    case .age: age != nil
    }
  }

  /// A covered symptom is answered with yes again, and not as "assessed and unchanged".
  fileprivate func reopens(_ subject: ScreeningSubject) -> Bool {
    if case .item(let item) = subject, let worse = worsened[item] { return worse != .no }
    return !subject.isCircumstance && touches(subject)
  }
}
