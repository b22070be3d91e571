import TestKit
import Testing

@testable import CoachCore

/// What a clinician sets, in the plan of a runner whose back is well.
struct ProgrammeTests {
  private static let monday = CalendarDay(iso: "2026-03-02")!
  private static let author = ProgrammeAuthor("A. Gruber", on: monday - 3)

  /// A runner with time, kit and answers, and what else they told.
  private func outlook(
    _ bodies: [EventBody], on day: CalendarDay = monday, answers: ScreeningAnswers = .allNo
  ) -> Outlook {
    var profile = Profile()
    profile.minutes = [Int](repeating: 20, count: 7)
    profile.equipment = Equipment.allCases
    let first: [EventBody] = [.profileSet(profile), .screeningAnswered(answers)]
    let events = (first + bodies).enumerated().map { index, body in
      event(UInt64(index + 1), LocalMoment(Self.monday, at: Seconds(Double(21_600 + index)), .utc), body)
    }
    return Outlook(RunnerHistory(events), at: LocalMoment(day, at: .hours(7), .utc))
  }

  private func programme(
    _ locks: [ProgrammeLock] = [], bans: [ExerciseID] = [], levels: [Role: Level] = [:], only: Bool = false,
    through: CalendarDay? = nil
  ) -> EventBody {
    .programmeTaken(
      Programme(
        author: Self.author, through: through, locks: locks, bans: bans.map { ProgrammeBan($0) },
        highestLevels: levels, only: only))
  }

  private func blocks(_ plan: WeekPlan?, _ role: Role) -> [(day: CalendarDay, block: PlannedBlock)] {
    plan?.days.flatMap { day in
      (day.session?.blocks ?? []).filter { $0.role == role }.map { (day.day, $0) }
    } ?? []
  }

  @Test func `an exercise that is set is planned with its dose, as often as was asked, and the plan says who set it`() {
    let dose = Dose(3, 8, hold: 6, rest: 30)
    let plan = outlook([programme([ProgrammeLock(.birdDog, dose, .aWeek(3))])]).plan
    let set = blocks(plan, .backExtensors)
    #expect(set.count == 3)
    #expect(set.allSatisfy { $0.block.exercise == .birdDog && $0.block.exercises[0].dose == dose })
    #expect(set.allSatisfy { $0.block.reasons.first == .set(by: Self.author) })
    #expect(zip(set, set.dropFirst()).allSatisfy { $1.day - $0.day >= 2 })
  }

  @Test func `named days are kept, and the part of the body has nothing else in the week`() {
    let lock = ProgrammeLock(.sidePlankKnees, Dose(1, 3, hold: 10, rest: 20), .on([.tuesday, .friday]))
    let set = blocks(outlook([programme([lock])]).plan, .lateralCore)
    #expect(set.map { $0.day.weekday } == [.tuesday, .friday])
    #expect(set.allSatisfy { $0.block.exercise == .sidePlankKnees })
  }

  @Test func `a dose longer than a usual block takes its own time, and the day still keeps to its minutes`() {
    let dose = Dose(3, 8, hold: 6, rest: 30)
    let plan = outlook([programme([ProgrammeLock(.birdDog, dose, .aWeek(2))])]).plan
    for (day, block) in blocks(plan, .backExtensors) {
      #expect(PlannedSession.length(of: block.exercises) > .minutes(3))
      let all = plan?.day(day)?.session?.blocks.flatMap { $0.exercises } ?? []
      #expect(PlannedSession.length(of: all) <= .minutes(20))
    }
  }

  @Test func `what is left out is nowhere in the day, and its ladder goes on with what is easier`() {
    let outlook = outlook([programme(bans: [.catCow, .hipRolling, .gluteBridge])])
    let all = outlook.plan?.days.flatMap { $0.session?.exercises ?? [] } ?? []
    let routines = outlook.picture.routines(beside: nil)
    #expect(!all.isEmpty)
    for item in all + routines.beforeRun + routines.afterRun + routines.bedtime {
      #expect(![.catCow, .hipRolling, .gluteBridge].contains(item.exercise))
    }
    #expect(WeekWishes(outlook.picture).obstacles(to: .catCow).first == .leftOut(by: Self.author))
  }

  @Test func `a highest level holds a part of the body there, whatever its test says`() {
    let test = EventBody.testTaken(TestResult(.frontPlank, value: 120, day: Self.monday - 1)!)
    #expect(outlook([test]).picture.level(of: .anteriorCore) == .advanced)
    let held = outlook([test, programme(levels: [.anteriorCore: .beginner])]).picture
    #expect(held.level(of: .anteriorCore) == .beginner)
  }

  @Test func `nothing but what is set is planned where the clinician wants it so`() {
    let lock = ProgrammeLock(.catCow, Dose(1, 8, hold: 2, rest: 0), .aWeek(5))
    let plan = outlook([programme([lock], only: true)]).plan
    #expect(Set(plan?.days.flatMap { $0.session?.blocks.map { $0.exercise } ?? [] } ?? []) == [.catCow])
    #expect(plan?.omissions.contains { $0.role == .hipExtensors && $0.reason == .set(by: Self.author) } ?? false)
  }

  @Test func `after its last day, and once it is ended, the coach chooses again`() {
    let lock = ProgrammeLock(.birdDogSingleLimb, Dose(1, 4, hold: 6, rest: 0), .aWeek(1))
    let short = outlook([programme([lock], through: Self.monday)], on: Self.monday + 1)
    #expect(short.picture.state.programme(on: Self.monday + 1) == nil)
    let ended = outlook([programme([lock]), .programmeEnded(.number(3))])
    #expect(ended.picture.state.presentProgramme == nil)
    #expect(blocks(ended.plan, .backExtensors).count == 2)
  }

  @Test func `a later programme takes the place of an earlier one from its first day on`() {
    let old = programme([ProgrammeLock(.birdDog, Dose(1, 4, hold: 6, rest: 0), .aWeek(1))])
    let new = Programme(author: ProgrammeAuthor("B", on: Self.monday), from: Self.monday + 7, through: Self.monday + 8)
    let state = outlook([old, .programmeTaken(new)]).picture.state
    #expect(state.programme(on: Self.monday)?.programme.author.name == "A. Gruber")
    #expect(state.programme(on: Self.monday + 7)?.programme.author.name == "B")
    #expect(state.programme(on: Self.monday + 9) == nil)
  }

  @Test(arguments: [
    (ProgrammeLock(.diaphragmaticBreathing, Dose(1, 6, hold: 0, rest: 0), .aWeek(3)), LockRefusal.byHand),
    (ProgrammeLock(.frontPlank, Dose(1, 2, hold: 90, rest: 60), .aWeek(2)), .hold(longest: 60)),
    (ProgrammeLock(.proneBackExtension, Dose(2, 8, hold: 3, rest: 30), .aWeek(3)), .tooOften(most: 2)),
    (ProgrammeLock(.clamshell, Dose(2, 12, hold: 1, rest: 30), .aWeek(4)), .tooOften(most: 3)),
    (ProgrammeLock(.clamshell, Dose(2, 12, hold: 1, rest: 30), .on([.sunday, .monday])), .nextDay),
  ])
  func `the limits of a dose and of a week stand above a clinician's word`(lock: ProgrammeLock, refusal: LockRefusal) {
    let outlook = outlook([programme([lock])])
    let standing = ProgrammeStanding(outlook.picture.state.programmes[0].programme, for: outlook.picture)
    #expect(standing.locks.map { $0.refusal } == [refusal])
    #expect(outlook.plan != nil)
  }

  @Test func `ten thousand repetitions take too long, and the rest of the programme is followed`() {
    let absurd = ProgrammeLock(.gluteBridge, Dose(1, 10_000, hold: 2, rest: 0), .aWeek(2))
    let sound = ProgrammeLock(.birdDog, Dose(2, 4, hold: 6, rest: 20), .aWeek(2))
    let outlook = outlook([programme([absurd, sound])])
    let standing = ProgrammeStanding(outlook.picture.state.programmes[0].programme, for: outlook.picture)
    #expect(standing.followed == [sound])
    if case .dose(_, let most) = standing.locks[0].refusal { #expect(most == 900) } else { Issue.record("not refused") }
  }

  @Test func `two exercises for one part go together as long as the week has room for both`() {
    let bird = ProgrammeLock(.birdDog, Dose(1, 4, hold: 6, rest: 0), .aWeek(2))
    let prone = ProgrammeLock(.proneBackExtension, Dose(1, 6, hold: 2, rest: 0), .aWeek(1))
    #expect(bird.goes(with: prone))
    let plan = outlook([programme([bird, prone])]).plan
    #expect(blocks(plan, .backExtensors).map { $0.block.exercise }.sorted { $0.rawValue < $1.rawValue }.count == 3)
    let more = ProgrammeLock(.proneBackExtension, Dose(1, 6, hold: 2, rest: 0), .aWeek(2))
    #expect(!bird.goes(with: more))
  }

  @Test func `a tag that rules an exercise out wins, and a tag that waits for a clinician's word has it`() {
    let bones = EventBody.screeningAnswered(ScreeningAnswers.allNo.saying(.yes, .q22Osteoporosis))
    let fold = ProgrammeLock(.standingRollDown, Dose(1, 4, hold: 1, rest: 0), .aWeek(3))
    let outlook = outlook([bones, programme([fold])])
    let standing = ProgrammeStanding(outlook.picture.state.programmes[0].programme, for: outlook.picture)
    #expect(standing.locks[0].refusal == .now(.excluded(.osteoporosisLoadedFlexion)))
    #expect(blocks(outlook.plan, .lumbarMobility).allSatisfy { $0.block.exercise != .standingRollDown })

    let hip = EventBody.screeningAnswered(ScreeningAnswers.allNo.saying(.yes, .q22HipReplacement))
    let clam = ProgrammeLock(.clamshell, Dose(2, 8, hold: 1, rest: 20), .aWeek(2))
    #expect(blocks(self.outlook([hip]).plan, .hipAbductors).allSatisfy { $0.block.exercise != .clamshell })
    let word = blocks(self.outlook([hip, programme([clam])]).plan, .hipAbductors)
    #expect(word.map { $0.block.exercise } == [.clamshell, .clamshell])
  }

  @Test func `a danger sign leaves no plan, whatever a clinician set before`() {
    let sign = EventBody.screeningAnswered(ScreeningAnswers.allNo.saying(.yes, .q2))
    let lock = ProgrammeLock(.catCow, Dose(1, 8, hold: 2, rest: 0), .aWeek(7))
    #expect(outlook([programme([lock]), sign]).plan == nil)
  }

  @Test func `on sore days half of the sets that were set are left, and nothing heavy`() {
    let sore = ScreeningAnswers.allNo.with { ($0.painNow, $0.painWorst) = (5, 5) }
    let core = ProgrammeLock(.deadBugHeelTap, Dose(4, 6, hold: 0, rest: 20), .aWeek(2))
    let heavy = ProgrammeLock(.gluteBridge, Dose(2, 10, hold: 2, rest: 30), .aWeek(2))
    let outlook = outlook([programme([core, heavy])], answers: sore)
    #expect(outlook.picture.pain.state == .reduce)
    #expect(blocks(outlook.plan, .hipExtensors).isEmpty)
    let set = blocks(outlook.plan, .anteriorCore)
    #expect(!set.isEmpty)
    #expect(set.allSatisfy { $0.block.exercises[0].dose.sets == 2 && $0.block.reasons.contains(.pain(.reduce)) })
  }

  @Test func `the runner's own no stands, and is told`() {
    let lock = ProgrammeLock(.catCow, Dose(1, 8, hold: 2, rest: 0), .aWeek(3))
    let outlook = outlook([.exerciseBanned(.catCow), programme([lock])])
    let standing = ProgrammeStanding(outlook.picture.state.programmes[0].programme, for: outlook.picture)
    #expect(standing.locks[0].refusal == .now(.banned))
  }

  @Test func `another exercise for a part that is set is no choice for a pin or a swap`() {
    let lock = ProgrammeLock(.catCow, Dose(1, 8, hold: 2, rest: 0), .aWeek(3))
    let wishes = WeekWishes(outlook([programme([lock])]).picture)
    #expect(wishes.obstacles(to: .hipRolling).first == .setOtherwise(by: Self.author))
    #expect(wishes.obstacles(to: .catCow).isEmpty)
    #expect(wishes.choices(insteadOf: .catCow, on: Self.monday).isEmpty)
  }
}
