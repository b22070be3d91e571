import CoachCore
import Testing

struct NormTests {
  @Test(arguments: [(17, false), (18, true)])
  func `nobody under eighteen is compared with adults`(age: Int, shown: Bool) {
    for kind in TestKind.allCases where kind != .proneHold && !Norm.shown(for: kind, sex: nil, age: 30).isEmpty {
      #expect(Norm.shown(for: kind, sex: nil, age: age).isEmpty != shown)
    }
    #expect(Norm.shown(for: .frontPlank, sex: .male, age: nil).isEmpty)
  }

  @Test(arguments: [(35, false), (36, true), (70, true)])
  func `over thirty-five the students of a plank study are called younger`(age: Int, younger: Bool) {
    let norms = Norm.shown(for: .frontPlank, sex: .female, age: age)
    #expect(norms.count == 2)
    for norm in norms { #expect(norm.isYoungerThan(age: age) == younger) }
  }

  @Test func `the floor hold and fingers to floor are compared with oneself only`() {
    #expect(Norm.shown(for: .proneHold, sex: .male, age: 30).isEmpty)
    #expect(Norm.shown(for: .fingerToFloor, sex: .male, age: 30).isEmpty)
  }

  @Test(arguments: [(Sex.male, 0.99, 0.65), (.female, 0.79, 0.39)])
  func `recalled means reproduce the published ratios`(sex: Sex, flexor: Double, side: Double) throws {
    func mean(_ kind: TestKind) throws -> Double {
      let norm = try #require(Norm.all.first { $0.kind == kind && $0.sex == sex && $0.checked == .unverified })
      guard case .mean(let mean, _) = norm.values else { throw Missing() }
      return mean
    }
    #expect(abs(try mean(.flexor) / mean(.sorensen) - flexor) < 0.01)
    #expect(abs(try mean(.sideBridge) / mean(.sorensen) - side) < 0.011)
  }

  @Test(arguments: [(Sex.male, 20, 22.0, 13.0), (.male, 30, 21, 12), (.female, 40, 22, 13), (.female, 60, 22, 13)])
  func `sit and reach has a row for each age, in centimetres`(sex: Sex, age: Int, good: Double, poor: Double) throws {
    let rows = Norm.shown(for: .sitAndReach, sex: sex, age: age)
    let row = try #require(rows.first)
    #expect(rows.count == 1)
    guard case .bands(let low, _, let high) = row.values else { throw Missing() }
    #expect(abs(high - good * 2.54) < 1e-9 && abs(low - poor * 2.54) < 1e-9)
    #expect(row.isYoungerThan(age: age) == (age > 45))
  }

  @Test(arguments: Norm.all)
  func `every norm names its people and its source`(norm: Norm) {
    #expect(!norm.group.isEmpty && !norm.citation.isEmpty)
  }

  private struct Missing: Error {}
}
