import CoachCore
import TestKit
import Testing

struct NotSureTests {
  /// Answers in which `item` is asked: its parents say yes.
  static func asking(_ item: ScreeningItem) -> ScreeningAnswers {
    var answers = ScreeningAnswers.allNo
    if item == .q24ArchingHurts { answers.age = 16 }
    if item == .q28 { answers = answers.saying(.yes, .q21).saying(.yes, .q21Pregnant) }
    if item == .q8Steroids { answers = answers.saying(.yes, .q8) }
    if let parent = item.parent { answers = answers.saying(.yes, parent) }
    return answers
  }

  @Test(arguments: ScreeningItem.allCases.filter { $0.isUrgent && !$0.reassures })
  func `not sure counts as yes wherever an emergency or an urgent visit is at stake`(item: ScreeningItem) {
    let answers = Self.asking(item)
    let yes = Clearance(answers.saying(.yes, item))
    #expect(Clearance(answers.saying(.notSure, item)).findings == yes.findings)
    if item.parent == nil, item != .q8, item != .q8MinorTrauma, item != .q8Steroids {
      #expect(yes.level > .proceed)
    }
  }

  @Test(arguments: ScreeningItem.allCases.filter(\.reassures))
  func `not sure never reassures`(item: ScreeningItem) {
    let answers = Self.asking(item)
    #expect(Clearance(answers.saying(.notSure, item)).findings == Clearance(answers.saying(.no, item)).findings)
  }

  @Test(arguments: ScreeningItem.allCases.filter { $0.isUrgent && $0.parent == nil && $0 != .q8Steroids })
  func `an emergency or urgent item without an answer gives no programme`(item: ScreeningItem) {
    var answers = Self.asking(item)
    answers[item] = nil
    let clearance = Clearance(answers)
    #expect(clearance.missing == [.item(item)])
    #expect(clearance.allowsStrength == false)
    #expect(clearance.allowsRunning == false)
    if !clearance.level.locks { #expect(clearance.refusal == .incomplete([.item(item)])) }
  }

  @Test(arguments: [
    (ScreeningItem.q1, ActionLevel.emergency), (.q6, .emergency), (.q11, .emergency), (.q15, .emergency),
    (.q16, .emergency), (.q26, .emergency),
  ])
  func `an open follow-up counts as its worse answer`(item: ScreeningItem, level: ActionLevel) {
    let clearance = Clearance(.allNo.with { $0[item] = .yes })
    #expect(clearance.level == level)
    #expect(!clearance.missing.isEmpty)
  }

  @Test func `no age and no pain score give no programme, sex and mood may be left out`() {
    let answers = ScreeningAnswers.allNo.with {
      $0.age = nil
      $0.painNow = nil
      $0[.q25] = nil
      $0.sex = nil
    }
    #expect(Clearance(answers).missing == [.number(.age), .number(.painNow)])
  }

  @Test func `answers that cannot both be true are refused by name`() {
    let answers = ScreeningAnswers.allNo.with { $0.answers[.q16Groin] = .yes }
    #expect(Clearance(answers).refusal == .contradicting([.followUp(.q16Groin, of: .q16)]))
    #expect(Clearance(.allNo.with { $0.age = 3 }).refusal != nil)
    #expect(
      Clearance(.allNo.saying(.yes, .q21)).refusal == .contradicting([.neitherPregnantNorAfterBirth]))
  }
}
