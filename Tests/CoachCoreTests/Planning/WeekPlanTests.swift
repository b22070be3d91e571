import CoachCore
import Testing

/// Monday 2 March 2026 and the six days after it.
private let monday = CalendarDay(iso: "2026-03-02")!

/// A week with a quarter of an hour each day, at the start of it; no run yet.
private func week(_ change: (inout WeekFacts) -> Void = { _ in }) -> WeekFacts {
  var facts = WeekFacts(first: monday, today: monday)
  facts.minutes = Array(repeating: 15, count: 7)
  for role in Role.planned { facts.levels[role] = .intermediate }
  change(&facts)
  return facts
}

extension WeekFacts {
  fileprivate mutating func run(_ kind: RunKind, on index: Int) {
    runs.append(RunOnDay(day: first + index, kind: kind))
  }
}

extension WeekPlan {
  fileprivate func roles(_ index: Int) -> [Role] { days[index].session?.blocks.map { $0.role } ?? [] }
  fileprivate func times(_ role: Role) -> Int { (0..<7).count { roles($0).contains(role) } }
  fileprivate var blocks: [PlannedBlock] { days.flatMap { $0.session?.blocks ?? [] } }
}

struct WeekPlanTests {
  @Test func `a free week serves strength twice and mobility three times`() {
    let plan = WeekPlan.plan(week { $0.maxRoles = 5 })
    for role in Role.planned { #expect(plan.times(role) == (role.isStrength ? 2 : 3)) }
    #expect(plan.omissions.isEmpty)
  }

  @Test func `who wants few, longer sessions gets the same blocks on fewer days`() {
    func plan(_ pattern: SessionPattern) -> WeekPlan {
      .plan(
        week { facts in
          (facts.sessionPattern, facts.deload) = (pattern, true)
          facts.minutes = [12, 0, 12, 0, 12, 6, 6]
          facts.usual = Array(repeating: true, count: 7)
          facts.run(.hard, on: 2)
        })
    }
    let (spread, few) = (plan(.spread), plan(.fewLong))
    #expect(spread.days.count { $0.session != nil } == 4)
    #expect(few.days.count { $0.session != nil } == 3)
    #expect(spread.blocks.count == few.blocks.count)
  }

  @Test(arguments: 0..<7)
  func `a day that did not suit gets no session where the week can do without it`(index: Int) {
    let plan = WeekPlan.plan(week { ($0.unsuited[index], $0.deload) = (true, true) })
    #expect(plan.days[index].session == nil)
    #expect(plan.blocks.count == WeekPlan.plan(week { $0.deload = true }).blocks.count)
  }

  @Test func `strength is never on two days running`() {
    let plan = WeekPlan.plan(week())
    for index in 0..<6 {
      let pair = plan.roles(index).contains { $0.isStrength } && plan.roles(index + 1).contains { $0.isStrength }
      #expect(!pair)
    }
  }

  @Test func `with consecutive days allowed no strength role is on two days running`() {
    let plan = WeekPlan.plan(week { ($0.consecutiveDays, $0.maxSessions) = (true, 7) })
    for index in 0..<6 {
      let both = Set(plan.roles(index)).intersection(plan.roles(index + 1)).filter { $0.isStrength }
      #expect(both.isEmpty)
    }
  }

  @Test func `a race on Sunday keeps strength off Saturday and Sunday and heavy work off Friday`() {
    let plan = WeekPlan.plan(week { $0.run(.race, on: 6) })
    #expect(!plan.roles(5).contains { $0.isStrength })
    #expect(!plan.roles(6).contains { $0.isStrength })
    #expect(!plan.roles(4).contains { $0.isHeavy })
    for block in plan.days[4].session?.blocks ?? [] { #expect(Exercise.with(block.exercise).fatigueCost < 2) }
  }

  @Test func `a race on the Sunday before keeps strength off Monday`() {
    let plan = WeekPlan.plan(week { $0.run(.race, on: -1) })
    #expect(!plan.roles(0).contains { $0.isStrength })
    #expect(plan.days[0].kept.contains { $0.reason == .afterRace(monday + -1) })
  }

  @Test func `a race after the week is seen`() {
    let plan = WeekPlan.plan(week { $0.run(.race, on: 7) })
    #expect(!plan.roles(6).contains { $0.isStrength })
    #expect(!plan.roles(5).contains { $0.isHeavy })
  }

  @Test(arguments: [RunKind.hard, .long], 1...6)
  func `the day before a hard or long run has nothing heavy`(kind: RunKind, day: Int) {
    let plan = WeekPlan.plan(week { $0.run(kind, on: day) })
    #expect(!plan.roles(day - 1).contains { $0.isHeavy })
    for block in plan.days[day - 1].session?.blocks ?? [] { #expect(Exercise.with(block.exercise).fatigueCost < 2) }
    #expect(plan.days[day - 1].kept.contains { $0.reason == .beforeRun(kind, on: monday + day) })
  }

  @Test func `an easy run keeps nothing off`() {
    let plan = WeekPlan.plan(week { $0.run(.easy, on: 3) })
    let kept = plan.days.flatMap { $0.kept }
    #expect(kept.isEmpty)
  }

  @Test func `on the day of a race only mobility that costs nothing and holds nothing`() {
    let plan = WeekPlan.plan(
      week { facts in
        facts.run(.race, on: 2)
        facts.minutes = [0, 0, 15, 0, 0, 0, 0]
      })
    #expect(!plan.roles(2).isEmpty)
    for block in plan.days[2].session?.blocks ?? [] {
      let exercise = Exercise.with(block.exercise)
      #expect(exercise.fatigueCost == 0 && exercise.kind != .staticStretch && block.role.isMobility)
    }
  }

  @Test func `no minutes make an empty plan and say so`() {
    let plan = WeekPlan.plan(week { $0.minutes = Array(repeating: 0, count: 7) })
    #expect(plan.blocks.isEmpty)
    #expect(plan.omissions.count == 9)
    for omission in plan.omissions { #expect(omission.reason == .minutes) }
  }

  @Test func `what is left out names what stands in the way: race day, too few days, sessions, or too many at once`() {
    func reasons(_ role: Role, _ change: (inout WeekFacts) -> Void) -> [PlanReason] {
      WeekPlan.plan(week(change)).omissions.filter { $0.role == role }.map { $0.reason }
    }
    func sunday(_ facts: inout WeekFacts) { facts.today = monday + 6 }
    let race = reasons(.lowerLimb) { facts in
      sunday(&facts)
      facts.run(.race, on: 6)
    }
    #expect(race == [.raceDay])
    #expect(reasons(.hipMobility) { sunday(&$0) } == [.past])
    #expect(reasons(.hipMobility) { ($0.maxSessions, $0.maxRoles) = (2, 5) } == [.sessions(2)])
    #expect(reasons(.hipMobility) { ($0.maxSessions, $0.maxRoles) = (7, 2) } == [.blocks(2)])
  }

  @Test func `ten minutes on three days serve every role once`() {
    let plan = WeekPlan.plan(week { ($0.minutes, $0.maxRoles) = ([10, 0, 10, 0, 10, 0, 0], 4) })
    for role in Role.planned { #expect(plan.times(role) == 1) }
    for day in plan.days { if let session = day.session { #expect(session.blocks.count <= 3) } }
  }

  @Test(arguments: 0..<40)
  func `no session is longer than the minutes of its day`(minutes: Int) throws {
    let plan = WeekPlan.plan(week { $0.minutes = Array(repeating: minutes, count: 7) })
    for day in plan.days {
      guard let session = day.session else { continue }
      #expect(session.blocks.count * 3 <= minutes)
      for block in session.blocks { #expect(PlannedSession.length(of: block.exercises) <= .minutes(3)) }
    }
  }
}

struct PainWeekTests {
  private func plan(_ state: PainState) -> WeekPlan {
    .plan(
      week { facts in
        facts.state = state
        facts.conditions.allowed = SlotConditions.AllowedWork(state)
        facts.doseRule = DoseRule(state)
      })
  }

  @Test func `REDUCE leaves out heavy work, two blocks a day, other strength once`() {
    let plan = plan(.reduce)
    for role in Role.planned where role.isHeavy { #expect(plan.times(role) == 0) }
    for role in Role.planned where role.isStrength && !role.isHeavy { #expect(plan.times(role) == 1) }
    for index in 0..<7 { #expect(plan.roles(index).count <= 2) }
    #expect(plan.omissions.contains(Omission(.lowerLimb, missing: 2, .pain(.reduce))))
  }

  @Test func `PAUSE leaves mobility without far bending`() {
    let plan = plan(.pause)
    #expect(!plan.blocks.isEmpty)
    for block in plan.blocks {
      #expect(block.role.isMobility)
      #expect(!SlotConditions.bending.contains(block.exercise))
    }
  }

  @Test(arguments: [PainState.refer, .stop])
  func `REFER and STOP leave no block`(state: PainState) { #expect(plan(state).blocks.isEmpty) }

  @Test func `a red score leaves no session today, and tomorrow may have one`() {
    let plan = WeekPlan.plan(week { ($0.state, $0.restsToday) = (.reduce, true) })
    #expect(plan.days[0].session == nil)
    #expect(plan.days[0].kept.contains { $0.reason == .pain(.reduce) })
    #expect(plan.days.dropFirst().contains { $0.session != nil })
  }

  @Test func `steep descents keep heavy work off until the muscles had two days`() {
    let rest = WeekFacts.DownhillRest(through: monday + 2, run: EventID(high: 0, low: 1), runDay: monday, descent: 400)
    let plan = WeekPlan.plan(week { $0.downhill = [rest] })
    for index in 0...2 { #expect(!plan.roles(index).contains { $0.isHeavy }) }
    #expect(plan.days[1].kept.contains { $0.reason == .downhill(descent: 400, on: monday) })
  }
}

struct ModeWeekTests {
  @Test func `an easier week halves what it asks for, rounded up`() {
    let plan = WeekPlan.plan(week { ($0.deload, $0.maxRoles) = (true, 5) })
    for role in Role.planned { #expect(plan.times(role) == (role.isStrength ? 1 : 2)) }
    #expect(plan.omissions.contains(Omission(.anteriorCore, missing: 1, .deload)))
  }

  @Test(arguments: [Mode.holiday, .illness])
  func `a holiday and an illness are left free`(mode: Mode) {
    let plan = WeekPlan.plan(week { facts in for index in 0...3 { facts.modes[index] = [mode] } })
    for index in 0...3 { #expect(plan.days[index].session == nil) }
    #expect((4..<7).contains { plan.days[$0].session != nil })
  }

  @Test func `more is only more while the runner asks for it`() {
    let usual = WeekPlan.plan(week { ($0.maxRoles, $0.maxSessions) = (5, 7) })
    let more = WeekPlan.plan(
      week { facts in
        (facts.maxRoles, facts.maxSessions) = (5, 7)
        for index in 0..<7 { facts.modes[index] = [.more] }
        for id in ExerciseID.allCases { facts.enjoyment[id] = .like }
      })
    #expect(usual.times(.lumbarMobility) == 3)
    #expect(more.times(.lumbarMobility) > 3)
    for role in Role.planned where role.isStrength { #expect(more.times(role) <= 3) }
  }

  @Test func `next week can be planned ahead`() {
    let plan = WeekPlan.plan(week { $0.today = monday + -3 })
    #expect(plan.days.contains { $0.session != nil })
  }
}
