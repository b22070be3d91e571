import CoachCore
import Journal
import TestKit

/// Events of every kind: with every field, with as few as there can be, and with awkward values.
///
/// Ids and moments count within a kind, so that a new sample at the end of its kind leaves all others as they are.
let samples: [RunnerEvent] = {
  var counts: [EventKind: UInt64] = [:]
  return sampleBodies.map { body in
    let kind = EventKind.kinds(in: body)[0]
    counts[kind, default: 0] += 1
    let name = ContentHash(of: Array(kind.slug.utf8)).words[0]
    let id = EventID(high: name, low: counts[kind]!)
    let moment = at("2026-03-02", 6, 30) + Seconds(Double(counts[kind]!) * 1.001)
    return RunnerEvent(
      id: id, at: moment, body, partOf: kind == .exerciseRated && counts[kind] == 3 ? .number(30) : nil)
  }
}()

private func + (moment: LocalMoment, seconds: Seconds) -> LocalMoment {
  LocalMoment(moment.instant + seconds, moment.offset)
}

private func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso)! }

private let sampleBodies: [EventBody] =
  aboutTheRunner + aboutScreening + aboutPain + aboutRuns + aboutSessions + aboutProgress + aboutWishes + corrections

private let aboutTheRunner: [EventBody] = {
  var full = Profile()
  full.name = "Zoë \"Z\" O’Neill\n\u{1F3C3}"
  full.units = .imperial
  full.firstWeekday = .sunday
  full.timeZone = "Europe/Vienna"
  full.birthYear = 1984
  full.sex = .female
  full.minutes = [10, 15, 0, 20, 5, 0, 30]
  full.usualRuns = [.easy, nil, .hard, nil, .easy, nil, .long]
  full.equipment = Equipment.allCases
  full.floorSpace = false
  full.anchor = .afterRun
  full.consecutiveDays = true
  var sleeper = Profile()
  sleeper.routines = [.bedtime]
  var packed = Profile()
  packed.sessionPattern = .fewLong
  var policy = BreakPolicy()
  policy.days = Weekday.allCases
  policy.interval = 45
  var calendar = CalendarWishes()
  calendar.hour = 23_400
  (calendar.breaks, calendar.tests, calendar.fewWords) = (true, false, true)
  calendar.own = .address("https://calendar.example.org/zoë/secret.ics?a=b&c=\"d\"")
  var filed = CalendarWishes()
  filed.own = .file("/home/zoë/kalender.ics")
  var given = CalendarWishes()
  given.own = .kept
  return [
    .calendarArranged(CalendarWishes()), .calendarArranged(calendar), .calendarArranged(filed),
    .calendarArranged(given),
    .profileSet(Profile()), .profileSet(full), .profileSet(sleeper), .profileSet(packed),
    .breaksArranged(BreakPolicy()),
    .breaksArranged(policy),
    .breakEnded(BreakRecord(.taken, moves: [.movementBreakWalk, .pelvicTilt], length: Seconds(119.5))),
    .breakEnded(BreakRecord(.snoozed)),
  ]
}()

private let aboutScreening: [EventBody] = [
  .screeningAnswered(ScreeningAnswers()),
  .screeningAnswered(
    ScreeningAnswers(
      answers: [.q1: .no, .q2: .yes, .q2OnlyStrain: .notSure, .q28: .no], worsened: [.q3: .yes], age: 41, sex: .male,
      painNow: 2, painWorst: 6, weeksPregnant: 20, weeksSinceBirth: 9)),
  .clinicianAttested(
    Attestation(assessed: day("2026-02-20"), clinician: .physiotherapist, strength: true, running: false)),
  .clinicianAttested(
    Attestation(
      assessed: day("2026-02-27"), clinician: .emergencyDepartment, strength: true, running: true,
      newOrWorse: [.q1: .no, .q11: .notSure])),
  .sitesMapped([]),
  .sitesMapped([
    SiteReport(site: .lowBack), SiteReport(site: .knee, side: .left, score: 4, movementHurts: true),
  ]),
  .legSymptomMoved(LegSymptomReport(.birdDog, .awayFromSpine)),
  .askedForSafetyQuestions(.fall),
  .diaryKept(DiaryEntry(.bending, rise: -2)),
]

private let aboutPain: [EventBody] = [
  .painLogged(PainEntry(.now, 0)),
  .painLogged(
    PainEntry(
      .during, 10, site: .calf, side: .right, sharp: true, gaveWay: true, activity: .number(77), exercise: .calfRaise)),
  .morningLogged(MorningCheckIn(3)),
  .morningLogged(MorningCheckIn(1, nightPain: true, rested: 5)),
]

private let aboutRuns: [EventBody] = [
  .runPlanned(PlannedRun(day: day("2026-03-07"), kind: .easy)),
  .runPlanned(
    PlannedRun(day: day("2026-03-08"), time: 27_000, kind: .race, distance: Metres(21_097.5), duration: 6300)),
  .usualRunDropped(day("2026-03-04")),
  .runRecorded(RunRecord(start: at("2026-03-01"), elapsed: 1800, moving: 1800, distance: 5000)),
  .runRecorded(
    RunRecord(
      start: LocalMoment(
        Instant(unixMilliseconds: 1_772_345_678_901), UTCOffset(seconds: -12_600)), sport: .hiking,
      elapsed: Seconds(1812.25),
      moving: Seconds(1799.5), distance: Metres(5012.3), climb: Metres(83.1),
      file: ContentHash(words: [0x0123_4567_89AB_CDEF, 1, 2, .max]), batch: .number(500))),
  .runAnalysed(run: .number(501), RunFindings(version: 1)),
  .runAnalysed(
    run: .number(501),
    RunFindings(version: 2, climb: 100, descent: 120, downhillDose: Metres(0.1 + 0.2), indoor: true)),
  .runAnalysed(
    run: .number(501), RunFindings(version: 3, leftCurves: Metres(5780.5), rightCurves: 0, turnBias: -0.25)),
  .runAnalysed(run: .number(501), driftingFindings),
  .runDescribed(run: .number(501), RunDescription()),
  .runDescribed(run: .number(501), RunDescription(effort: Effort(7.5), kind: .hard)),
  .runDescribed(run: .number(501), RunDescription(camber: .varied)),
  .runDescribed(run: .number(501), RunDescription(sport: .walking)),
]

private let aboutSessions: [EventBody] = [
  .sessionStarted(SessionStart(day: day("2026-03-02"), slot: .bedtime, exercises: [])),
  .sessionStarted(
    SessionStart(
      day: day("2026-03-02"), slot: .restDayStrength,
      exercises: [
        PrescribedExercise(
          .birdDog, role: .backExtensors, level: .intermediate, dose: Dose(2, 4, hold: 8, rest: 20, note: "slow")),
        PrescribedExercise(.diaphragmaticBreathing, role: nil, level: .beginner, dose: Dose(1, 6, hold: 0, rest: 0)),
      ], minimum: true, deload: true)),
  .sessionStarted(
    SessionStart(
      day: day("2026-03-02"), slot: .postRun,
      exercises: [
        PrescribedExercise(
          .sidePlank, role: .lateralCore, level: .intermediate, dose: Dose(2, 4, hold: 10, rest: 30),
          weaker: WeakerSide(.right, extraSet: true))
      ])),
  .setFinished(
    session: .number(30), SetRecord(exercise: .birdDog, set: 1, side: .left, done: 3, asked: 4, hold: 8)),
  .setFinished(
    session: .number(30), SetRecord(exercise: .deadBug, set: 0, side: nil, done: 10, asked: 10, hold: 0)),
  .exerciseRated(session: .number(30), ExerciseRating(exercise: .birdDog, repsInReserve: 5, form: .slipped)),
  .exerciseRated(session: .number(30), ExerciseRating(exercise: .deadBug, repsInReserve: nil, form: nil)),
  .exerciseRated(session: .number(30), ExerciseRating(exercise: .catCow, repsInReserve: 2, form: nil)),
  .sessionFinished(session: .number(30), SessionEnd(completed: true, active: Seconds(571.5))),
  .sessionFinished(session: .number(30), SessionEnd(completed: false, active: 300, effort: Effort(4.5))),
  .sessionMissed(MissedSession(day: day("2026-03-01"), reason: .wrongTime)),
  .sessionMissed(MissedSession(day: day("2026-03-01"), reason: nil)),
]

private let aboutProgress: [EventBody] = [
  .testTaken(TestResult(.sorensen, value: 95.5, day: day("2026-03-02"))!),
  .testTaken(TestResult(.sideBridge, side: .right, value: 500, day: day("2026-03-02"))!),
  .testTaken(TestResult(.fingerToFloor, value: -3.5, stop: .pain, day: day("2026-03-02"))!),
  .hipsChecked(
    HipCheck(
      day: day("2026-03-02"), .mirror(left: HipMarks(981, 982, 980), right: HipMarks(985, 984, 986), width: 240))),
  .hipsChecked(
    HipCheck(day: day("2026-03-02"), .tilt(TiltReadings((0..<15).map { Double($0) / 10 - 0.7 })!))),
  .outcomeRecorded(
    Outcome(
      day: day("2026-03-02"),
      .activities(ActivityScores([ActivityScore("tying shoes", 4)!, ActivityScore("lifting", 0)!])!))),
  .outcomeRecorded(Outcome(day: day("2026-03-02"), .change(GlobalChange(-5)!))),
  .outcomeRecorded(Outcome(day: day("2026-03-02"), .rolandMorris(RolandMorrisTotal(24)!))),
  .outcomeRecorded(Outcome(day: day("2026-03-02"), .oswestry(OswestryPercent(18)!))),
]

private let aboutWishes: [EventBody] = [
  .cardShown(.plankDoses),
  .exerciseEnjoyed(.hipAirplane, .dislike),
  .exerciseBanned(.pronePressUp),
  .exerciseAllowed(.pronePressUp),
  .exerciseSwapped(Swap(from: .deadBug, to: .birdDog)),
  .exerciseSwapped(Swap(from: .deadBug, to: .birdDog, day: day("2026-03-05"))),
  .blockPinned(Pin(day: day("2026-03-05"), role: .hipMobility)),
  .blockPinned(Pin(day: day("2026-03-05"), role: .lateralCore, exercise: .sidePlank, long: true)),
  .modeChosen(ModePeriod(.raceWeek, from: day("2026-03-02"), through: day("2026-03-08"))),
  .programmeTaken(
    Programme(
      author: ProgrammeAuthor("Zoë O’Neill, physiotherapist", on: day("2026-03-01")), from: day("2026-03-02"),
      through: day("2026-04-12"),
      locks: [
        ProgrammeLock(.birdDog, Dose(3, 8, hold: 6, rest: 30, note: "slowly"), level: .intermediate, .aWeek(3)),
        ProgrammeLock(.catCow, Dose(1, 10, hold: 2, rest: 0), .on([.monday, .friday])),
      ],
      bans: [ProgrammeBan(.standingRollDown, note: "until June"), ProgrammeBan(.frontPlank)],
      highestLevels: [.lateralCore: .beginner], only: true, note: "Call me if it gets worse.")),
  .programmeTaken(Programme(author: ProgrammeAuthor("A", on: day("2026-03-01")))),
  .programmeEnded(.number(70)),
]

private let corrections: [EventBody] = [
  .withdrawn(.number(9)),
  .replaced(.number(8), .painLogged(PainEntry(.after, 2, site: .hip, side: .left))),
  .replaced(.number(8), .replaced(.number(7), .withdrawn(.number(6)))),
  .batchWithdrawn(EventID(high: .max, low: .max)),
]

private let driftingFindings: RunFindings = {
  var findings = RunFindings(version: 2)
  findings.drift = [
    DriftFinding(.cadence, change: -2.25), DriftFinding(.contactTime, change: 3.5, interval: Interval(low: 1, high: 6)),
  ]
  findings.imbalance = -0.75
  findings.heartRateDrift = 4.125
  return findings
}()
