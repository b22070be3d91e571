/// One of a few answers, as a button to pick.
struct Pick: Sendable {
  let id, name, value, words: String
  let isChosen, isNeeded: Bool

  static func all(
    _ name: String, _ choices: [(value: String, words: String)], chosen: String?, isNeeded: Bool = false
  ) -> [Pick] {
    choices.map { value, words in
      Pick(
        id: "\(name)-\(value.isEmpty ? "none" : value)", name: name, value: value, words: words,
        isChosen: chosen == value, isNeeded: isNeeded)
    }
  }
}

/// A question that is answered by one of a few picks.
struct PickField: Sendable {
  let legend: String
  let hint: String?
  let mistake: String?
  let mistakeID: String
  let picks: [Pick]
  /// The eleven scores stand in a row of their own.
  let isScore: Bool

  init(
    _ name: String, _ legend: String, hint: String? = nil, _ choices: [(value: String, words: String)], chosen: String?,
    isNeeded: Bool = false, mistake: String? = nil, isScore: Bool = false
  ) {
    self.legend = legend
    self.hint = hint.flatMap { $0.isEmpty ? nil : $0 }
    self.mistake = mistake
    mistakeID = name + "-mistake"
    picks = Pick.all(name, choices, chosen: chosen, isNeeded: isNeeded)
    self.isScore = isScore
  }

  /// Pain from 0 to 10.
  static func score(
    _ name: String, _ legend: String, hint: String? = nil, chosen: String?, isNeeded: Bool = true,
    mistake: String? = nil
  ) -> PickField {
    PickField(
      name, legend, hint: hint, (0...10).map { ("\($0)", "\($0)") }, chosen: chosen, isNeeded: isNeeded,
      mistake: mistake, isScore: true)
  }
}

/// A line to type.
struct TextField: Sendable {
  let name, label, value: String
  let hint, mistake: String?
  /// "numeric" brings up a keyboard of digits.
  let inputMode: String
  let type: String
  let isShort: Bool

  init(
    _ name: String, _ label: String, _ value: String, hint: String? = nil, mistake: String? = nil,
    type: String = "text", inputMode: String = "text"
  ) {
    self.name = name
    self.label = label
    self.value = value
    self.hint = hint
    self.mistake = mistake
    self.type = type
    self.inputMode = inputMode
    isShort = inputMode == "numeric"
  }
}

/// Any number of a few things, each a button to tick.
struct CheckField: Sendable {
  let legend: String
  let mistake: String?
  let mistakeID: String
  let boxes: [Pick]

  init(
    _ name: String, _ legend: String, _ choices: [(value: String, words: String)], chosen: Set<String>,
    mistake: String? = nil
  ) {
    self.legend = legend
    self.mistake = mistake
    mistakeID = name + "-mistake"
    boxes = choices.map { value, words in
      Pick(
        id: "\(name)-\(value)", name: name, value: value, words: words, isChosen: chosen.contains(value),
        isNeeded: false)
    }
  }
}

/// One question of a form, of whichever kind it is.
struct FormItem: Sendable {
  var choice: PickField?
  var line: TextField?
  var checks: CheckField?
}
