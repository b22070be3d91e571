public import CoachCore

/// The breaks from sitting: when they are due, what comes next, and those of today.
public struct BreaksJSON: Encodable {
  private struct Record: Encodable {
    let at: String
    let outcome: String
    let moves: [String]
    let lengthSeconds: Double
  }

  private let intervalMinutes, lengthMinutes: Int
  private let fromSeconds, untilSeconds: Double
  private let days: [String]
  private let next: [PrescribedJSON]
  private let today: [Record]

  public init(_ state: RunnerState, next: [PrescribedExercise]) {
    let policy = state.breakPolicy
    intervalMinutes = policy.interval
    lengthMinutes = policy.length
    fromSeconds = policy.from.value
    untilSeconds = policy.until.value
    days = policy.days.map { $0.words }
    self.next = next.map(PrescribedJSON.init)
    today = state.breaks.filter { $0.moment.day == state.today }.map {
      Record(
        at: MomentJSON.text($0.moment), outcome: $0.value.outcome.slug, moves: $0.value.moves.map { $0.slug },
        lengthSeconds: $0.value.length.value)
    }
  }
}
