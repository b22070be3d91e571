extension GuidedTest.Phase {
  public var slug: String {
    switch self {
    case .warmUp: "warm-up"
    case .setUp: "set-up"
    case .countIn: "count-in"
    case .attempt: "attempt"
    case .ended: "ended"
    case .rest: "rest"
    case .done: "done"
    }
  }
}

extension GuidedTest {
  private static let warmUpWords =
    "Walk, march on the spot, circle the hips, cat and cow: easy movement until you are warm."

  /// What to do or to know now, in a sentence; nil where the word says it.
  public var advice: String? {
    switch phase {
    case .warmUp: GuidedTest.warmUpWords
    case .rest: "With less than five minutes of rest the next one may come out lower."
    case .ended where isUnsure:
      "The device slept while the clock came to the most that is asked for. Did you hold it until then?"
    case .setUp, .countIn, .attempt, .ended, .done: nil
    }
  }

  /// The word for what is happening.
  public func word(at now: Instant) -> String {
    switch phase {
    case .warmUp: "WARM UP"
    case .setUp: "GET INTO POSITION"
    case .countIn: "GET READY"
    case .attempt:
      if let pace = kind.pace {
        repetitionTime(at: now, pace) < pace.up ? "UP" : "DOWN"
      } else {
        isHold ? "HOLD" : "GO"
      }
    case .ended: "STOPPED"
    case .rest: "REST"
    case .done: "DONE"
    }
  }

  /// What `go` does now, for a button; nil where it does nothing.
  public var goWords: String? {
    switch phase {
    case .warmUp: "I am warm"
    case .setUp: "I am in position"
    case .countIn: "Not yet"
    case .attempt: isTapped ? "Count one" : "Stop"
    case .ended, .rest, .done: nil
    }
  }

  /// What a voice says, in few words; nil where the sound is enough.
  ///
  /// - Parameters:
  ///   - name: of the test; with `setUp` a page passes it on, which has all tests' words anyway.
  ///   - full: everything that may be said, for those who do not look at the screen.
  public func spoken(_ cue: TestCue, name: String, setUp: [String], full: Bool) -> String? {
    switch cue {
    case .warmUp: return "Five minutes of easy movement first." + (full ? " " + GuidedTest.warmUpWords : "")
    case .setUp(let side):
      var words = name + (side.map { ", " + $0.slug } ?? "") + ". "
      if full { for step in setUp { words += step + " " } }
      return words + "Tap when you are in position."
    case .tick(let count): return full ? "\(count)" : nil
    case .tens(let count): return full ? "\(count)" : nil
    case .halfMinute(let count): return "\(count) seconds"
    case .up(let count), .counted(let count): return full || count % 5 == 0 ? "\(count)" : nil
    case .reminder: return "That was the reminder. Stop at the next one."
    case .stopped(let value): return isHold ? "\(value) seconds" : "\(value)"
    case .cap: return "That is the most that is asked for. Stop."
    case .rest(let side): return "Rest." + (side.map { " The \($0.slug) side comes next." } ?? "")
    case .done: return "Done"
    case .begin, .down: return nil
    }
  }
}

extension TestCue {
  /// The sound of it, by the names that sounds of a session have where they mean the same.
  public var slug: String {
    switch self {
    case .warmUp: "next-exercise"
    case .setUp: "next-set"
    case .tick: "tick"
    case .begin: "begin"
    case .tens: "tens"
    case .halfMinute: "halfway"
    case .up: "up"
    case .down: "down"
    case .counted: "counted"
    case .reminder: "reminder"
    case .stopped, .cap: "end-of-hold"
    case .rest: "rest"
    case .done: "done"
    }
  }

  /// How many bells of a terminal.
  public var bells: Int {
    switch self {
    case .warmUp, .tens, .down, .rest: 0
    case .tick, .begin, .halfMinute, .up, .counted, .reminder, .stopped, .cap: 1
    case .setUp: 2
    case .done: 1
    }
  }
}
