import CoachCore
import Coaching

/// A danger sign: who to see and when, before anything else.
struct LockedPage: PageModel {
  static let template = "locked"
  let title: String
  let place = Place.today

  let crisis: String?
  /// As HTML: its numbers can be tapped.
  let advice: String
  let emergency: Emergency?
  let why, report: Lines?
  let correct: Ways?

  struct Emergency: Sendable {
    let calls: [Telephone.Call]
  }

  struct Lines: Sendable {
    let lines: [String]

    init?(_ lines: [String]) {
      if lines.isEmpty { return nil }
      self.lines = lines
    }
  }

  struct Ways: Sendable {
    struct Way: Sendable {
      let path, name: String
      let isMore: Bool
    }
    let ways: [Way]
  }

  init(_ visit: Visit) {
    let clearance = visit.picture.clearance
    let findings = clearance.findings.filter { $0.level.locks }
    let region = visit.picture.state.region
    crisis = Telephone.crisis(visit.picture)
    if clearance.level.locks {
      advice = Telephone.linked(clearance.advice(in: region))
      why = Lines(findings.map { $0.rule.facts.advice })
    } else {
      advice = "Please see a clinician before you go on. Until then: walking and breathing."
      why = Lines(visit.picture.pain.rule.map { [$0.sentence] } ?? [])
    }
    emergency = clearance.level == .emergency ? Emergency(calls: Telephone.Call.emergency(in: region)) : nil
    title =
      switch clearance.level {
      case .emergency: "Get medical help now"
      case .urgent:
        clearance.notes.contains(.sameDay) ? "A clinician must see this today" : "A clinician must see this soon"
      default: "See a clinician first"
      }
    report = Lines(findings.map { $0.rule.facts.report })
    let groups = visit.round.groups.filter { !visit.round.answers(in: $0).isEmpty }
    correct =
      groups.isEmpty
      ? nil
      : Ways(
        ways: groups.map {
          Ways.Way(path: visit.path + "?group=" + $0.slug, name: $0.title, isMore: $0 != groups.last)
        })
  }
}

extension ScreeningAnswers {
  fileprivate var isEmpty: Bool {
    answers.isEmpty && worsened.isEmpty && age == nil && painNow == nil && painWorst == nil
  }
}
