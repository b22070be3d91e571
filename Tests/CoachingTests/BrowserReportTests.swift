import Browser
import CoachCore
import Coaching
import Foundation
import RunAnalysis
import RunFiles
import TestKit
import Testing

/// A report that a page makes of a file is the one that the server makes of it, but for the sentences.
@Suite struct BrowserReportTests {
  @Test(arguments: 0..<4)
  func `the report of a page has the server's keys and values`(seed: Int) throws {
    var course = SyntheticRun()
    course.seconds = 1800
    course.drift = [.contactTime: 5, .cadence: -2, .heartRate: 4]
    course.formNoise = 0.02
    course.height = seed == 1 ? nil : hills
    course.path = seed == 2 ? nil : circle
    if seed == 3 { course.channels = [] }
    let file = FITWriter.file(course.run(seed: seed))
    let report = RunReport(try RecordedRun(bytes: file), defaultOffset: UTCOffset(seconds: 3600))
    let server = try JSONSerialization.jsonObject(with: JSONEncoder().encode(RunReportJSON(report)))
    let page = try JSONSerialization.jsonObject(
      with: Data(file.withUnsafeBufferPointer { RunAnswer.json($0, offsetSeconds: 3600, intervals: true) }))
    let made = try #require((page as? [String: Any])?["report"] as? NSDictionary)
    #expect(made == withoutSentences(server))
  }

  private let hills: @Sendable (Double) -> Double = { metres in 300 + 40 * sin(metres / 400) }
  private let circle: @Sendable (Double) -> SIMD2<Double> = { metres in
    SIMD2(300 * sin(metres / 300), 300 * cos(metres / 300))
  }

  private func withoutSentences(_ server: Any) -> NSDictionary? {
    var report = server as? [String: Any]
    let unsaid = report?["unsaid"] as? [[String: Any]]
    report?["unsaid"] = unsaid?.map { gap in gap.filter { $0.key != "text" } }
    return report as NSDictionary?
  }
}
