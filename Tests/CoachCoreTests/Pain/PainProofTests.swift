import Testing

@testable import CoachCore

/// Walks through every state that the machine can reach, for every class of input, and holds it to its promises.
struct PainProofTests {
  @Test func `there is an end to the states, and no path leads from stop or refer to loaded work without a word`() {
    var promises = PainPromises()
    let nodes = PainProof(surroundings: PainSurroundings.quiet).explore { promises.check($0) }
    #expect(promises.broken == [:])
    #expect(Set(nodes.map(\.state)).isSuperset(of: [.clear, .reduce, .pause, .refer, .stop]))
    for node in nodes { #expect(PainWayOut.steps(from: node) != nil, "\(node)") }
  }

  @Test func `only a clear back progresses, and the stricter the state the less it allows`() {
    for state in PainState.allCases {
      #expect(state.allowsProgression == (state == .clear))
      #expect((DoseRule(state) == .full) == (state == .clear))
      #expect(!state.allowsHeavyRoles || state.allowsStrength)
      #expect(!state.allowsStrength || state.allowsMobility)
    }
    #expect(!PainState.refer.allowsMobility && !PainState.stop.allowsMobility)
    #expect(!PainState.pause.allowsStrength)
  }
}
