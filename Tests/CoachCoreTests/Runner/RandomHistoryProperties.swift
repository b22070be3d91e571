import TestKit
import Testing

@testable import CoachCore

/// Five hundred made-up runners, some weeks each, who do what the plan says on some days and not on others.
struct RandomHistoryProperties {
  @Test(arguments: 0..<500)
  func `no plan of a random runner breaks a promise, and time and order of telling change nothing`(seed: Int) {
    var life = RandomHistory(seed: seed)
    for number in 0..<(seed % 5 == 0 ? 49 : 16) {
      life.wake()
      if number % 4 == 0 { check(life) }
      life.goOut()
      let plan = check(life)
      if number % 8 == 7 { compare(plan, life) }
      life.train(plan?.day(life.today)?.session)
      if number % 3 == 0 { check(life) }
      life.sleep()
    }
    progressesOnlyWhenClear(life.picture)
  }

  /// The plan of this moment, if there is one, after holding it to everything that was promised.
  @discardableResult
  private func check(_ life: RandomHistory) -> WeekPlan? {
    let picture = life.picture
    guard let plan = Outlook(life.history, at: life.now).plan else { return nil }
    let broken = PlanPromises(picture, plan).broken
    #expect(broken.isEmpty, "\(life.now.day)")
    #expect(!Self.isLocked(life.history), "\(life.now.day): planned without a clinician's word")
    #expect(picture.pain.state.map { $0 < .refer } ?? false)
    return plan
  }

  /// Told in another order, the same; told a week later, the same a week later; refusals too.
  private func compare(_ plan: WeekPlan?, _ life: RandomHistory) {
    var random = SeededRandom(seed: life.events.count)
    let shuffled = RunnerHistory(life.events.shuffled(using: &random))
    #expect(Outlook(shuffled, at: life.now).plan == plan)
    let shifted = RunnerHistory(life.events.map { $0.later(days: 7) })
    #expect(Outlook(shifted, at: life.now.later(days: 7)).plan == plan?.later(days: 7))
  }

  /// Steps up are taken on clear days outside of easier weeks, and on no others.
  private func progressesOnlyWhenClear(_ picture: RunnerPicture) {
    var progression = Progression()
    for day in picture.trainingDays {
      let climbs = progression.record(day).filter { $0.verdict == .progress }
      #expect(climbs.isEmpty || (day.rule == .full && !day.deload), "\(day.day)")
    }
  }

  /// An answer that locks stands, and nobody has spoken with a clinician since.
  private static func isLocked(_ history: RunnerHistory) -> Bool {
    var locked = false
    for event in history.events {
      if case .screeningAnswered(let answers) = event.body, Clearance(answers).level >= .urgent { locked = true }
      if case .clinicianAttested = event.body { locked = false }
    }
    return locked
  }
}
