/// What is known of a runner when they want to do a self-test.
public struct TestConditions: Hashable, Sendable {
  public var level = ActionLevel.proceed
  public var rule = DoseRule.full
  /// Back pain now; nil if not asked yet.
  public var pain: PainScore?
  public var tags: Set<Tag> = []
  public var hasHelper = false
  public var equipment: Set<Equipment> = [.none, .mat, .chair, .wallSupport]
  /// Time to or from the nearest race or hard run, whichever way; nil if there is none about.
  public var nearestHardRun: Seconds?

  public init() {}
}

extension TestConditions {
  /// - Parameter pain: back pain now, as the runner just said; nil if not asked yet.
  public init(_ picture: RunnerPicture, pain: PainScore?, hasHelper: Bool = false) {
    level = picture.clearance.level
    rule = picture.refusal != nil || picture.pain.refusesToday ? .none : DoseRule(picture.pain.state)
    self.pain = pain
    tags = picture.activeTags
    self.hasHelper = hasHelper
    equipment = picture.state.profile.kit
    nearestHardRun = TestConditions.nearestHardRun(picture)
  }

  /// Time since the last race or hard run, or to the next; one without a time of day may be at any time of it.
  private static func nearestHardRun(_ picture: RunnerPicture) -> Seconds? {
    let (state, now) = (picture.state, picture.state.asOf)
    var distances = state.runs.filter { $0.isRun && isHard(picture.load.kind(of: $0)) }
      .map { max(.zero, now.instant - $0.record.end.instant) }
    for days in 0...3 {
      let day = state.today + days
      guard picture.runs(on: day).contains(where: { $0.recorded == nil && isHard($0.kind) }) else { continue }
      let time = state.plannedRuns.last { $0.value.day == day && isHard($0.value.kind) }?.value.time ?? .zero
      distances.append(max(.zero, LocalMoment(day, at: time, now.offset).instant - now.instant))
    }
    return distances.min()
  }

  private static func isHard(_ kind: RunKind) -> Bool { kind == .hard || kind == .race }
}

/// Why a self-test is not for now.
public enum TestRefusal: Hashable, Sendable {
  /// The screening or the pain rules have closed loaded work.
  case locked
  /// Pain has to be asked first.
  case painNotSaid
  case painful(PainScore)
  case tag(Tag)
  case needsHelperOrStrap
  case missing(Equipment)
  /// Less than 48 hours to or from a race or hard run.
  case hardRun(Seconds)
}

extension SelfTest {
  /// Pain up to here allows a test (domain E) [E].
  static let mostPain = 3
  /// Around a race or a hard run there is no test (domain E) [E].
  static let clearOfHardRun = Seconds.hours(48)

  /// Everything that speaks against the test now; empty means go on.
  public func refusals(_ conditions: TestConditions) -> [TestRefusal] {
    var refusals: [TestRefusal] = []
    if conditions.level.locks || conditions.rule == .none || conditions.rule == .halved { refusals.append(.locked) }
    switch conditions.pain {
    case nil: refusals.append(.painNotSaid)
    case let pain? where pain.value > SelfTest.mostPain: refusals.append(.painful(pain))
    default: break
    }
    for tag in Tag.allCases where excludedBy.contains(tag) && conditions.tags.contains(tag) {
      refusals.append(.tag(tag))
    }
    if needsHelperOrStrap, !conditions.hasHelper, !conditions.equipment.contains(.strap) {
      refusals.append(.needsHelperOrStrap)
    }
    for item in equipment where item != .none && !conditions.equipment.contains(item) {
      refusals.append(.missing(item))
    }
    if let run = conditions.nearestHardRun, run < SelfTest.clearOfHardRun { refusals.append(.hardRun(run)) }
    return refusals
  }

  /// The days on which the next test of this kind is useful; from today on if there was none.
  public static func nextTest(of kind: TestKind, after results: [TestResult], today: CalendarDay) -> ClosedRange<
    CalendarDay
  > {
    guard let last = results.filter({ $0.kind == kind }).map({ $0.day }).max() else {
      return today...(today + repeatAfterDays.upperBound)
    }
    return (last + repeatAfterDays.lowerBound)...(last + repeatAfterDays.upperBound)
  }
}
