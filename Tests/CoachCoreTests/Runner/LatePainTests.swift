import CoachCore
import TestKit
import Testing

struct LatePainTests {
  /// A run of an hour on Monday at 18:00.
  private func evening() -> (diary: RunnerDiary, run: EventID) {
    var diary = RunnerDiary()
    let record = RunRecord(start: diary.moment(0, 18), elapsed: 3600, moving: 3600, distance: 10_000)
    let run = diary.tell(.runRecorded(record), 0, 19, 5)
    return (diary, run)
  }

  @Test(arguments: [(PainTiming.during, 1, 12), (.after, 1, 12), (.during, 2, 9), (.during, 5, 20)])
  func `pain of a run that is written down later counts for the day of the run`(
    timing: PainTiming, day: Int, hour: Int
  ) {
    var (diary, run) = evening()
    diary.tell(.morningLogged(MorningCheckIn(1)), 1, 7)
    diary.tell(.painLogged(PainEntry(timing, 4, activity: run)), day, hour)
    let pain = diary.picture(day, 23).pain
    #expect(pain.days.map(\.day) == [RunnerDiary.monday])
    #expect(pain.days.first?.colour == .amber)
    #expect(pain.state == .hold)
    #expect(pain.today?.during == nil && pain.today?.post == nil)
  }

  @Test func `pain before a session that is written down the next day counts before that session`() {
    var diary = RunnerDiary()
    let session = diary.session(0, [.backExtensors])
    diary.tell(.painLogged(PainEntry(.before, 4, activity: session)), 1, 12)
    let pain = diary.picture(1, 20).pain
    #expect(pain.days.first?.pre == 4)
    #expect(pain.today == nil)
    #expect(!pain.reducesToday)
  }

  @Test func `what is not of an activity, or of one that was taken back, counts when it was written down`() {
    var (diary, run) = evening()
    diary.tell(.withdrawn(run), 0, 20)
    diary.tell(.painLogged(PainEntry(.during, 4, activity: run)), 1, 12)
    diary.tell(.painLogged(PainEntry(.now, 3)), 1, 13)
    #expect(diary.picture(1, 20).pain.today?.during == 4)
  }

  @Test func `a red score told a day late still asks the safety questions and eases today's plan`() {
    var (diary, run) = evening()
    diary.tell(.morningLogged(MorningCheckIn(1)), 1, 7)
    diary.tell(.screeningAnswered(.allNo), 1, 11)
    diary.tell(.painLogged(PainEntry(.during, 6, activity: run)), 1, 12)
    let picture = diary.picture(1, 13)
    #expect(picture.pain.state == .reduce)
    #expect(picture.due != nil)
  }
}
