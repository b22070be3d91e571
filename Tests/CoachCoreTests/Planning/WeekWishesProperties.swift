import TestKit
import Testing

@testable import CoachCore

/// What is said to stand against an exercise, held against what made-up runners are given.
struct WeekWishesProperties {
  @Test(arguments: 0..<60)
  func `nothing stands against what the plan itself chose, and every choice offered is kept`(seed: Int) {
    var life = RandomHistory(seed: seed)
    for number in 0..<12 {
      life.wake()
      life.goOut()
      let plan = Outlook(life.history, at: life.now).plan
      if let plan {
        chosenIsFree(plan, life)
        if number % 4 == 0 { choicesAreKept(plan, life) }
      }
      life.train(plan?.day(life.today)?.session)
      life.sleep()
    }
  }

  private func chosenIsFree(_ plan: WeekPlan, _ life: RandomHistory) {
    let wishes = WeekWishes(life.picture)
    for block in plan.days.flatMap({ $0.session?.blocks ?? [] }) {
      let byWish = block.reasons.contains { reason in
        if case .swapped = reason { return true }
        return reason == .pinned
      }
      if !byWish { #expect(wishes.obstacles(to: block.exercise).isEmpty, "\(block.exercise) on \(life.today)") }
    }
  }

  private func choicesAreKept(_ plan: WeekPlan, _ life: RandomHistory) {
    let wishes = WeekWishes(life.picture)
    for day in plan.days {
      for block in day.session?.blocks ?? [] {
        for choice in wishes.choices(insteadOf: block.exercise, on: day.day) {
          let swap = Swap(from: block.exercise, to: choice, day: day.day)
          #expect(wishes.obstacle(to: swap, in: plan) == nil)
          let told = event(9_000_000, life.now, .exerciseSwapped(swap))
          let after = Outlook(RunnerHistory(life.events + [told]), at: life.now).plan
          let placed = after?.day(day.day)?.session?.blocks.first { $0.role == block.role }?.exercise
          #expect(placed == choice || placed == nil, "\(choice) on \(day.day)")
        }
      }
    }
  }
}
