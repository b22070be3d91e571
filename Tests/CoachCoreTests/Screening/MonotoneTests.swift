import CoachCore
import TestKit
import Testing

struct MonotoneTests {
  static func random(seed: Int) -> ScreeningAnswers {
    var chance = SeededRandom(seed: seed)
    var answers = ScreeningAnswers()
    for item in ScreeningItem.allCases {
      switch Int.random(in: 0..<12, using: &chance) {
      case 0: answers.answers[item] = .yes
      case 1: answers.answers[item] = .notSure
      case 2: break
      default: answers.answers[item] = .no
      }
    }
    answers.age = [nil, 15, 17, 18, 40, 64, 65, 74, 75, 90].randomElement(using: &chance)!
    answers.sex = [nil, .female, .male].randomElement(using: &chance)!
    answers.painNow = PainScore(Int.random(in: 0...10, using: &chance))
    answers.painWorst = PainScore(Int.random(in: 0...10, using: &chance))
    answers.weeksPregnant = [nil, 5, 13, 30].randomElement(using: &chance)!
    return answers
  }

  @Test(arguments: 0..<100)
  func `one more yes never lowers the level`(seed: Int) {
    let answers = Self.random(seed: seed)
    let level = Clearance(answers).level
    for item in ScreeningItem.allCases where !item.reassures {
      for answer in [Answer.yes, .notSure] where answers[item] != .yes {
        var more = answers
        more.answers[item] = answer
        #expect(Clearance(more).level >= level, "\(item.slug) \(answer.slug)")
      }
    }
  }

  @Test(arguments: ScreeningItem.allCases.filter { !$0.reassures })
  func `two yeses call for at least what each calls for`(item: ScreeningItem) {
    let one = ScreeningAnswers.allNo.with { $0.answers[item] = .yes }
    let level = Clearance(one).level
    for other in ScreeningItem.allCases where !other.reassures {
      var both = one
      both.answers[other] = .yes
      let single = Clearance(.allNo.with { $0.answers[other] = .yes }).level
      #expect(Clearance(both).level >= max(level, single), "\(item.slug) and \(other.slug)")
    }
  }

  @Test(arguments: 0..<50)
  func `more pain never lowers the level`(seed: Int) {
    var answers = Self.random(seed: seed)
    var level = ActionLevel.proceed
    for pain in 0...10 {
      answers.painNow = PainScore(pain)
      answers.painWorst = PainScore(pain)
      #expect(Clearance(answers).level >= level)
      level = Clearance(answers).level
    }
  }
}
