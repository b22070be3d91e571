/// How an item is put to a runner: the question, and what helps to answer it.
struct ItemWording: Sendable {
  let item: ScreeningItem
  let text: String
  let detail: String

  init(_ item: ScreeningItem, _ text: String, _ detail: String = "") {
    self.item = item
    self.text = text
    self.detail = detail
  }

  static let all: [ItemWording] =
    (nerves + bones + illness + body + background).sorted { $0.item.rawValue < $1.item.rawValue }
}

extension ScreeningItem {
  public var text: String { wording.text }
  /// More about the question, for who wants to know; may be empty.
  public var detail: String { wording.detail }

  private var wording: ItemWording {
    let wording = ItemWording.all[Int(rawValue)]
    precondition(wording.item == self, "every item has one wording")
    return wording
  }
}

extension ScreeningPrompt {
  public var text: String {
    switch self {
    case .item(let item): item.text
    case .number(let number): number.text
    case .sex: "Your sex at birth, if you want to say it?"
    case .worsened(let item): "Is this new or worse since a clinician looked at it? " + item.text
    }
  }

  public var detail: String {
    switch self {
    case .item(let item): item.detail
    case .number(.painNow): "0 is no pain, 10 the worst you can imagine."
    case .number(.painWorst): "0 is no pain, 10 the worst you can imagine."
    case .number: ""
    case .sex: "Used for the age from which a small fall matters, and for comparing test results."
    case .worsened: "No means: still the same, or better. Then we keep what you told us."
    }
  }
}

extension ScreeningNumber {
  public var text: String {
    switch self {
    case .age: "How old are you, in years?"
    case .painNow: "How strong is your back pain now, from 0 to 10?"
    case .painWorst: "How strong was it at its worst in the last 24 hours, from 0 to 10?"
    case .weeksPregnant: "In which week of pregnancy are you (completed weeks)?"
    case .weeksSinceBirth: "How many weeks ago did you give birth?"
    }
  }
}
