import CoachCore
import TestKit
import Testing

/// A score of 4 or 5 before the session speaks of today; the next morning speaks of the days after (K2).
struct TodayAloneTests {
  private func runner() -> RunnerDiary {
    var diary = RunnerDiary { ($0.minutes, $0.maxSessions) = (Array(repeating: 15, count: 7), 5) }
    for day in 0...7 { diary.tell(.morningLogged(MorningCheckIn(3)), day, 7) }
    return diary
  }

  @Test(arguments: [4, 5])
  func `pain of 4 or 5 before the session eases today and leaves the days after as they were`(score: PainScore) throws {
    var diary = runner()
    let before = try diary.plan(7, 16)
    #expect(before.days[0].session.map { $0.blocks.contains { $0.role.isHeavy } } ?? false)
    diary.tell(.painLogged(PainEntry(.before, score)), 7, 17)
    let plan = try diary.plan(7, 18)
    let today = try #require(plan.days[0].session)
    #expect(plan.state == .clear)
    #expect(today.blocks.count <= 2 && !today.blocks.contains { $0.role.isHeavy })
    #expect(plan.days[0].kept.contains { $0.reason == .painBefore })
    let later = plan.days.dropFirst()
    #expect(later.allSatisfy { day in !day.kept.contains { $0.reason == .painBefore } })
    #expect(later.flatMap { $0.session?.blocks ?? [] }.contains { $0.role.isHeavy })
    #expect(later.contains { ($0.session?.blocks.count ?? 0) > 2 })
  }

  @Test func `a calm next morning takes the easing away`() throws {
    var diary = runner()
    diary.tell(.painLogged(PainEntry(.before, 4)), 7, 17)
    diary.tell(.morningLogged(MorningCheckIn(3)), 8, 7)
    #expect(try diary.plan(8).days.allSatisfy { day in !day.kept.contains { $0.reason == .painBefore } })
    #expect(diary.picture(8).pain.state == .clear)
  }

  @Test(arguments: [
    ([Equipment.none, .mat, .chair], true), ([.none, .mat, .benchOrChair], true), ([.none, .mat], false),
  ])
  func `a chair does for the Copenhagen plank`(kit: [Equipment], allowed: Bool) {
    let picture = RunnerDiary { $0.equipment = kit }.picture(0)
    let conditions = picture.conditions(on: RunnerDiary.monday)
    #expect(conditions.allow(.copenhagenShortLever, in: .restDayStrength) == allowed)
  }
}
