import CoachCore
import TestKit
import Testing

struct TrainingHistoryTests {
  private func session(
    _ course: Course, _ day: Int, _ exercises: [PrescribedExercise], missed: Int = 0, minimum: Bool = false
  ) -> KnownSession {
    let began = course.moment(day, 17)
    var session = KnownSession(
      id: .number(UInt64(500 + day)), began: began,
      start: SessionStart(day: began.day, slot: .restDayStrength, exercises: exercises, minimum: minimum))
    for prescribed in exercises {
      let sides = Exercise.with(prescribed.exercise).sides(at: prescribed.level)
      for set in 0..<prescribed.dose.sets {
        for side in [Side.left, .right].prefix(sides) {
          session.sets.append(
            SetRecord(
              exercise: prescribed.exercise, set: set, side: sides == 2 ? side : nil,
              done: prescribed.dose.reps - missed, asked: prescribed.dose.reps, hold: prescribed.dose.hold))
        }
      }
      session.ratings.append(ExerciseRating(exercise: prescribed.exercise, repsInReserve: 5, form: .held))
    }
    return session
  }

  private func birdDog(role: Role? = .backExtensors) -> PrescribedExercise {
    PrescribedExercise(.birdDog, role: role, level: .beginner, dose: Exercise.birdDog.dose.beginner)
  }

  private func days(
    _ course: Course, _ sessions: [KnownSession], asOf now: LocalMoment, _ surroundings: TrainingSurroundings = .init()
  ) -> [TrainingDay] {
    TrainingDay.all(from: sessions, pain: PainStatus(course.inputs, at: now), asOf: now, surroundings)
      .filter { !$0.exposures.isEmpty }
  }

  @Test func `green days with their sessions carry a runner one step on`() {
    var course = Course()
    for day in [0, 3, 7] { course.day(day, during: 1, next: 2) }
    let sessions = [0, 3, 7].map { session(course, $0, [birdDog()]) }
    let days = days(course, sessions, asOf: course.moment(8, 20))
    #expect(days.map(\.rule) == [.full, .full, .full])
    #expect(days.allSatisfy { $0.exposures[0].green && $0.exposures[0].asked == 8 && $0.exposures[0].done == 8 })
    let progression = Progression(days)
    #expect(progression.standing(onChainOf: .birdDog, on: course.moment(8, 20).day)?.index == 1)
  }

  @Test func `nothing is decided before the morning after`() {
    var course = Course()
    course.day(0, during: 1, next: 2)
    course.session(3, during: 1)
    let sessions = [0, 3].map { session(course, $0, [birdDog()]) }
    #expect(days(course, sessions, asOf: course.moment(3, 22)).count == 1)
    course.morning(2, day: 4)
    #expect(days(course, sessions, asOf: course.moment(4, 22)).count == 2)
  }

  @Test func `an amber day holds the doses`() {
    var course = Course()
    course.day(0, during: 1, next: 2)
    course.day(7, during: 4, next: 2)
    let sessions = [0, 7].map { session(course, $0, [birdDog()]) }
    let days = days(course, sessions, asOf: course.moment(8, 20))
    #expect(days.map(\.rule) == [.full, .repeated])
    #expect(days.map { $0.exposures[0].green } == [true, false])
    #expect(Progression(days).standing(onChainOf: .birdDog, on: course.moment(8, 20).day)?.index == 0)
  }

  @Test func `a red day halves the doses and takes the exercise that hurt one rung down`() throws {
    var course = Course()
    course.session(0, during: nil)
    let entry = PainEntry(.during, 6, exercise: .birdDog)
    course.inputs.append(PainInput(course.moment(0, 18, 1), .pain(entry)))
    course.morning(2, day: 1)
    let days = days(course, [session(course, 0, [birdDog()])], asOf: course.moment(1, 20))
    #expect(days.map(\.rule) == [.halved])
    #expect(days[0].provoking == [.birdDog])
    let standing = try #require(Progression(days).standing(onChainOf: .birdDog, on: course.moment(1, 20).day))
    #expect(standing.exercise == .birdDogSingleLimb)
  }

  @Test func `primers and minimum days are no evidence, and unfinished work counts as missed`() {
    var course = Course()
    for day in [0, 2, 4] { course.day(day, during: 1, next: 2) }
    let sessions = [
      session(course, 0, [birdDog(role: nil)]), session(course, 2, [birdDog()], minimum: true),
      session(course, 4, [birdDog()], missed: 1),
    ]
    let days = days(course, sessions, asOf: course.moment(5, 20))
    #expect(days.count == 1)
    #expect(days.first?.exposures.map(\.missed) == [2])
  }
}
