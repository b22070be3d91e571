import CoachCore
import Testing

private let monday = CalendarDay(iso: "2026-03-02")!

private func week(_ change: (inout WeekFacts) -> Void = { _ in }) -> WeekFacts {
  var facts = WeekFacts(first: monday, today: monday)
  facts.minutes = Array(repeating: 15, count: 7)
  for role in Role.planned { facts.levels[role] = .intermediate }
  change(&facts)
  return facts
}

extension WeekPlan {
  fileprivate func roles(_ index: Int) -> Set<Role> { Set(days[index].session?.blocks.map { $0.role } ?? []) }
  fileprivate func times(_ role: Role) -> Int { (0..<7).count { roles($0).contains(role) } }
}

struct ReplanTests {
  @Test func `the past holds no session, and what was done counts`() {
    let plan = WeekPlan.plan(
      week { facts in
        facts.today = monday + 2
        facts.done = [.init(day: monday, role: .lateralCore, exercise: .sidePlank)]
        facts.sessionsDone = [monday]
      })
    #expect(plan.days[0].session == nil && plan.days[1].session == nil)
    #expect(plan.times(.lateralCore) == 1)
  }

  @Test(arguments: 1..<7)
  func `missed work is never made up beyond the week's own number`(today: Int) {
    let plan = WeekPlan.plan(week { ($0.today, $0.maxRoles, $0.maxSessions) = (monday + today, 5, 7) })
    for role in Role.planned { #expect(plan.times(role) <= (role.isStrength ? 2 : 3)) }
  }

  @Test func `the same facts the day after keep the plan of the days to come`() {
    let before = WeekPlan.plan(week())
    let after = WeekPlan.plan(
      week { facts in
        facts.today = monday + 1
        facts.before = before
        facts.done =
          before.days[0].session?.blocks.map { .init(day: monday, role: $0.role, exercise: $0.exercise) } ?? []
        if before.days[0].session != nil { facts.sessionsDone = [monday] }
      })
    for index in 1..<7 { #expect(after.roles(index) == before.roles(index)) }
  }

  @Test func `strength on the last day before the week keeps strength off its first`() {
    let plan = WeekPlan.plan(week { $0.strengthBefore = .only(.lowerLimb) })
    #expect(plan.roles(0).isDisjoint(with: Role.planned.filter { $0.isStrength }))
  }

  @Test func `strength done yesterday keeps strength off today`() {
    let plan = WeekPlan.plan(
      week { facts in
        facts.today = monday + 1
        facts.done = [.init(day: monday, role: .lateralCore, exercise: .sidePlank)]
        facts.sessionsDone = [monday]
      })
    #expect(plan.roles(1).isDisjoint(with: Role.planned.filter { $0.isStrength }))
  }

  @Test(arguments: [-7, 7, 364])
  func `the same facts some weeks later make the same plan`(shift: Int) {
    func plan(_ first: CalendarDay) -> WeekPlan {
      var facts = WeekFacts(first: first, today: first)
      facts.minutes = [10, 0, 15, 20, 0, 30, 5]
      facts.runs = [.init(day: first + 3, kind: .hard), .init(day: first + 6, kind: .long)]
      return .plan(facts)
    }
    let (here, there) = (plan(monday), plan(monday + shift))
    for index in 0..<7 { #expect(here.days[index].session?.exercises == there.days[index].session?.exercises) }
    #expect(here.objective == there.objective)
  }
}

struct ChosenExerciseTests {
  private func ids(_ plan: WeekPlan) -> [ExerciseID] {
    plan.days.flatMap { $0.session?.exercises ?? [] }.map { $0.exercise }
  }

  @Test func `a back that bends badly never gets roll-down, rotate-and-fold, child's pose or crossed elbows`() {
    let plan = WeekPlan.plan(
      week { facts in
        facts.conditions.tags = [.flexionIntolerant]
        for id in SlotConditions.bending { facts.enjoyment[id] = .like }
      })
    let bending: Set<ExerciseID> = [
      .standingRollDown, .seatedRotationFlexionAis, .childsPose, .chairCrossedElbowStretch,
    ]
    #expect(bending.isDisjoint(with: ids(plan)))
  }

  @Test(arguments: [ExerciseID.catCow, .gluteBridge, .splitSquat, .clamshell])
  func `a banned exercise is in no plan`(id: ExerciseID) {
    let plan = WeekPlan.plan(week { $0.conditions.excluded = [id] })
    #expect(!ids(plan).contains(id))
  }

  @Test func `rotate-and-fold is left out where seated rotation, which must come first, is banned`() {
    let plan = WeekPlan.plan(
      week { facts in
        facts.anchor = .bedtime
        facts.enjoyment[.seatedRotationFlexionAis] = .like
        facts.conditions.excluded = [.seatedRotationAis]
      })
    #expect(ids(plan).contains(.threadTheNeedle))
    #expect(!ids(plan).contains(.seatedRotationFlexionAis))
  }

  @Test func `who bans breathing gets sessions without it, as long as promised`() throws {
    let plan = WeekPlan.plan(week { $0.conditions.excluded = [.diaphragmaticBreathing] })
    let session = try #require(plan.days.compactMap { $0.session }.first)
    #expect(!session.exercises.contains { $0.exercise == .diaphragmaticBreathing })
    #expect(!session.minimum.exercises.contains { $0.exercise == .diaphragmaticBreathing })
    let timeline = SessionTimeline(session.exercises)
    #expect(timeline.length == session.length)
  }

  @Test func `rotate-and-fold comes after seated rotation in the same session`() {
    let plan = WeekPlan.plan(
      week { facts in
        facts.anchor = .bedtime
        facts.enjoyment[.seatedRotationFlexionAis] = .like
      })
    let sessions = plan.days.compactMap { $0.session?.exercises.map { $0.exercise } }
    let folding = sessions.filter { $0.contains(.seatedRotationFlexionAis) }
    #expect(!folding.isEmpty)
    for session in folding {
      let fold = session.firstIndex(of: .seatedRotationFlexionAis)!
      #expect(session[..<fold].contains(.seatedRotationAis))
    }
  }

  @Test func `of two blocks for the legs one is a split squat or a calf raise`() {
    let plan = WeekPlan.plan(
      week { facts in
        (facts.enjoyment[.straightLegRaise], facts.enjoyment[.adductorSqueeze]) = (.like, .like)
        (facts.enjoyment[.splitSquat], facts.enjoyment[.calfRaise]) = (.dislike, .dislike)
      })
    let legs = plan.days.flatMap { $0.session?.blocks ?? [] }.filter { $0.role == .lowerLimb }.map { $0.exercise }
    #expect(legs.count == 2)
    #expect(legs.contains(.splitSquat) || legs.contains(.calfRaise))
  }

  @Test func `the same exercise is not chosen again while others are fresh`() {
    let plan = WeekPlan.plan(week { $0.maxRoles = 5 })
    let moves = plan.days.flatMap { $0.session?.blocks ?? [] }.filter { $0.role == .lumbarMobility }.map { $0.exercise }
    #expect(Set(moves).count == moves.count)
  }

  @Test func `a pinned exercise is where the runner put it, and says so`() throws {
    let pin = Pin(day: monday + 3, role: .lateralCore, exercise: .sidePlankKnees)
    let plan = WeekPlan.plan(week { $0.pins = [pin] })
    let block = try #require(plan.days[3].session?.blocks.first { $0.role == .lateralCore })
    #expect(block.exercise == .sidePlankKnees)
    #expect(block.reasons.contains(.pinned))
  }

  @Test func `a pin does not undo what a race keeps off`() {
    let plan = WeekPlan.plan(
      week { facts in
        facts.pins = [Pin(day: monday + 3, role: .lowerLimb)]
        facts.runs = [.init(day: monday + 3, kind: .race)]
      })
    #expect(!plan.roles(3).contains(.lowerLimb))
  }

  @Test func `a ten-minute block takes the place of the shorter ones that it displaces`() {
    let plan = WeekPlan.plan(
      week { facts in
        facts.minutes = [10, 0, 0, 0, 0, 0, 0]
        facts.pins = [Pin(day: monday, role: .anteriorCore, long: true)]
      })
    #expect(plan.roles(0) == [.anteriorCore])
  }

  @Test func `the first Copenhagen planks keep off the days before a hard run`() {
    let pin = Pin(day: monday + 1, role: .lowerLimb, exercise: .copenhagenShortLever, long: true)
    func plan(exposures: Int) -> WeekPlan {
      .plan(
        week { facts in
          facts.pins = [pin]
          facts.conditions.equipment = Set(Equipment.allCases)
          facts.runs = [.init(day: monday + 4, kind: .hard)]
          facts.exposures[.copenhagenShortLever] = exposures
        })
    }
    #expect(!ids(plan(exposures: 0)).contains(.copenhagenShortLever))
    #expect(ids(plan(exposures: 2)).contains(.copenhagenShortLever))
  }

  @Test func `without the kit for a rung the next one down takes its place`() {
    for kit in [[Equipment.none, .mat, .chair, .wallSupport], Equipment.allCases] {
      let plan = WeekPlan.plan(week { ($0.conditions.equipment, $0.maxRoles) = (Set(kit), 5) })
      #expect(plan.times(.hipAbductors) == 2)
      #expect(ids(plan).contains(.standingHipHike) == kit.contains(.step))
    }
  }

  @Test func `prone back extensions are at most two a week`() {
    let plan = WeekPlan.plan(
      week { facts in
        (facts.maxRoles, facts.maxSessions) = (5, 7)
        for index in 0..<7 { facts.modes[index] = [.more] }
        facts.enjoyment[.proneBackExtension] = .like
        facts.levels[.backExtensors] = .advanced
        facts.swaps = [
          Swap(from: .birdDog, to: .proneBackExtension), Swap(from: .birdDogSingleLimb, to: .proneBackExtension),
        ]
      })
    let times = ids(plan).count { $0 == .proneBackExtension }
    #expect(times > 0)
    #expect(times <= 2)
  }
}
