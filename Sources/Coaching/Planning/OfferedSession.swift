public import CoachCore

/// A session that a player may guide: today's, its five-minute version, a routine around a run, or one of a day to come.
public struct OfferedSession: Sendable {
  /// Which of a day's sessions it is.
  public enum Which: Hashable, Sendable, CaseIterable {
    case session, minimum, beforeRun, afterRun, bedtime

    public var slug: String {
      switch self {
      case .session: "session"
      case .minimum: "minimum"
      case .beforeRun: "before-run"
      case .afterRun: "after-run"
      case .bedtime: "bedtime"
      }
    }

    public init?(slug: String) {
      guard let which = Which.allCases.first(where: { $0.slug == slug }) else { return nil }
      self = which
    }

    public var title: String {
      switch self {
      case .session: "Session"
      case .minimum: "Short session"
      case .beforeRun: "Before the run"
      case .afterRun: "After the run"
      case .bedtime: "At bedtime"
      }
    }

    /// Short and easy, besides the planned session; the score before it is not asked.
    public var isRoutine: Bool { self != .session && self != .minimum }
  }

  public let which: Which
  public let day: CalendarDay
  public let slot: Slot
  public let exercises: [PrescribedExercise]
  public let deload: Bool

  public var title: String { which.title }
  public var minutes: Int { max(1, Int(PlannedSession.length(of: exercises).minutes.rounded())) }

  public var start: SessionStart {
    SessionStart(day: day, slot: slot, exercises: exercises, minimum: which == .minimum, deload: deload)
  }

  /// What there is to do today; empty while the safety rules allow nothing.
  public static func today(_ outlook: Outlook) -> [OfferedSession] {
    guard let plan = outlook.plan else { return [] }
    let picture = outlook.picture
    let today = picture.state.today
    var offered = planned(plan, on: today)
    let routines = picture.routines(beside: plan.day(today)?.session)
    let named: [(Which, Slot, [PrescribedExercise])] = [
      (.beforeRun, .preRun, picture.pain.runs == .none ? [] : routines.beforeRun),
      (.afterRun, .postRun, routines.afterRun), (.bedtime, .bedtime, routines.bedtime),
    ]
    for (which, slot, exercises) in named where !exercises.isEmpty {
      offered.append(
        OfferedSession(which: which, day: today, slot: slot, exercises: exercises, deload: plan.deload))
    }
    return offered
  }

  /// Today's sessions, and the planned ones of the days to come in this week.
  public static func week(_ outlook: Outlook) -> [OfferedSession] {
    guard let plan = outlook.plan else { return [] }
    let today = outlook.picture.state.today
    return OfferedSession.today(outlook)
      + plan.days.filter { $0.day > today }.flatMap { planned(plan, on: $0.day) }
  }

  /// This week as it would be after a score before the session that eases the day; empty where it would leave none.
  public static func eased(_ outlook: Outlook) -> [OfferedSession] {
    guard outlook.plan != nil else { return [] }
    let now = outlook.picture.state.asOf
    let event = RunnerEvent(id: .next(), at: now, .painLogged(PainEntry(.before, 4)))
    let after = Outlook(RunnerHistory(outlook.history.events + [event]), at: now)
    return after.picture.pain.reducesToday ? today(after) : []
  }

  private static func planned(_ plan: WeekPlan, on day: CalendarDay) -> [OfferedSession] {
    guard let session = plan.day(day)?.session else { return [] }
    func offered(_ which: Which, _ session: PlannedSession) -> OfferedSession {
      OfferedSession(which: which, day: day, slot: session.slot, exercises: session.exercises, deload: plan.deload)
    }
    return [offered(.session, session)] + (session.blocks.count > 1 ? [offered(.minimum, session.minimum)] : [])
  }
}
