import CoachCore
import RunAnalysis
import RunFiles
import TestKit
import Testing

struct RunReportTests {
  @Test func `a report keeps the record of its run`() {
    let run = SyntheticRun().run()
    let report = RunReport(run, defaultOffset: .utc)
    #expect(report.record == RunReading(run, defaultOffset: .utc).record)
    #expect(abs(report.record.distance.value - 10_800) < 800)
  }
}
