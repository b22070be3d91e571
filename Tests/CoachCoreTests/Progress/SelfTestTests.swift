import CoachCore
import Testing

struct SelfTestTests {
  private let day = CalendarDay(daysSinceEpoch: 20_000)

  @Test(arguments: TestKind.allCases)
  func `every test says how it is done and when to stop`(kind: TestKind) {
    let test = SelfTest.of(kind)
    #expect(test.kind == kind)
    #expect(!test.name.isEmpty && test.steps.count >= 3 && test.stopRules.count >= 2)
    #expect((kind.cap != nil) == (test.attempts == 1))
    #expect(TestKind(slug: kind.slug) == kind)
    #expect(SelfTest.rest >= .minutes(5) && SelfTest.warmUp == .minutes(5))
  }

  @Test func `with everything at hand and no pain, every test may be done`() {
    for test in SelfTest.all { #expect(test.refusals(ready()) == []) }
  }

  @Test(arguments: [
    (ActionLevel.proceed, 0), (.modified, 0), (.routine, 0), (.clinician, 1), (.urgent, 1), (.emergency, 1),
  ])
  func `a test is done only while the programme is open`(level: ActionLevel, refusals: Int) {
    var conditions = ready()
    conditions.level = level
    #expect(SelfTest.of(.frontPlank).refusals(conditions).count == refusals)
  }

  @Test(arguments: [(PainScore(3), [TestRefusal]()), (PainScore(4), [.painful(4)]), (nil, [.painNotSaid])])
  func `pain above three, or unknown, postpones a test`(pain: PainScore?, refusals: [TestRefusal]) {
    var conditions = ready()
    conditions.pain = pain
    #expect(SelfTest.of(.sideBridge).refusals(conditions) == refusals)
  }

  @Test(arguments: [(DoseRule.full, true), (.repeated, true), (.halved, false), (.none, false)])
  func `no largest effort while pain reduces the dose`(rule: DoseRule, allowed: Bool) {
    var conditions = ready()
    conditions.rule = rule
    #expect(SelfTest.of(.sideBridge).refusals(conditions).isEmpty == allowed)
  }

  @Test(arguments: [(47.9, false), (48, true)])
  func `no test within two days of a race or a hard run`(hours: Double, allowed: Bool) {
    var conditions = ready()
    conditions.nearestHardRun = .hours(hours)
    #expect(SelfTest.of(.frontPlank).refusals(conditions).isEmpty == allowed)
  }

  @Test func `the bench test of the back needs a helper or a strap`() {
    var conditions = ready()
    conditions.hasHelper = false
    conditions.equipment.remove(.strap)
    #expect(SelfTest.of(.sorensen).refusals(conditions) == [.needsHelperOrStrap])
    conditions.equipment.insert(.strap)
    #expect(SelfTest.of(.sorensen).refusals(conditions) == [])
    #expect(SelfTest.of(.proneHold).refusals(conditions) == [])
  }

  @Test(arguments: [
    (TestKind.sitAndReach, CoachCore.Tag.flexionIntolerant), (.fingerToFloor, .flexionIntolerant),
    (.sorensen, .extensionIntolerant), (.proneHold, .pregnancyProne), (.sideBridge, .shoulder),
    (.frontPlank, .hypertensionIsometric), (.calfRaises, .ankleAchilles), (.singleLegBridge, .hamstringAcute),
    (.seatedRotation, .rotationIntolerant),
  ])
  func `a tag closes the tests that would provoke it`(kind: TestKind, tag: CoachCore.Tag) {
    var conditions = ready()
    conditions.tags = [tag, .history]
    #expect(SelfTest.of(kind).refusals(conditions) == [.tag(tag)])
  }

  @Test func `a test comes again after four to six weeks`() throws {
    let result = try #require(TestResult(.frontPlank, value: 50, day: day))
    #expect(SelfTest.nextTest(of: .frontPlank, after: [result], today: day + 3) == (day + 28)...(day + 42))
    #expect(SelfTest.nextTest(of: .sideBridge, after: [result], today: day + 3).lowerBound == day + 3)
  }

  @Test func `a result has a side where the test has sides, and stays in its range`() throws {
    #expect(TestResult(.sideBridge, value: 50, day: day) == nil)
    #expect(TestResult(.frontPlank, side: .left, value: 50, day: day) == nil)
    #expect(TestResult(.frontPlank, value: -1, day: day) == nil)
    #expect(TestResult(.frontPlank, value: .nan, day: day) == nil)
    #expect(TestResult(.fingerToFloor, value: -5, day: day)?.value == -5)
    let capped = try #require(TestResult(.sorensen, value: 300, day: day))
    #expect(capped.value == 240 && capped.stop == .cap && capped.isCensored)
    #expect(TestResult(.sorensen, value: 300, stop: .pain, day: day)?.stop == .pain)
  }

  private func ready() -> TestConditions {
    var conditions = TestConditions()
    conditions.pain = 0
    conditions.hasHelper = true
    conditions.equipment = Set(Equipment.allCases)
    return conditions
  }
}
