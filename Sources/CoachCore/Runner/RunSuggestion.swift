/// What the runs of the last weeks suggest besides the week's plan (G2, G3, G5): offered, never planned by itself.
public enum RunSuggestion: Hashable, Sendable {
  /// Form fades late: more repetitions before harder ones.
  case endurance(FormFade)
  /// Left and right differ or have moved: test both sides and look at the hips.
  case testSides(ContactSides)
  /// A run turned mostly one way: the other way round where that is allowed.
  case otherWayRound(run: EventID, TurnAlert)

  /// What compares the sides (E1, E4).
  public static let sideTests: [TestKind] = [.sideBridge, .singleLegBridge, .singleLegBridgeBox]

  /// A turn alert is spoken of this many days, side tests are new enough for that long [E].
  enum Limits {
    static let turnDays = 7
    static let testDays = 28
  }
}

extension RunnerPicture {
  public var suggestions: [RunSuggestion] {
    var suggestions: [RunSuggestion] = []
    if let fade = formFade { suggestions.append(.endurance(fade)) }
    if let sides = ContactSides(state.runs, on: state.today), sides.flag != nil, !hasFreshSideTests {
      suggestions.append(.testSides(sides))
    }
    for run in state.runs.reversed() where state.today - run.day < RunSuggestion.Limits.turnDays {
      guard run.day <= state.today, let alert = load.turnAlert(of: run) else { continue }
      suggestions.append(.otherWayRound(run: run.id, alert))
      break
    }
    return suggestions
  }

  /// Sides were compared in the last weeks.
  private var hasFreshSideTests: Bool {
    state.tests.contains { test in
      RunSuggestion.sideTests.contains(test.value.kind)
        && state.today - test.value.day < RunSuggestion.Limits.testDays
    }
  }
}
