/// A screen of the screening. The emergency items come first, together, each answered by itself (C2, K1).
public enum ScreeningGroup: UInt8, Slugged {
  case first, bones, illness, legs, body, you, back, mood

  public var slug: String {
    switch self {
    case .first: "first"
    case .bones: "bones"
    case .illness: "illness"
    case .legs: "legs"
    case .body: "body"
    case .you: "you"
    case .back: "back"
    case .mood: "mood"
    }
  }

  public var title: String {
    switch self {
    case .first: "First of all: any of these?"
    case .bones: "Falls and bones"
    case .illness: "Illness"
    case .legs: "Legs"
    case .body: "Heart and kidneys"
    case .you: "About you"
    case .back: "Your back"
    case .mood: "How you are"
    }
  }

  public var questions: [ScreeningQuestion] {
    switch self {
    case .first: [.q1, .q2, .q3, .q4, .q5, .q6, .q14, .q11]
    case .bones: [.q7, .q8, .q16]
    case .illness: [.q9, .q10, .q12, .q13, .q15]
    case .legs: [.q18, .q26]
    case .body: [.q23, .q27]
    case .you: [.q24, .q21, .q28, .q22]
    case .back: [.q20, .q17, .q19]
    case .mood: [.q25]
    }
  }
}
