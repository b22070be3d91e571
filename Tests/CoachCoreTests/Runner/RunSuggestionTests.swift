import CoachCore
import Testing

/// What runs make of the week, and what they suggest besides.
struct RunSuggestionTests {
  /// A runner with runs of an hour on these days, with what was found in each.
  private func diary(_ runs: [(day: Int, findings: RunFindings)]) -> RunnerDiary {
    var diary = RunnerDiary()
    for (day, findings) in runs {
      let record = RunRecord(
        start: diary.moment(day, 9), elapsed: .minutes(60), moving: .minutes(60), distance: 10_000)
      let id = diary.tell(.runRecorded(record), day, 11)
      diary.tell(.runAnalysed(run: id, findings), day, 11, 1)
    }
    return diary
  }

  private func fading(contact: Double = 4, cadence: Double = -3) -> RunFindings {
    var findings = RunFindings(version: 2)
    findings.drift = [
      DriftFinding(.cadence, change: cadence, interval: Interval(low: cadence - 0.5, high: cadence + 0.5)),
      DriftFinding(.contactTime, change: contact, interval: Interval(low: contact - 1, high: contact + 1)),
    ]
    return findings
  }

  private func balanced(_ leftShare: Double) -> RunFindings {
    var findings = RunFindings(version: 2)
    findings.imbalance = 2 * leftShare - 100
    return findings
  }

  @Test func `form that fades late in two of three runs raises back, side and hip work by a quarter`() {
    let picture = diary([(0, fading(contact: 4)), (2, fading(contact: 0.2, cadence: 0)), (4, fading(contact: 5))])
      .picture(5)
    #expect(
      picture.weights
        == [.backExtensors, .lateralCore, .hipExtensors].map {
          RoleWeight($0, percent: 25, because: .formFades(.contactTime, change: 4.5, runs: 2))
        })
    #expect(picture.suggestions.count == 1)
  }

  @Test func `one fading run changes nothing yet`() {
    let picture = diary([(0, fading()), (2, fading(contact: 0.2, cadence: 0))]).picture(3)
    #expect(picture.weights.isEmpty && picture.suggestions.isEmpty)
  }

  @Test func `a block that counts for more says which number of which runs made it so`() throws {
    let plan = try diary([(0, fading()), (2, fading())]).plan(3)
    let blocks = plan.days.flatMap { $0.session?.blocks ?? [] }.filter { $0.role == .hipExtensors }
    #expect(!blocks.isEmpty)
    #expect(blocks.allSatisfy { $0.reasons.contains(.found(.formFades(.contactTime, change: 4, runs: 2))) })
  }

  @Test func `uneven contact suggests a test of both sides until there is one`() throws {
    var diary = diary([0, 2, 4, 6].map { ($0, balanced(53)) })
    guard case .testSides(let sides)? = diary.picture(7).suggestions.first else {
      Issue.record("nothing was suggested")
      return
    }
    #expect(sides.flag == .uneven && sides.leftShare == 53)
    let test = try #require(
      TestResult(.sideBridge, side: .left, value: 60, stop: .limit, day: RunnerDiary.monday + 7))
    diary.tell(.testTaken(test), 7)
    #expect(diary.picture(7, 13).suggestions.isEmpty)
  }

  @Test func `a track session suggests the other way round for a week`() {
    var findings = RunFindings(version: 2)
    (findings.leftCurves, findings.rightCurves, findings.turnBias) = (3000, 0, 1)
    let diary = diary([(0, findings)])
    guard case .otherWayRound(_, let alert)? = diary.picture(6).suggestions.first else {
      Issue.record("nothing was suggested")
      return
    }
    #expect(alert.side == .left && alert.curves == 3000)
    #expect(diary.picture(7).suggestions.isEmpty)
  }

  @Test func `a long descent brings stretches for two days, asked for or not`() {
    var findings = RunFindings(version: 2)
    (findings.descent, findings.downhillDose) = (500, 400)
    let diary = diary([(0, findings)])
    #expect(diary.picture(1).routines(beside: nil).afterDescent)
    #expect(!diary.picture(1).routines(beside: nil).afterRun.isEmpty)
    #expect(diary.picture(4).routines(beside: nil).afterRun.isEmpty)
  }
}
