@testable import CoachCore

/// The way back to CLEAR: rest, days that stay green, and where needed a clinician's word.
enum PainWayOut {
  private struct Place: Hashable {
    let node: PainProof.Node
    /// Until a clinician's word restarts their clocks, slow signs may call for one.
    let mayAlarm: Bool
  }

  /// The most steps that the way takes, whatever base and slow signs there are; nil if it does not end.
  static func steps(from node: PainProof.Node) -> Int? {
    var places: Set<Place> = [Place(node: node, mayAlarm: true)]
    for steps in 0..<20 {
      places = places.filter { $0.node.state != .clear }
      if places.isEmpty { return steps }
      places = Set(places.flatMap { after($0) })
    }
    return nil
  }

  private static func after(_ place: Place) -> [Place] {
    let today = PainSurroundings.today
    switch place.node.state {
    case nil:
      return [step(place, PainSurroundings(18, age: 0), .screened(.open, pain: 1))]
    case .refer, .stop:
      var around = PainSurroundings(18, age: .hours(2))
      around.lastScore = 1
      return [step(place, around, .attested(assessed: today, strength: true, lock: .open))]
    case .pause:
      return mornings(place, PainSurroundings(7, age: .hours(14)))
    case .clear, .hold, .reduce:
      let green = PainSurroundings.OpenDay(back: 1, end: 17, content: .green)
      return mornings(place, PainSurroundings(7, age: .hours(20), open: [green]))
    }
  }

  private static func mornings(_ place: Place, _ around: PainSurroundings) -> [Place] {
    PainSurroundings.bases.flatMap { base in
      (place.mayAlarm ? [false, true] : [false]).map { alarmed in
        var around = around
        (around.base, around.alarmed) = (base, alarmed)
        return step(place, around, .morning(MorningCheckIn(0, nightPain: alarmed)))
      }
    }
  }

  private static func step(_ place: Place, _ around: PainSurroundings, _ what: PainInput.What) -> Place {
    let step = PainProof.Step(before: place.node, input: PainInput(around.now, what), around)
    return Place(node: PainProof.Node(step.after), mayAlarm: place.mayAlarm && !step.isClinicianWord)
  }
}
