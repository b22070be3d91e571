@testable import CoachCore

/// What every step of the pain machine keeps to, from every state, whatever comes in.
struct PainPromises {
  private(set) var steps = 0
  /// Each promise that was broken, with the first step that did.
  private(set) var broken: [String: String] = [:]

  mutating func check(_ step: PainProof.Step) {
    steps += 1
    clinician(step)
    let (from, to) = (step.before.state, step.after.state)
    let rule = step.after.transitions.last?.rule
    if to == .clear, let from, from != .clear, from != .hold || rule != .twoGreen {
      note("only two green days in hold lead back to clear", step)
    }
    if from != to, step.after.transitions.last?.to != to { note("every change of state has its rule", step) }
    if from != nil, to == nil { note("there always is a state", step) }
    if from != nil, isSevere(step.input), to.map({ $0 < .pause }) ?? true { note("severe pain rests", step) }
  }

  private mutating func clinician(_ step: PainProof.Step) {
    let (from, to) = (step.before.state, step.after.state)
    if from.map({ $0 >= .refer }) ?? false, to.map({ $0 < .refer }) ?? true, !step.isClinicianWord,
      !(step.before.agreed && step.isLowScore)
    {
      note("only a clinician's word opens refer and stop", step)
    }
    if from == .stop, to == .refer { note("stop stays stop until a clinician's word", step) }
    if step.after.clinicianAgreed, !step.before.agreed, !step.isClinicianWord {
      note("only a clinician's word waits for a score", step)
    }
    if step.after.clinicianAgreed, to != .refer { note("nothing but refer waits for a score", step) }
    guard case .screened(let lock, _) = step.input.what else { return }
    if lock == .urgent, to != .stop { note("danger stops", step) }
    if lock == .clinician, to.map({ $0 < .refer }) ?? true { note("a lock locks", step) }
  }

  private func isSevere(_ input: PainInput) -> Bool {
    switch input.what {
    case .pain(let entry): entry.site.isSpine && entry.score >= 7
    case .morning(let morning): morning.score >= 7
    case .screened(_, let pain): pain.map { $0 >= 7 } ?? false
    case .attested, .activity: false
    }
  }

  private mutating func note(_ promise: String, _ step: PainProof.Step) {
    if broken[promise] == nil { broken[promise] = "\(step.before) \(step.input.what) → \(step.after.transitions)" }
  }
}
