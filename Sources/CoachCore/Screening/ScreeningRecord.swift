/// Everything a runner has answered and had attested: the fold of those events.
///
/// The same events give the same record in any order of arrival. At one and the same instant triggers come first,
/// then answers (merged to the more careful of each), then attestations.
public struct ScreeningRecord: Hashable, Sendable {
  private var entries: [Entry] = []

  public init() {}

  public mutating func answered(_ answers: ScreeningAnswers, at moment: LocalMoment) {
    let twin = entries.firstIndex { entry in
      if case .answered = entry.event { entry.moment == moment } else { false }
    }
    if let twin, case .answered(let other) = entries[twin].event {
      entries[twin].event = .answered(other.merged(withTwin: answers))
    } else {
      insert(Entry(moment: moment, event: .answered(answers)))
    }
  }

  public mutating func attested(_ attestation: Attestation, at moment: LocalMoment) {
    insert(Entry(moment: moment, event: .attested(attestation)))
  }

  /// Something happened after which questions are asked again.
  public mutating func triggered(_ reason: AskAgainReason, at moment: LocalMoment) {
    insert(Entry(moment: moment, event: .triggered(reason)))
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
    for entry in entries { if case .answered = entry.event { return entry.moment } }
    return nil
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
    let oldest = again.compactMap { standing.lastAsked[$0] }.min { $0.instant < $1.instant }
    if let oldest, moment.day - oldest.day >= Self.daysBetweenRounds {
      reasons.append(.every28Days(since: oldest.day))
      questions.formUnion(again)
    }
    for entry in entries where entry.moment.instant <= moment.instant {
      guard case .triggered(let reason) = entry.event else { continue }
      let open = reason.questions.filter { question in
        again.contains(question) && standing.lastAsked[question].map { $0.instant < entry.moment.instant } ?? true
      }
      if open.isEmpty { continue }
      reasons.append(.after(reason, at: entry.moment))
      questions.formUnion(open)
    }
    return reasons.isEmpty ? nil : ScreeningDue(reasons: reasons, questions: questions.sorted())
  }

  /// The short form comes back after this many days (C1).
  public static let daysBetweenRounds = 28

  private func standing(at moment: LocalMoment) -> ScreeningStanding {
    var standing = ScreeningStanding()
    for entry in entries where entry.moment.instant <= moment.instant {
      switch entry.event {
      case .answered(let answers): standing.take(answers, at: entry.moment)
      case .attested(let attestation): standing.take(attestation, at: entry.moment)
      case .triggered: break
      }
    }
    return standing
  }

  private mutating func insert(_ entry: Entry) {
    var index = entries.count
    while index > 0, entry < entries[index - 1] { index -= 1 }
    entries.insert(entry, at: index)
  }
}

private struct Entry: Hashable, Sendable, Comparable {
  let moment: LocalMoment
  var event: Event

  enum Event: Hashable, Sendable {
    case triggered(AskAgainReason)
    case answered(ScreeningAnswers)
    case attested(Attestation)
  }

  /// A total order of everything that can matter, so that twins at one instant have one order as well.
  private var key: [Int64] {
    var key = [moment.instant.unixMilliseconds]
    switch event {
    case .triggered(let reason): key += [0, Int64(moment.offset.seconds), Int64(reason.rawValue)]
    case .answered: key += [1, Int64(moment.offset.seconds)]
    case .attested(let given):
      // The less is allowed, the later it comes: the stricter of two twins holds.
      key += [2, given.strength ? 0 : 1, given.running ? 0 : 1, Int64(moment.offset.seconds)]
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
