import CoachCore
import TestKit
import Testing

struct UnlockingTests {
  static let nothingWorse = Dictionary(
    uniqueKeysWithValues: ScreeningQuestion.beforeUnlockingEmergency.map { ($0, Answer.no) })

  static func attestation(
    _ day: String, strength: Bool = true, running: Bool = true,
    newOrWorse: [ScreeningQuestion: Answer] = nothingWorse
  ) -> Attestation {
    Attestation(
      assessed: CalendarDay(iso: day)!, clinician: .doctor, strength: strength, running: running, newOrWorse: newOrWorse
    )
  }

  static func record(_ answers: ScreeningAnswers, _ day: String = "2026-03-02") -> ScreeningRecord {
    var record = ScreeningRecord()
    record.answered(answers, at: at(day))
    return record
  }

  @Test(arguments: [ScreeningItem.q5, .q9, .q22Surgery, .q14, .q10, .q23Supervised])
  func `answering no to everything later unlocks nothing`(item: ScreeningItem) {
    var record = Self.record(.allNo.saying(.yes, item))
    let level = record.clearance(at: at("2026-03-02")).level
    record.answered(.allNo, at: at("2026-03-20"))
    #expect(record.clearance(at: at("2026-03-20")).level == level)
    #expect(record.clearance(at: at("2027-03-20")).level == level)
  }

  @Test(arguments: [
    (ScreeningItem.q5, ActionLevel.emergency), (.q9, .urgent), (.q22Surgery, .clinician), (.q21, .clinician),
  ])
  func `an attestation opens the programme, modified`(item: ScreeningItem, level: ActionLevel) {
    var answers = ScreeningAnswers.allNo.saying(.yes, item)
    if item == .q21 { answers = answers.saying(.yes, .q21GaveBirth) }
    var record = Self.record(answers)
    #expect(record.clearance(at: at("2026-03-03", 8)).level == level)
    let attestation = Self.attestation("2026-03-03")
    #expect(record.refusal(of: attestation, at: at("2026-03-03", 8)) == nil)
    record.attested(attestation, at: at("2026-03-03", 8))
    let clearance = record.clearance(at: at("2026-03-03", 8))
    #expect(clearance.level == .modified)
    #expect(clearance.allowsStrength)
    #expect(clearance.allowsRunning)
    #expect(record.clearance(at: at("2026-03-03", 7)).level == level)
  }

  @Test func `back history and pregnancy together can be unlocked`() {
    let answers = ScreeningAnswers.allNo.saying(.yes, .q19).saying(.yes, .q21).saying(.yes, .q21Pregnant)
    var record = Self.record(answers.with { $0.weeksPregnant = 10 })
    #expect(record.clearance(at: at("2026-03-02")).level == .clinician)
    record.attested(Self.attestation("2026-03-02"), at: at("2026-03-02", 18))
    let clearance = record.clearance(at: at("2026-03-03"))
    #expect(clearance.level == .modified)
    #expect(clearance.tags == [.history, .pregnancyProne, .pregnancyAbdominal])
  }

  @Test(arguments: [
    ("2026-03-01", 8, AttestationRefusal.beforeTheYes(.q9, firstYes: CalendarDay(iso: "2026-03-02")!)),
    ("2026-03-04", 8, .inTheFuture(CalendarDay(iso: "2026-03-04")!)),
  ])
  func `an assessment lies between the first yes and today`(day: String, hour: Int, refusal: AttestationRefusal) {
    var record = Self.record(.allNo.saying(.yes, .q9))
    let attestation = Self.attestation(day)
    #expect(record.refusal(of: attestation, at: at("2026-03-03", hour)) == refusal)
    record.attested(attestation, at: at("2026-03-03", hour))
    #expect(record.clearance(at: at("2026-03-03", 20)).level == .urgent)
  }

  @Test(arguments: [(6, 59, false), (7, 0, true)])
  func `an emergency stays locked for twenty-four hours after the yes`(hour: Int, minute: Int, opens: Bool) {
    var record = Self.record(.allNo.saying(.yes, .q14))
    let moment = at("2026-03-03", hour, minute)
    let refusal = record.refusal(of: Self.attestation("2026-03-02"), at: moment)
    #expect(refusal == (opens ? nil : .tooEarly(until: at("2026-03-03").instant)))
    record.attested(Self.attestation("2026-03-02"), at: moment)
    #expect(record.clearance(at: moment).level == (opens ? .modified : .emergency))
  }

  @Test(arguments: ScreeningQuestion.beforeUnlockingEmergency, [Answer.yes, .notSure])
  func `an emergency opens only when nothing is new or worse`(question: ScreeningQuestion, answer: Answer) {
    var record = Self.record(.allNo.saying(.yes, .q5))
    var answers = Self.nothingWorse
    answers[question] = answer
    let attestation = Self.attestation("2026-03-05", newOrWorse: answers)
    #expect(record.refusal(of: attestation, at: at("2026-03-05")) == .stillNewOrWorse([question]))
    answers[question] = nil
    let silent = Self.attestation("2026-03-05", newOrWorse: answers)
    #expect(record.refusal(of: silent, at: at("2026-03-05")) == .unanswered([question]))
    record.attested(attestation, at: at("2026-03-05"))
    record.attested(silent, at: at("2026-03-05", 9))
    #expect(record.clearance(at: at("2026-03-06")).level == .emergency)
  }

  @Test func `saying yes to an emergency again starts the twenty-four hours again`() {
    var record = Self.record(.allNo.saying(.yes, .q14))
    record.answered(ScreeningAnswers(answers: [.q14: .yes]), at: at("2026-03-03", 6))
    #expect(
      record.refusal(of: Self.attestation("2026-03-03"), at: at("2026-03-03", 12))
        == .tooEarly(until: at("2026-03-04", 6).instant))
    #expect(record.refusal(of: Self.attestation("2026-03-03"), at: at("2026-03-04", 6)) == nil)
  }

  @Test func `a new answer takes the old follow-ups away`() {
    var record = Self.record(.allNo.saying(.yes, .q18, .q18Assessed))
    #expect(record.clearance(at: at("2026-03-02")).level == .modified)
    record.answered(ScreeningAnswers(answers: [.q18: .yes]), at: at("2026-03-10"))
    let clearance = record.clearance(at: at("2026-03-10"))
    #expect(clearance.level == .urgent)
    #expect(clearance.missing.contains(.item(.q18Assessed)))
  }

  @Test func `an older assessment, or one with something worse since, changes no tick`() {
    var record = Self.record(.allNo.saying(.yes, .q10))
    record.attested(Self.attestation("2026-03-09", running: false), at: at("2026-03-09"))
    record.attested(Self.attestation("2026-03-05"), at: at("2026-03-10"))
    record.attested(Self.attestation("2026-03-10", newOrWorse: [.q5: .yes]), at: at("2026-03-10"))
    #expect(!record.clearance(at: at("2026-03-11")).allowsRunning)
    #expect(
      record.refusal(of: Self.attestation("2026-03-11", newOrWorse: [.q5: .yes]), at: at("2026-03-11"))
        == .stillNewOrWorse([.q5]))
  }

  @Test func `a clinician may take back what was allowed`() {
    var record = Self.record(.allNo.saying(.yes, .q10))
    record.attested(Self.attestation("2026-03-03"), at: at("2026-03-03"))
    let stop = Self.attestation("2026-03-10", strength: false, running: false)
    #expect(record.refusal(of: stop, at: at("2026-03-10")) == nil)
    record.attested(stop, at: at("2026-03-10"))
    #expect(record.clearance(at: at("2026-03-10")).level == .urgent)
    #expect(!record.clearance(at: at("2026-03-10")).allowsRunning)
  }

  @Test func `there is nothing to attest while nothing is locked`() {
    #expect(Self.record(.allNo).refusal(of: Self.attestation("2026-03-02"), at: at("2026-03-02")) == .nothingToClear)
  }

  @Test func `an attestation that allows nothing opens nothing`() {
    let record = Self.record(.allNo.saying(.yes, .q9))
    let attestation = Self.attestation("2026-03-03", strength: false, running: false)
    #expect(record.refusal(of: attestation, at: at("2026-03-03")) == .nothingAllowed)
  }

  @Test func `strength and running are allowed each by its own tick`() {
    var record = Self.record(.allNo.saying(.yes, .q10))
    record.attested(Self.attestation("2026-03-03", running: false), at: at("2026-03-03"))
    #expect(record.clearance(at: at("2026-03-03")).allowsStrength)
    #expect(!record.clearance(at: at("2026-03-03")).allowsRunning)
    record.attested(Self.attestation("2026-03-05", strength: false), at: at("2026-03-05"))
    #expect(record.clearance(at: at("2026-03-05")).level == .urgent)
    #expect(record.clearance(at: at("2026-03-05")).allowsRunning)
  }

  @Test(arguments: [ScreeningItem.q16, .q7])
  func `bone stress stays until running is allowed, whatever is answered`(item: ScreeningItem) {
    var record = Self.record(.allNo.saying(.yes, item))
    record.attested(Self.attestation("2026-03-09", running: false), at: at("2026-03-09"))
    record.answered(.allNo, at: at("2026-03-20"))
    let clearance = record.clearance(at: at("2026-04-20"))
    #expect(clearance.level == .modified)
    #expect(clearance.tags == [.boneStress])
    #expect(!clearance.allowsRunning)
    #expect(clearance.notes.contains(.stopRunning))
    record.attested(Self.attestation("2026-04-21"), at: at("2026-04-21"))
    #expect(record.clearance(at: at("2026-04-21")).tags.isEmpty)
    #expect(record.clearance(at: at("2026-04-21")).allowsRunning)
  }

  @Test func `a pars defect keeps its tags until a clinician clears it`() {
    var record = Self.record(.allNo.saying(.yes, .q19, .q19Spondylolisthesis))
    #expect(record.clearance(at: at("2026-03-02")).tags == [.history, .extensionIntolerant, .boneStress])
    record.attested(Self.attestation("2026-03-10"), at: at("2026-03-10"))
    #expect(record.clearance(at: at("2026-03-10")).tags == [.history])
  }

  @Test func `a later worse answer wins over an earlier attestation`() {
    var record = Self.record(.allNo.saying(.yes, .q9))
    record.attested(Self.attestation("2026-03-03"), at: at("2026-03-03"))
    record.answered(ScreeningAnswers(answers: [.q13: .yes, .q13Unsteady: .no]), at: at("2026-03-10"))
    let clearance = record.clearance(at: at("2026-03-10"))
    #expect(clearance.level == .emergency)
    #expect(clearance.findings.first?.rule == .cancerCombined)
  }

  @Test func `what was assessed and has not changed stays open, and is asked in that way`() throws {
    var record = Self.record(.allNo.saying(.yes, .q9))
    record.attested(Self.attestation("2026-03-03"), at: at("2026-03-03"))
    let flow = record.flow(asking: ScreeningQuestion.askedAgain, at: at("2026-03-30"))
    let prompts = flow.prompts(in: .illness, given: ScreeningAnswers())
    #expect(prompts.contains(.worsened(.q9)))
    #expect(!prompts.contains(.item(.q9)))
    record.answered(ScreeningAnswers(worsened: [.q9: .no]), at: at("2026-03-30"))
    #expect(record.clearance(at: at("2026-03-30")).level == .modified)
  }

  @Test(arguments: [Answer.yes, .notSure])
  func `a worsening locks at once`(answer: Answer) {
    var record = Self.record(.allNo.saying(.yes, .q5))
    record.attested(Self.attestation("2026-03-03"), at: at("2026-03-03", 8))
    #expect(record.clearance(at: at("2026-03-04")).level == .modified)
    record.answered(ScreeningAnswers(answers: [.q5: answer], worsened: [.q5: answer]), at: at("2026-03-30"))
    #expect(record.clearance(at: at("2026-03-30")).level == .emergency)
    let old = Self.attestation("2026-03-29")
    #expect(
      record.refusal(of: old, at: at("2026-04-02"))
        == .beforeTheYes(.q5, firstYes: CalendarDay(iso: "2026-03-30")!))
  }

  @Test func `a symptom that was gone and comes back is new`() {
    var record = Self.record(.allNo.saying(.yes, .q10))
    record.attested(Self.attestation("2026-03-03"), at: at("2026-03-03"))
    record.answered(.allNo, at: at("2026-03-30"))
    #expect(record.clearance(at: at("2026-03-30")).level == .proceed)
    record.answered(.allNo.saying(.yes, .q10), at: at("2026-04-27"))
    #expect(record.clearance(at: at("2026-04-27")).level == .urgent)
  }

  @Test func `a lasting circumstance is assessed once`() {
    let answers = ScreeningAnswers.allNo.saying(.yes, .q22OtherJoint)
    var record = Self.record(answers)
    record.attested(Self.attestation("2026-03-03"), at: at("2026-03-03"))
    record.answered(answers, at: at("2026-06-01"))
    #expect(record.clearance(at: at("2026-06-01")).level == .modified)
    record.answered(answers.saying(.yes, .q22Surgery), at: at("2026-07-01"))
    #expect(record.clearance(at: at("2026-07-01")).level == .clinician)
  }

  @Test func `weeks of pregnancy count on by themselves`() {
    let answers = ScreeningAnswers.allNo.saying(.yes, .q21).saying(.yes, .q21Pregnant).with { $0.weeksPregnant = 10 }
    var record = Self.record(answers)
    record.attested(Self.attestation("2026-03-02"), at: at("2026-03-02", 12))
    #expect(!record.clearance(at: at("2026-03-22")).tags.contains(.pregnancySupine))
    #expect(record.clearance(at: at("2026-03-23")).tags.contains(.pregnancySupine))
  }

  @Test func `every tag says since when and why`() {
    var record = Self.record(.allNo.saying(.yes, .q19))
    record.answered(ScreeningAnswers(answers: [.q22Falls: .yes]), at: at("2026-03-20"))
    #expect(
      record.activeTags(at: at("2026-04-01")) == [
        ActiveTag(.history, since: at("2026-03-02"), reason: .screening(.history)),
        ActiveTag(.balanceRisk, since: at("2026-03-20"), reason: .screening(.falls)),
      ])
  }

  @Test(arguments: 0..<60)
  func `the order in which entries arrive changes nothing`(seed: Int) {
    var chance = SeededRandom(seed: seed)
    let items = ScreeningItem.allCases.filter { $0.parent == nil }
    var moves: [@Sendable (inout ScreeningRecord) -> Void] = []
    for _ in 0..<8 {
      let moment = at("2026-03-0\(Int.random(in: 1...9, using: &chance))", Int.random(in: 7...8, using: &chance))
      var answers = Bool.random(using: &chance) ? ScreeningAnswers.allNo : ScreeningAnswers()
      for _ in 0..<2 {
        let answer = Answer.allCases.randomElement(using: &chance)!
        answers = answers.saying(answer, items.randomElement(using: &chance)!)
      }
      answers.painNow = PainScore(Int.random(in: 0...8, using: &chance))
      let set = answers
      moves.append { $0.answered(set, at: moment) }
      let given = Self.attestation(
        "2026-03-0\(Int.random(in: 1...9, using: &chance))", strength: Bool.random(using: &chance),
        running: Bool.random(using: &chance))
      moves.append { $0.attested(given, at: moment) }
      moves.append { $0.triggered(.redDay, at: moment) }
    }
    var (one, other) = (ScreeningRecord(), ScreeningRecord())
    for move in moves { move(&one) }
    for move in moves.shuffled(using: &chance) { move(&other) }
    #expect(one == other)
    #expect(one.clearance(at: at("2026-03-10")) == other.clearance(at: at("2026-03-10")))
    #expect(one.due(at: at("2026-03-10")) == other.due(at: at("2026-03-10")))
  }

  @Test(arguments: 0..<100)
  func `no history of answers alone ever lowers a lock`(seed: Int) {
    var record = ScreeningRecord()
    var level = ActionLevel.proceed
    for day in 1...9 {
      var answers = MonotoneTests.random(seed: seed * 10 + day)
      answers.age = 40
      let moment = at("2026-03-0\(day)")
      record.answered(answers, at: moment)
      let now = record.clearance(at: moment).level
      if level.locks { #expect(now >= level) }
      level = now
    }
  }
}
