import Testing

@testable import CoachCore

struct GuidedTestTests {
  private static let start = Instant(unixSeconds: 1_772_000_000)

  /// A test in the hands of a runner: buttons at seconds from its start, and a tick at every fifth of a second between.
  private struct Hands {
    var test: GuidedTest
    var signals: [GuidedTest.Signal] = []
    private var now = GuidedTestTests.start

    init(_ kind: TestKind, sides: [Side] = [.left, .right], lastTest: Instant? = nil) throws {
      test = try #require(GuidedTest(kind, sides: sides, lastTest: lastTest, at: GuidedTestTests.start))
    }

    mutating func wait(_ seconds: Double) {
      let end = now + Seconds(seconds)
      while now < end {
        now = min(end, now + Seconds(0.2))
        signals += test.tick(now)
      }
    }

    /// No tick in between, as on a device that sleeps.
    mutating func sleep(_ seconds: Double) {
      now = now + Seconds(seconds)
      signals += test.tick(now)
    }

    mutating func press(_ buttons: GuidedTest.Button..., after seconds: Double = 1) {
      for button in buttons {
        wait(seconds)
        signals += test.press(button, at: now)
      }
    }

    /// From the set-up to the first second of the attempt.
    mutating func begin() {
      press(.go)
      wait(5)
    }

    var measured: [TestAttempt] {
      signals.compactMap { if case .measured(let attempt) = $0 { attempt } else { nil } }
    }
    var cues: [TestCue] { signals.compactMap { if case .cue(let cue) = $0 { cue } else { nil } } }
    var count: Int { test.count(at: now) }
    var clock: Int? { test.secondsShown(at: now) }
    var upcoming: [UpcomingTestCue] { test.upcomingCues(from: now) }
  }

  @Test func `a side test leads from the warm-up over left, five minutes of rest and right to two results`() throws {
    var hands = try Hands(.sideBridge)
    #expect(hands.test.phase == .warmUp && hands.clock == 300)
    hands.wait(300)
    #expect(hands.test.phase == .setUp && hands.test.side == .left && hands.clock == nil)
    hands.wait(60)
    hands.begin()
    #expect(hands.test.phase == .attempt)
    hands.press(.go, after: 45.6)
    #expect(hands.test.phase == .ended)
    hands.press(.because(.limit))
    #expect(hands.test.phase == .rest && hands.test.side == .right && hands.clock == 300)
    hands.wait(300)
    #expect(hands.test.phase == .setUp && hands.test.side == .right)
    hands.begin()
    hands.press(.go, after: 38)
    hands.press(.because(.form))
    #expect(
      hands.measured == [
        TestAttempt(side: .left, value: 45, stop: .limit, pain: nil),
        TestAttempt(side: .right, value: 38, stop: .form, pain: nil),
      ])
    #expect(hands.test.isDone)
  }

  @Test(arguments: [(TestKind.frontPlank, 240), (.sideBridge, 180), (.sorensen, 240)])
  func `a hold ends by itself at the most that is asked for, and nobody is asked why`(kind: TestKind, cap: Int) throws {
    var hands = try Hands(kind)
    hands.press(.go)
    hands.begin()
    hands.wait(Double(cap) + 3)
    #expect(hands.measured.map(\.value) == [cap] && hands.measured[0].stop == .cap)
    #expect(hands.cues.filter { $0 == .cap }.count == 1)
  }

  @Test func `the count-in says three, two, one, and a tone marks each half minute`() throws {
    var hands = try Hands(.frontPlank)
    hands.press(.go)
    hands.begin()
    hands.press(.go, after: 95)
    #expect(
      hands.cues == [
        .setUp(nil), .tick(3), .tick(2), .tick(1), .begin, .tens(10), .tens(20), .halfMinute(30), .tens(40), .tens(50),
        .halfMinute(60), .tens(70), .tens(80), .halfMinute(90), .stopped(95),
      ])
  }

  @Test func `every sound is named ahead of its time, under a name of its own`() throws {
    var hands = try Hands(.calfRaises)
    hands.press(.go)
    hands.press(.go)
    var named: [Int: Instant] = [:]
    func name() {
      for next in hands.upcoming {
        #expect(named[next.key] == nil || named[next.key] == next.at)
        named[next.key] = next.at
      }
    }
    name()
    for _ in 0..<200 {
      hands.wait(0.2)
      name()
    }
    #expect(named.count == hands.cues.dropFirst().count + hands.upcoming.count)
  }

  @Test func `at a pace only full repetitions count, and one that was not full does not`() throws {
    var hands = try Hands(.singleLegBridge)
    hands.press(.go)
    hands.begin()
    hands.wait(4 * 7 + 3)
    #expect(hands.count == 7)
    hands.press(.slipped)
    #expect(hands.test.phase == .attempt && hands.cues.last == .reminder)
    hands.wait(4)
    hands.press(.slipped)
    #expect(hands.test.phase == .ended && hands.test.stop == .form)
    let counted = hands.count
    hands.press(.correct(-1), .because(.form))
    #expect(hands.measured.map(\.value) == [counted - 1])
  }

  @Test func `without a pace each tap is a repetition, and fifty are enough`() throws {
    var hands = try Hands(.splitSquats)
    hands.press(.go)
    hands.begin()
    for _ in 0..<12 { hands.press(.go) }
    hands.press(.stop)
    hands.press(.correct(1), .because(.limit))
    #expect(hands.measured.map(\.value) == [13])
    hands.press(.skip)
    hands.begin()
    for _ in 0..<60 { hands.press(.go) }
    #expect(hands.measured.map(\.value) == [13, 50] && hands.measured[1].stop == .cap)
  }

  @Test func `the second slip of the shape ends a hold, and the reason is known`() throws {
    var hands = try Hands(.frontPlank)
    hands.press(.go)
    hands.begin()
    hands.press(.slipped, after: 20)
    hands.press(.slipped, after: 10)
    #expect(hands.test.phase == .ended && hands.test.stop == .form && hands.count == 30)
  }

  @Test func `pain ends the whole test, once it is said how bad it is`() throws {
    var hands = try Hands(.sideBridge)
    hands.press(.go)
    hands.begin()
    hands.press(.painful, after: 20)
    #expect(hands.measured.isEmpty && hands.test.stop == .pain)
    hands.press(.hurt(3))
    #expect(hands.measured.isEmpty, "3 does not end a test")
    hands.press(.hurt(5))
    #expect(hands.measured == [TestAttempt(side: .left, value: 20, stop: .pain, pain: 5)] && hands.test.isDone)
  }

  @Test(arguments: [GuidedTest.Button.again, .leave])
  func `an attempt that does not count leaves nothing behind`(button: GuidedTest.Button) throws {
    var hands = try Hands(.sideBridge)
    hands.press(.go)
    hands.begin()
    hands.press(.go, after: 3)
    hands.press(button)
    #expect(hands.measured.isEmpty && hands.test.phase == (button == .leave ? .done : .setUp))
    #expect(hands.test.side == .left || button == .leave)
  }

  @Test func `a device that slept for a while in the middle of a hold loses nothing`() throws {
    var hands = try Hands(.frontPlank)
    hands.press(.go)
    hands.begin()
    hands.sleep(100)
    hands.press(.go, after: 2)
    #expect(hands.count == 102)
  }

  @Test func `a device that slept through the end of a hold asks before it believes the cap`() throws {
    var hands = try Hands(.frontPlank)
    hands.press(.go)
    hands.begin()
    hands.wait(60)
    hands.sleep(600)
    #expect(hands.test.phase == .ended && hands.test.isUnsure && hands.measured.isEmpty)
    hands.press(.because(.limit))
    #expect(hands.measured.isEmpty)
    hands.press(.because(.cap))
    #expect(hands.measured.map(\.stop) == [.cap])
  }

  @Test func `a device that slept through the rest waits at the other side`() throws {
    var hands = try Hands(.sideBridge)
    hands.press(.go)
    hands.begin()
    hands.press(.go, .because(.limit), after: 30)
    hands.sleep(3600)
    #expect(hands.test.phase == .setUp && hands.test.side == .right)
  }

  @Test func `a tap does not cut a rest short, its own button does`() throws {
    var hands = try Hands(.sideBridge)
    hands.press(.go)
    hands.begin()
    hands.press(.go, .because(.limit), .go, .stop, after: 30)
    #expect(hands.test.phase == .rest)
    hands.press(.skip)
    #expect(hands.test.phase == .setUp)
  }

  @Test func `a second tap of a nervous hand is not a second decision`() throws {
    var hands = try Hands(.frontPlank)
    hands.press(.go)
    hands.press(.go)
    hands.press(.go, after: 0.2)
    #expect(hands.test.phase == .countIn)
    hands.wait(6)
    hands.press(.go, after: 20)
    hands.press(.because(.limit), after: 0.2)
    #expect(hands.test.phase == .ended && hands.measured.isEmpty)
  }

  @Test(arguments: [
    (60, GuidedTest.Phase.rest), (299, .rest), (301, .setUp), (1700, .setUp), (1900, .warmUp), (-60, .warmUp),
  ])
  func `soon after another test it begins with the rest of the rest, and without another warm-up`(
    seconds: Double, phase: GuidedTest.Phase
  ) throws {
    let hands = try Hands(.frontPlank, lastTest: Self.start - Seconds(seconds))
    #expect(hands.test.phase == phase)
    if phase == .rest { #expect(hands.clock == 300 - Int(seconds)) }
  }

  @Test func `one side alone is done alone`() throws {
    var hands = try Hands(.sideBridge, sides: [.right])
    hands.press(.go)
    hands.begin()
    hands.press(.go, .because(.limit), after: 30)
    #expect(hands.measured.map(\.side) == [.right] && hands.test.isDone)
  }

  @Test(arguments: TestKind.allCases)
  func `what a guided test measures is a result that can be kept, and reach is never guided`(kind: TestKind) throws {
    guard kind.canBeGuided else {
      #expect(GuidedTest(kind, at: Self.start) == nil)
      return
    }
    var hands = try Hands(kind)
    hands.press(.go)
    hands.begin()
    hands.press(.go, .stop, .because(.limit), after: 20)
    let attempt = try #require(hands.measured.first)
    #expect(
      TestResult(
        kind, side: attempt.side, value: Double(attempt.value), stop: attempt.stop,
        day: CalendarDay(iso: "2026-03-10")!) != nil)
  }

  @Test func `a voice that says everything tells how to get into position`() throws {
    let (hands, test) = (try Hands(.sideBridge), SelfTest.of(.sideBridge))
    let words = try #require(hands.test.spoken(.setUp(.left), name: test.name, setUp: test.setUp, full: true))
    #expect(words.hasPrefix("Side bridge, left. Lie on one side") && words.hasSuffix("Tap when you are in position."))
    #expect(hands.test.spoken(.tens(10), name: "", setUp: [], full: false) == nil)
    #expect(hands.test.spoken(.halfMinute(30), name: "", setUp: [], full: false) == "30 seconds")
  }
}
