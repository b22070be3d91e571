import Testing

@testable import CoachCore

/// The proof of the plain suite, much deeper.
struct PainProofProperties {
  @Test func `among thirty thousand reachable states none leaves refer or stop without a clinician's word`() {
    var leaps = 0
    var unnamed = 0
    let found = PainProofTests.explore(limit: 30_000) { before, day, after in
      guard let from = before.course.state, let to = after.course.state else { return }
      if from >= .refer && to < .refer && !day.unlocks && !before.course.clinicianAgreed { leaps += 1 }
      if from != to && after.course.transitions.last?.to != to { unnamed += 1 }
    }
    #expect(leaps == 0)
    #expect(unnamed == 0, "every change of state is a transition with its rule")
    #expect(Set(found.compactMap(\.0.course.state)) == Set(PainState.allCases), "every state was visited")
  }
}
