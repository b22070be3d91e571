import CoachCore
import TestKit
import Testing

struct DayRoutinesTests {
  private func runner(_ change: (inout Profile) -> Void = { _ in }) -> RunnerDiary {
    RunnerDiary {
      $0.usualRuns = [.easy, nil, nil, nil, nil, nil, nil]
      $0.routines = [.preRun, .postRun, .deskBreak, .bedtime]
      change(&$0)
    }
  }

  private func routines(_ diary: RunnerDiary, _ day: Int = 0, _ hour: Int = 12) -> DayRoutines {
    diary.picture(day, hour).routines(beside: (try? diary.plan(day, hour))?.days[day].session)
  }

  @Test func `a run day has a primer without static holds and stretches for after`() {
    let routines = routines(runner())
    #expect(!routines.beforeRun.isEmpty)
    #expect(!routines.afterRun.isEmpty)
    for item in routines.beforeRun {
      #expect(Exercise.with(item.exercise).kind != .staticStretch)
      #expect(Exercise.with(item.exercise).fatigueCost <= 1)
    }
  }

  @Test func `a day without a run has neither, and the runner may want no bedtime stretches`() {
    let tuesday = routines(runner(), 1)
    #expect(tuesday.beforeRun.isEmpty && tuesday.afterRun.isEmpty)
    #expect(!tuesday.bedtime.isEmpty)
    #expect(routines(runner { $0.routines = [.preRun] }).bedtime.isEmpty)
    #expect(routines(runner { $0.routines = [] }).beforeRun.isEmpty)
  }

  @Test func `once the run is done there is no primer any more, and still the stretches`() {
    var diary = runner()
    let record = RunRecord(start: diary.moment(0, 8), elapsed: 3600, moving: 3600, distance: 10_000)
    diary.tell(.runRecorded(record), 0, 9)
    #expect(routines(diary).beforeRun.isEmpty)
    #expect(!routines(diary).afterRun.isEmpty)
  }

  @Test func `a pause has no strength in any routine, no deep bending, and still breathing`() {
    var diary = runner()
    diary.tell(.painLogged(PainEntry(.now, 8)), 0, 9)
    diary.tell(.screeningAnswered(.allNo), 0, 10)
    let picture = diary.picture(0)
    let routines = picture.routines(beside: nil)
    #expect(picture.pain.state == .pause)
    #expect(!routines.breathing.isEmpty)
    let all = routines.beforeRun + routines.afterRun + routines.bedtime + picture.deskMoves(after: 0)
    #expect(!all.contains { SlotConditions.bending.contains($0.exercise) })
    #expect(!all.contains { Exercise.with($0.exercise).rolePrimary.isStrength })
  }

  @Test func `illness leaves breathing alone, a holiday nothing`() {
    for (mode, breathes) in [(Mode.illness, true), (.holiday, false)] {
      var diary = runner()
      diary.tell(.modeChosen(ModePeriod(mode, from: RunnerDiary.monday, through: RunnerDiary.monday + 3)), 0, 7)
      let routines = routines(diary)
      #expect(routines.beforeRun.isEmpty && routines.afterRun.isEmpty && routines.bedtime.isEmpty)
      #expect(routines.breathing.isEmpty != breathes)
    }
  }

  @Test func `a disc history keeps bending out of the first hour after waking`() {
    var diary = runner()
    diary.tell(.screeningAnswered(.allNo.saying(.yes, .q19, .q19Disc)), -1, 13)
    diary.tell(.morningLogged(MorningCheckIn(0)), 1, 7)
    let bends = { (hour: Int) in
      let picture = diary.picture(1, hour)
      let moves = (0..<12).flatMap { picture.deskMoves(after: $0) } + picture.routines(beside: nil).bedtime
      return moves.contains { SlotConditions.bending.contains($0.exercise) }
    }
    #expect(!bends(7))
    #expect(bends(9))
  }

  @Test func `stretches at bedtime count for mobility, and are not the session of the day`() throws {
    var diary = runner()
    let before = try diary.plan(0)
    let stretch = PrescribedExercise(
      .hipRolling, role: nil, level: .beginner, dose: Exercise.hipRolling.dose.beginner)
    let start = SessionStart(day: RunnerDiary.monday, slot: .bedtime, exercises: [stretch])
    let id = diary.tell(.sessionStarted(start), 0, 13)
    let set = SetRecord(exercise: .hipRolling, set: 0, side: .left, done: 4, asked: 4, hold: 3)
    diary.tell(.setFinished(session: id, set), 0, 13, 5)
    diary.tell(.sessionFinished(session: id, SessionEnd(completed: true, active: 60)), 0, 13, 6)
    let after = try diary.plan(0, 14)
    let missing = { (plan: WeekPlan) in plan.omissions.first { $0.role == .lumbarMobility }?.missing ?? 0 }
    #expect(before.days[0].session != nil)
    #expect(after.days[0].session != nil)
    #expect(missing(after) == missing(before) - 1)
  }
}
