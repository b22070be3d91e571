public import CoachCore

/// Whether a self-test may begin now, where pain is said beforehand.
public struct TestLeave: Sendable {
  /// What speaks against it; the pain that is not said yet left out.
  public let refusals: [TestRefusal]
  /// No plan may be made now, and no test done.
  public let planRefusal: PlanRefusal?
  /// Nothing else speaks against it, and how the back is now has to be said first.
  public let asksPain: Bool
  private let picture: RunnerPicture

  /// How long a score counts as that of now [E].
  static let painLasts = Seconds.minutes(60)

  public init(_ kind: TestKind, _ picture: RunnerPicture, hasHelper: Bool = false) {
    let now = picture.state.asOf
    let said = picture.state.pains.filter { told in
      told.value.timing == .now && (.zero...TestLeave.painLasts).contains(now.instant - told.moment.instant)
    }
    let pain = said.max { $0.moment.instant < $1.moment.instant }?.value.score
    let all = SelfTest.of(kind).refusals(TestConditions(picture, pain: pain, hasHelper: hasHelper))
    refusals = all.filter { $0 != .painNotSaid }
    planRefusal = picture.refusal
    asksPain = picture.refusal == nil && refusals.isEmpty && all.contains(.painNotSaid)
    self.picture = picture
  }

  public var isOpen: Bool { planRefusal == nil && refusals.isEmpty && !asksPain }

  /// Why not now, for a page.
  public var sentences: [String] {
    if let planRefusal {
      return StatusWords.refusal(planRefusal, picture, .pages).split(separator: "\n").map(String.init)
    }
    return refusals.map { $0.sentence(.pages) }
  }
}
