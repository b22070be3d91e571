/// Everything a runner has answered and had attested: the fold of those events.
///
/// The same events give the same record in any order of arrival. At one and the same instant triggers come first,
/// then answers (merged to the more careful of each), then attestations.
public struct ScreeningRecord: Equatable, Sendable {
  private var entries: [Entry] = []
  /// Where the runner stood after each entry.
  private var standings: [ScreeningStanding] = []
  private var triggers: [Trigger] = []

  public init() {}

  public mutating func answered(_ answers: ScreeningAnswers, at moment: LocalMoment) {
    let twin = entries.firstIndex { entry in
      if case .answered = entry.event { entry.moment == moment } else { false }
    }
    if let twin, case .answered(let other) = entries[twin].event {
      entries[twin].event = .answered(other.merged(withTwin: answers))
      follow(from: twin)
    } else {
      insert(Entry(moment: moment, event: .answered(answers)))
    }
  }

  public mutating func attested(_ attestation: Attestation, at moment: LocalMoment) {
    insert(Entry(moment: moment, event: .attested(attestation)))
  }

  /// Something happened after which questions are asked again.
  public mutating func triggered(_ reason: AskAgainReason, at moment: LocalMoment) {
    let trigger = Trigger(moment: moment, reason: reason)
    triggers.insert(trigger, at: (triggers.lastIndex { $0 <= trigger } ?? -1) + 1)
  }

  public func clearance(at moment: LocalMoment) -> Clearance {
    let standing = standing(at: moment)
    return Clearance(
      findings: standing.findings(at: moment).map { $0.finding },
      missing: ScreeningFlow().missing(in: standing.answers),
      contradictions: standing.answers.contradictions, startPain: standing.answers.worstPain)
  }

  /// The tags of the findings; where several findings set one tag, the oldest reason.
  public func activeTags(at moment: LocalMoment) -> [ActiveTag] {
    var active: [ActiveTag] = []
    for (finding, since) in standing(at: moment).findings(at: moment) {
      for tag in finding.tags {
        let tag = ActiveTag(tag, since: since, reason: .screening(finding.rule))
        if let known = active.firstIndex(where: { $0.tag == tag.tag }) {
          if since.instant < active[known].since.instant { active[known] = tag }
        } else {
          active.append(tag)
        }
      }
    }
    return active
  }

  /// Nil if the attestation would open something.
  public func refusal(of attestation: Attestation, at moment: LocalMoment) -> AttestationRefusal? {
    standing(at: moment).refusal(of: attestation, at: moment)
  }

  /// The round of questions to ask at `moment`: everything at first, else what is due or chosen.
  public func flow(asking questions: [ScreeningQuestion], at moment: LocalMoment) -> ScreeningFlow {
    let standing = standing(at: moment)
    return ScreeningFlow(questions: questions, assessed: standing.assessed, known: standing.answers)
  }

  /// The newest answer to every item, with weeks of pregnancy counted on to `moment`.
  public func answers(at moment: LocalMoment) -> ScreeningAnswers { standing(at: moment).answers(at: moment) }

  /// The first screening, from which "the first four weeks" count; nil before it.
  public var firstAnswered: LocalMoment? {
    entries.first { entry in
      if case .answered = entry.event { true } else { false }
    }?.moment
  }

  /// What wants an answer again; a session waits until it has one.
  public func due(at moment: LocalMoment) -> ScreeningDue? {
    let standing = standing(at: moment)
    guard standing.firstAnswered != nil else {
      return ScreeningDue(reasons: [.neverAnswered], questions: ScreeningQuestion.allCases)
    }
    var reasons: [ScreeningDueReason] = []
    var questions: Set<ScreeningQuestion> = []
    let flow = ScreeningFlow()
    let missing = flow.missing(in: standing.answers)
    if !missing.isEmpty {
      reasons.append(.unfinished)
      questions.formUnion(missing.map { $0.question })
    }
    let again = ScreeningQuestion.askedAgain.filter { flow.asks($0, given: standing.answers) }
    if let next = nextRound(at: moment), moment.day >= next {
      reasons.append(.every28Days(since: next - Self.daysBetweenRounds))
      questions.formUnion(again)
    }
    for trigger in triggers where trigger.moment.instant <= moment.instant {
      let open = trigger.reason.questions.filter { question in
        again.contains(question) && standing.lastAsked[question].map { $0.instant < trigger.moment.instant } ?? true
      }
      if open.isEmpty { continue }
      reasons.append(.after(trigger.reason, at: trigger.moment))
      questions.formUnion(open)
    }
    return reasons.isEmpty ? nil : ScreeningDue(reasons: reasons, questions: questions.sorted())
  }

  /// The day on which the short form comes back by itself, as the answers at `moment` stand; nil before the first.
  public func nextRound(at moment: LocalMoment) -> CalendarDay? {
    let standing = standing(at: moment)
    let flow = ScreeningFlow()
    let again = ScreeningQuestion.askedAgain.filter { flow.asks($0, given: standing.answers) }
    return again.compactMap { standing.lastAsked[$0] }.min { $0.instant < $1.instant }.map {
      $0.day + Self.daysBetweenRounds
    }
  }

  /// The short form comes back after this many days (C1).
  public static let daysBetweenRounds = 28

  private func standing(at moment: LocalMoment) -> ScreeningStanding {
    let last = entries.lastIndex { $0.moment.instant <= moment.instant }
    return last.map { standings[$0] } ?? ScreeningStanding()
  }

  private mutating func insert(_ entry: Entry) {
    let index = (entries.lastIndex { !(entry < $0) } ?? -1) + 1
    entries.insert(entry, at: index)
    follow(from: index)
  }

  /// Works out the standings from a new or changed entry on.
  private mutating func follow(from index: Int) {
    standings.removeSubrange(min(index, standings.count)...)
    for entry in entries[index...] {
      var standing = standings.last ?? ScreeningStanding()
      switch entry.event {
      case .answered(let answers): standing.take(answers, at: entry.moment)
      case .attested(let attestation): standing.take(attestation, at: entry.moment)
      }
      standings.append(standing)
    }
  }
}

/// Something after which questions are asked again.
private struct Trigger: Comparable, Sendable {
  let moment: LocalMoment
  let reason: AskAgainReason

  static func < (a: Trigger, b: Trigger) -> Bool {
    (a.moment.instant.unixMilliseconds, a.moment.offset.seconds, a.reason.rawValue)
      < (b.moment.instant.unixMilliseconds, b.moment.offset.seconds, b.reason.rawValue)
  }
}

private struct Entry: Sendable, Comparable {
  let moment: LocalMoment
  var event: Event

  enum Event: Hashable, Sendable {
    case answered(ScreeningAnswers)
    case attested(Attestation)
  }

  /// A total order of everything that can matter, so that twins at one instant have one order as well.
  private var key: [Int64] {
    var key = [moment.instant.unixMilliseconds]
    switch event {
    case .answered: key += [0, Int64(moment.offset.seconds)]
    case .attested(let given):
      // The less is allowed, the later it comes: the stricter of two twins holds.
      key += [1, given.strength ? 0 : 1, given.running ? 0 : 1, Int64(moment.offset.seconds)]
      key += [Int64(given.assessed.daysSinceEpoch), Int64(given.clinician.rawValue)]
      key += ScreeningQuestion.allCases.map { given.newOrWorse[$0].map { Int64($0.rawValue) } ?? -1 }
    }
    return key
  }

  static func < (a: Entry, b: Entry) -> Bool { a.key.lexicographicallyPrecedes(b.key) }
}

extension ScreeningAnswers {
  /// Two sets of one instant: of each answer the more careful one.
  fileprivate func merged(withTwin other: ScreeningAnswers) -> ScreeningAnswers {
    var merged = self
    merged.version = max(version, other.version)
    for (item, answer) in other.answers { merged.answers[item] = max(answer, self[item] ?? answer) }
    for item in ScreeningItem.allCases where item.reassures {
      if let a = self[item], let b = other[item] { merged.answers[item] = min(a, b) }
    }
    for (item, answer) in other.worsened { merged.worsened[item] = max(answer, worsened[item] ?? answer) }
    merged.age = [age, other.age].compactMap { $0 }.max()
    merged.sex = sex == nil || other.sex == nil ? sex ?? other.sex : sex == other.sex ? sex : .male
    merged.painNow = [painNow, other.painNow].compactMap { $0 }.max()
    merged.painWorst = [painWorst, other.painWorst].compactMap { $0 }.max()
    merged.weeksPregnant = [weeksPregnant, other.weeksPregnant].compactMap { $0 }.max()
    merged.weeksSinceBirth = [weeksSinceBirth, other.weeksSinceBirth].compactMap { $0 }.min()
    return merged
  }
}
