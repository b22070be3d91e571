public import CoachCore

/// A made-up runner whose days come by chance: what they answer, feel, run, wish and train, partly as the plan says.
///
/// A day is lived in three parts: `wake`, `goOut`, and `train` with the session that the plan has for the day.
public struct RandomHistory: Sendable {
  public private(set) var events: [RunnerEvent] = []
  public private(set) var now: LocalMoment
  let runner: RandomRunner
  private(set) var random: SeededRandom
  private var pain: Int

  public init(seed: Int) {
    random = SeededRandom(seed: seed)
    runner = RandomRunner(using: &random)
    pain = runner.usualPain
    let first = CalendarDay(iso: "2026-03-02")! + Int.random(in: 0..<7, using: &random)
    now = LocalMoment(first, at: .hours(6), UTCOffset(seconds: 3600))
    add(.profileSet(runner.profile))
    if chance(3, of: 4) { answer() }
    if chance(1, of: 3) { test() }
  }

  public var today: CalendarDay { now.day }
  public var history: RunnerHistory { RunnerHistory(events) }
  public var picture: RunnerPicture { RunnerPicture(RunnerState(history, asOf: now)) }

  /// The morning, up to 07:30: how the night was, safety questions, a clinician's word, wishes.
  public mutating func wake() {
    pain = min(10, max(0, pain + pick([-2, -1, -1, 0, 0, 0, 1, 1]) + (chance(runner.flares, of: 200) ? 5 : 0)))
    if pain > runner.usualPain, chance(1, of: 2) { pain -= 1 }
    clock(6, 40)
    if chance(8, of: 10) {
      add(.morningLogged(MorningCheckIn(felt(), nightPain: chance(1, of: 25), rested: pick([nil, 1, 2, 3, 4, 5]))))
    }
    clock(7, 0)
    let picture = picture
    if picture.due != nil || picture.refusal == .screeningNeeded, chance(7, of: 10) { answer() }
    if picture.clearance.level.locks || picture.pain.state.map({ $0 >= .refer }) ?? false, chance(3, of: 10) {
      add(.clinicianAttested(word()))
      if chance(1, of: 2) { add(.painLogged(PainEntry(.now, felt()))) }
    }
    clock(7, 10)
    for _ in 0..<2 where chance(1, of: 3) { add(runner.wish(on: today, using: &random)) }
    if chance(1, of: 25) { test() }
    if today.daysSinceEpoch % 9 == 0 {
      let reason = MissedReason.allCases[Int(today.daysSinceEpoch) / 9 % MissedReason.allCases.count]
      add(.sessionMissed(MissedSession(day: today - 1, reason: reason)))
    }
    clock(7, 30)
  }

  /// The day, up to 17:30: a run perhaps, marks on the body map, and the score before the session.
  public mutating func goOut() {
    clock(9, 0)
    if chance(runner.runs, of: 10) { run() }
    clock(12, 0)
    if chance(1, of: 15) { add(.sitesMapped([runner.mark(using: &random)])) }
    if chance(1, of: 10) { add(.diaryKept(DiaryEntry(pick(DiaryPrompt.allCases), rise: pick([-1, 0, 0, 1, 2, 3])))) }
    if chance(1, of: 50) { add(.askedForSafetyQuestions(pick([.fall, .illness]))) }
    if chance(1, of: 5) {
      add(.breakEnded(BreakRecord(.taken, moves: [pick(ExerciseID.allCases)], length: 120)))
    }
    clock(17, 0)
    if chance(1, of: 4) { add(.painLogged(PainEntry(.before, felt()))) }
    if chance(1, of: 60) { correct() }
    clock(17, 20)
    if picture.due != nil, chance(7, of: 10) { answer() }
    clock(17, 30)
  }

  /// The evening: the session, in full, in part or not at all; without one, sometimes something of one's own.
  public mutating func train(_ session: PlannedSession?) {
    clock(18, 0)
    if let session, chance(runner.follows, of: 10) {
      let short = chance(1, of: 8)
      perform(short ? session.minimum.exercises : session.exercises, slot: session.slot, minimum: short)
    } else if session == nil, chance(1, of: 25) {
      let exercise = Exercise.with(pick(ExerciseID.allCases))
      let dose = PrescribedExercise(
        exercise.id, role: exercise.rolePrimary, level: .beginner, dose: exercise.dose.beginner)
      perform([dose], slot: .restDayStrength, minimum: false)
    }
    clock(22, 0)
  }

  public mutating func sleep() { now = LocalMoment(today + 1, at: .hours(6), now.offset) }

  private mutating func perform(_ exercises: [PrescribedExercise], slot: Slot, minimum: Bool) {
    let start = SessionStart(
      day: today, slot: slot, exercises: exercises, minimum: minimum, deload: chance(1, of: 20))
    let session = add(.sessionStarted(start))
    let stopsAfter = chance(1, of: 8) ? Int.random(in: 0..<exercises.count, using: &random) : exercises.count
    var clumsy = chance(1, of: 5)
    for item in exercises.prefix(stopsAfter) {
      let sides: [Side?] = Exercise.with(item.exercise).sides(at: item.level) == 2 ? [.left, .right] : [nil]
      for set in 0..<item.dose.sets {
        for side in sides {
          let missed = clumsy && chance(1, of: 2) ? min(item.dose.reps, pick([1, 2, 3])) : 0
          add(
            .setFinished(
              session: session,
              SetRecord(
                exercise: item.exercise, set: set, side: side, done: item.dose.reps - missed, asked: item.dose.reps,
                hold: item.dose.hold)))
        }
      }
      clumsy = clumsy && chance(9, of: 10)
      if chance(9, of: 10) {
        let reserve = clumsy ? pick([0, 1, 2, nil]) : pick([3, 4, 5, 5, 5, nil])
        let form: Form? = clumsy ? pick([.held, .slipped, nil]) : pick([.held, .held, .held, nil])
        add(
          .exerciseRated(session: session, ExerciseRating(exercise: item.exercise, repsInReserve: reserve, form: form)))
      }
    }
    if chance(9, of: 10) { add(.sessionFinished(session: session, SessionEnd(completed: true, active: 600))) }
    if chance(8, of: 10) { hurt(.during, activity: session, exercise: exercises.last?.exercise) }
    if chance(1, of: 3) { hurt(.after, activity: session, exercise: nil) }
    if chance(1, of: 30), let last = exercises.last {
      add(.legSymptomMoved(LegSymptomReport(last.exercise, pick([.awayFromSpine, .unchanged, .towardSpine]))))
    }
  }

  private mutating func hurt(_ timing: PainTiming, activity: EventID, exercise: ExerciseID?) {
    let limb = chance(1, of: 20)
    let site: BodySite = limb ? pick(BodySite.allCases) : .lowBack
    let entry = PainEntry(
      timing, felt(), site: site, sharp: chance(1, of: 60), gaveWay: chance(1, of: 150), activity: activity,
      exercise: exercise)
    add(.painLogged(entry))
  }

  private mutating func run() {
    let minutes = Double(pick([20, 30, 40, 45, 60, 60, 95, 150]))
    let run = add(
      .runRecorded(
        RunRecord(
          start: now, elapsed: .minutes(minutes), moving: .minutes(minutes), distance: Metres(minutes * 170))))
    clock(12, 0)
    let descent = Metres(Double(pick([0, 20, 50, 120, 350, 900]) * runner.hills))
    if chance(9, of: 10) {
      add(.runAnalysed(run: run, RunFindings(version: 1, climb: descent, descent: descent, downhillDose: descent)))
    }
    if chance(1, of: 2) {
      let kind: RunKind? = chance(1, of: 4) ? pick(RunKind.allCases) : nil
      add(.runDescribed(run: run, RunDescription(effort: Effort(Double(pick([2, 3, 4, 6, 8]))), kind: kind)))
    }
    if chance(1, of: 3) { hurt(.during, activity: run, exercise: nil) }
  }

  private mutating func answer() {
    let round = picture
    let flow =
      round.due.map { round.screening.flow(asking: $0.questions, at: now) } ?? ScreeningFlow()
    let screening = RandomScreening(troubles: runner.troubles, pain: felt().value, age: runner.age)
    add(.screeningAnswered(screening.answers(flow, using: &random)))
  }

  private mutating func word() -> Attestation {
    var word = Attestation(
      assessed: today - pick([0, 0, 0, 1, 3]), clinician: pick(ClinicianKind.allCases), strength: chance(9, of: 10),
      running: chance(1, of: 2))
    for question in ScreeningQuestion.beforeUnlockingEmergency {
      word.newOrWorse[question] = chance(1, of: 100) ? .yes : .no
    }
    return word
  }

  private mutating func test() {
    let kind = pick(TestKind.allCases)
    let value = Double(Int.random(in: 5...90, using: &random))
    if let result = TestResult(kind, side: kind.hasSides ? pick([.left, .right]) : nil, value: value, day: today) {
      add(.testTaken(result))
    }
  }

  /// Takes something back that locks nothing.
  private mutating func correct() {
    let free = events.filter { event in
      switch event.body {
      case .painLogged, .morningLogged, .runRecorded, .setFinished, .exerciseBanned, .blockPinned, .modeChosen: true
      default: false
      }
    }
    if let event = free.randomElement(using: &random) { add(.withdrawn(event.id)) }
  }

  /// The back's pain now, give or take.
  private mutating func felt() -> PainScore {
    PainScore(min(10, max(0, pain + pick([-1, 0, 0, 0, 1])))) ?? 0
  }

  @discardableResult
  private mutating func add(_ body: EventBody) -> EventID {
    let id = EventID(high: 0, low: UInt64(events.count + 1))
    events.append(RunnerEvent(id: id, at: now, body))
    return id
  }

  private mutating func clock(_ hour: Int, _ minute: Int) {
    now = LocalMoment(today, at: Seconds(Double(hour * 3600 + minute * 60)), now.offset)
  }

  private mutating func chance(_ times: Int, of all: Int) -> Bool { Int.random(in: 0..<all, using: &random) < times }
  private mutating func pick<T>(_ values: [T]) -> T { values.randomElement(using: &random)! }
}
