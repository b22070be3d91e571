import CoachCore
import Foundation
import Journal
import RunFiles
import TestKit
import Testing

/// One runner on their way through the built program, in a database of their own: what they do day by day, and what they read.
///
/// Commands that exist are typed; sessions, which take their time at the terminal, come in through `journal import`.
final class Journey {
  private let program: Program
  private var chance = SeededRandom(seed: 12)
  /// Everything that the journal holds, as far as the test needs it to plan.
  private var known: [RunnerEvent] = []
  private var waiting: [RunnerEvent] = []
  private var isStale = true

  init() throws { program = try Program() }

  /// A moment as the program is told it, in UTC.
  static func moment(_ day: CalendarDay, _ hour: Int, _ minute: Int = 0) -> LocalMoment {
    LocalMoment(day, at: Seconds(Double(hour * 3600 + minute * 60)), .utc)
  }

  private static func text(_ moment: LocalMoment) -> String {
    let minutes = Int(moment.timeOfDay.value) / 60
    return "\(moment.calendarDay)T" + String(format: "%02d:%02d+00:00", minutes / 60, minutes % 60)
  }

  /// Types a command, after all that waits has come in.
  @discardableResult
  func type(_ line: String, _ moment: LocalMoment, typing input: [String] = [], code: Int32 = 0) throws -> String {
    try bringIn()
    let answer = try program.run(line, date: Journey.text(moment), typing: input)
    try #require(answer.code == code, "\(line): \(answer.output) \(answer.errors)")
    isStale = true
    return "$ strongback \(line)\n" + answer.output + answer.errors
  }

  /// What `today` and `week` print in the morning, as agreed.
  func expect(_ name: String, on day: CalendarDay, at hour: Int = 7, refused: Bool = false) throws {
    let moment = Journey.moment(day, hour, 15)
    let today = try type("today", moment, code: refused ? 2 : 0)
    let week = try type("week", moment, code: refused ? 2 : 0)
    try expectGolden(today + "\n" + week, "journey-\(name).txt")
  }

  func tell(_ bodies: EventBody..., at moment: LocalMoment) {
    waiting += bodies.map { RunnerEvent(id: .random(using: &chance), at: moment, $0) }
  }

  private func bringIn() throws {
    guard !waiting.isEmpty else { return }
    let file = program.folder.appendingPathComponent("more.jsonl")
    try Data(try JSONLines.text(of: waiting)).write(to: file)
    waiting = []
    let answer = try program.run("journal import \(file.path)")
    try #require(answer.code == 0, "\(answer.output) \(answer.errors)")
    isStale = true
  }

  private func history() throws -> RunnerHistory {
    if isStale {
      let answer = try program.run("journal export")
      known = try JSONLines(reading: Array(answer.output.utf8)).events
      isStale = false
    }
    return RunnerHistory(known + waiting)
  }

  func picture(at moment: LocalMoment) throws -> RunnerPicture {
    RunnerPicture(RunnerState(try history(), asOf: moment))
  }

  /// Answers the safety questions with No; `first` is typed before.
  @discardableResult
  func screen(_ moment: LocalMoment, first: [String] = [], pain: Int, code: Int32 = 0) throws -> String {
    try type("screen", moment, typing: first + (0..<60).flatMap { _ in ["n", "38", "\(pain)"] }, code: code)
  }

  func wake(_ day: CalendarDay, _ score: PainScore) {
    tell(.morningLogged(MorningCheckIn(score)), at: Journey.moment(day, 6, 30))
  }

  /// Does what the coach plans for the evening, if there is anything; every exercise with reserve, in good form.
  func train(_ day: CalendarDay, pain: PainScore, reserve: Int = 5) throws {
    let evening = Journey.moment(day, 18)
    guard let plan = Outlook(try history(), at: evening).plan, let session = plan.day(day)?.session else {
      return
    }
    tell(.painLogged(PainEntry(.before, pain)), at: evening)
    let start = SessionStart(day: day, slot: session.slot, exercises: session.exercises, deload: plan.deload)
    tell(.sessionStarted(start), at: Journey.moment(day, 18, 1))
    let id = waiting[waiting.count - 1].id
    for prescribed in session.exercises {
      let exercise = Exercise.with(prescribed.exercise)
      let sides: [Side?] = exercise.sides(at: prescribed.level) == 2 ? [.left, .right] : [nil]
      for set in 0..<prescribed.dose.sets {
        for side in sides {
          let reps = prescribed.dose.reps
          let record = SetRecord(
            exercise: exercise.id, set: set, side: side, done: reps, asked: reps, hold: prescribed.dose.hold)
          tell(.setFinished(session: id, record), at: Journey.moment(day, 18, 8))
        }
      }
      if exercise.isRated {
        let rating = ExerciseRating(exercise: exercise.id, repsInReserve: reserve, form: .held)
        tell(.exerciseRated(session: id, rating), at: Journey.moment(day, 18, 10))
      }
    }
    tell(
      .sessionFinished(session: id, SessionEnd(completed: true, active: session.length)),
      .painLogged(PainEntry(.during, pain, activity: id)), at: Journey.moment(day, 18, 11))
  }

  /// Runs from 08:00 and brings the watch's file in; `hill` is the height of one climb and descent, in metres.
  func run(_ day: CalendarDay, _ kilometres: Double, hill: Double = 20, pain: PainScore) throws {
    let file = program.folder.appendingPathComponent("\(day).fit")
    try Data(FITWriter.file(Journey.recording(day, kilometres * 1000, hill))).write(to: file)
    let seconds = kilometres * 1000 / 2.8
    let end = LocalMoment(Journey.moment(day, 8).instant + Seconds(seconds), .utc)
    try type("import \(file.path)", LocalMoment(end.instant + 300, .utc))
    tell(.painLogged(PainEntry(.during, pain)), at: LocalMoment(end.instant + 360, .utc))
  }

  private static func recording(_ day: CalendarDay, _ metres: Double, _ hill: Double) -> RecordedRun {
    let begin = moment(day, 8).instant
    let rows = stride(from: 0.0, through: metres / 2.8, by: 5).map { $0 }
    var run = RecordedRun()
    run[.time] = rows.map { Double(begin.unixMilliseconds) / 1000 + $0 }
    run[.distance] = rows.map { $0 * 2.8 }
    run[.latitude] = rows.map { 47.05 + $0 * 2.8 / 111_320 }
    run[.longitude] = rows.map { _ in 15.6 }
    run[.altitude] = rows.map { 340 + hill * (1 - abs(1 - 2 * $0 * 2.8 / metres)) }
    var session = RecordedSession()
    session.sport = .running
    session.start = begin
    session.elapsed = Seconds((metres / 2.8).rounded(.up))
    session.timer = session.elapsed
    session.distance = Metres(metres)
    run.sessions = [session]
    run.utcOffset = .utc
    return run
  }
}
