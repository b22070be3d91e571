import CoachCore
import Testing

struct StartingLevelTests {
  private let day = CalendarDay(daysSinceEpoch: 20_000)

  private func level(_ role: Role, _ results: [TestResult], _ change: (inout LevelConditions) -> Void = { _ in })
    -> StartingLevel
  {
    var conditions = LevelConditions()
    change(&conditions)
    return StartingLevel(role, from: results, conditions)
  }

  private func both(_ kind: TestKind, _ left: Double, _ right: Double? = nil, after days: Int = 0) throws
    -> [TestResult]
  {
    [
      try #require(TestResult(kind, side: .left, value: left, day: day + days)),
      try #require(TestResult(kind, side: .right, value: right ?? left, day: day + days)),
    ]
  }

  private func one(_ kind: TestKind, _ value: Double) throws -> [TestResult] {
    [try #require(TestResult(kind, value: value, day: day))]
  }

  @Test(arguments: Role.planned)
  func `who is not tested begins as a beginner`(role: Role) {
    #expect(level(role, []).level == .beginner)
  }

  @Test(arguments: [
    (29.0, Level.beginner), (30, .intermediate), (89, .intermediate), (90, .advanced),
  ])
  func `the plank sets the front of the trunk`(seconds: Double, expected: Level) throws {
    #expect(level(.anteriorCore, try one(.frontPlank, seconds)).level == expected)
  }

  @Test(arguments: [
    (24.0, 80.0, Level.beginner), (25, 80, .intermediate), (59, 80, .intermediate), (60, 80, .advanced),
    (80, 24, .beginner),
  ])
  func `the weaker side sets the sides of the trunk`(left: Double, right: Double, expected: Level) throws {
    #expect(level(.lateralCore, try both(.sideBridge, left, right)).level == expected)
  }

  @Test func `one side alone is not tested`() throws {
    #expect(level(.lateralCore, [try both(.sideBridge, 80)[0]]).because == .notTested)
  }

  @Test(arguments: [
    (TestKind.sorensen, 59.0, Level.beginner), (.sorensen, 60, .intermediate), (.sorensen, 119, .intermediate),
    (.sorensen, 120, .advanced), (.proneHold, 44, .beginner), (.proneHold, 45, .intermediate),
    (.proneHold, 200, .intermediate),
  ])
  func `the back hold sets the back`(kind: TestKind, seconds: Double, expected: Level) throws {
    #expect(level(.backExtensors, try one(kind, seconds)).level == expected)
  }

  @Test func `a good bench test outweighs a fair floor hold, not a poor one`() throws {
    let bench = try one(.sorensen, 130)
    #expect(level(.backExtensors, bench + (try one(.proneHold, 60))).level == .advanced)
    #expect(level(.backExtensors, bench + (try one(.proneHold, 30))).level == .beginner)
  }

  @Test(arguments: [
    (Role.hipExtensors, TestKind.singleLegBridge, 7.0, Level.beginner),
    (.hipExtensors, .singleLegBridge, 8, .intermediate),
    (.hipExtensors, .singleLegBridge, 19, .intermediate), (.hipExtensors, .singleLegBridge, 20, .advanced),
    (.hipAbductors, .sideLyingRaises, 9, .beginner), (.hipAbductors, .sideLyingRaises, 10, .intermediate),
    (.hipAbductors, .sideLyingRaises, 19, .intermediate), (.hipAbductors, .sideLyingRaises, 20, .advanced),
    (.hipExtensors, .singleLegBridgeBox, 30, .beginner),
  ])
  func `repetitions set the hips; the box is another test`(role: Role, kind: TestKind, count: Double, expected: Level)
    throws
  {
    #expect(level(role, try both(kind, count)).level == expected)
  }

  @Test(arguments: [
    (7.0, 30.0, Level.beginner), (20, 11, .beginner), (8, 12, .intermediate), (15, 30, .intermediate),
    (16, 24, .intermediate), (16, 25, .advanced),
  ])
  func `legs need both the squat and the calf`(squats: Double, calves: Double, expected: Level) throws {
    let results = try both(.splitSquats, squats) + both(.calfRaises, calves)
    #expect(level(.lowerLimb, results).level == expected)
    #expect(level(.lowerLimb, try both(.splitSquats, 20)).because == .notTested)
  }

  @Test func `mobility needs training, no limit, and for the top twelve weeks`() throws {
    let free = try both(.kneeToWall, 11, 12)
    #expect(level(.hipMobility, free).because == .neverTrained)
    #expect(level(.hipMobility, free) { $0.weeksTrained = [.hipMobility: 11] }.level == .intermediate)
    #expect(level(.hipMobility, free) { $0.weeksTrained = [.hipMobility: 12] }.level == .advanced)
    #expect(level(.hipMobility, []) { $0.weeksTrained = [.hipMobility: 12] }.level == .intermediate)
    let limited = try both(.kneeToWall, 9, 11)
    #expect(level(.hipMobility, limited) { $0.weeksTrained = [.hipMobility: 30] }.because == .limited(limited[0]))
    #expect(
      level(.thoracicRotation, try both(.lumbarLockedRotation, 49, 52)) { $0.weeksTrained = [.thoracicRotation: 30] }
        .level == .beginner)
  }

  @Test(arguments: [
    (LevelCap.pain, Level.intermediate), (.history, .intermediate), (.age, .beginner), (.pregnancy, .beginner),
    (.osteoporosis, .beginner),
  ])
  func `pain, history, age, pregnancy and thin bones cap the level`(cap: LevelCap, expected: Level) throws {
    let found = level(.anteriorCore, try one(.frontPlank, 200)) { conditions in
      switch cap {
      case .pain: conditions.pain = 4
      case .history: conditions.tags = [.history]
      case .age: conditions.age = 65
      case .pregnancy: conditions.tags = [.pregnancyAbdominal]
      case .osteoporosis: conditions.tags = [.osteoporosisLoadedFlexion]
      }
    }
    #expect(found.level == expected)
    #expect(found.because == .capped(cap))
  }

  @Test func `the caps of age and bone end after four weeks, that of history stays`() throws {
    let plank = try one(.frontPlank, 200)
    #expect(level(.anteriorCore, plank) { ($0.age, $0.weeksSinceStart) = (70, 3) }.level == .beginner)
    #expect(level(.anteriorCore, plank) { ($0.age, $0.weeksSinceStart) = (70, 4) }.level == .advanced)
    #expect(level(.anteriorCore, plank) { ($0.tags, $0.weeksSinceStart) = ([.history], 50) }.level == .intermediate)
    #expect(level(.anteriorCore, plank) { $0.pain = 3 }.level == .advanced)
  }

  @Test func `the newest result counts, and the weaker side goes first`() throws {
    let results = try both(.sideBridge, 80, 90) + both(.sideBridge, 30, 20, after: 40)
    #expect(level(.lateralCore, results).level == .beginner)
    #expect(StartingLevel.weakerSide(of: .sideBridge, in: results) == .right)
    #expect(StartingLevel.weakerSide(of: .sideBridge, in: try both(.sideBridge, 40)) == nil)
  }
}
