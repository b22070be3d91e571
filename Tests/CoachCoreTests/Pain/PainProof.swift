@testable import CoachCore

/// Every state that the pain machine can be in, whatever its clocks, its base and its slow signs say.
///
/// A state is what decides how the machine goes on. All the rest is chosen anew before each input, in every way that a rule
/// can tell apart: how long ago the state was entered, which days are still open and what they held, the usual morning
/// score, the last score, and whether a slow sign is about to show. No real history does more, so what holds here for every
/// step holds for every journal; and because so little is left in a state, there is an end to them.
struct PainProof {
  /// What a machine goes on from. Counters end where the rules stop looking.
  struct Node: Hashable {
    let state: PainState?
    let days: [DayColour]
    let entryScore: PainScore?
    let entryAsked: Bool
    let readings: Int
    let agreed: Bool

    init(_ course: PainCourse) {
      state = course.state
      days = Node.counted(course)
      entryScore = course.state == .pause ? course.entryScore : nil
      entryAsked = course.state == .pause && course.entryAsked
      readings = course.state == .pause ? min(course.readings, 2) : 0
      agreed = course.clinicianAgreed
    }

    /// The last five days as HOLD and REDUCE count them: green, amber, or neither; only the last two may matter as green.
    private static func counted(_ course: PainCourse) -> [DayColour] {
      guard course.state == .hold || course.state == .reduce else { return [] }
      let recent = course.days.suffix(5)
      let colours = recent.enumerated().map { place, colour -> DayColour in
        if colour == .amber { return .amber }
        let isGreen = colour == .green || (colour == .greenStar && course.state == .reduce)
        return isGreen && place >= recent.count - 1 ? .green : .unknown
      }
      return Array(colours.drop { $0 == .unknown })
    }

    /// A course that goes on as this node does, entered at a moment.
    func course(entered: LocalMoment) -> PainCourse {
      var course = PainCourse(state: state, entered: entered)
      (course.days, course.entryScore, course.entryAsked) = (days, entryScore, entryAsked)
      (course.readings, course.clinicianAgreed) = (readings, agreed)
      return course
    }
  }

  /// One step from a node: what was around it, what came in, and where it led.
  struct Step {
    let before: Node
    let input: PainInput
    let after: PainCourse

    init(before: Node, input: PainInput, _ surroundings: PainSurroundings) {
      var machine = surroundings.machine(before)
      machine.take(input)
      (self.before, self.input, after) = (before, input, machine.course)
    }

    var isClinicianWord: Bool {
      if case .attested(_, strength: true, lock: .open) = input.what { return true }
      return false
    }

    /// Five or less, in the spine group: what a clinician's word may still wait for.
    var isLowScore: Bool {
      switch input.what {
      case .pain(let entry): entry.score <= 5
      case .morning(let morning): morning.score <= 5
      default: false
      }
    }
  }

  let surroundings: [PainSurroundings]

  /// Walks until no step leads to a node that is not known; `check` sees every step from every node.
  func explore(_ check: (Step) -> Void) -> Set<Node> {
    var found: [Node] = [Node(PainCourse(state: nil, entered: PainSurroundings.noon))]
    var known = Set(found)
    var index = 0
    while index < found.count {
      let node = found[index]
      index += 1
      for surroundings in surroundings where node.state == .pause || !surroundings.isForPauses {
        for (input, around) in surroundings.inputs(in: node.state) {
          let step = Step(before: node, input: input, around)
          check(step)
          let next = Node(step.after)
          if known.insert(next).inserted { found.append(next) }
        }
      }
    }
    return known
  }
}
