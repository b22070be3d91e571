public import CoachCore

/// A week's plan as machines read it: days, sessions, reasons, and what was left out.
public struct WeekJSON: Encodable {
  private let status: StatusJSON
  private let deload: Bool
  private let days: [DayJSON]
  private let leftOut: [OmissionJSON]

  public init(_ plan: WeekPlan, _ picture: RunnerPicture) {
    let words = ReasonWords(picture)
    status = StatusJSON(picture)
    deload = plan.deload
    days = plan.days.map { DayJSON($0, words) }
    leftOut = plan.omissions.map { OmissionJSON($0, words) }
  }
}

/// Today's part of the plan, with where the runner stands.
public struct TodayJSON: Encodable {
  private let status: StatusJSON
  private let today: DayJSON?
  private let routines: RoutinesJSON
  /// Exercises of sessions that ended today.
  private let done: [String]
  /// What the runs of the last weeks suggest besides.
  private let suggestions: [SuggestionJSON]

  /// - Parameter plan: nil where there is none, which `status.refusal` explains.
  public init(_ plan: WeekPlan?, _ picture: RunnerPicture) {
    let day = picture.state.today
    status = StatusJSON(picture)
    routines = RoutinesJSON(picture.routines(beside: plan?.day(day)?.session))
    today = plan?.day(day).map { DayJSON($0, ReasonWords(picture)) }
    done = picture.state.sessions.filter { $0.day == day && $0.end != nil }
      .flatMap { $0.start.exercises.map { $0.exercise.slug } }
    let words = SuggestionWords(today: day, picture.state.profile.units)
    suggestions = picture.suggestions.map { SuggestionJSON(kind: $0.slug, text: words.text($0)) }
  }
}

struct SuggestionJSON: Encodable {
  let kind, text: String
}

extension RunSuggestion {
  fileprivate var slug: String {
    switch self {
    case .endurance: "form-fades-late"
    case .testSides: "test-sides"
    case .otherWayRound: "other-way-round"
    }
  }
}

/// Where the runner stands: the pain rules' word, what is missing, and why there is no plan, if so.
public struct StatusJSON: Encodable {
  private let day: String
  private let painState: String?
  private let painRule: String?
  private let painSentence: String?
  private let since: String?
  private let runs: String
  private let tags: [String]
  private let morningScoreMissing: Bool
  /// The score before today's session halves today's dose; the next morning decides about the days after.
  private let easierToday: Bool
  private let refusal: String?

  public init(_ picture: RunnerPicture) {
    let pain = picture.pain
    day = "\(picture.state.today)"
    painState = pain.state?.slug
    painRule = pain.rule?.slug
    painSentence = pain.rule?.sentence
    since = pain.state == nil ? nil : "\(pain.since.day)"
    runs = pain.runs.slug
    tags = picture.activeTags.map { $0.slug }.sorted()
    morningScoreMissing = pain.awaiting != nil
    easierToday = pain.reducesToday
    refusal = picture.refusal?.slug
  }
}

public struct DayJSON: Encodable {
  private struct KeptOff: Encodable {
    let roles: [String]
    let reason: ReasonJSON
  }

  private let day: String
  private let weekday: String
  private let runs: [String]
  private let session: PlannedSessionJSON?
  private let keptOff: [KeptOff]

  init(_ planned: PlannedDay, _ words: ReasonWords) {
    day = "\(planned.day)"
    weekday = planned.day.weekday.words
    runs = planned.runs.map { $0.slug }
    session = planned.session.map { PlannedSessionJSON($0, words) }
    keptOff = planned.kept.map { KeptOff(roles: $0.roles.map { $0.slug }, reason: ReasonJSON($0.reason, words)) }
  }
}

public struct PlannedSessionJSON: Encodable {
  private struct Block: Encodable {
    let role: String
    let exercises: [PrescribedJSON]
    let reasons: [ReasonJSON]
    let instructions: [String]
  }

  private let slot: String
  private let lengthSeconds: Double
  /// The breaths at both ends; none where the runner has left breathing out.
  private let opening, closing: PrescribedJSON?
  private let blocks: [Block]

  init(_ session: PlannedSession, _ words: ReasonWords) {
    slot = session.slot.slug
    lengthSeconds = session.length.value
    opening = session.breathes ? PrescribedJSON(PlannedSession.breaths) : nil
    closing = opening
    blocks = session.blocks.map { block in
      Block(
        role: block.role.slug, exercises: block.exercises.map(PrescribedJSON.init),
        reasons: block.reasons.map { ReasonJSON($0, words) }, instructions: block.instructions)
    }
  }
}

/// The short routines of a day besides its session.
struct RoutinesJSON: Encodable {
  private let breathing, beforeRun, afterRun, bedtime: [PrescribedJSON]

  init(_ routines: DayRoutines) {
    breathing = routines.breathing.map(PrescribedJSON.init)
    beforeRun = routines.beforeRun.map(PrescribedJSON.init)
    afterRun = routines.afterRun.map(PrescribedJSON.init)
    bedtime = routines.bedtime.map(PrescribedJSON.init)
  }
}

/// An exercise with its dose.
public struct PrescribedJSON: Encodable {
  private let exercise, name, level: String
  private let sets, repetitions: Int
  private let holdSeconds, restSeconds: Double
  private let eachSide: Bool
  /// The weaker side, where a test found one, and whether it does one set more.
  private let firstSide: String?
  private let extraSet: Bool

  public init(_ prescribed: PrescribedExercise) {
    let known = Exercise.with(prescribed.exercise)
    exercise = prescribed.exercise.slug
    name = known.name
    level = prescribed.level.slug
    sets = prescribed.dose.sets
    repetitions = prescribed.dose.reps
    holdSeconds = prescribed.dose.hold.value
    restSeconds = prescribed.dose.rest.value
    eachSide = known.sides(at: prescribed.level) == 2
    firstSide = prescribed.weaker.map { $0.side == .left ? "left" : "right" }
    extraSet = prescribed.extraSide != nil
  }
}

/// A rule's name, and what it says here.
public struct ReasonJSON: Encodable {
  private let rule: String
  private let text: String

  public init(_ reason: PlanReason, _ words: ReasonWords) {
    rule = reason.slug
    text = words.text(reason)
  }
}

struct OmissionJSON: Encodable {
  private let role: String
  private let missing: Int
  private let reason: ReasonJSON

  init(_ omission: Omission, _ words: ReasonWords) {
    role = omission.role.slug
    missing = omission.missing
    reason = ReasonJSON(omission.reason, words)
  }
}
