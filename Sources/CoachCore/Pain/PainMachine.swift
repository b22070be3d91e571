/// The pain-monitoring machine: inputs in the order in which they happened, and one transition a scored day.
///
/// After the pain-monitoring model of Thomeé 1997 and Silbernagel 2007, made for knee and Achilles pain; its use for backs is
/// an extrapolation, and the product says so.
struct PainMachine: Sendable {
  var course: PainCourse
  var base = PainBase()
  var triggers = PainTriggers()
  /// Days whose morning has not come; at most three.
  var open: [ScoredDay] = []
  private(set) var concluded: [ScoredDay] = []
  var lastReading: (score: PainScore, at: LocalMoment)?
  private(set) var limbs = LimbPain()
  var early: [CalendarDay: EarlyStep] = [:]
  var lastMorning: CalendarDay?

  /// What an early RED or SEVERE did, so that the morning's result can take its place.
  struct EarlyStep {
    let colour: DayColour
    let before: PainCourse
    let transitions: Int

    /// A step that changed no state has nothing to take back.
    var moved: Bool { before.transitions.count < transitions }
  }

  init(beginning: LocalMoment) { course = PainCourse(state: nil, entered: beginning) }

  mutating func take(_ input: PainInput) {
    advance(to: input.moment)
    switch input.what {
    case .screened(let lock, let pain): screened(lock, pain, at: input.moment)
    case .attested(let day, let strength, let lock): attested(day, strength, lock, at: input.moment)
    case .activity(_, let isRun):
      add(at: input.moment) { day in
        day.end = input.moment
        day.hadActivity = true
        day.hadRun = day.hadRun || isRun
      }
    case .pain(let entry) where !entry.site.isSpine: limbs.take(entry, at: input.moment)
    case .pain(let entry): felt(entry, at: input.moment)
    case .morning(let morning): woke(morning, at: input.moment)
    }
  }

  /// Closes days whose morning never came, and pauses whose three days are over.
  mutating func advance(to moment: LocalMoment) {
    while let day = open.first, day.closes < moment.instant {
      open.removeFirst()
      endPause(before: day.closes)
      finish(day, at: LocalMoment(day.closes, day.end.offset), fromMorning: false)
    }
    endPause(before: moment.instant)
  }

  private mutating func endPause(before instant: Instant) {
    guard course.state == .pause, course.readings >= 2 else { return }
    let over = course.entered.instant + PainCourse.pauseLength
    if over < instant { course.enter(.refer, .pauseNotEased, at: LocalMoment(over, course.entered.offset)) }
  }

  private mutating func screened(_ lock: ScreeningLock, _ pain: PainScore?, at moment: LocalMoment) {
    if let pain {
      base.screened(pain)
      lastReading = (pain, moment)
    }
    // A later, worse answer wins over an earlier attestation that still waits for a score.
    if lock > .open { course.clinicianAgreed = false }
    switch lock {
    case .urgent: danger(at: moment)
    case .clinician:
      if course.state.map({ $0 < .refer }) ?? true { course.enter(.refer, .screenedClinician, at: moment) }
    case .open: if course.state == nil { begin(pain, at: moment) } else if let pain { severe(pain, at: moment) }
    }
  }

  /// The days whose morning is still open turn BLACK, and with one of them the rule is K2's.
  private mutating func danger(at moment: LocalMoment) {
    var blackened = false
    for index in open.indices where open[index].hadActivity {
      open[index].danger = true
      blackened = true
    }
    guard course.state.map({ $0 < .stop }) ?? true else { return }
    course.enter(.stop, blackened ? .black : .screenedUrgent, at: moment)
  }

  private mutating func begin(_ pain: PainScore?, at moment: LocalMoment) {
    switch pain?.value ?? 0 {
    case 7...: course.enter(.refer, .startAboveSix, at: moment)
    case 6: pause(.startSix, at: moment, score: pain)
    case 4, 5: course.enter(.reduce, .startFourOrFive, at: moment)
    default: course.enter(.clear, .startThreeOrLess, at: moment)
    }
  }

  private mutating func severe(_ score: PainScore, at moment: LocalMoment) {
    guard score >= 7, let state = course.state, state < .pause else { return }
    pause(.severe, at: moment, score: score)
  }

  private mutating func pause(_ rule: PainRule, at moment: LocalMoment, score: PainScore?) {
    course.enter(.pause, rule, at: moment, score: score)
    noticePause(at: moment)
  }

  /// A third pause within six weeks goes on to REFER at once.
  private mutating func noticePause(at moment: LocalMoment) {
    if let rule = triggers.paused(at: moment.instant) { course.enter(.refer, rule, at: moment) }
  }

  private mutating func attested(
    _ assessed: CalendarDay, _ strength: Bool, _ lock: ScreeningLock, at moment: LocalMoment
  ) {
    guard strength, lock == .open, let state = course.state, state >= .refer else { return }
    guard assessed >= course.entered.calendarDay, assessed <= moment.calendarDay else { return }
    let score = lastReading.flatMap { moment.instant - $0.at.instant <= .hours(24) ? $0.score : nil }
    if state == .refer, let score, score > 5 { return }
    base.reset(to: score)
    triggers.reset()
    if state == .stop, score.map({ $0 > 3 }) ?? true {
      return pause(.clinicianCleared, at: moment, score: score)
    }
    if score == nil { course.clinicianAgreed = true } else { course.enter(.reduce, .clinicianCleared, at: moment) }
  }

  private mutating func felt(_ entry: PainEntry, at moment: LocalMoment) {
    if entry.timing != .now {
      let usual = base.value
      add(at: moment) { day in
        switch entry.timing {
        case .before:
          day.pre = max(day.pre ?? entry.score, entry.score)
          if entry.score == 6 || (entry.score.value >= usual + 3 && entry.score >= 4) { day.refusedBefore = true }
        case .during: day.during = max(day.during ?? entry.score, entry.score)
        case .after: day.post = max(day.post ?? entry.score, entry.score)
        case .now: break
        }
        if entry.timing != .before { day.hadActivity = true }
        if let exercise = entry.exercise, day.worstExercise == nil || entry.score > day.worstExerciseScore {
          day.worstExercise = exercise
          day.worstExerciseScore = entry.score
        }
      }
      if entry.timing == .before { base.before(entry.score) }
    }
    if entry.sharp || entry.gaveWay { add(at: moment) { $0.sharp = true } }
    actEarly(on: moment.day, at: moment, score: entry.score)
    severe(entry.score, at: moment)
    read(entry.score, at: moment, isMorning: false)
  }

  /// RED and SEVERE act at once, from the state at the day's start.
  private mutating func actEarly(on day: CalendarDay, at moment: LocalMoment, score: PainScore) {
    guard let scored = open.first(where: { $0.day == day }), !scored.danger else { return }
    let colour = scored.colour(base: base.value)
    guard colour >= .red, early[day].map({ colour > $0.colour }) ?? true else { return }
    takeBack(day)
    let before = course
    conclude(colour, fromMorning: false, at: moment, score: score)
    early[day] = EarlyStep(colour: colour, before: before, transitions: course.transitions.count)
  }

  /// Undoes the day's early step, if nothing else has moved the machine since; what led to a clinician stands.
  private mutating func takeBack(_ day: CalendarDay) {
    guard let step = early[day], step.moved, step.transitions == course.transitions.count,
      course.state.map({ $0 < .refer }) ?? true
    else { return }
    if course.state == .pause, step.before.state != .pause { triggers.unpaused() }
    course = step.before
  }

  private mutating func conclude(_ colour: DayColour, fromMorning: Bool, at moment: LocalMoment, score: PainScore?) {
    let before = course.state
    course.conclude(colour, fromMorning: fromMorning, at: moment, score: score)
    if course.state == .pause, before != .pause { noticePause(at: moment) }
  }

  private mutating func add(at moment: LocalMoment, _ change: (inout ScoredDay) -> Void) {
    if !open.contains(where: { $0.day == moment.day }) { open.append(ScoredDay(day: moment.day, end: moment)) }
    for index in open.indices where open[index].day == moment.day { change(&open[index]) }
  }

  private mutating func woke(_ morning: MorningCheckIn, at moment: LocalMoment) {
    let isFirst = lastMorning != moment.calendarDay && moment.isMorning
    guard isFirst else {
      severe(morning.score, at: moment)
      return read(morning.score, at: moment, isMorning: false)
    }
    lastMorning = moment.calendarDay
    let stateBefore = course.state
    var colour: DayColour?
    if let index = open.firstIndex(where: { $0.hadActivity && $0.takes(moment) }) {
      // No morning can answer an earlier day any more: days conclude in their order.
      for earlier in open[..<index] { finish(earlier, at: moment, fromMorning: false) }
      var day = open[index]
      open.removeFirst(index + 1)
      day.next = morning.score
      colour = finish(day, at: moment, fromMorning: true)
    }
    if morning.score >= 7, let state = course.state, state < .refer { course.enter(.refer, .severeMorning, at: moment) }
    let resting = stateBefore.map { $0 >= .pause } ?? true
    if !resting, morning.score < 7, colour.map({ $0 < .amber }) ?? true { base.morning(morning.score) }
    if stateBefore == course.state {
      read(morning.score, at: moment, isMorning: true)
    } else {
      lastReading = (morning.score, moment)
    }
    if let rule = triggers.woke(morning, on: moment.calendarDay), let state = course.state, state < .refer {
      course.enter(.refer, rule, at: moment)
    }
  }

  @discardableResult
  private mutating func finish(_ scored: ScoredDay, at moment: LocalMoment, fromMorning: Bool) -> DayColour {
    var day = scored
    day.confirmed = true
    day.colour = day.colour(base: base.value)
    // A score before a session that never came says nothing of a day, unless it alone made it red.
    guard day.hadActivity || day.colour >= .red else { return .unknown }
    concluded.append(day)
    let step = early.removeValue(forKey: day.day)
    // The danger sign acted when it was told.
    if day.danger { return .black }
    if let step {
      let severeMorning = fromMorning && (day.next.map { $0 >= 7 } ?? false)
      guard day.colour > step.colour || severeMorning else { return day.colour }
      early[day.day] = step
      takeBack(day.day)
      early[day.day] = nil
    }
    // A day that was over before the state began says nothing about it, unless it is red or worse.
    if step == nil, day.colour < .red, day.end.instant < course.entered.instant { return day.colour }
    let byMorning = fromMorning && (day.next.map { $0 >= 7 } ?? false)
    // A pause is measured against pain now: this morning's, or where none came the first score of the pause.
    conclude(day.colour, fromMorning: byMorning, at: moment, score: fromMorning ? day.next : nil)
    return day.colour
  }

  private mutating func read(_ score: PainScore, at moment: LocalMoment, isMorning: Bool) {
    lastReading = (score, moment)
    if course.state == .pause, course.entered.instant < moment.instant {
      course.readInPause(score, at: moment, isMorning: isMorning, base: base.value)
    } else if course.state == .refer, course.clinicianAgreed {
      // At 6 or more only a clinician's new word opens (K2).
      if score <= 5 { course.enter(.reduce, .clinicianCleared, at: moment) } else { course.clinicianAgreed = false }
    }
  }
}
