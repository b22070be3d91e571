/// One thing that was said of danger signs: answers, or a clinician's word.
struct ScreeningWord: Equatable, Sendable {
  let moment: LocalMoment
  var answers: ScreeningAnswers?
  var attestation: Attestation?
}

/// What the screening locked, as it was at each answer: the part of the pain machine's inputs that comes from it.
struct ScreeningLocks: Sendable {
  private var record = ScreeningRecord()
  private(set) var inputs: [PainInput] = []

  mutating func take(_ word: ScreeningWord) {
    let now = word.moment
    if let answers = word.answers {
      record.answered(answers, at: now)
      let clearance = record.clearance(at: now)
      if case .incomplete = clearance.refusal, !clearance.level.locks { return }
      inputs.append(PainInput(now, .screened(ScreeningLock(clearance.level), pain: answers.worstPain)))
    } else if let word = word.attestation {
      record.attested(word, at: now)
      let lock = ScreeningLock(record.clearance(at: now).level)
      inputs.append(PainInput(now, .attested(assessed: word.assessed, strength: word.strength, lock: lock)))
    }
  }
}
