import CoachCore
import TestKit
import Testing

/// What got in the way of a session (F6).
struct MissedSessionTests {
  /// A runner who trained on Monday, and the next day of that week that has a session.
  private func runner() throws -> (diary: RunnerDiary, missed: Int) {
    var diary = RunnerDiary()
    diary.session(0, [.backExtensors, .lumbarMobility])
    let next = try #require(try diary.plan(1).days.first { $0.session != nil }?.day)
    return (diary, next - RunnerDiary.monday)
  }

  private func asked(_ diary: RunnerDiary, _ day: Int) -> CalendarDay? {
    Outlook(RunnerHistory(diary.events), at: diary.moment(day)).missedSession
  }

  @Test func `after a session that did not take place the question comes once, and not again for a week`() throws {
    var (diary, day) = try runner()
    #expect(asked(diary, day + 1) == RunnerDiary.monday + day)
    diary.tell(.sessionMissed(MissedSession(day: RunnerDiary.monday + day, reason: nil)), day + 1, 8)
    for later in 1...6 { #expect(asked(diary, day + later) == nil) }
    #expect((7...10).contains { asked(diary, day + $0) != nil })
  }

  @Test func `nobody is asked after a session that was done, a free day, a holiday, or before the first session`()
    throws
  {
    var (diary, day) = try runner()
    #expect(asked(diary, 1) == nil)
    #expect(asked(RunnerDiary(), 3) == nil)
    var away = diary
    let holiday = ModePeriod(.holiday, from: RunnerDiary.monday + 1, through: RunnerDiary.monday + 6)
    away.tell(.modeChosen(holiday), 1, 7)
    #expect(asked(away, day + 1) == nil)
    diary.session(day, [.lumbarMobility])
    #expect(asked(diary, day + 1) == nil)
  }

  @Test func `a weekday that did not suit is left alone for four weeks where the week allows`() throws {
    var diary = RunnerDiary { $0.maxSessions = 3 }
    let day = try #require(try diary.plan(7, 5).days.first { $0.session != nil }?.day)
    diary.tell(.sessionMissed(MissedSession(day: day - 7, reason: .wrongTime)), 6)
    #expect(try diary.plan(7, 5).day(day)?.session == nil)
    #expect(WeekFacts(diary.picture(27), before: nil).unsuited[day - RunnerDiary.monday - 7])
    #expect(!WeekFacts(diary.picture(42), before: nil).unsuited.contains(true))
  }

  @Test(arguments: [
    (MissedReason.noTime, 0, 1), (.tired, 0, 1), (.wrongTime, 1, 0), (.away, 1, 0), (.forgot, 1, 0), (.sore, 1, 0),
  ])
  func `a smaller plan gets shorter sessions where time was short, and fewer where the days did not suit`(
    reason: MissedReason, sessions: Int, roles: Int
  ) throws {
    var diary = RunnerDiary()
    for day in [0, 7] { diary.session(day) }
    diary.tell(.sessionMissed(MissedSession(day: RunnerDiary.monday + 10, reason: reason)), 11, 8)
    let cut = try #require(diary.picture(14).offered.weeks.last?.cut)
    #expect((cut.sessions, cut.roles) == (sessions, roles))
  }
}
