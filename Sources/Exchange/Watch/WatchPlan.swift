public import CoachCore

/// A session as a watch can count it: the player's steps, drawn together into holds, sets of repetitions and rests.
///
/// Holds last as long as the player's. The way into a hold and out of it belongs to the rests around it, so that all
/// together takes as long as the player does; only the rest before a repeated set is that between sets, the first time too.
public struct WatchPlan: Hashable, Sendable {
  public let exercises: [PrescribedExercise]
  public let steps: [Step]

  /// The number of a step is its place in the file.
  public enum Step: Hashable, Sendable {
    case work(Work)
    case rest(Rest)
    /// All from that step on, so many times in all.
    case again(from: Int, times: Int, of: Unit)
  }

  /// What is done again: whole sets, or holds of one.
  public enum Unit: Sendable { case sets, holds }

  /// One hold, or one set of repetitions.
  public struct Work: Hashable, Sendable {
    /// Index into the exercises.
    public let item: Int
    public let side: Side?
    /// From 0; the first of those that the step stands for, where it is repeated.
    public fileprivate(set) var set: Int
    /// The hold of the set, from 0; nil for a whole set.
    public fileprivate(set) var rep: Int?
    /// How long it is held, or all breaths take; nil where repetitions are counted.
    public fileprivate(set) var time: Seconds?
    public let repetitions: Int
  }

  public struct Rest: Hashable, Sendable {
    /// Why there is one; of several reasons the first that holds.
    public enum Kind: Sendable { case nextUp, switchSide, rest, pause }

    public let kind: Kind
    public let time: Seconds
    /// What comes after it.
    public let next: Work
  }

  /// Steps that Garmin's own app allows in a workout; files with more were used, but are no promise.
  public static let mostSteps = 50

  /// The session in as few parts as keep within the steps that an app allows; one part for nearly all sessions.
  public static func parts(_ timeline: SessionTimeline) -> [WatchPlan] {
    let exact = timeline.exercises.indices.map { Item($0, timeline) }
    let whole = WatchPlan(timeline.exercises, exact.map { $0.steps(short: false) })
    if whole.steps.count <= mostSteps { return [whole] }
    let short = exact.map { $0.steps(short: true) }
    var parts: [[[Relative]]] = [[]]
    for item in short {
      let count = parts[parts.count - 1].reduce(item.count) { $0 + $1.count }
      if count > mostSteps, parts[parts.count - 1].isEmpty == false { parts.append([]) }
      parts[parts.count - 1].append(item)
    }
    return parts.map { WatchPlan(timeline.exercises, $0) }
  }

  private init(_ exercises: [PrescribedExercise], _ items: [[Relative]]) {
    self.exercises = exercises
    var steps: [Step] = []
    for item in items {
      let first = steps.count
      for step in item {
        switch step {
        case .work(let work): steps.append(.work(work))
        case .rest(let rest): steps.append(.rest(rest))
        case .again(let from, let times, let unit):
          steps.append(.again(from: first + from, times: times, of: unit))
        }
      }
    }
    self.steps = steps
  }

  /// A step whose repeats count from the first of its exercise.
  private typealias Relative = Step

  /// All work in the order in which it is done, each with the number of its step, repeats carried out.
  public var turns: [(step: Int, work: Work)] {
    var turns: [(step: Int, work: Work)] = []
    for (index, step) in steps.enumerated() {
      switch step {
      case .work(let work): turns.append((index, work))
      case .rest: break
      case .again(let from, let times, let unit):
        let block = turns.filter { $0.step >= from }
        for pass in 1..<times {
          for var turn in block {
            if unit == .sets { turn.work.set += pass } else { turn.work.rep = turn.work.rep.map { $0 + pass } }
            turns.append(turn)
          }
        }
      }
    }
    return turns
  }

  /// Work with the rest before it.
  private struct Turn {
    var rest: Rest
    var work: Work

    func isLike(_ other: Turn) -> Bool {
      rest.time == other.rest.time && work.side == other.work.side && work.time == other.work.time
        && work.repetitions == other.work.repetitions
    }
  }

  /// One exercise: its turns, in sets.
  private struct Item {
    private var turns: [Turn] = []
    private let dose: Dose

    init(_ item: Int, _ timeline: SessionTimeline) {
      let exercise = Exercise.with(timeline.exercises[item].exercise)
      dose = timeline.exercises[item].dose
      let steps = timeline.steps[timeline.start(of: item)..<timeline.start(of: item + 1)]
      var gap = Gap()
      if item > 0 { gap.add(Item.end(of: item - 1, timeline)) }
      let isHeld = steps.contains { $0.kind == .hold }
      for step in steps {
        guard isHeld ? step.kind == .hold : step.isWork else {
          gap.add(step)
          continue
        }
        let time = isHeld || exercise.kind == .breathing ? step.length : nil
        if !isHeld, gap.isEmpty, let last = turns.last, last.work.side == step.side, last.work.set == step.set {
          turns[turns.count - 1].work.time = last.work.time.map { $0 + step.length }
          continue
        }
        let work = Work(
          item: item, side: step.side, set: step.set, rep: isHeld ? step.rep : nil, time: time,
          repetitions: isHeld ? 1 : dose.reps)
        turns.append(Turn(rest: gap.rest(before: work), work: work))
        gap = Gap()
      }
    }

    /// The way out of the last hold of an exercise.
    private static func end(of item: Int, _ timeline: SessionTimeline) -> [SessionStep] {
      let steps = timeline.steps[timeline.start(of: item)..<timeline.start(of: item + 1)]
      guard let hold = steps.lastIndex(where: { $0.kind == .hold }) else { return [] }
      return Array(steps[(hold + 1)...])
    }

    /// - Parameter short: holds of a set as one repeated step, where that takes fewer.
    func steps(short: Bool) -> [Relative] {
      let bySets = dose.sets > 1 ? inSets() : plain(turns)
      guard short else { return bySets }
      let byHolds = inHolds()
      return byHolds.count < bySets.count ? byHolds : bySets
    }

    private func plain(_ turns: [Turn]) -> [Relative] {
      turns.flatMap { turn -> [Relative] in
        (turn.rest.time > 0 ? [.rest(turn.rest)] : []) + [.work(turn.work)]
      }
    }

    /// All sets as one, done again; the set more of a weaker side after it.
    private func inSets() -> [Relative] {
      let first = turns.filter { $0.work.set == 0 }
      let second = turns.filter { $0.work.set == 1 }
      guard let before = first.first?.rest, let between = second.first?.rest else { return plain(turns) }
      let early = before.time - between.time
      var steps: [Relative] = []
      if early > 0 { steps.append(.rest(Rest(kind: before.kind, time: early, next: before.next))) }
      let start = steps.count
      if between.time > 0 { steps.append(.rest(Rest(kind: .rest, time: between.time, next: before.next))) }
      steps.append(.work(first[0].work))
      steps += plain(Array(first.dropFirst()))
      steps.append(.again(from: start, times: dose.sets, of: .sets))
      return steps + plain(turns.filter { $0.work.set >= dose.sets })
    }

    /// Holds of one length after one pause as one, done again.
    private func inHolds() -> [Relative] {
      var steps: [Relative] = []
      var rest = turns[...]
      while let turn = rest.first {
        let alike = rest.dropFirst().prefix { $0.isLike(rest[rest.startIndex + 1]) && $0.work.set == turn.work.set }
        steps += plain([turn])
        if alike.count > 1 {
          let start = steps.count
          steps += plain([alike[alike.startIndex]])
          steps.append(.again(from: start, times: alike.count, of: .holds))
        } else {
          steps += plain(Array(alike))
        }
        rest = rest.dropFirst(1 + alike.count)
      }
      return steps
    }
  }

  /// The time between two turns.
  private struct Gap {
    private var time = Seconds.zero
    private var kinds: Set<SessionStep.Kind> = []

    var isEmpty: Bool { kinds.isEmpty }

    mutating func add(_ step: SessionStep) {
      time = time + step.length
      kinds.insert(step.kind)
    }

    mutating func add(_ steps: [SessionStep]) { for step in steps { add(step) } }

    func rest(before work: Work) -> Rest {
      let kind: Rest.Kind =
        kinds.contains(.nextUp)
        ? .nextUp : kinds.contains(.rest) ? .rest : kinds.contains(.switchSide) ? .switchSide : .pause
      return Rest(kind: kind, time: time, next: work)
    }
  }
}
