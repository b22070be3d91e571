internal import CoachCore
internal import Foundation

/// Garmin's own list of activities, `…_summarizedActivities.json`: the only trace of those that were typed in, or whose
/// files Garmin no longer has.
///
/// Times in milliseconds, lengths in centimetres; `startTimeLocal` is the clock on the wall as if it were UTC.
struct GarminSummaries {
  let records: [RunRecord]

  /// A list of years has some megabytes.
  static let sizeLimit: Int64 = 1 << 26

  static func isList(_ path: String) -> Bool { FileName(path).last.hasSuffix("_summarizedactivities.json") }

  /// Nil for what is no such list.
  init?(_ bytes: [UInt8]) {
    let data = Data(bytes)
    let decoder = JSONDecoder()
    if let lists = try? decoder.decode([Export].self, from: data) {
      records = lists.flatMap(\.activities).compactMap { $0.value?.record }
    } else if let list = try? decoder.decode([Lenient].self, from: data) {
      records = list.compactMap { $0.value?.record }
    } else {
      return nil
    }
  }

  private struct Export: Decodable {
    let activities: [Lenient]

    enum CodingKeys: String, CodingKey { case activities = "summarizedActivitiesExport" }
  }

  /// One that is not as it should be leaves the others.
  private struct Lenient: Decodable {
    let value: Activity?

    init(from decoder: any Decoder) throws { value = try? Activity(from: decoder) }
  }

  private struct Activity: Decodable {
    let activityType: String
    let beginTimestamp: Double?
    let startTimeGmt: Double?
    let startTimeLocal: Double?
    let duration: Double
    let elapsedDuration: Double?
    let movingDuration: Double?
    let distance: Double?
    let elevationGain: Double?
    /// The sum of several activities, which follow one by one.
    let parent: Bool?

    var record: RunRecord? {
      guard parent != true, activityType != "multi_sport", let start = beginTimestamp ?? startTimeGmt,
        (1e11..<1e13).contains(start), (1..<1e10).contains(duration), (0..<1e9).contains(distance ?? 0)
      else { return nil }
      let shift = startTimeLocal.map { $0 - start } ?? .nan
      let offset = UTCOffset(seconds: abs(shift) <= 54_000_000 ? Int32(shift / 1000) : 0)
      let moving = [movingDuration, duration].compactMap { $0 }.first { $0 > 0 } ?? duration
      return RunRecord(
        start: LocalMoment(Instant(unixMilliseconds: Int64(start)), offset),
        sport: GarminSummaries.sport(activityType), elapsed: Seconds(max(duration, elapsedDuration ?? 0) / 1000),
        moving: Seconds(min(moving, duration) / 1000), distance: Metres((distance ?? 0) / 100),
        climb: elevationGain.flatMap { (0..<1e7).contains($0) ? Metres($0 / 100) : nil })
    }
  }

  /// By the words in the name of a type, such as `trail_running` or `indoor_cycling`.
  private static func sport(_ type: String) -> Sport {
    let known: [(String, Sport)] = [
      ("running", .running), ("run", .running), ("cycling", .cycling), ("biking", .cycling), ("swimming", .swimming),
      ("strength", .strength), ("hiking", .hiking), ("walking", .walking),
    ]
    return known.first { type.contains($0.0) }?.1 ?? .other
  }
}
