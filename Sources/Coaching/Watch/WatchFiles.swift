public import CoachCore
import Exchange
public import RunFiles

/// Sessions as files that a watch can take, with our words in them.
public struct WatchFiles: Sendable {
  /// One file in its folder or archive.
  public struct File: Sendable {
    public let name: String
    public let day: CalendarDay
    public let workout: FITWorkout
    public var bytes: [UInt8] { workout.file() }
  }

  public let files: [File]
  /// Which days they are for, where they are for more than one.
  public let schedule: FITSchedule?

  /// Today's session of that kind; none where there is none today.
  public static func today(_ which: OfferedSession.Which, _ outlook: Outlook) -> WatchFiles {
    let offered = OfferedSession.today(outlook).filter { $0.which == which }
    return WatchFiles(files: offered.flatMap { made($0, outlook) }, schedule: nil)
  }

  /// The planned sessions of this week from today on, with their schedule.
  public static func week(_ outlook: Outlook) -> WatchFiles {
    let offered = OfferedSession.week(outlook).filter { $0.which == .session }
    let files = offered.flatMap { made($0, outlook) }
    guard let first = files.first else { return WatchFiles(files: [], schedule: nil) }
    let entries = files.map { (workout: $0.workout.identity, day: $0.day) }
    return WatchFiles(files: files, schedule: FITSchedule(.schedule(from: first.day), entries))
  }

  /// Names and bytes, the schedule last.
  public var members: [(name: String, bytes: [UInt8])] {
    files.map { ($0.name, $0.bytes) } + (schedule.map { [(WatchFiles.scheduleName, $0.file())] } ?? [])
  }

  static let scheduleName = "schedule.fit"

  private static func made(_ offered: OfferedSession, _ outlook: Outlook) -> [File] {
    let words = WatchWords(today: outlook.picture.state.today)
    let plans = offered.watchPlans(for: outlook.picture.activeTags)
    return plans.plans.enumerated().map { index, plan in
      let part = plans.plans.count > 1 ? index + 1 : nil
      let workout = FITWorkout(
        .workout(offered, part: part ?? 0), name: words.name(offered, part: part),
        description: words.description(offered), steps: plan.steps.map { words.step($0, plans.timeline) },
        titles: WatchFiles.titles(plan))
      let name = "\(offered.which.slug)-\(offered.day)" + (part.map { "-\($0)" } ?? "")
      return File(name: name + ".fit", day: offered.day, workout: workout.dated())
    }
  }

  private static func titles(_ plan: WatchPlan) -> [FITWorkout.Title] {
    var titles: [FITWorkout.Title] = []
    for case .work(let work) in plan.steps {
      let id = plan.exercises[work.item].exercise
      let title = FITWorkout.Title(WatchExercise.of(id).number, Exercise.with(id).name)
      if !titles.contains(title) { titles.append(title) }
    }
    return titles
  }
}

extension OfferedSession {
  /// The session as the player would lay it out, and as a watch counts it.
  func watchPlans(for tags: Set<Tag>) -> (timeline: SessionTimeline, plans: [WatchPlan]) {
    let timeline = SessionTimeline(exercises, for: tags)
    return (timeline, WatchPlan.parts(timeline))
  }
}

extension FITWorkout.Identity {
  /// The day, the kind of session and the part, so that the same session always has the same number.
  static func workout(_ offered: OfferedSession, part: Int) -> FITWorkout.Identity {
    let kind = OfferedSession.Which.allCases.firstIndex(of: offered.which) ?? 0
    return .init(offered.day, kind: kind, part: part)
  }

  /// Of the schedule of the week from that day on.
  static func schedule(from day: CalendarDay) -> FITWorkout.Identity { .init(day, kind: 7, part: 0) }

  private init(_ day: CalendarDay, kind: Int, part: Int) {
    let days = UInt32(clamping: day.daysSinceEpoch) & 0xFF_FFFF
    self.init(
      serial: days << 8 | UInt32(kind) << 5 | UInt32(min(part, 31)),
      created: LocalMoment(day - 7, at: 0, .utc).instant)
  }
}

extension FITWorkout {
  /// With a moment of creation that is the same for the same content, and another where anything of it changed.
  fileprivate func dated() -> FITWorkout {
    let checksum = file().suffix(2).reversed().reduce(0) { $0 << 8 | Int($1) }
    var dated = self
    dated.identity.created = identity.created + Seconds(Double(checksum))
    return dated
  }
}
