/// The second stage: which exercise fills each block of a role, chosen exactly (H6 with K4).
struct ExerciseStage {
  let rules: WeekRules
  let role: Role
  /// The days of the role's blocks, as indices into the week.
  let days: [Int]

  /// In hundredths: enjoyment, first use in 14 days, the same again within 48 hours, tiring work twice a week [E].
  static let worth = (enjoyment: 100, variety: 30, repeated: -50, tiring: -100)
  /// Times a week, at most.
  static let weeklyCaps: [ExerciseID: Int] = [.proneBackExtension: 2, .copenhagenShortLever: 2]

  /// Rotate-and-fold needs a set of plain rotations first, in the same session (S0-8).
  static func gate(for id: ExerciseID) -> (exercise: ExerciseID, dose: Dose, length: Seconds)? {
    guard id == .seatedRotationFlexionAis else { return nil }
    let gate = Exercise.with(.seatedRotationAis)
    return (gate.id, gate.dose.beginner, gate.lengthWithSides(of: gate.dose.beginner, at: .beginner))
  }

  func choose() -> [ExerciseID] {
    var best: (score: Int, choice: [ExerciseID])?
    let options = days.map { rules.candidates(role, on: $0) }
    func extend(_ choice: [ExerciseID], _ score: Int) {
      let open = days.count - choice.count
      if let best, score + open * (ExerciseStage.worth.enjoyment + ExerciseStage.worth.variety) <= best.score { return }
      guard open > 0 else {
        let total = score + balance(choice)
        if best.map({ total > $0.score }) ?? true { best = (total, choice) }
        return
      }
      for id in options[choice.count] {
        guard isWithinCap(id, choice) else { continue }
        extend(choice + [id], score + worth(id, after: choice))
      }
    }
    extend([], 0)
    return best?.choice ?? options.compactMap { $0.first }
  }

  private func isWithinCap(_ id: ExerciseID, _ choice: [ExerciseID]) -> Bool {
    guard let cap = ExerciseStage.weeklyCaps[id] else { return true }
    return rules.facts.done.count { $0.exercise == id } + choice.count { $0 == id } < cap
  }

  private func worth(_ id: ExerciseID, after choice: [ExerciseID]) -> Int {
    let facts = rules.facts
    let day = facts.day(days[choice.count])
    var worth = Int((facts.enjoyment[id] ?? .neutral).value) * ExerciseStage.worth.enjoyment
    let last = lastUse(of: id, in: choice)
    if last.map({ day - $0 > 14 }) ?? true { worth += ExerciseStage.worth.variety }
    if let last, day - last < 2 { worth += ExerciseStage.worth.repeated }
    if Exercise.with(id).fatigueCost >= 2 {
      let times = facts.done.count { $0.exercise == id } + choice.count { $0 == id }
      if times >= 2 { worth += ExerciseStage.worth.tiring }
    }
    return worth
  }

  private func lastUse(of id: ExerciseID, in choice: [ExerciseID]) -> CalendarDay? {
    if let index = choice.lastIndex(of: id) { return rules.facts.day(days[index]) }
    return rules.facts.lastUse[id]
  }

  /// Of two weekly blocks for the legs at least one is a split squat or a calf raise, where that may be (K4).
  private func balance(_ choice: [ExerciseID]) -> Int {
    guard role == .lowerLimb else { return 0 }
    let loaded: [ExerciseID] = [.splitSquat, .calfRaise]
    let done = rules.facts.done.contains { loaded.contains($0.exercise) }
    let possible = days.contains { day in rules.candidates(role, on: day).contains { loaded.contains($0) } }
    return possible && !done && !choice.contains(where: { loaded.contains($0) }) ? -10_000 : 0
  }
}
