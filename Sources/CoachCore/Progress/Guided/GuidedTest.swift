/// A self-test being done: told the time and the buttons, it says what comes next, what is heard and what was measured.
///
/// It reads the wall clock, so that a device that slept a little loses nothing. It keeps nothing beyond its own life: an
/// attempt that was cut off is not counted.
public struct GuidedTest: Sendable {
  public enum Phase: Slugged {
    /// Easy movement before the first test.
    case warmUp
    /// Getting into position, for as long as it takes.
    case setUp
    case countIn
    /// The clock runs up, or repetitions are counted.
    case attempt
    /// Why did it end?
    case ended
    /// Before the other side, or after another test.
    case rest
    case done
  }

  public enum Button: Hashable, Sendable {
    /// The one for a tap anywhere: warm, in position, not yet, one more, stop; a rest it leaves alone.
    case go
    /// Ends an attempt that is counted by taps.
    case stop
    /// Ends a rest before its time.
    case skip
    /// The shape slipped, or a repetition was not full: once a reminder, at the second the end.
    case slipped
    /// Pain above 3 ends the attempt.
    case painful
    /// Repetitions more or fewer than were counted.
    case correct(Int)
    case because(TestStop)
    /// How bad the pain is that ended it.
    case hurt(PainScore)
    /// The attempt does not count: the same side from the set-up on.
    case again
    /// Ends the test; what was measured stays.
    case leave
  }

  public enum Signal: Hashable, Sendable {
    case cue(TestCue)
    /// To be saved at once.
    case measured(TestAttempt)
    case done
  }

  public let kind: TestKind
  public internal(set) var phase: Phase
  /// The sides that are still to be done, the one at hand first.
  public internal(set) var sides: [Side?]
  public internal(set) var attempts: [TestAttempt] = []
  /// The reason that is known already, while it is asked for.
  public internal(set) var stop: TestStop?
  /// The device slept while the attempt came to its cap: nobody knows whether the runner did.
  public internal(set) var isUnsure = false
  /// Slips that were reminded of.
  public internal(set) var slips = 0

  /// How many phases there were before this one.
  var part = 0
  /// When the phase began, and how long it is where that is known.
  var since: Instant
  var length: Seconds?
  var lastTick: Instant
  /// Repetitions counted by taps; once the attempt has ended, its result.
  var counted = 0

  /// Before each attempt, as in a session.
  static let countIn = SessionTimeline.usualCountIn
  /// After another test one is still warm for so long [E].
  static let staysWarm = Seconds.minutes(30)
  /// A button pressed sooner after a change was meant for what was there before [E].
  static let settles = Seconds(0.5)
  /// Sounds are named so far ahead; after a longer sleep nothing was heard.
  public static let horizon: Seconds = 30

  /// - Parameters:
  ///   - sides: those to be done, in this order; left out where the test has none.
  ///   - lastTest: when another result was taken, if there was one.
  /// - Returns: nil for tests of reach.
  public init?(_ kind: TestKind, sides: [Side] = [.left, .right], lastTest: Instant? = nil, at now: Instant) {
    guard kind.canBeGuided else { return nil }
    self.kind = kind
    let both = sides.isEmpty ? [.left, .right] : sides
    self.sides = kind.hasSides ? both.map { Optional($0) } : [nil]
    (since, lastTick, phase, length) = (now, now, .warmUp, SelfTest.warmUp)
    guard let lastTest, lastTest <= now, now - lastTest < GuidedTest.staysWarm else { return }
    let rest = SelfTest.rest - (now - lastTest)
    (phase, length) = rest > .zero ? (.rest, rest) : (.setUp, nil)
  }

  public var isDone: Bool { phase == .done }
  public var side: Side? { sides.first ?? nil }
  var isHold: Bool { kind.unit == .seconds }
  /// Neither a clock nor a pace: each tap is a repetition.
  public var isTapped: Bool { !isHold && kind.pace == nil }
  var cap: Int { Int(kind.cap ?? 0) }

  public func elapsed(at now: Instant) -> Seconds { max(.zero, now - since) }

  /// Full seconds or repetitions of this attempt: going on, or as it ended.
  public func count(at now: Instant) -> Int {
    guard phase == .attempt else { return counted }
    if isTapped { return counted }
    let gone = elapsed(at: now).value
    if isHold { return min(cap, Int(gone)) }
    // What was not full does not count.
    return max(0, min(cap, Int(gone / (kind.pace?.length.value ?? 1))) - slips)
  }

  /// How far a paced repetition is.
  public func repetitionTime(at now: Instant, _ pace: TestPace) -> Seconds {
    let gone = elapsed(at: now).value
    return Seconds(gone - (gone / pace.length.value).rounded(.down) * pace.length.value)
  }

  /// What a clock shows: seconds left where something ends by itself, else those gone.
  public func secondsShown(at now: Instant) -> Int? {
    switch phase {
    case .warmUp, .rest, .countIn: length.map { Int(max(.zero, $0 - elapsed(at: now)).value.rounded(.up)) }
    case .attempt where isHold: count(at: now)
    default: nil
    }
  }

  /// 0…1 of the phase.
  public func progress(at now: Instant) -> Double {
    switch phase {
    case .attempt where isTapped: cap > 0 ? Double(counted) / Double(cap) : 0
    case .ended, .done: 1
    default: length.map { $0 > .zero ? min(1, elapsed(at: now).value / $0.value) : 1 } ?? 0
    }
  }
}
