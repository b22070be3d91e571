/// What a clinician set for one week, as far as limits, body, place and pain leave it.
public struct WeekProgramme: Hashable, Sendable {
  public var author: ProgrammeAuthor
  public var locks: [ProgrammeLock]
  public var bans: Set<ExerciseID>
  /// The days of the week on which it holds.
  public var days: [Bool]
  public var only: Bool

  public init(
    author: ProgrammeAuthor, locks: [ProgrammeLock], bans: Set<ExerciseID> = [], days: [Bool], only: Bool = false
  ) {
    self.author = author
    self.locks = locks
    self.bans = bans
    self.days = days
    self.only = only
  }

  /// The roles that it fixes on a day.
  func fixed(on index: Int, from first: CalendarDay) -> RoleMask {
    guard days[index] else { return .none }
    return only ? .all : RoleMask(locks.filter { asked($0, from: first) > 0 }.map { $0.role })
  }

  /// How often a lock asks to be done in the week; less in one that the programme begins or ends in.
  func asked(_ lock: ProgrammeLock, from first: CalendarDay) -> Int {
    let held = (0..<7).filter { days[$0] }
    switch lock.times {
    case .aWeek(let count): return min(count, held.count)
    case .on(let weekdays): return held.count { weekdays.contains((first + $0).weekday) }
    }
  }
}

/// What becomes of a programme: each exercise that it sets, with what stands against it.
public struct ProgrammeStanding: Sendable {
  public let programme: Programme
  /// In the order of the programme; nil where nothing stands against it.
  public let locks: [(lock: ProgrammeLock, refusal: LockRefusal?)]

  /// - Parameter picture: what is so of the runner now.
  public init(_ programme: Programme, for picture: RunnerPicture) {
    self.programme = programme
    var conditions = picture.conditions(on: picture.state.today)
    conditions.cleared.formUnion(programme.locks.map { $0.exercise })
    var followed: [ProgrammeLock] = []
    var all: [(lock: ProgrammeLock, refusal: LockRefusal?)] = []
    for lock in programme.locks {
      let level = picture.form(of: lock)
      var refusal = lock.refusal(at: level) ?? picture.obstacle(to: lock, conditions).map { .now($0) }
      if refusal == nil, let other = followed.first(where: { !$0.goes(with: lock) }) {
        refusal = .besides(other.exercise)
      }
      if refusal == nil { followed.append(lock) }
      all.append((lock, refusal))
    }
    locks = all
  }

  public var followed: [ProgrammeLock] { locks.filter { $0.refusal == nil }.map { $0.lock } }
}

extension RunnerPicture {
  /// The level whose form of the exercise is done: the clinician's, or the runner's own.
  public func form(of lock: ProgrammeLock) -> Level {
    lock.level ?? progression.dose(of: lock.exercise, on: state.today, limits).level
  }

  /// What of wishes, body, place, pain and minutes stands against an exercise that a clinician set.
  func obstacle(to lock: ProgrammeLock, _ conditions: SlotConditions) -> ExerciseObstacle? {
    let id = lock.exercise
    if state.banned.contains(id) { return .banned }
    if let stopped = stopped.first(where: { $0.exercise == id }) { return .stopped(through: stopped.through) }
    if let obstacle = conditions.obstacles(to: Exercise.with(id)).first { return obstacle }
    if let pain = conditions.painObstacle(to: Exercise.with(id), pain.state ?? .stop) { return pain }
    if pain.swapInHold == id { return .eased(to: id.rungBelow) }
    if let cap = limits.highestLevel[lock.role], Exercise.with(id).minLevel > cap {
      return .level(needs: Exercise.with(id).minLevel, has: cap)
    }
    let longest = state.profile.minutes.max() ?? 0
    if lock.gated(lock.length(at: form(of: lock))) > .minutes(Double(longest)) { return .tooLong(minutes: longest) }
    return nil
  }

  /// What the programmes in force ask of the week of these seven days; a second one only where it begins within the week.
  func programmes(ofWeek first: CalendarDay) -> [WeekProgramme] {
    let days = (0..<7).map { state.programme(on: max(first + $0, state.today)) }
    var found: [WeekProgramme] = []
    for (index, known) in days.enumerated() {
      guard let known, !days[..<index].contains(where: { $0?.id == known.id }) else { continue }
      found.append(
        WeekProgramme(
          author: known.programme.author, locks: ProgrammeStanding(known.programme, for: self).followed,
          bans: known.programme.bannedExercises, days: days.map { $0?.id == known.id }, only: known.programme.only))
    }
    return found
  }
}

extension SlotConditions {
  /// The pain rules leave it out of every slot.
  func painObstacle(to exercise: Exercise, _ state: PainState) -> ExerciseObstacle? {
    var bare = SlotConditions()
    bare.equipment = Set(Equipment.allCases)
    bare.allowed = allowed
    return exercise.slots.contains { bare.allow(exercise.id, in: $0) } ? nil : .pain(state)
  }
}
