import CoachCore

/// A day in the life of the made-up runner, from what is ahead in the morning to the session in the evening.
extension DemoRunner {
  mutating func begin(on day: CalendarDay) {
    var profile = Profile()
    profile.name = DemoRunner.name
    profile.timeZone = "Europe/Vienna"
    profile.birthYear = day.civil.year - DemoRunner.age
    profile.sex = .female
    profile.minutes = [12, 10, 15, 12, 15, 10, 10]
    profile.usualRuns = [nil, .hard, nil, .easy, nil, .easy, .long]
    profile.equipment = [.none, .mat, .chair, .wallSupport, .step]
    profile.sittingHours = 7
    profile.anchor = .evening
    tell([.profileSet(profile), .breaksArranged(BreakPolicy())], at: moment(day, 6))
  }

  /// What the runner tells the coach of the weeks to come, on Monday mornings, and of their likes.
  mutating func lookAhead(on day: CalendarDay) {
    if season.isIll(on: day - 1), !season.isIll(on: day) {
      tell([.askedForSafetyQuestions(.illness)], at: moment(day, 6, 10))
    }
    guard day.weekday == .monday else { return }
    var news: [EventBody] = []
    let soon = day + 27
    if let distance = season.race(on: soon), soon <= season.last {
      news += [
        .runPlanned(PlannedRun(day: soon, time: .hours(9), kind: .race, distance: distance)),
        .modeChosen(ModePeriod(.raceWeek, from: soon - 6, through: soon)),
      ]
    }
    if season.isHolidayWeek(day + 7), !season.isHolidayWeek(day) {
      news.append(.modeChosen(ModePeriod(.holiday, from: day + 7, through: day + 20)))
    }
    if season.week(of: day) % 8 == 4 { news.append(.blockPinned(Pin(day: day + 2, role: .lateralCore))) }
    if season.isIll(on: day) { news.append(.modeChosen(ModePeriod(.illness, from: day, through: day + 4))) }
    switch season.week(of: day) {
    case 3: news += [.exerciseEnjoyed(.birdDog, .like), .exerciseEnjoyed(.catCow, .like)]
    case 6: news += [.exerciseEnjoyed(.clamshell, .dislike), .exerciseBanned(.standingRollDown)]
    case 9: news.append(.exerciseSwapped(Swap(from: .hipRolling, to: .pelvicTilt)))
    case 15: news.append(.exerciseAllowed(.standingRollDown))
    default: break
    }
    if !news.isEmpty { tell(news, at: moment(day, 6, 15)) }
  }

  mutating func spend(_ day: CalendarDay) {
    run(on: day)
    read(on: day)
    sit(on: day)
    if season.tests(on: day) { test(on: day) }
    if season.checksHips(on: day) { tell([.hipsChecked(DemoBody.hipCheck(on: day, &chance))], at: moment(day, 17)) }
    if day.weekday == .saturday { answerOutcomes(on: day) }
    train(on: day)
  }

  /// The card of a quiet Tuesday.
  private mutating func read(on day: CalendarDay) {
    guard day.weekday == .tuesday, let card = latest.card(plan) else { return }
    tell([.cardShown(card.id)], at: moment(day, 9, 30))
  }

  /// Breaks from sitting, written down on two days of the week.
  private mutating func sit(on day: CalendarDay) {
    guard day.weekday == .wednesday || day.weekday == .thursday, !season.isHolidayWeek(day), !season.isIll(on: day)
    else { return }
    for hour in [10, 11, 14, 15] where chance.happens(0.6) {
      let record =
        chance.happens(0.8)
        ? BreakRecord(.taken, moves: [.movementBreakWalk, .shoulderCircles], length: 120) : BreakRecord(.skipped)
      tell([.breakEnded(record)], at: moment(day, hour, 30))
    }
  }

  /// The self-tests that the coach would offer today.
  private mutating func test(on day: CalendarDay) {
    var conditions = TestConditions()
    conditions.level = latest.clearance.level
    conditions.rule = DoseRule(latest.pain.state)
    conditions.pain = latest.pain.lastScore
    conditions.tags = latest.activeTags
    conditions.equipment = state.profile.kit
    guard latest.refusal == nil else { return }
    let results = DemoBody.results(on: day, weeks: season.week(of: day), &chance)
      .filter { SelfTest.of($0.kind).refusals(conditions).isEmpty }
    tell(results.map { .testTaken($0) }, at: moment(day, 17))
  }

  private mutating func answerOutcomes(on day: CalendarDay) {
    let due = OutcomeQuestion.due(
      today: day, since: season.first, answered: state.outcomes.map { $0.value }, hasPain: false)
    let weeks = season.week(of: day)
    var answers: [EventBody] = []
    if due.contains(.activities), let scores = DemoBody.activities(weeks: weeks) {
      answers.append(.outcomeRecorded(Outcome(day: day, .activities(scores))))
    }
    if due.contains(.change), let change = GlobalChange(min(4, 1 + weeks / 12)) {
      answers.append(.outcomeRecorded(Outcome(day: day, .change(change))))
    }
    if !answers.isEmpty { tell(answers, at: moment(day, 16)) }
  }
}
