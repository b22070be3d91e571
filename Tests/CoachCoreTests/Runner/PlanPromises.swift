import CoachCore
import TestKit

/// What no plan may ever contain, read off the runner's history without asking the planner (C3, C4, H4, K2, K4).
struct PlanPromises {
  let picture: RunnerPicture
  let plan: WeekPlan
  private var state: RunnerState { picture.state }
  private var today: CalendarDay { state.today }
  private var first: CalendarDay { plan.days[0].day }

  init(_ picture: RunnerPicture, _ plan: WeekPlan) {
    self.picture = picture
    self.plan = plan
  }

  /// Every promise that this plan breaks, in words.
  var broken: [String] {
    var broken = weekly
    for day in plan.days {
      guard let session = day.session else { continue }
      for promise in whole(session, on: day.day) { broken.append("\(day.day): \(promise)") }
      for item in session.exercises {
        for promise in of(item, on: day.day) { broken.append("\(day.day): \(item.exercise.slug) \(promise)") }
      }
      for role in session.blocks.map({ $0.role }) {
        for promise in of(role, on: day.day) { broken.append("\(day.day): \(role.slug) \(promise)") }
      }
    }
    return broken
  }

  // What the body, the place and the runner's word rule out.
  private func of(_ item: PrescribedExercise, on day: CalendarDay) -> [String] {
    let exercise = Exercise.with(item.exercise)
    var broken: [String] = []
    if state.banned.contains(item.exercise) { broken.append("is banned") }
    if programme(on: day)?.bannedExercises.contains(item.exercise) ?? false {
      broken.append("a clinician left it out")
    }
    if item.dose.hold > exercise.maxContinuousHold, exercise.maxContinuousHold > 0, item.role != nil {
      broken.append("is held for \(item.dose.hold.value) s")
    }
    if item.role != nil, item.length > .minutes(15) { broken.append("takes more than a quarter of an hour") }
    broken += ofLock(item, on: day)
    for contraindication in exercise.contraindications where tags.contains(contraindication.tag) {
      let isCleared = contraindication.action == .clinician && locks.contains { $0.exercise == item.exercise }
      if contraindication.action != .modify, !isCleared { broken.append("does not suit \(contraindication.tag.slug)") }
    }
    if legMovedAway(in: item.exercise) { broken.append("sent a leg symptom away from the spine this week") }
    let kit = exercise.equipment.filter { ![.none, .stickOptional, .stepOptional].contains($0) }
    if item.role != nil, !kit.allSatisfy(isAtHand) { broken.append("lacks kit") }
    if item.role != nil, !state.profile.floorSpace, exercise.position != .standing, exercise.position != .seated {
      broken.append("needs the floor")
    }
    if exercise.fatigueCost >= 2, let why = heavyIsForbidden(on: day) { broken.append("tires, and \(why)") }
    if runs(on: day).contains(.race), exercise.fatigueCost > 0 || exercise.kind == .staticStretch {
      broken.append("on the day of a race")
    }
    if picture.pain.state == .pause, SlotConditions.bending.contains(item.exercise) {
      broken.append("bends in a pause")
    }
    return broken
  }

  private func programme(on day: CalendarDay) -> Programme? { state.programme(on: day)?.programme }
  private var locks: [ProgrammeLock] { programme(on: today)?.locks ?? [] }

  /// What is said to be set by a clinician is what they set, or less of it.
  private func ofLock(_ item: PrescribedExercise, on day: CalendarDay) -> [String] {
    let block = plan.day(day)?.session?.blocks.first { $0.role == item.role && $0.exercise == item.exercise }
    let isSet = block?.reasons.contains { if case .set = $0 { true } else { false } } ?? false
    guard isSet else {
      let isLonely = item.role != nil && programme(on: day)?.only == true
      return isLonely ? ["is there besides all that a clinician wants"] : []
    }
    let lock = programme(on: day)?.locks.first { lock in
      lock.exercise == item.exercise && item.dose.sets <= lock.dose.sets && item.dose.reps == lock.dose.reps
        && item.dose.hold <= lock.dose.hold && item.dose.rest == lock.dose.rest
    }
    guard let lock else { return ["is not what the clinician set"] }
    if case .on(let days) = lock.times, !days.contains(day.weekday) { return ["is on another day than it was set for"] }
    return []
  }

  private func isAtHand(_ kit: Equipment) -> Bool {
    state.profile.equipment.contains(kit) || (kit == .benchOrChair && state.profile.equipment.contains(.chair))
  }

  /// The tags that the rules hold active, and each site that hurt at 3 or more in the last 14 days.
  private var tags: Set<Tag> {
    var tags = picture.activeTags
    for mark in state.marks where state.asOf.instant - mark.moment.instant < .days(14) {
      if (mark.value.score ?? 0) >= 3 || mark.value.movementHurts, let tag = mark.value.site.tag { tags.insert(tag) }
    }
    return tags
  }

  private func legMovedAway(in exercise: ExerciseID) -> Bool {
    state.legSymptoms.contains {
      $0.value.exercise == exercise && $0.value.change == .awayFromSpine
        && state.asOf.instant - $0.moment.instant <= .days(7)
    }
  }

  // What runs, pain and modes keep off a day.
  private func of(_ role: Role, on day: CalendarDay) -> [String] {
    var broken: [String] = []
    if role.isHeavy, let why = heavyIsForbidden(on: day) { broken.append("is heavy, and \(why)") }
    if role.isStrength, let why = strengthIsForbidden(on: day) { broken.append("is strength, and \(why)") }
    if role.isStrength {
      for other in [day - 1, day + 1] {
        let there = strength(on: other)
        if there.contains(role) || (!state.profile.consecutiveDays && !there.isEmpty) {
          broken.append("follows strength of \(other)")
        }
      }
    }
    return broken
  }

  private func heavyIsForbidden(on day: CalendarDay) -> String? {
    if picture.pain.state.map({ $0 >= .reduce }) ?? true { return "the back is sore" }
    if picture.pain.reducesToday && day == today { return "pain was 4 or 5 before the session" }
    if !runs(on: day + 1).isDisjoint(with: [.hard, .long, .race]) { return "a hard run is the day after" }
    if runs(on: day + 2).contains(.race) { return "a race is two days after" }
    for run in state.runs where picture.load.downhillAlert(of: run) {
      let end = LocalMoment(run.record.end.instant + .hours(48), run.record.start.offset).day
      if run.day <= day && day <= end { return "a long descent was \(run.day)" }
    }
    return nil
  }

  private func strengthIsForbidden(on day: CalendarDay) -> String? {
    if picture.pain.state.map({ $0 >= .pause }) ?? true { return "the back rests" }
    for near in [day - 1, day, day + 1] where runs(on: near).contains(.race) { return "a race is on \(near)" }
    return nil
  }

  private func runs(on day: CalendarDay) -> Set<RunKind> { Set(picture.runs(on: day).map { $0.kind }) }

  /// Strength roles that were done on a day, or are planned for it.
  private func strength(on day: CalendarDay) -> Set<Role> {
    let planned = plan.day(day)?.session?.blocks.map { $0.role } ?? []
    return Set((planned + done(on: day).compactMap { $0.role }).filter { $0.isStrength })
  }

  private func done(on day: CalendarDay) -> [PrescribedExercise] {
    state.sessions.filter { $0.day == day }.flatMap { session in
      session.start.exercises.filter { item in session.sets.contains { $0.exercise == item.exercise } }
    }
  }

  private func whole(_ session: PlannedSession, on day: CalendarDay) -> [String] {
    var broken: [String] = []
    let minutes = state.profile.minutes[day.weekday.rawValue]
    let length = session.blocks.reduce(Seconds.zero) { $0 + PlannedSession.length(of: $1.exercises) }
    if length > .minutes(Double(minutes)) { broken.append("\(length.minutes) of \(minutes) minutes") }
    if day < today { broken.append("is past") }
    if !state.modes(on: day).isDisjoint(with: [.holiday, .illness]) { broken.append("is free") }
    if day == today, state.sessions.contains(where: { $0.day == day && $0.end != nil }) { broken.append("is done") }
    if day == today, picture.pain.refusesToday { broken.append("is red") }
    if session.blocks.count > 5 { broken.append("has more than five blocks") }
    if picture.pain.state == .reduce, session.blocks.count > 2 { broken.append("has more than two blocks in REDUCE") }
    return broken
  }

  // What a week may hold.
  private var weekly: [String] {
    var broken: [String] = []
    let planned = plan.days.compactMap { $0.session }
    let before = Set(state.sessions.filter { $0.day >= first && $0.day < today }.map { $0.day })
    let ended = Set(state.sessions.filter { $0.day == today && $0.end != nil }.map { $0.day })
    if !planned.isEmpty, planned.count + before.union(ended).count > state.profile.maxSessions {
      broken.append("more sessions than \(state.profile.maxSessions)")
    }
    let done = (0..<7).flatMap { self.done(on: first + $0) }
    for role in Role.planned {
      let times = planned.flatMap { $0.blocks }.count { $0.role == role }
      if times > 0, times + done.count(where: { $0.role == role }) > (role.isStrength ? 3 : 7) {
        broken.append("\(role.slug) more often than ever")
      }
    }
    for id in [ExerciseID.proneBackExtension, .copenhagenShortLever] {
      let times = planned.flatMap { $0.exercises }.count { $0.exercise == id }
      if times > 0, times + done.count(where: { $0.exercise == id }) > 2 { broken.append("\(id.slug) three times") }
    }
    return broken
  }
}
