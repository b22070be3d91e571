public import CoachCore

/// What kind of runner a random history is about, drawn once.
public struct RandomRunner: Sendable {
  public let profile: Profile
  public let age: Int
  /// The pain around which the back's pain moves.
  public let usualPain: Int
  /// Flares in 200 days.
  public let flares: Int
  /// Of a thousand safety items, those that are answered with yes.
  public let troubles: Int
  /// Days in ten with a run, and with the planned session done.
  public let runs: Int
  public let follows: Int
  /// 0 for flat country.
  public let hills: Int

  public init(using random: inout SeededRandom) {
    func pick<T>(_ values: [T]) -> T { values.randomElement(using: &random)! }
    var profile = Profile()
    profile.firstWeekday = pick(Weekday.allCases)
    profile.minutes = (0..<7).map { _ in pick([0, 3, 5, 10, 10, 15, 20, 30]) }
    profile.maxSessions = pick([2, 3, 4, 5, 6, 7])
    profile.blockMinutes = pick([3, 3, 3, 5])
    profile.usualRuns = (0..<7).map { _ in pick([nil, nil, nil, .easy, .easy, .long, .hard]) }
    let kit = pick([[], [.mat], [.mat, .chair, .wallSupport], Equipment.allCases])
    profile.equipment = kit
    profile.floorSpace = pick([true, true, true, true, false])
    profile.anchor = pick(Anchor.allCases)
    profile.consecutiveDays = pick([false, false, true])
    profile.sessionPattern = profile.consecutiveDays ? .fewLong : .spread
    self.profile = profile
    age = pick([17, 24, 35, 35, 48, 67, 76])
    usualPain = pick([0, 0, 1, 1, 2, 3, 4])
    flares = pick([0, 2, 8])
    troubles = pick([0, 0, 2, 6, 15])
    runs = pick([0, 3, 5, 8])
    follows = pick([3, 7, 9, 10])
    hills = pick([0, 0, 1])
  }

  /// Something that the runner wants, or tells of the time to come.
  func wish(on today: CalendarDay, using random: inout SeededRandom) -> EventBody {
    func pick<T>(_ values: [T]) -> T { values.randomElement(using: &random)! }
    let soon = today + pick([0, 0, 1, 2, 3, 4, 6])
    let exercise = pick(ExerciseID.allCases)
    switch pick(Array(0..<18)) {
    case 0, 1: return .exerciseBanned(exercise)
    case 2: return .exerciseAllowed(exercise)
    case 3, 4, 5: return .exerciseEnjoyed(exercise, pick(Enjoyment.allCases))
    case 6, 7:
      let others = Exercise.catalogue.filter { $0.plannedRole == Exercise.with(exercise).plannedRole }.map { $0.id }
      return .exerciseSwapped(
        Swap(from: exercise, to: pick(pick([others, ExerciseID.allCases])), day: pick([soon, nil])))
    case 8, 9:
      let role = pick(Role.planned)
      let named = pick([
        nil, Exercise.catalogue.filter { $0.plannedRole == role }.map { $0.id }.randomElement(using: &random),
      ])
      return .blockPinned(Pin(day: soon, role: role, exercise: named, long: pick([false, false, true])))
    case 10: return .modeChosen(ModePeriod(pick(Mode.allCases), from: soon, through: soon + pick([0, 2, 6, 13])))
    case 11, 12: return .runPlanned(PlannedRun(day: soon, kind: pick([.easy, .long, .hard, .race, .race])))
    case 13: return .usualRunDropped(soon)
    case 14, 15: return .programmeTaken(.random(from: soon, using: &random))
    default:
      var changed = profile
      changed.minutes = (0..<7).map { _ in pick([0, 5, 10, 15, 25]) }
      changed.maxSessions = pick([1, 3, 5, 7])
      changed.consecutiveDays = pick([true, false])
      changed.floorSpace = pick([true, true, false])
      return .profileSet(changed)
    }
  }

  /// A mark on the body map: sore, free of pain, or "this movement hurts there".
  func mark(using random: inout SeededRandom) -> SiteReport {
    func pick<T>(_ values: [T]) -> T { values.randomElement(using: &random)! }
    let score: PainScore? = pick([nil, 0, 0, 1, 3, 4, 6])
    return SiteReport(
      site: pick(BodySite.allCases), side: pick([nil, .left, .right]), score: score,
      movementHurts: pick([false, false, false, true]))
  }
}
