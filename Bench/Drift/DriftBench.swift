import CoachCore
import Foundation
import RunAnalysis
import RunFiles
import TestKit

/// Times the report of a run; with `--write FILE` also writes one run and what was found in it, for a comparison.
@main
struct DriftBench {
  static func main() throws {
    for hours in [1.0, 2, 5, 10] {
      let run = run(hours: hours)
      let (without, with) = (best(run, intervals: false), best(run, intervals: true))
      // Of a ride only the way is read: hills, turning and splits.
      var ride = run
      ride.sportSetting = .cycling
      let way = best(ride, intervals: false)
      print(
        String(
          format:
            "report of %2.0f h at 1 Hz: %6.2f ms, with intervals %6.2f ms; hills, turning and splits alone %6.2f ms",
          hours, without * 1000, with * 1000, way * 1000))
    }
    print(
      String(format: "report of 10 h at 10 Hz, positions of anything: %6.2f ms", best(lost(), intervals: false) * 1000))
    if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--write" {
      try write(run(hours: 1.5), to: CommandLine.arguments[2])
    }
  }

  private static func run(hours: Double) -> RecordedRun {
    var run = SyntheticRun()
    run.seconds = hours * 3600
    (run.positionNoise, run.heightNoise, run.formNoise, run.formCorrelation) = (4, 1, 0.02, 0.6)
    run.height = { 300 + 15 * sin($0 / 500) }
    run.leftShare = 51
    run.drift = [.contactTime: 4, .heartRate: 3]
    return run.run()
  }

  /// Ten hours whose receiver is lost: near by, a runner's reach away, or anywhere.
  private static func lost() -> RecordedRun {
    var made = SyntheticRun()
    (made.seconds, made.hertz) = (36_000, 10)
    var run = made.run()
    var random = SeededRandom(seed: 1)
    for channel in [RecordChannel.latitude, .longitude] {
      run[channel] = run[channel].map { degrees in
        let reach = [0.0001, 0.0002, 40][Int.random(in: 0..<3, using: &random)]
        return degrees + Double.random(in: -reach...reach, using: &random)
      }
    }
    return run
  }

  /// Seconds that this thread worked, so that other work on the machine does not count; the best of seven.
  private static func best(_ run: RecordedRun, intervals: Bool) -> Double {
    (0..<7).map { _ in
      let began = worked()
      precondition(RunReport(run, defaultOffset: .utc, intervals: intervals).record.distance > 0, "it ran")
      return Double(worked() - began) / 1e9
    }.min() ?? 0
  }

  private static func worked() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// JSON: `seconds` with intervals, `columns` of the run, `drift` by the name of the metric.
  private static func write(_ run: RecordedRun, to path: String) throws {
    let channels: [(String, [Double])] = [
      ("time", run[.time]), ("distance", run[.distance]), ("speed", run[.speed]), ("altitude", run[.altitude]),
      ("cadence", run.stepsPerMinute), ("step-length", run[.stepLength]), ("contact-time", run[.contactTime]),
      ("vertical-oscillation", run[.verticalOscillation]), ("vertical-ratio", run[.verticalRatio]),
      ("balance", run[.contactBalance]),
    ]
    let report = RunReport(run, defaultOffset: .utc)
    let found = report.drift.map { drift in
      let trend = drift.trend
      return "\"\(drift.metric.slug)\": {\"early\": \(drift.early), \"change\": \(drift.change), "
        + "\"perHour\": \(trend?.perHour ?? 0), \"low\": \(trend?.interval?.low ?? 0), "
        + "\"high\": \(trend?.interval?.high ?? 0), \"n\": \(trend?.n ?? 0)}"
    }
    let columns = channels.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ")
    let text =
      "{\"seconds\": \(best(run, intervals: true)), \"columns\": {\(columns)}, "
      + "\"drift\": {\(found.joined(separator: ", "))}}"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
