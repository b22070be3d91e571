import Testing

@testable import CoachCore

/// The proof of the plain suite, with every open day and every step that may be taken back around each state.
struct PainProofProperties {
  @Test func `whatever days are open, there is an end to the states, and every step from every one keeps the promises`()
  {
    var promises = PainPromises()
    let nodes = PainProof(surroundings: PainSurroundings.all).explore { promises.check($0) }
    #expect(promises.broken == [:])
    #expect(Set(nodes.map(\.state)) == Set(PainState.allCases + [nil]), "every state was visited")
    #expect(promises.steps > 1_000_000)
    for node in nodes { #expect(PainWayOut.steps(from: node).map { $0 <= 12 } ?? false, "\(node)") }
  }
}
