public import CoachCore

/// A session as the server describes it: what a player starts from, online or not.
public struct SessionDescription {
  public let exercises: [PrescribedExercise]
  public let countIn: Seconds
  public let tags: Set<Tag>
  public let excluded: Set<ExerciseID>
  /// What was done of it before, on another device or before a crash, and what pain ended.
  public let records: [SetRecord]
  public let ratings: [ExerciseRating]
  public let stopped: Set<ExerciseID>
  /// The runner's distance from UTC.
  public let offset: UTCOffset
  let pain: PainBook

  public init(_ json: UnsafeBufferPointer<UInt8>) throws(BrowserFault) {
    let fields = try Fields(document: json)
    exercises = try fields.list("exercises") { value throws(BrowserFault) in try PrescribedExercise(value) }
    guard !exercises.isEmpty, exercises.count <= 100 else { throw .field("exercises") }
    countIn = try fields.seconds("countInSeconds", atMost: 30) ?? SessionTimeline.usualCountIn
    tags = try fields.slugs("tags")
    excluded = try fields.slugs("excluded")
    records = try fields.list("done") { value throws(BrowserFault) in try SetRecord(value) }
    ratings = try fields.list("ratings") { value throws(BrowserFault) in try ExerciseRating(value) }
    stopped = try fields.slugs("stopped")
    offset = UTCOffset(seconds: Int32(try fields.whole("offsetSeconds", in: -86_400...86_400) ?? 0))
    pain = try fields.fields("pain").map { fields throws(BrowserFault) in try PainBook(fields) } ?? PainBook()
  }

  public var timeline: SessionTimeline { SessionTimeline(exercises, for: tags, countIn: countIn) }

  public var player: SessionPlayer {
    SessionPlayer(
      timeline, resuming: records, ratings: ratings, stopped: stopped.union(excluded), excluded: excluded, tags: tags)
  }
}
