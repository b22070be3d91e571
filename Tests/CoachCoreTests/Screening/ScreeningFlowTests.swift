import CoachCore
import TestKit
import Testing

struct ScreeningFlowTests {
  @Test func `the emergency questions come first, on one screen, each by itself`() {
    let prompts = ScreeningFlow().prompts(in: .first, given: ScreeningAnswers())
    #expect(prompts == [.q1, .q2, .q3, .q4, .q5, .q6, .q14, .q11].map { .item($0) })
  }

  @Test func `every question is on exactly one screen`() {
    #expect(ScreeningGroup.allCases.flatMap(\.questions).sorted() == ScreeningQuestion.allCases)
  }

  @Test func `a no opens no follow-up, a yes or not sure does`() {
    let flow = ScreeningFlow()
    #expect(flow.prompts(in: .legs, given: .allNo).count == 2)
    for answer in [Answer.yes, .notSure] {
      let prompts = flow.prompts(in: .legs, given: .allNo.with { $0[.q18] = answer })
      #expect(
        prompts == [
          .item(.q18), .item(.q18Worse), .item(.q18Severe), .item(.q18Weak), .item(.q18Assessed), .item(.q26),
        ])
    }
  }

  @Test func `assessed is asked only of what is older than two weeks`() {
    let flow = ScreeningFlow()
    let older = ScreeningAnswers.allNo.with {
      $0[.q1] = .yes
      $0[.q1New] = .no
    }
    #expect(flow.unanswered(in: older).filter { $0.question == .q1 } == [.item(.q1Assessed)])
    #expect(flow.unanswered(in: older.with { $0[.q1New] = .yes }).filter { $0.question == .q1 }.isEmpty)
  }

  @Test func `a knee that only hurts needs no more questions on weakness`() {
    let knee = ScreeningAnswers.allNo.with {
      $0[.q6] = .yes
      $0[.q6OnlyKneePain] = .yes
    }
    #expect(Clearance(knee).missing.isEmpty)
    #expect(Clearance(knee.with { $0[.q6OnlyKneePain] = .no }).missing.count == 3)
  }

  @Test func `maternity warnings are asked in pregnancy, arching under eighteen`() {
    let flow = ScreeningFlow()
    #expect(!flow.prompts(in: .you, given: .allNo).contains(.item(.q28)))
    #expect(!flow.prompts(in: .you, given: .allNo).contains(.item(.q24ArchingHurts)))
    let pregnant = ScreeningAnswers.allNo.saying(.yes, .q21).saying(.yes, .q21Pregnant).with { $0.age = 17 }
    let prompts = flow.prompts(in: .you, given: pregnant)
    #expect(prompts.contains(.item(.q28)) && prompts.contains(.number(.weeksPregnant)))
    #expect(prompts.contains(.item(.q24ArchingHurts)))
  }

  @Test func `a later round knows of the pregnancy`() {
    let known = ScreeningAnswers.allNo.saying(.yes, .q21).saying(.yes, .q21Pregnant)
    let flow = ScreeningFlow(questions: ScreeningQuestion.askedAgain, known: known)
    #expect(flow.prompts(in: .you, given: ScreeningAnswers()) == [.item(.q28)])
  }

  @Test(arguments: 0..<40)
  func `answering what comes next always ends, with nothing missing`(seed: Int) {
    var chance = SeededRandom(seed: seed)
    var answers = ScreeningAnswers()
    let flow = ScreeningFlow()
    var rounds = 0
    while let (_, prompts) = flow.next(given: answers), rounds < 60 {
      rounds += 1
      for prompt in prompts {
        switch prompt {
        case .item(let item): answers[item] = Answer.allCases.randomElement(using: &chance)!
        case .worsened(let item): answers.worsened[item] = .no
        case .number(let number): answers[number] = Int.random(in: number.range, using: &chance)
        case .sex: answers.sex = Sex.allCases.randomElement(using: &chance)!
        }
      }
    }
    #expect(flow.next(given: answers) == nil)
    #expect(Clearance(answers).missing.isEmpty)
    #expect(Clearance(answers).contradictions.allSatisfy { $0 == .neitherPregnantNorAfterBirth })
  }

  @Test func `taking an answer back takes its follow-ups back`() {
    var answers = ScreeningAnswers.allNo.saying(.yes, .q16, .q16Groin)
    answers[.q16] = .no
    #expect(answers == .allNo)
  }

  @Test func `every item has words of its own, and a slug that is its own`() {
    #expect(Set(ScreeningItem.allCases.map(\.slug)).count == ScreeningItem.allCases.count)
    for item in ScreeningItem.allCases {
      #expect(item.text.hasSuffix("?"), "\(item.slug)")
      #expect(!item.text.contains("!") && !item.detail.contains("!"))
      #expect(item.slug.hasPrefix(item.question.slug))
    }
  }

  @Test(arguments: ScreeningRule.allCases)
  func `every rule says where it stands, what to do, and what to tell a clinician`(rule: ScreeningRule) {
    let facts = rule.facts
    #expect(facts.rule == rule)
    #expect(!facts.id.isEmpty && facts.advice.hasSuffix(".") && facts.report.hasSuffix("."))
    #expect(!facts.advice.contains("!") && !facts.advice.contains(" will "))
  }
}
