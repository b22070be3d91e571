import CoachCore
import Testing

struct TrainingLoadTests {
  @Test func `the newest day weighs a quarter over 7 days and 0.069 over 28`() {
    #expect(TrainingLoad.weight(over: 7) == 0.25)
    #expect(abs(TrainingLoad.weight(over: 28) - 0.0690) < 0.00005)
  }

  @Test func `the mean begins with the first week and is hidden for 28 days`() {
    var loads = [Double?](repeating: 100, count: 27)
    #expect(TrainingLoad.exponentialMean(of: loads, over: 7) == nil)
    loads.append(500)
    #expect(TrainingLoad.exponentialMean(of: loads, over: 7) == 200)
    loads.append(nil)
    #expect(TrainingLoad.exponentialMean(of: loads, over: 7) == 200)
  }

  @Test func `even weeks have no monotony, uneven ones do`() throws {
    #expect(try #require(TrainingLoad.Week([Double?](repeating: 50, count: 7))).strain == nil)
    let week = try #require(TrainingLoad.Week([70, 0, 0, 0, 0, 0, 0]))
    #expect(abs(try #require(week.monotony) - 10 / 24.494_897) < 1e-6)
    #expect(abs(try #require(week.strain) - 70 * 10 / 24.494_897) < 1e-5)
    #expect(TrainingLoad.Week([70, nil, 0, 0, 0, 0, 0]) == nil)
  }
}
