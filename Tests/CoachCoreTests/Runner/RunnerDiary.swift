import CoachCore
import TestKit

/// A runner's journal, written day by day from Monday 2 March 2026, after safety questions with nothing found.
struct RunnerDiary {
  private(set) var events: [RunnerEvent] = []
  static let monday = CalendarDay(iso: "2026-03-02")!

  init(_ change: (inout Profile) -> Void = { _ in }) {
    var profile = Profile()
    change(&profile)
    tell(.profileSet(profile), -1)
    tell(.screeningAnswered(.allNo), -1, 12, 5)
  }

  func moment(_ day: Int, _ hour: Int = 12, _ minute: Int = 0) -> LocalMoment {
    LocalMoment(RunnerDiary.monday + day, at: Seconds(Double(hour * 3600 + minute * 60)), UTCOffset(seconds: 3600))
  }

  @discardableResult
  mutating func tell(_ body: EventBody, _ day: Int, _ hour: Int = 12, _ minute: Int = 0) -> EventID {
    let told = event(UInt64(events.count + 1), moment(day, hour, minute), body)
    events.append(told)
    return told.id
  }

  /// A session in the evening with one beginner block a role, all of it done with ease, and a morning after it.
  @discardableResult
  mutating func session(
    _ day: Int, _ roles: [Role] = Role.planned, minimum: Bool = false, pain: PainScore = 0
  ) -> EventID {
    let blocks = roles.map { role in
      let exercise = Exercise.catalogue.first { $0.plannedRole == role && $0.plannerEligible }!
      return PrescribedExercise(exercise.id, role: role, level: .beginner, dose: exercise.dose.beginner)
    }
    return session(day, blocks, minimum: minimum, pain: pain)
  }

  @discardableResult
  mutating func session(
    _ day: Int, _ blocks: [PrescribedExercise], minimum: Bool = false, pain: PainScore = 0
  ) -> EventID {
    let start = SessionStart(
      day: RunnerDiary.monday + day, slot: .restDayStrength, exercises: blocks, minimum: minimum)
    let id = tell(.sessionStarted(start), day, 18)
    for block in blocks {
      let sides: [Side?] = Exercise.with(block.exercise).sides(at: block.level) == 2 ? [.left, .right] : [nil]
      for set in 0..<block.dose.sets {
        for side in sides {
          let record = SetRecord(
            exercise: block.exercise, set: set, side: side, done: block.dose.reps, asked: block.dose.reps,
            hold: block.dose.hold)
          tell(.setFinished(session: id, record), day, 18, 10)
        }
      }
      let rating = ExerciseRating(exercise: block.exercise, repsInReserve: 5, form: .held)
      tell(.exerciseRated(session: id, rating), day, 18, 10)
    }
    tell(.sessionFinished(session: id, SessionEnd(completed: true, active: .minutes(10))), day, 18, 20)
    tell(.painLogged(PainEntry(.during, pain, activity: id)), day, 18, 20)
    tell(.morningLogged(MorningCheckIn(0)), day + 1, 7)
    return id
  }

  func picture(_ day: Int, _ hour: Int = 12) -> RunnerPicture {
    RunnerPicture(RunnerState(RunnerHistory(events), asOf: moment(day, hour)))
  }

  func plan(_ day: Int, _ hour: Int = 12) throws -> WeekPlan {
    try Outlook(RunnerHistory(events), at: moment(day, hour)).week.get()
  }
}
