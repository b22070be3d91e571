import CoachCore
import TestKit
import Testing

@Suite struct SessionPlayerTests {
  private let start = Instant(unixSeconds: 1_770_000_000)
  private let plank = PrescribedExercise(
    .sidePlank, role: .lateralCore, level: .beginner, dose: Dose(2, 3, hold: 8, rest: 20))
  private let turns = PrescribedExercise(
    .seatedRotationAis, role: nil, level: .beginner, dose: Dose(1, 5, hold: 1, rest: 0))

  private func started(_ exercises: PrescribedExercise...) -> SessionPlayer {
    var player = SessionPlayer(SessionTimeline(exercises))
    _ = player.press(.start, at: start)
    return player
  }

  private func finished(_ signals: [SessionPlayer.Signal]) -> [SetRecord] {
    signals.compactMap { if case .finished(let record) = $0 { record } else { nil } }
  }

  @Test func `nothing runs before start`() {
    var player = SessionPlayer(SessionTimeline([plank]))
    #expect(player.tick(start + 500).isEmpty)
    #expect(player.index == 0)
    #expect(player.active == .zero)
  }

  @Test func `a session left to run does all that was asked, in the time promised`() {
    var player = started(plank, PlannedSession.breathing)
    let length = player.timeline.length
    var signals: [SessionPlayer.Signal] = []
    for second in 1...Int(length.value) { signals += player.tick(start + Seconds(Double(second))) }
    #expect(player.isDone)
    #expect(player.active == length)
    #expect(signals.last == .done)
    #expect(finished(signals).count == 5)
    #expect(finished(signals).allSatisfy { $0.done == $0.asked })
    #expect(player.end.completed)
    #expect(player.unrated == [.sidePlank])
  }

  @Test func `a machine that slept two minutes has lost nothing`() {
    var awake = started(plank)
    var asleep = awake
    for second in 1...120 { _ = awake.tick(start + Seconds(Double(second))) }
    _ = asleep.tick(start + 120)
    #expect(asleep.index == awake.index)
    #expect(asleep.records == awake.records)
    #expect(abs((asleep.spent - awake.spent).value) < 0.001)
  }

  @Test func `a pause takes as long as it takes`() {
    var player = started(plank)
    _ = player.press(.pause, at: start + 10)
    _ = player.press(.resume, at: start + 300)
    _ = player.tick(start + 301)
    #expect(player.active == 11)
  }

  @Test func `skipping an exercise writes down what was done of it, once it cannot be undone`() {
    var player = started(plank, PlannedSession.breathing)
    // Next-up and count-in 12 s, then holds of 10 s with 3 s between: at 40 s the third hold is on.
    _ = player.tick(start + 40)
    #expect(finished(player.press(.skip, at: start + 40)).isEmpty)
    #expect(player.step?.item == 1)
    #expect(finished(player.tick(start + 44)).isEmpty)
    let saved = finished(player.tick(start + 46))
    #expect(saved.map { $0.done } == [2])
    #expect(saved.map { $0.asked } == [3])
  }

  @Test func `a skip is taken back within five seconds, as if it had not been`() {
    var player = started(plank, PlannedSession.breathing)
    _ = player.tick(start + 40)
    let before = (player.index, player.spent)
    _ = player.press(.skip, at: start + 40)
    let signals = player.press(.undo, at: start + 44)
    #expect((player.index, player.spent) == before)
    #expect(finished(signals).isEmpty)
  }

  @Test func `after six seconds a skip stands`() {
    var player = started(plank, PlannedSession.breathing)
    _ = player.press(.skip, at: start + 40)
    _ = player.press(.undo, at: start + 46)
    #expect(player.step?.item == 1)
  }

  @Test func `back starts the set again, and near its start the one before`() {
    var player = started(plank)
    _ = player.tick(start + 30)
    _ = player.press(.back, at: start + 30)
    #expect(player.spent == .zero)
    #expect(player.step?.rep == 0)
    #expect(player.step?.side == .left)
    _ = player.tick(start + 88)
    #expect(player.step?.side == .right)
    _ = player.press(.back, at: start + 88)
    #expect(player.step?.side == .right)
    _ = player.press(.back, at: start + 89)
    #expect(player.step?.side == .left)
  }

  @Test func `a set done again is one set`() {
    var player = started(plank)
    let length = player.timeline.length
    _ = player.tick(start + 55)
    #expect(player.records.count == 1)
    _ = player.press(.back, at: start + 55)
    _ = player.press(.back, at: start + 56)
    var now = start + 56
    while !player.isDone, now < start + length * 2 {
      now = now + 1
      _ = player.tick(now)
    }
    #expect(player.records.count == 4)
  }

  @Test func `ten seconds more make a rest ten seconds longer`() {
    var player = started(plank)
    _ = player.press(.moreRest, at: start + 1)
    _ = player.tick(start + 16)
    #expect(player.step?.kind == .nextUp)
    _ = player.tick(start + 18)
    #expect(player.step?.kind == .countIn)
  }

  @Test func `easier brings the easier exercise, from its beginning`() {
    var player = started(plank)
    _ = player.press(.easier, at: start + 20)
    #expect(player.view(at: start + 20)?.exercise == .sidePlankKnees)
    #expect(player.step?.kind == .nextUp)
  }

  @Test func `where nothing easier is allowed, there are fewer repetitions and it goes on`() {
    var player = SessionPlayer(SessionTimeline([plank]), excluded: [.sidePlankKnees])
    _ = player.press(.start, at: start)
    _ = player.tick(start + 14)
    let rep = player.step?.rep
    _ = player.press(.easier, at: start + 14)
    #expect(player.step?.rep == rep)
    #expect(player.view(at: start + 14)?.reps == 2)
    let saved = finished(player.tick(start + 36))
    #expect(saved.map { $0.done } == [2])
    #expect(saved.map { $0.asked } == [3])
  }

  @Test func `too painful ends the exercise, keeps what was done and tells the pain rules`() {
    var player = started(plank, PlannedSession.breathing)
    _ = player.tick(start + 30)
    let signals = player.press(.tooPainful(6), at: start + 30)
    #expect(signals.contains(.painful(.sidePlank, 6)))
    #expect(finished(signals).map { $0.done } == [1])
    #expect(player.step?.item == 1)
  }

  @Test(arguments: [(repetition: 3, ends: false), (repetition: 4, ends: true)])
  func `turning that feels looser is enough from the fourth repetition`(repetition: Int, ends: Bool) {
    var player = started(turns)
    let now = start + Seconds(Double(12 + (repetition - 1) * 5 + 2))
    _ = player.press(.feelsLooser, at: now)
    #expect((player.step?.kind == .switchSide) == ends)
    #expect(player.records.map { $0.done } == (ends ? [4] : []))
  }

  @Test func `after a crash it goes on after the last set that was saved`() {
    var player = started(plank)
    _ = player.tick(start + 60)
    #expect(player.records.count == 1)
    let again = SessionPlayer(SessionTimeline([plank]), resuming: player.records)
    #expect(again.step?.kind == .switchSide)
    #expect(again.step?.side == .right)
    #expect(!again.isRunning)
  }

  @Test func `breaths that were stopped at the beginning do not end the session when it is resumed`() {
    let timeline = SessionTimeline([PlannedSession.breaths, plank, PlannedSession.breaths])
    let again = SessionPlayer(timeline, stopped: [.diaphragmaticBreathing])
    #expect(again.step?.item == 1)
  }

  @Test func `after a crash an exercise that hurt is not begun again`() {
    let again = SessionPlayer(SessionTimeline([plank, PlannedSession.breathing]), stopped: [.sidePlank])
    #expect(again.step?.item == 1)
  }

  @Test func `an exercise twice in a session has its own sets each time`() {
    var player = started(turns, turns)
    _ = player.tick(start + player.timeline.length)
    #expect(player.records.map { $0.set } == [0, 0, 1, 1])
  }

  @Test func `a forgotten pause asks after fifteen minutes and closes after thirty`() {
    var player = started(plank)
    _ = player.press(.pause, at: start + 60)
    #expect(player.tick(start + 900).isEmpty)
    #expect(player.tick(start + 960) == [.forgotten])
    #expect(player.tick(start + 1000).isEmpty)
    #expect(player.tick(start + 1860).last == .done)
    #expect(player.end == SessionEnd(completed: false, active: 60))
  }

  @Test func `a machine put away for an hour claims no set`() {
    var player = started(plank)
    _ = player.tick(start + 20)
    #expect(player.tick(start + 3620) == [.forgotten])
    #expect(player.records.isEmpty)
    #expect(!player.isRunning)
  }

  @Test func `an answer closes its question, and an open one is listed at the end`() {
    var player = started(plank, PlannedSession.breathing)
    _ = player.tick(start + 118)
    _ = player.tick(start + 124)
    while player.step?.item == 0 { _ = player.press(.skip, at: start + 125) }
    #expect(player.asksAbout == .sidePlank)
    _ = player.press(.rate(ExerciseRating(exercise: .sidePlank, repsInReserve: 3, form: .held)), at: start + 126)
    #expect(player.asksAbout == nil)
    #expect(player.unrated.isEmpty)
  }

  @Test func `what was stopped for pain is not asked about, after a reload neither`() throws {
    var player = started(plank, PlannedSession.breathing)
    _ = player.tick(start + 100)
    #expect(player.unrated == [.sidePlank])
    _ = player.press(.tooPainful(4), at: start + 101)
    #expect(player.records.contains { $0.exercise == .sidePlank })
    #expect(player.unrated.isEmpty)
    #expect(player.asksAbout == nil)
    let back = try #require(SessionPlayer(player.snapshot, at: start + 102))
    #expect(back.unrated.isEmpty)
    let later = SessionPlayer(player.timeline, resuming: player.records, stopped: [.sidePlank])
    #expect(later.unrated.isEmpty)
  }

  @Test(arguments: [(score: 3, word: "next planned"), (score: 4, word: "morning"), (score: 5, word: "morning")])
  func `what was too painful says until when it is left out`(score: Int, word: String) {
    let answer = SessionPlayer.answer(to: PainScore(score)!, isOver: false)
    #expect(answer.contains("rest of this session"))
    #expect(answer.contains(word))
  }

  @Test func `stopping early counts what was done`() {
    var player = started(plank)
    let signals = player.press(.finish, at: start + 40)
    #expect(finished(signals).map { $0.done } == [2])
    #expect(signals.last == .done)
    #expect(!player.end.completed)
  }

  @Test(arguments: 0..<200)
  func `whatever is pressed, no more is written down than was asked, and time adds up`(seed: Int) {
    var random = SeededRandom(seed: seed)
    let exercises = (0..<3).map { _ in
      let id = ExerciseID.allCases.randomElement(using: &random)!
      let level = Level.allCases.randomElement(using: &random)!
      return PrescribedExercise(id, role: nil, level: level, dose: Exercise.with(id).dose[level])
    }
    var player = SessionPlayer(SessionTimeline(exercises))
    var now = start
    var running = Seconds.zero
    var signals = player.press(.start, at: now)
    for _ in 0..<120 where !player.isDone {
      let wait = Seconds(Double(Int.random(in: 0...12, using: &random)))
      if player.isRunning { running = running + wait }
      now = now + wait
      let before = signals.count
      signals += player.tick(now)
      if signals[before...].contains(.done) { break }
      let buttons: [SessionPlayer.Button] = [
        .pause, .resume, .resume, .back, .skip, .undo, .moreRest, .easier, .tooPainful(5), .feelsLooser,
      ]
      if Int.random(in: 0..<4, using: &random) == 0 {
        signals += player.press(buttons.randomElement(using: &random)!, at: now)
      }
      if player.view(at: now) == nil { #expect(player.isDone) }
    }
    #expect(player.active <= running)
    if !player.isDone { #expect(abs((player.active - running).value) < 0.01) }
    #expect(player.records.allSatisfy { $0.done >= 1 && $0.done <= $0.asked })
    signals += player.press(.finish, at: now)
    #expect(signals.count { $0 == .done } == 1)
    // What was saved, the last word on each set, is what the player knows.
    var saved: [SetRecord] = []
    for record in finished(signals) {
      saved.removeAll { $0.exercise == record.exercise && $0.set == record.set && $0.side == record.side }
      saved.append(record)
    }
    #expect(saved == player.records)
  }
}
