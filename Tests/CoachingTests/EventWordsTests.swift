import CoachCore
import Coaching
import TestKit
import Testing

@Suite struct EventWordsTests {
  private let words = EventWords(.metric, today: CalendarDay(iso: "2026-03-04")!)

  @Test func `an entry is told as a runner would tell it`() {
    #expect(words.text(.painLogged(PainEntry(.now, 3, site: .lowBack))) == "pain 3, low back")
    #expect(words.text(.morningLogged(MorningCheckIn(2))) == "the morning score 2")
    #expect(words.text(.exerciseBanned(.frontPlank)).hasSuffix("left out"))
    #expect(
      words.text(.runPlanned(PlannedRun(day: CalendarDay(iso: "2026-03-05")!, kind: .long)))
        == "the long run planned for tomorrow")
    let run = RunRecord(start: at("2026-03-03", 8), elapsed: 3600, moving: 3600, distance: 12_000)
    #expect(words.text(.replaced(.number(1), .runRecorded(run))) == "the run of yesterday, 12.0 km, corrected")
  }

  @Test func `what belongs together is told together`() {
    let start = SessionStart(day: CalendarDay(iso: "2026-03-04")!, slot: .bedtime, exercises: [])
    let set = SetRecord(exercise: .catCow, set: 0, side: nil, done: 8, asked: 8, hold: 0)
    let session: [EventBody] = [
      .sessionStarted(start), .setFinished(session: .number(1), set), .setFinished(session: .number(1), set),
      .sessionFinished(session: .number(1), SessionEnd(completed: true, active: 300)),
      .painLogged(PainEntry(.during, 2)),
    ]
    #expect(words.text(together: session) == "the session of today with 2 sets, pain 2, low back")
    let run = RunRecord(start: at("2026-03-03", 8), elapsed: 3600, moving: 3600, distance: 12_000)
    #expect(words.text(together: [EventBody](repeating: .runRecorded(run), count: 5)) == "5 runs")
  }
}
