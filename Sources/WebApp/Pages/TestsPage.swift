import CoachCore
import Coaching
import Figures

/// The self-tests: what is worth doing now, and what came of each.
struct TestsPage: PageModel {
  static let template = "tests"
  let title = "Tests"
  let place = Place.tests

  let common: [String]
  let isLocked: Bool
  let groups: [Group]
  let rests = TestGroups.rests
  let hips: String

  struct Group: Sendable {
    let title: String
    let tests: [Entry]
  }

  struct Entry: Sendable {
    let name, path: String
    let summary, drawing: String?
    let refusals: [String]
  }

  init(_ picture: RunnerPicture) {
    let all = TestGroups(picture)
    common = all.common.map { $0.sentence(.pages) }
    isLocked = all.common.contains(.locked)
    groups = all.groups.map { group in
      Group(title: group.title, tests: group.reports.map { Entry($0, all.common) })
    }
    let today = picture.state.today
    let checks = picture.state.hipChecks.map { $0.value }
    hips =
      checks.last.map { last in
        let finding = HipFinding(last, after: Array(checks.dropLast()))
        return "\(finding.amount), \(DayWords.distance(from: today, to: last.day))"
      } ?? "how level the hip bones stand, at a mirror or with a phone"
  }
}

extension TestsPage.Entry {
  init(_ report: TestReport, _ common: [TestRefusal]) {
    let kind = report.test.kind
    name = report.test.name
    path = "/tests/\(kind.slug)"
    summary = report.summary
    drawing = kind.exercise.map { Figure.of($0).icon(theme: .page) }
    refusals = report.refusals.filter { !common.contains($0) }.map { $0.sentence(.pages) }
  }
}

extension TestKind {
  /// The exercise whose drawing shows the test; nil where none does.
  var exercise: ExerciseID? {
    switch self {
    case .sideBridge: .sidePlank
    case .frontPlank: .frontPlank
    case .singleLegBridge: .singleLegBridge
    case .sideLyingRaises: .sideLyingHipAbduction
    case .splitSquats: .splitSquat
    case .calfRaises: .calfRaise
    case .seatedRotation: .seatedRotationAis
    case .kneeToWall: .ankleRockKneeToWall
    case .straightLegRaiseAngle: .hamstringAisStrap
    case .sorensen, .proneHold, .flexor, .singleLegBridgeBox, .sitAndReach, .fingerToFloor, .lumbarLockedRotation: nil
    }
  }
}
