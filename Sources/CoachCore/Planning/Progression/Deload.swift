/// Whether the coming week should be an easier one (F3 with K3).
public struct DeloadSigns: Hashable, Sendable {
  /// Weeks with back work since the last deload, or since the start.
  public var weeksTrained = 0
  /// Mean repetitions in reserve of the last week, and of the week before; nil where nobody answered.
  public var reserve: Double?
  public var reserveBefore: Double?
  /// AMBER days of the last seven.
  public var amberDays = 0
  /// Sleep or tiredness was in the worst third of the runner's own scale on each of the last three days.
  public var tiredThreeDays = false
  public var raceWeek = false
  /// The pain rules ask for half the dose: that wins, and the two are never combined (K3).
  public var reduced = false

  public init() {}

  /// Weeks of training after which an easier one comes anyway (F3) [E].
  public static let everyWeeks = 3
  /// Two of these signs are enough (F3) [E].
  public static let signsNeeded = 2

  public enum Sign: UInt8, Slugged {
    case reserveDown, amberDays, tired, raceWeek

    public var slug: String {
      switch self {
      case .reserveDown: "reserve-down"
      case .amberDays: "amber-days"
      case .tired: "tired"
      case .raceWeek: "race-week"
      }
    }
  }

  public enum Advice: Hashable, Sendable {
    case none
    /// The fourth week.
    case due(weeksTrained: Int)
    case signs([Sign])
  }

  public var signs: [Sign] {
    var signs: [Sign] = []
    if let reserve, let reserveBefore, reserveBefore - reserve >= 1 { signs.append(.reserveDown) }
    if amberDays >= 2 { signs.append(.amberDays) }
    if tiredThreeDays { signs.append(.tired) }
    if raceWeek { signs.append(.raceWeek) }
    return signs
  }

  /// The targets of a deload week are halved and rounded up; sets stay, nothing progresses.
  public var advice: Advice {
    if reduced { return .none }
    if weeksTrained >= DeloadSigns.everyWeeks { return .due(weeksTrained: weeksTrained) }
    let signs = signs
    return signs.count >= DeloadSigns.signsNeeded ? .signs(signs) : .none
  }
}
