import CoachCore
import TestKit
import Testing

struct TagRecordTests {
  static func knee(_ score: PainScore?, hurts: Bool = false, _ side: Side? = .left) -> SiteReport {
    SiteReport(site: .knee, side: side, score: score, movementHurts: hurts)
  }

  @Test(arguments: [(2, false, false), (3, false, true), (nil, true, true), (0, true, true), (nil, false, false)])
  func `a site sets its tag at three or when the movement hurts there`(score: Int?, hurts: Bool, sets: Bool) {
    var record = TagRecord()
    record.reported(Self.knee(score.flatMap { PainScore($0) }, hurts: hurts), at: at("2026-03-02"))
    #expect(record.activeTags(at: at("2026-03-02")).isEmpty == !sets)
  }

  @Test(arguments: [
    (BodySite.neck, CoachCore.Tag.neck as CoachCore.Tag?), (.shoulder, .shoulder), (.wrist, .wrist),
    (.hip, .hipImpingement),
    (.groin, .groin), (.knee, .knee), (.hamstring, .hamstringAcute), (.buttock, .hamstringAcute),
    (.ankle, .ankleAchilles), (.calf, .ankleAchilles), (.legFromBack, .acuteRadicular), (.lowBack, nil),
    (.midBack, nil), (.thigh, nil), (.shin, nil), (.foot, nil),
  ])
  func `each site has its tag`(site: BodySite, tag: CoachCore.Tag?) {
    var record = TagRecord()
    record.reported(SiteReport(site: site, score: 5), at: at("2026-03-02"))
    #expect(
      record.activeTags(at: at("2026-03-05"))
        == [tag].compactMap(\.self).map { ActiveTag($0, since: at("2026-03-02"), reason: .site(site, nil)) })
  }

  @Test func `hip, groin, thigh, shin and foot open the bone question`() {
    #expect(BodySite.allCases.filter(\.opensBoneQuestion) == [.hip, .groin, .thigh, .shin, .foot])
  }

  @Test func `silence never clears a tag`() {
    var record = TagRecord()
    record.reported(Self.knee(4), at: at("2026-03-02"))
    #expect(record.activeTags(at: at("2027-03-02")).map(\.tag) == [.knee])
  }

  @Test(arguments: [
    (2, "2026-03-20", true), (3, "2026-03-15", true), (3, "2026-03-16", false), (4, "2026-03-16", false),
  ])
  func `fourteen days and three pain-free exposures clear a tag`(exposures: Int, day: String, isActive: Bool) {
    var record = TagRecord()
    record.reported(Self.knee(4), at: at("2026-03-02"))
    for number in 0..<exposures { record.reported(Self.knee(0), at: at("2026-03-0\(number + 4)")) }
    #expect(record.activeTags(at: at(day)).isEmpty == !isActive)
  }

  @Test func `pain in between starts the fourteen days and the count again`() {
    var record = TagRecord()
    record.reported(Self.knee(4), at: at("2026-03-02"))
    for day in 4...6 { record.reported(Self.knee(0), at: at("2026-03-0\(day)")) }
    record.reported(Self.knee(3), at: at("2026-03-14"))
    #expect(record.activeTags(at: at("2026-04-14")).map(\.since) == [at("2026-03-02")])
    for day in 15...17 { record.reported(Self.knee(0), at: at("2026-03-\(day)")) }
    #expect(!record.activeTags(at: at("2026-03-27")).isEmpty)
    #expect(record.activeTags(at: at("2026-03-28")).isEmpty)
    record.reported(Self.knee(5), at: at("2026-04-10"))
    #expect(record.activeTags(at: at("2026-04-10")).map(\.since) == [at("2026-04-10")])
  }

  @Test func `a little pain is no pain-free exposure`() {
    var record = TagRecord()
    record.reported(Self.knee(4), at: at("2026-03-02"))
    for day in 4...9 { record.reported(Self.knee(1), at: at("2026-03-0\(day)")) }
    #expect(!record.activeTags(at: at("2026-04-02")).isEmpty)
  }

  @Test func `a good right knee says nothing of the left`() {
    var record = TagRecord()
    record.reported(Self.knee(4), at: at("2026-03-02"))
    for day in 4...6 { record.reported(Self.knee(0, .right), at: at("2026-03-0\(day)")) }
    #expect(!record.activeTags(at: at("2026-03-20")).isEmpty)
    for day in 4...6 { record.reported(Self.knee(0, nil), at: at("2026-03-0\(day)", 9)) }
    #expect(record.activeTags(at: at("2026-03-20")).isEmpty)
  }

  @Test(arguments: [
    (DiaryPrompt.bending, CoachCore.Tag.flexionIntolerant), (.arching, .extensionIntolerant),
    (.turning, .rotationIntolerant), (.lying, .extensionIntolerant),
  ])
  func `two of the last three occurrences set the tag of a prompt`(prompt: DiaryPrompt, tag: CoachCore.Tag) {
    var record = TagRecord()
    record.noted(DiaryEntry(prompt, rise: 2), at: at("2026-03-02"))
    #expect(record.activeTags(at: at("2026-03-02", 20)).isEmpty)
    record.noted(DiaryEntry(prompt, rise: 0), at: at("2026-03-03"))
    record.noted(DiaryEntry(prompt, rise: 3), at: at("2026-03-04"))
    #expect(
      record.activeTags(at: at("2026-03-04")) == [
        ActiveTag(tag, since: at("2026-03-04"), reason: .diary(prompt))
      ])
  }

  @Test func `two in four, or of two prompts, are not two of the last three`() {
    var record = TagRecord()
    for (day, rise) in [(2, 2), (3, 1), (4, 0), (5, 2)] {
      record.noted(DiaryEntry(.turning, rise: rise), at: at("2026-03-0\(day)"))
    }
    record.noted(DiaryEntry(.bending, rise: 4), at: at("2026-03-06"))
    #expect(record.activeTags(at: at("2026-03-06")).isEmpty)
  }

  @Test func `an intolerance clears after fourteen days with three free occurrences`() {
    var record = TagRecord()
    for day in 2...3 { record.noted(DiaryEntry(.bending, rise: 2), at: at("2026-03-0\(day)")) }
    for day in 4...5 { record.noted(DiaryEntry(.bending, rise: 0), at: at("2026-03-0\(day)")) }
    #expect(!record.activeTags(at: at("2026-03-30")).isEmpty)
    record.noted(DiaryEntry(.bending, rise: -1), at: at("2026-03-06"))
    #expect(!record.activeTags(at: at("2026-03-16")).isEmpty)
    #expect(record.activeTags(at: at("2026-03-17")).isEmpty)
  }

  @Test(arguments: [
    (LegSymptomChange.awayFromSpine, "2026-03-09", true), (.awayFromSpine, "2026-03-10", false),
    (.towardSpine, "2026-03-02", false), (.unchanged, "2026-03-02", false),
  ])
  func `a leg symptom that moves away from the spine leaves the exercise out for seven days`(
    change: LegSymptomChange, day: String, isOut: Bool
  ) {
    var record = TagRecord()
    record.reported(LegSymptomReport(.pronePressUp, change), at: at("2026-03-02"))
    #expect(record.exclusions(at: at(day)).map(\.exercise) == (isOut ? [.pronePressUp] : []))
  }

  @Test(arguments: 0..<40)
  func `the order in which reports arrive changes nothing`(seed: Int) {
    var chance = SeededRandom(seed: seed)
    var moves: [@Sendable (inout TagRecord) -> Void] = []
    for _ in 0..<40 {
      let moment = at("2026-03-\(Int.random(in: 10...30, using: &chance))", Int.random(in: 7...8, using: &chance))
      let site = SiteReport(
        site: [.knee, .groin].randomElement(using: &chance)!,
        side: [nil, .left, .right].randomElement(using: &chance)!,
        score: [0, 0, 0, 2, 3].randomElement(using: &chance)!, movementHurts: false)
      let note = DiaryEntry(
        DiaryPrompt.allCases.randomElement(using: &chance)!, rise: Int.random(in: -1...3, using: &chance))
      moves.append { $0.reported(site, at: moment) }
      moves.append { $0.noted(note, at: moment) }
    }
    var (one, other) = (TagRecord(), TagRecord())
    for move in moves { move(&one) }
    for move in moves.shuffled(using: &chance) { move(&other) }
    for day in ["2026-03-20", "2026-04-01", "2026-04-12"] {
      #expect(one.activeTags(at: at(day)) == other.activeTags(at: at(day)))
    }
  }
}
