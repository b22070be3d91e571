public import CoachCore
import Exchange
import Journal
import RunFiles

/// Strength work as a watch recorded it.
struct WatchRecording: Sendable {
  let start: LocalMoment
  let elapsed: Seconds
  /// Without the rests.
  let sets: [RecordedSet]
  let effort: Effort?
  let workout: FITWorkout.Identity?

  /// Nil for what holds no set of an exercise of ours.
  init?(_ file: RecordedRun, _ record: RunRecord) {
    sets = file.strengthSets.filter { $0.isWork }
    guard record.sport == .strength, sets.contains(where: { $0.number.flatMap { WatchExercise($0) } != nil }) else {
      return nil
    }
    (start, elapsed, workout) = (record.start, record.elapsed, file.workout)
    effort = file.sessions.lazy.compactMap { $0.effort.flatMap { Effort($0) } }.first
  }
}

extension RecordedSet {
  var number: FITWorkout.Exercise? { category.map { FITWorkout.Exercise($0, subcategory) } }
}

/// What a session on the watch was, beside what the journal knows of that day.
enum WatchReturn {
  case fills(SessionStart, on: EventID?, WatchFit)
  /// It is written down already.
  case there(CalendarDay)
  case fitsNone

  /// Sessions of that day only: those that are known, and those that were planned at its beginning or for the week.
  init(_ recording: WatchRecording, _ history: RunnerHistory) {
    let day = recording.start.day
    let after = LocalMoment(recording.start.instant + .hours(36), recording.start.offset)
    let known = RunnerState(history, asOf: after).sessions.filter { $0.day == day }
    let begun = known.filter { $0.sets.isEmpty && $0.end == nil }.map { Candidate($0.start, on: $0.id) }
    let done = known.filter { !$0.sets.isEmpty }
    let best = (begun + Candidate.planned(recording, history)).compactMap { candidate in
      WatchFit(candidate, recording).map { (candidate, $0) }
    }.max { $0.1 < $1.1 }
    let doneBest = done.compactMap { WatchFit(Candidate($0.start, on: $0.id), recording) }.max { $0 < $1 }
    if let doneBest, best.map({ !(doneBest < $0.1) }) ?? true {
      self = .there(day)
    } else if let (candidate, fit) = best {
      // Another session of the day may be done besides; the same one, in its long or its short form, may not.
      let isThere = done.contains {
        $0.start.slot == candidate.start.slot && $0.isRoutine == candidate.isRoutine
          || !$0.isRoutine && !candidate.isRoutine
      }
      self = isThere ? .there(day) : .fills(candidate.start, on: candidate.id, fit)
    } else {
      self = .fitsNone
    }
  }

  /// A session that the recording may be of.
  struct Candidate {
    let start: SessionStart
    /// Of one that was begun elsewhere and has no set yet.
    let id: EventID?
    let plans: [WatchPlan]

    init(_ start: SessionStart, on id: EventID?) {
      self.start = start
      self.id = id
      plans = WatchPlan.parts(SessionTimeline(start.exercises))
    }

    var isRoutine: Bool { start.exercises.allSatisfy { $0.role == nil } }

    /// As the plan was when the watch began, and at the beginning of the week, when its file may have been made.
    static func planned(_ recording: WatchRecording, _ history: RunnerHistory) -> [Candidate] {
      let now = Outlook(history, at: recording.start)
      let first = recording.start.day.startOfWeek(on: now.picture.state.profile.firstWeekday)
      var offered = OfferedSession.today(now)
      if first < recording.start.day {
        let early = Outlook(history, at: LocalMoment(first, at: .hours(4), recording.start.offset))
        offered += OfferedSession.week(early).filter { $0.day == recording.start.day }
      }
      return offered.map { Candidate($0.start, on: nil) }
    }
  }
}

/// How the sets of a recording go with a session: which turn of the session each was.
struct WatchFit: Comparable {
  private let start: SessionStart
  private let matched: [(work: WatchPlan.Work, set: RecordedSet)]
  private let turns: Int
  private let recording: WatchRecording

  /// So much of a recording without step numbers must be the session, in its order, and so much of the session be there [E].
  private static let leastShare = 0.8
  private static let leastOfSession = 0.5

  /// Nil where it does not fit.
  init?(_ candidate: WatchReturn.Candidate, _ recording: WatchRecording) {
    let fits = candidate.plans.compactMap { plan -> [(work: WatchPlan.Work, set: RecordedSet)]? in
      let hasSteps = recording.sets.allSatisfy { $0.workoutStep != nil }
      return hasSteps ? WatchFit.bySteps(recording.sets, plan) : WatchFit.inOrder(recording.sets, plan)
    }
    guard let best = fits.max(by: { $0.count < $1.count }), !best.isEmpty else { return nil }
    start = candidate.start
    matched = best
    turns = candidate.plans.reduce(0) { $0 + $1.turns.count }
    self.recording = recording
  }

  /// Each set has the number of its step, and where it names its exercise it names that of the step; else it is another workout.
  private static func bySteps(_ sets: [RecordedSet], _ plan: WatchPlan) -> [(work: WatchPlan.Work, set: RecordedSet)]? {
    var left = plan.turns
    var matched: [(work: WatchPlan.Work, set: RecordedSet)] = []
    var named = 0
    for set in sets {
      guard let place = left.firstIndex(where: { $0.step == Int(set.workoutStep ?? .max) }) else { return nil }
      let work = left.remove(at: place).work
      if let number = set.number, number.category != unknown {
        guard isSame(number, plan, work) else { return nil }
        named += 1
      }
      matched.append((work, set))
    }
    return named * 2 >= sets.count ? matched : nil
  }

  /// The exercises in the order of the session; turns may be missing, and a few sets may be of something else.
  private static func inOrder(_ sets: [RecordedSet], _ plan: WatchPlan) -> [(work: WatchPlan.Work, set: RecordedSet)]? {
    let turns = plan.turns
    var matched: [(work: WatchPlan.Work, set: RecordedSet)] = []
    var next = 0
    for set in sets {
      guard let number = set.number,
        let place = turns[next...].firstIndex(where: { isSame(number, plan, $0.work) })
      else { continue }
      matched.append((turns[place].work, set))
      next = place + 1
    }
    let isWhole =
      Double(matched.count) >= leastShare * Double(sets.count)
      && Double(matched.count) >= leastOfSession * Double(turns.count)
    return isWhole ? matched : nil
  }

  /// What the profile calls an exercise that the watch could not tell.
  private static let unknown: UInt16 = 65_534

  private static func isSame(_ number: FITWorkout.Exercise, _ plan: WatchPlan, _ work: WatchPlan.Work) -> Bool {
    let own = WatchExercise.of(plan.exercises[work.item].exercise).number
    return own.category == number.category && (number.name == nil || own.name == number.name)
  }

  private var share: Double { Double(matched.count) / Double(max(1, turns)) }

  static func < (a: WatchFit, b: WatchFit) -> Bool { (a.share, a.matched.count) < (b.share, b.matched.count) }
  static func == (a: WatchFit, b: WatchFit) -> Bool { a.share == b.share && a.matched.count == b.matched.count }

  /// What a runner reads of it.
  func filled(at day: CalendarDay) -> FilledSession {
    FilledSession(
      day: day, exercises: Set(matched.map { $0.work.item }).count, turns: matched.count, asked: turns,
      leftOut: recording.sets.count - matched.count, effort: recording.effort)
  }

  /// The session as the player would have written it, under that id, or begun here.
  func events(on id: EventID?, batch: EventID, next: () -> EventID) -> [RunnerEvent] {
    var events: [RunnerEvent] = []
    func add(_ body: EventBody, at instant: Instant) -> EventID {
      let event = RunnerEvent(id: next(), at: LocalMoment(instant, recording.start.offset), body, partOf: batch)
      events.append(event)
      return event.id
    }
    let session = id ?? add(.sessionStarted(start), at: recording.start.instant)
    let end = recording.start.instant + recording.elapsed
    for (record, instant) in records {
      _ = add(.setFinished(session: session, record), at: min(end, max(recording.start.instant, instant ?? end)))
    }
    let sessionEnd = SessionEnd(
      completed: matched.count >= turns, active: recording.elapsed, effort: recording.effort)
    _ = add(.sessionFinished(session: session, sessionEnd), at: end)
    return events
  }

  /// Each set of each side once, with how much of it was done and when it ended; the sets of an exercise that comes twice go on.
  private var records: [(SetRecord, Instant?)] {
    struct Key: Hashable {
      let item, set: Int
      let side: Side?
    }
    var order: [Key] = []
    var found: [Key: (done: Int, end: Instant?)] = [:]
    for (work, set) in matched {
      let key = Key(item: work.item, set: work.set, side: work.side)
      if found[key] == nil { order.append(key) }
      let before = found[key]?.done ?? 0
      let end = set.start.map { $0 + (set.duration ?? .zero) }
      found[key] = (before + done(work, set), end ?? found[key]?.end)
    }
    return order.map { key in
      let prescribed = start.exercises[key.item]
      let earlier = start.exercises[..<key.item].reduce(0) { $0 + ($1.exercise == prescribed.exercise ? $1.sets : 0) }
      let record = SetRecord(
        exercise: prescribed.exercise, set: earlier + key.set, side: key.side,
        done: min(prescribed.dose.reps, found[key]?.done ?? 0), asked: prescribed.dose.reps, hold: prescribed.dose.hold)
      return (record, found[key]?.end)
    }
  }

  /// Repetitions as counted; holds and breaths as far as their time went, which a watch that tells none did to its end.
  private func done(_ work: WatchPlan.Work, _ set: RecordedSet) -> Int {
    guard let time = work.time else { return set.repetitions.flatMap { $0 > 0 ? Int($0) : nil } ?? work.repetitions }
    guard let lasted = set.duration, lasted < time else { return work.repetitions }
    return work.rep == nil ? Int(Double(work.repetitions) * lasted.value / time.value) : lasted + lasted < time ? 0 : 1
  }
}

/// What a watch told of a session.
public struct FilledSession: Sendable {
  public let day: CalendarDay
  public let exercises: Int
  /// Holds and sets that were done, and that the session asks for.
  public let turns, asked: Int
  /// Sets of the recording that are nothing of the session.
  public let leftOut: Int
  public let effort: Effort?
}
