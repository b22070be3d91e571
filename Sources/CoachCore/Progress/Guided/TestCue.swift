/// What a runner hears at a moment of a guided test.
public enum TestCue: Hashable, Sendable {
  case warmUp
  /// What to get into position for.
  case setUp(Side?)
  /// Three, two, one.
  case tick(Int)
  case begin
  /// Ten seconds more have gone; said only by a voice that says everything.
  case tens(Int)
  case halfMinute(Int)
  /// A paced repetition begins after so many.
  case up(Int)
  case down
  case counted(Int)
  case reminder
  /// The attempt has ended, with so many seconds or repetitions.
  case stopped(Int)
  /// The most that is asked for.
  case cap
  /// Before a side.
  case rest(Side?)
  case done
}

/// A cue of a test and its time from the start of its phase.
struct TimedTestCue {
  let at: Seconds
  let cue: TestCue
}

/// A cue of a test that is yet to come.
public struct UpcomingTestCue: Hashable, Sendable {
  public let at: Instant
  public let cue: TestCue
  /// Tells it apart from all other cues of the test; the same each time that it is named.
  public let key: Int
}

extension GuidedTest {
  /// What is heard in this phase, in order of time; what begins the next one belongs to its end.
  var cues: [TimedTestCue] {
    guard let length else { return [] }
    var cues: [TimedTestCue] = []
    func add(_ at: Seconds, _ cue: TestCue) { cues.append(TimedTestCue(at: at, cue: cue)) }
    func countDown() {
      for count in [3, 2, 1] { add(length - Seconds(Double(count)), .tick(count)) }
    }
    switch phase {
    case .warmUp, .rest: add(length, .setUp(side))
    case .countIn:
      countDown()
      add(length, .begin)
    case .attempt:
      if isHold {
        for seconds in stride(from: 10, to: cap - 3, by: 10) {
          add(Seconds(Double(seconds)), seconds % 30 == 0 ? .halfMinute(seconds) : .tens(seconds))
        }
        countDown()
      }
      if let pace = kind.pace {
        for count in 0..<cap {
          let begin = Seconds(Double(count) * pace.length.value)
          if count > 0 { add(begin, .up(count)) }
          add(begin + pace.up, .down)
        }
      }
      add(length, .cap)
    case .setUp, .ended, .done: break
    }
    return cues
  }

  func cues(after: Seconds, upTo: Seconds) -> [Signal] {
    cues.filter { $0.at > after && $0.at <= upTo }.map { .cue($0.cue) }
  }

  /// What will be heard from `now` on, which is when the last tick was, if nobody presses anything.
  public func upcomingCues(from now: Instant) -> [UpcomingTestCue] {
    let gone = now - since
    var upcoming: [UpcomingTestCue] = []
    for (place, timed) in cues.enumerated() where timed.at > gone && timed.at <= gone + GuidedTest.horizon {
      upcoming.append(UpcomingTestCue(at: since + timed.at, cue: timed.cue, key: part * GuidedTest.cuesOfPhase + place))
    }
    return upcoming
  }

  /// More than any phase has: fifty repetitions up and down.
  private static let cuesOfPhase = 128
}
