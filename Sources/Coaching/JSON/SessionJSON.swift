public import CoachCore

/// A session as a player starts from it, in a page that may be offline by then: what to do, what to mind, what was done.
///
/// The room `Browser` reads the same keys.
public struct SessionJSON: Encodable {
  /// The session's id, once it has begun.
  private let session: String?
  private let day, slot: String
  private let minimum, deload: Bool
  private let lengthSeconds, countInSeconds: Double
  private let offsetSeconds: Int
  private let exercises: [Item]
  private let tags, excluded: [String]
  private let done: [SetJSON]
  private let ratings: [RatingJSON]
  /// Exercises that pain ended.
  private let stopped: [String]
  private let pain: PainHistoryJSON?

  /// - Parameters:
  ///   - start: what the plan asks for, or what was begun.
  ///   - on: the session where it was begun, with what was done of it.
  ///   - withPain: whether it carries what the pain rules have heard; else whoever opens it adds that.
  public init(
    _ start: SessionStart, going on: KnownSession? = nil, countIn: Seconds = SessionTimeline.usualCountIn,
    _ picture: RunnerPicture, withPain: Bool = true
  ) {
    session = on.map { "\($0.id)" }
    day = "\(start.day)"
    slot = start.slot.slug
    (minimum, deload) = (start.minimum, start.deload)
    lengthSeconds = PlannedSession.length(of: start.exercises).value
    countInSeconds = countIn.value
    offsetSeconds = Int(picture.state.asOf.offset.seconds)
    exercises = start.exercises.map(Item.init)
    tags = picture.activeTags.map { $0.slug }.sorted()
    excluded = picture.limits.excluded.map { $0.slug }.sorted()
    done = on?.sets.map(SetJSON.init) ?? []
    ratings = on?.ratings.map(RatingJSON.init) ?? []
    stopped =
      on.map { on in picture.state.pains.filter { $0.value.activity == on.id }.compactMap { $0.value.exercise?.slug } }
      ?? []
    pain = withPain ? PainHistoryJSON(picture) : nil
  }

  private struct Item: Encodable {
    let exercise, name: String
    let role: String?
    let level: String
    let sets, repetitions: Int
    let holdSeconds, restSeconds: Double
    let note, firstSide: String?
    let extraSet: Bool?

    init(_ prescribed: PrescribedExercise) {
      let dose = prescribed.dose
      exercise = prescribed.exercise.slug
      name = Exercise.with(prescribed.exercise).name
      role = prescribed.role?.slug
      level = prescribed.level.slug
      (sets, repetitions) = (dose.sets, dose.reps)
      (holdSeconds, restSeconds) = (dose.hold.value, dose.rest.value)
      note = dose.note.isEmpty ? nil : dose.note
      firstSide = prescribed.weaker?.side.slug
      extraSet = prescribed.weaker?.extraSet
    }
  }
}

/// A finished set, as a page tells of it and is told of it.
public struct SetJSON: Codable {
  private let exercise: String
  private let set: Int
  private let side: String?
  private let done, asked: Int
  private let holdSeconds: Double

  public init(_ record: SetRecord) {
    exercise = record.exercise.slug
    set = record.set
    side = record.side?.slug
    (done, asked) = (record.done, record.asked)
    holdSeconds = record.hold.value
  }

  /// Nil where a word or a number is none that a set can have.
  public var record: SetRecord? {
    let count = 0...10_000
    guard let exercise = ExerciseID(slug: exercise), count.contains(set), count.contains(done), count.contains(asked),
      (0...86_400).contains(holdSeconds), side == nil || Side(slug: side) != nil
    else { return nil }
    return SetRecord(
      exercise: exercise, set: set, side: Side(slug: side), done: done, asked: asked, hold: Seconds(holdSeconds))
  }
}

/// How an exercise went, as a page tells of it and is told of it.
public struct RatingJSON: Codable {
  private let exercise: String
  private let repsInReserve: Int?
  private let form: String?

  public init(_ rating: ExerciseRating) {
    exercise = rating.exercise.slug
    repsInReserve = rating.repsInReserve
    form = rating.form?.slug
  }

  /// Nil where a word or a number is none that a rating can have.
  public var rating: ExerciseRating? {
    let form = self.form.flatMap { Form(slug: $0) }
    guard let exercise = ExerciseID(slug: exercise), (0...5).contains(repsInReserve ?? 0),
      (form == nil) == (self.form == nil)
    else { return nil }
    return ExerciseRating(exercise: exercise, repsInReserve: repsInReserve, form: form)
  }
}

extension Side {
  fileprivate init?(slug: String?) {
    guard let side = Side.allCases.first(where: { $0.slug == slug }) else { return nil }
    self = side
  }
}
