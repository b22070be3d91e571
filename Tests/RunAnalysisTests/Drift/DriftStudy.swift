import CoachCore
import Foundation
import RunFiles
import TestKit
import Testing

@testable import RunAnalysis

/// How often a drift is called one that is none, and how large a true one must be to be seen.
@Suite(.serialized) struct DriftStudy {
  /// How alike residuals of neighbouring windows are: a share that wanders with this correlation, the rest is noise.
  struct Setting: Sendable, CustomTestStringConvertible {
    var minutes: Double
    var share: Double
    var correlation: Double
    /// Speed and distance come from positions that are 4 m off.
    var fromPositions = false
    var runs = 2000

    var testDescription: String {
      "\(Int(minutes)) min, share \(share), correlation \(correlation)\(fromPositions ? ", from positions" : "")"
    }

    /// Each window varies by 2 % of its value, as contact times of running files do.
    func run(_ seed: Int, drift: [RecordChannel: Double] = [:]) -> RecordedRun {
      var run = SyntheticRun()
      run.seconds = minutes * 60
      (run.positionNoise, run.heightNoise) = (4, 1)
      run.height = { 300 + 8 * sin($0 / 700) }
      run.pauses = [900...960]
      run.formNoise = 0.02 * share.squareRoot()
      run.formGrain = 0.02 * (10 * (1 - share)).squareRoot()
      run.formCorrelation = correlation
      run.leftShare = 51
      run.drift = drift
      var file = run.run(seed: seed)
      if fromPositions { (file[.speed], file[.distance]) = ([], []) }
      return file
    }
  }

  static let settings: [Setting] = [
    Setting(minutes: 45, share: 1, correlation: 0), Setting(minutes: 45, share: 0.7, correlation: 0.8),
    Setting(minutes: 45, share: 0.65, correlation: 0.87), Setting(minutes: 45, share: 1, correlation: 0.9),
    Setting(minutes: 60, share: 0.65, correlation: 0.87),
    Setting(minutes: 60, share: 0.65, correlation: 0.87, fromPositions: true),
    Setting(minutes: 90, share: 0.65, correlation: 0.87), Setting(minutes: 90, share: 0.65, correlation: 0.93),
    Setting(minutes: 90, share: 1, correlation: 0.9),
  ]

  @Test(arguments: settings) func `runs without drift rarely show one`(setting: Setting) {
    var count = (said: [Int](repeating: 0, count: 7), clear: [Int](repeating: 0, count: 7), flagged: 0, fades: 0)
    var last: [KnownRun] = []
    for seed in 0..<setting.runs {
      let report = RunReport(setting.run(seed), defaultOffset: .utc)
      for drift in report.drift {
        if drift.interval != nil { count.said[Int(drift.metric.rawValue)] += 1 }
        if drift.isClear { count.clear[Int(drift.metric.rawValue)] += 1 }
      }
      if report.heartRateDrift?.interval != nil { count.said[6] += 1 }
      if report.heartRateDrift?.interval?.excludesZero == true { count.clear[6] += 1 }
      if !report.findings.formFlags.isEmpty { count.flagged += 1 }
      var known = KnownRun(
        id: EventID(high: 0, low: UInt64(seed)), recorded: report.record.start, record: report.record)
      known.record.moving = max(known.record.moving, .minutes(45))
      known.findings = report.findings
      last = last.suffix(2) + [known]
      if FormFade(last, on: known.day) != nil { count.fades += 1 }
    }
    func per(_ number: Int) -> Double { 100 * Double(number) / Double(setting.runs) }
    let shares = count.clear.map { String(format: "%.1f", per($0)) }.joined(separator: " | ")
    print(
      "| \(setting.testDescription) | \(String(format: "%.0f", per(count.said[2]))) | \(shares) | "
        + String(format: "%.2f | %.2f |", per(count.flagged), per(count.fades)))
    for metric in 0..<7 { #expect(per(count.clear[metric]) <= 6, "metric \(metric)") }
    #expect(per(count.flagged) <= 2)
    #expect(per(count.fades) <= 0.5)
  }

  @Test(arguments: [45.0, 60, 90]) func `a drift that is large enough is seen`(minutes: Double) {
    let setting = Setting(minutes: minutes, share: 0.65, correlation: 0.87)
    let used = (minutes * 60 - 480 - 60) / 3600
    var row = "| \(Int(minutes)) min |"
    for size in [1.0, 2, 3, 4, 6, 8] {
      var seen = 0
      for seed in 0..<300 {
        let report = RunReport(setting.run(seed, drift: [.contactTime: size / (0.65 * used)]), defaultOffset: .utc)
        if report.drift.contains(where: { $0.metric == .contactTime && $0.isClear && $0.change > 0 }) { seen += 1 }
      }
      row += String(format: " %.0f |", Double(seen) / 3)
      // Of 45 minutes the warm-up leaves too few independent blocks for most runs: there the study only tells.
      #expect(size < 4 || minutes < 60 || seen > 150)
    }
    print(row)
  }

  /// Files of `RUN_CORPUS`/fit; without the variable there is nothing to measure.
  @Test func `how alike neighbouring windows of running files are`() throws {
    guard let corpus = ProcessInfo.processInfo.environment["RUN_CORPUS"] else { return }
    let folder = URL(fileURLWithPath: corpus).appendingPathComponent("fit")
    var found: [Int: [(ScoreCorrelation, Double)]] = [:]
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    where !file.lastPathComponent.hasPrefix("synth") {
      guard let run = try? RecordedRun(bytes: [UInt8](Data(contentsOf: file))),
        run.sessions.contains(where: { $0.sport == .running })
      else { continue }
      let windows = RunWindows(RunReading.prepared(run))
      for metric in windows.recorded {
        let level = (0..<windows.count).filter { windows.isLevel[$0] && windows.form[metric][$0].isFinite }
        guard level.count >= 150,
          let trend = RobustTrend(
            values: level.map { windows.form[metric][$0] }, speeds: level.map { windows.speed[$0] },
            grades: level.map { windows.grade[$0].isFinite ? windows.grade[$0] : 0 },
            hours: level.map { windows.clock[$0] / 3600 })
        else { continue }
        let values = level.map { windows.form[metric][$0] }.sorted()
        let deviation = (trend.scores.reduce(0) { $0 + $1 * $1 } / Double(level.count)).squareRoot()
        found[metric, default: []].append(
          (ScoreCorrelation(trend.scores, slow: 4), 100 * deviation / values[values.count / 2]))
      }
    }
    for (metric, all) in found.sorted(by: { $0.key < $1.key }) {
      func quartiles(_ value: ((ScoreCorrelation, Double)) -> Double) -> String {
        let sorted = all.map(value).sorted()
        return [1, 2, 3].map { String(format: "%.2f", sorted[(sorted.count - 1) * $0 / 4]) }.joined(separator: " ")
      }
      print(
        FormMetric.allCases[metric].slug, "files", all.count, "share", quartiles { $0.0.share }, "correlation",
        quartiles { $0.0.slowness }, "total", quartiles { $0.0.total }, "deviation %", quartiles { $0.1 })
    }
    #expect(!found.isEmpty)
  }
}
