import CoachCore
import Figures

/// A guided self-test in a page: buttons and the time go in, what to show, sound and save comes out as JSON.
struct BrowserTest {
  private var test: GuidedTest
  private let name: String
  private let setUp: [String]
  /// The exercise whose figure shows the test; nil where none does.
  private let exercise: ExerciseID?
  /// What is heard at the very beginning.
  private var opening: [GuidedTest.Signal]

  init(_ fields: Fields, at now: Instant) throws(BrowserFault) {
    let kind = try fields.needed("test", try fields.slug("test", TestKind.self))
    let sides = try fields.list("sides") { value throws(BrowserFault) in try Fields.side(value, "sides") }
    let test = GuidedTest(kind, sides: sides, lastTest: try fields.instant("lastTest"), at: now)
    self.test = try fields.needed("test", test)
    name = try fields.text("name") ?? ""
    setUp = try fields.texts("setUp")
    exercise = try fields.slug("exercise")
    opening = self.test.opening
  }

  mutating func tick(_ now: Instant) -> [UInt8] {
    let signals = opening + test.tick(now)
    opening = []
    return state(after: signals, at: now)
  }

  /// Presses `{button, …}`; the state, with what follows from it.
  mutating func press(_ fields: Fields, at now: Instant) throws(BrowserFault) -> [UInt8] {
    let signals = test.press(try TestButton(fields).button, at: now)
    return state(after: signals, at: now)
  }

  func movement(at now: Instant) -> Moment {
    let gone = test.elapsed(at: now)
    guard let exercise else { return .resting(0) }
    let repetition = Repetition(Exercise.with(exercise))
    switch test.phase {
    case .attempt where test.kind.unit == .seconds: return .held(gone.value)
    case .attempt:
      guard let pace = test.kind.pace else { break }
      let time = test.repetitionTime(at: now, pace)
      return time < pace.up
        ? .out(time.value / pace.up.value) : .back((time - pace.up).value / pace.down.value)
    case .ended, .rest, .done: return .resting(gone.value)
    case .warmUp, .setUp, .countIn: break
    }
    return repetition.moment(at: gone.value)
  }

  private func state(after signals: [GuidedTest.Signal], at now: Instant) -> [UInt8] {
    JSONWriter.document { writer in
      writer.put("now", Double(now.unixMilliseconds))
      writer.put("phase", test.phase.slug)
      writer.put("word", test.word(at: now))
      writer.put("advice", test.advice)
      writer.put("side", test.side?.slug)
      writer.put("sides", test.sides.count)
      writer.put("isDone", test.isDone)
      writer.put("seconds", test.secondsShown(at: now))
      writer.put("count", test.count(at: now))
      writer.put("progress", test.progress(at: now))
      writer.put("go", test.goWords)
      writer.put("isTapped", test.isTapped)
      writer.put("slips", test.slips)
      writer.put("stop", test.stop?.slug)
      writer.put("isUnsure", test.isUnsure)
      writer.put("attempts", each: test.attempts) { $1.write(&$0) }
      writer.put("cues", each: test.upcomingCues(from: now)) { writer, next in
        writer.put("at", Double(next.at.unixMilliseconds))
        writer.put("key", next.key)
        write(next.cue, &writer)
      }
      writer.put("news", each: signals) { writer, signal in
        switch signal {
        case .cue(let cue):
          writer.put("what", "cue")
          write(cue, &writer)
        case .measured(let attempt):
          writer.put("what", "measured")
          attempt.write(&writer)
        case .done: writer.put("what", "done")
        }
      }
    }
  }

  private func write(_ cue: TestCue, _ writer: inout JSONWriter) {
    writer.put("cue", cue.slug)
    writer.put("say", test.spoken(cue, name: name, setUp: setUp, full: false))
    writer.put("sayFull", test.spoken(cue, name: name, setUp: setUp, full: true))
  }
}

extension TestAttempt {
  fileprivate func write(_ writer: inout JSONWriter) {
    writer.put("side", side?.slug)
    writer.put("value", value)
    writer.put("stop", stop.slug)
    writer.put("pain", pain.map { $0.value })
  }
}
