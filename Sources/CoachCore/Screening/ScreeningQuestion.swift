/// The questions of the safety screening, numbered as in the domain (C2, K1).
public enum ScreeningQuestion: UInt8, Slugged, Comparable {
  case q1 = 1
  case q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12, q13, q14
  case q15, q16, q17, q18, q19, q20, q21, q22, q23, q24, q25, q26, q27, q28

  public var slug: String { "q" + String(rawValue) }

  public static func < (a: ScreeningQuestion, b: ScreeningQuestion) -> Bool { a.rawValue < b.rawValue }

  /// Asked again every 28 days, after a red day, and when something is new (K1).
  public var isAskedAgain: Bool { rawValue <= 16 || self == .q18 || rawValue >= 26 }

  /// The nerve questions that make a day BLACK (C4) and follow a leg symptom that moves away from the spine (C3).
  public static let nerve: [ScreeningQuestion] = [.q1, .q2, .q3, .q4, .q5, .q6]

  /// Nothing new or worse may be left in these when an emergency is unlocked (K1).
  public static let beforeUnlockingEmergency: [ScreeningQuestion] = nerve + [.q11, .q14, .q15]

  public static let askedAgain: [ScreeningQuestion] = allCases.filter { $0.isAskedAgain }

  /// The items of this question, in the order in which they are asked.
  public var items: [ScreeningItem] { Self.itemTable[Int(rawValue)] }

  private static let itemTable: [[ScreeningItem]] = {
    var table = [[ScreeningItem]](repeating: [], count: allCases.count + 1)
    for item in ScreeningItem.allCases { table[Int(item.question.rawValue)].append(item) }
    return table
  }()
}
