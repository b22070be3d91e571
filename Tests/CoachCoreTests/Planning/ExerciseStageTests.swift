import TestKit
import Testing

@testable import CoachCore

/// Every choice of exercises for a few blocks, tried one after the other; slow, plain, and written from the domain (H6, K4).
private struct AllChoices {
  let facts: WeekFacts
  let role: Role
  let days: [Int]
  /// The exercises that may fill each block, in the catalogue's order.
  let options: [[ExerciseID]]

  /// The best choice, and of several the one that comes first in the catalogue's order.
  var best: [ExerciseID?] {
    var best: (worth: Int, choice: [ExerciseID?])?
    func extend(_ choice: [ExerciseID?]) {
      guard choice.count < days.count else {
        let worth = worth(choice)
        if best.map({ worth > $0.worth }) ?? true { best = (worth, choice) }
        return
      }
      let open = options[choice.count].filter {
        times($0, before: choice.count, choice) < ([.proneBackExtension, .copenhagenShortLever].contains($0) ? 2 : 8)
      }
      if open.isEmpty { return extend(choice + [nil]) }
      for id in open { extend(choice + [id]) }
    }
    extend([])
    return best?.choice ?? []
  }

  /// In hundredths of H6's points.
  func worth(_ choice: [ExerciseID?]) -> Int {
    var worth = 0
    for (place, id) in choice.enumerated() {
      guard let id else {
        worth -= 100_000
        continue
      }
      let today = facts.day(days[place])
      worth += 100 * Int((facts.enjoyment[id] ?? .neutral).value)
      let before = (0..<place).filter { choice[$0] == id }.map { facts.day(days[$0]) }.max() ?? facts.lastUse[id]
      let since = before.map { today - $0 } ?? 1000
      if since > 14 { worth += 30 }
      if since < 2 { worth -= 50 }
      if Exercise.with(id).fatigueCost >= 2, times(id, before: place, choice) >= 2 { worth -= 100 }
    }
    let loaded: Set<ExerciseID> = [.splitSquat, .calfRaise]
    let could = role == .lowerLimb && options.contains { !loaded.isDisjoint(with: $0) }
    let has =
      facts.done.contains { loaded.contains($0.exercise) } || choice.contains { $0.map(loaded.contains) ?? false }
    return could && !has ? worth - 10_000 : worth
  }

  private func times(_ id: ExerciseID, before place: Int, _ choice: [ExerciseID?]) -> Int {
    facts.done.count { $0.exercise == id } + choice[..<place].count { $0 == id }
  }
}

struct ExerciseStageTests {
  private static func facts(_ random: inout SeededRandom) -> WeekFacts {
    func pick<T>(_ values: [T]) -> T { values.randomElement(using: &random)! }
    let monday = CalendarDay(iso: "2026-03-02")!
    var facts = WeekFacts(first: monday, today: monday + 1)
    facts.minutes = Array(repeating: 30, count: 7)
    facts.conditions.equipment = Set(Equipment.allCases)
    facts.anchor = pick([.anyTime, .afterRun, .bedtime])
    for role in Role.planned { facts.levels[role] = pick([.beginner, .intermediate, .advanced]) }
    for id in ExerciseID.allCases {
      facts.enjoyment[id] = pick([nil, .dislike, .neutral, .like, .like])
      facts.lastUse[id] = pick([nil, nil, monday, monday - 1, monday - 3, monday - 13, monday - 20])
      if pick([true, false, false, false, false, false]) { facts.conditions.excluded.insert(id) }
      if facts.lastUse[id] == monday, let role = Role.planned.first(where: { $0 == Exercise.with(id).plannedRole }) {
        facts.done.append(.init(day: monday, role: role, exercise: id))
      }
    }
    facts.limits.excluded = facts.conditions.excluded
    if pick([true, false]) { facts.runs = [.init(day: monday + 4, kind: pick([.hard, .race]))] }
    return facts
  }

  @Test(arguments: 0..<200)
  func `no choice of exercises for up to four blocks is worth more, and of equals the first is taken`(seed: Int) {
    var random = SeededRandom(seed: seed)
    let rules = WeekRules(Self.facts(&random))
    for role in Role.planned {
      let number = Int.random(in: 1...4, using: &random)
      let days = Array((1..<7).shuffled(using: &random).prefix(number)).sorted()
      let options = days.map { rules.candidates(role, on: $0) }
      let all = AllChoices(facts: rules.facts, role: role, days: days, options: options)
      let chosen = ExerciseStage(rules: rules, role: role, days: days).choose()
      #expect(all.worth(chosen) == all.worth(all.best), "\(role.slug) \(options)")
      #expect(chosen == all.best, "\(role.slug) \(options)")
    }
  }

  @Test func `the made-up weeks hold choices, caps and blocks that stay empty`() {
    var random = SeededRandom(seed: 7)
    var most = 0
    var capped = false
    for _ in 0..<100 {
      let rules = WeekRules(Self.facts(&random))
      for role in Role.planned { most = max(most, rules.candidates(role, on: 3).count) }
      capped = capped || rules.candidates(.backExtensors, on: 3) == [.proneBackExtension]
    }
    #expect(most >= 4)
    #expect(capped)
  }
}
