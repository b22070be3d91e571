import CoachCore
import Testing

struct ContactSidesTests {
  private let day = CalendarDay(daysSinceEpoch: 20_000)

  private func run(_ number: Int, daysAgo: Int, left share: Double?) -> KnownRun {
    let start = LocalMoment(day - daysAgo, at: .hours(9), .utc)
    var run = KnownRun(
      id: EventID(high: 0, low: UInt64(number)), recorded: start,
      record: RunRecord(start: start, elapsed: 3600, moving: 3600, distance: 10_000))
    run.findings = RunFindings(version: 2)
    run.findings?.imbalance = share.map { 2 * $0 - 100 }
    return run
  }

  private func runs(_ shares: [Double?], from daysAgo: Int) -> [KnownRun] {
    shares.enumerated().map { run($0.offset + 100 * daysAgo, daysAgo: daysAgo + $0.offset, left: $0.element) }
  }

  @Test(arguments: [
    ([50.1, 50.3, 49.8, 50.0], ContactSides.Flag?.none), ([52.1, 52.1, 52.3, 52.2], nil),
    ([52.4, 52.3, 52.5, 52.3], .uneven), ([47.5, 47.6, 47.9, 47.7], .uneven),
  ])
  func `four runs of a fortnight beyond the gauge stand out`(shares: [Double], flag: ContactSides.Flag?) throws {
    let sides = try #require(ContactSides(runs(shares, from: 0), on: day))
    #expect(sides.flag == flag && sides.runs == 4 && sides.usualShare == nil)
  }

  @Test func `three runs say nothing, nor do runs without a balance`() {
    #expect(ContactSides(runs([53, 53, 53, nil, nil], from: 0), on: day) == nil)
    #expect(ContactSides(runs([53, 53, 53, 53], from: 20), on: day) == nil)
  }

  @Test(arguments: [(50.9, ContactSides.Flag?.none), (51.0, .moved), (49.0, .moved), (49.1, nil)])
  func `a point away from the eight weeks before stands out`(share: Double, flag: ContactSides.Flag?) throws {
    let before = runs([50, 50, 50, 50, 50], from: 20)
    let sides = try #require(ContactSides(before + runs([share, share, share, share], from: 1), on: day))
    #expect(sides.usualShare == 50 && sides.leftShare == share && sides.flag == flag)
  }

  @Test func `three runs are no usual share`() throws {
    let sides = try #require(
      ContactSides(runs([50, 50, 50], from: 20) + runs([51.5, 51.5, 51.5, 51.5], from: 1), on: day))
    #expect(sides.usualShare == nil && sides.flag == nil)
  }
}
