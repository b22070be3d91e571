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

  /// One exercise a block, in the catalogue's order where several choices are worth the same; nil where caps leave none.
  func choose() -> [ExerciseID?] {
    let options = days.map { rules.candidates(role, on: $0) }
    let search = Search(stage: self, options: options)
    var floor = 0
    var greedy: [ExerciseID?] = []
    while greedy.count < options.count {
      let next = search.open(after: greedy).max { worth($0, after: greedy) < worth($1, after: greedy) } ?? nil
      floor += worth(next, after: greedy)
      greedy.append(next)
    }
    return search.best(above: floor + search.balance(greedy)) ?? greedy
  }

  /// Walks all choices, leaving out those whose bound is below what is known to be possible.
  private struct Search {
    let stage: ExerciseStage
    let options: [[ExerciseID]]
    /// Not used in the last 14 days.
    let fresh: Set<ExerciseID>
    /// The most enjoyment that the blocks from here on can give.
    let enjoyment: [Int]
    let wantsLoadedLegs: Bool

    static let loadedLegs: [ExerciseID] = [.splitSquat, .calfRaise]

    init(stage: ExerciseStage, options: [[ExerciseID]]) {
      self.stage = stage
      self.options = options
      let facts = stage.rules.facts
      fresh = Set(
        zip(options, stage.days).flatMap { pair in pair.0.filter { stage.isFresh($0, on: facts.day(pair.1)) } })
      var enjoyment = [Int](repeating: 0, count: options.count + 1)
      for index in options.indices.reversed() {
        enjoyment[index] = enjoyment[index + 1] + (options[index].map { stage.enjoyment(of: $0) }.max() ?? 0)
      }
      self.enjoyment = enjoyment
      wantsLoadedLegs =
        stage.role == .lowerLimb && !facts.done.contains { Search.loadedLegs.contains($0.exercise) }
        && options.contains { $0.contains { Search.loadedLegs.contains($0) } }
    }

    /// What may come next; nothing at all only where the weekly caps leave nothing.
    func open(after choice: [ExerciseID?]) -> [ExerciseID?] {
      let open = options[choice.count].filter { stage.isWithinCap($0, choice) }
      return open.isEmpty ? [nil] : open.map { .some($0) }
    }

    func best(above floor: Int) -> [ExerciseID?]? {
      var best: (score: Int, choice: [ExerciseID?])?
      func extend(_ choice: [ExerciseID?], _ score: Int, freshLeft: Int) {
        let left = options.count - choice.count
        let bound = score + enjoyment[choice.count] + min(left, freshLeft) * ExerciseStage.worth.variety
        if bound < floor { return }
        if let best, bound <= best.score { return }
        guard left > 0 else {
          let total = score + balance(choice)
          if best.map({ total > $0.score }) ?? true { best = (total, choice) }
          return
        }
        for id in open(after: choice) {
          let isFresh = id.map { fresh.contains($0) && !choice.contains($0) } ?? false
          extend(choice + [id], score + stage.worth(id, after: choice), freshLeft: freshLeft - (isFresh ? 1 : 0))
        }
      }
      extend([], 0, freshLeft: fresh.count)
      return best?.choice
    }

    /// Of two weekly blocks for the legs at least one is a split squat or a calf raise, where that may be (K4).
    func balance(_ choice: [ExerciseID?]) -> Int {
      wantsLoadedLegs && !choice.contains { $0.map { Search.loadedLegs.contains($0) } ?? false } ? -10_000 : 0
    }
  }

  private func isWithinCap(_ id: ExerciseID, _ choice: [ExerciseID?]) -> Bool {
    guard let cap = ExerciseStage.weeklyCaps[id] else { return true }
    return rules.facts.done.count { $0.exercise == id } + choice.count { $0 == id } < cap
  }

  private func isFresh(_ id: ExerciseID, on day: CalendarDay) -> Bool {
    rules.facts.lastUse[id].map { day - $0 > 14 } ?? true
  }

  private func enjoyment(of id: ExerciseID) -> Int {
    Int((rules.facts.enjoyment[id] ?? .neutral).value) * ExerciseStage.worth.enjoyment
  }

  /// An empty block is worse than any exercise.
  private func worth(_ id: ExerciseID?, after choice: [ExerciseID?]) -> Int {
    guard let id else { return -100_000 }
    let day = rules.facts.day(days[choice.count])
    var worth = enjoyment(of: id)
    let last = lastUse(of: id, in: choice)
    if last.map({ day - $0 > 14 }) ?? true { worth += ExerciseStage.worth.variety }
    if let last, day - last < 2 { worth += ExerciseStage.worth.repeated }
    if Exercise.with(id).fatigueCost >= 2 {
      let times = rules.facts.done.count { $0.exercise == id } + choice.count { $0 == id }
      if times >= 2 { worth += ExerciseStage.worth.tiring }
    }
    return worth
  }

  private func lastUse(of id: ExerciseID, in choice: [ExerciseID?]) -> CalendarDay? {
    if let index = choice.lastIndex(of: id) { return rules.facts.day(days[index]) }
    return rules.facts.lastUse[id]
  }
}
