import CoachCore

extension PlayerLoop {
  /// Shows a page until `accept` takes a key; nil when the program is told to end.
  func answer(_ title: String, _ text: [String], _ question: String, _ accept: (Key) -> Bool) -> Key? {
    while !terminal.wasToldToEnd {
      terminal.show(PlayerScreen(size: terminal.size).page(title, text, question))
      for key in terminal.keys(within: Seconds(0.1)) {
        if key == .interrupt { return nil }
        if accept(key) { return key }
      }
    }
    return nil
  }

  /// A pain score, typed and confirmed by Enter; nil if it was not given.
  func ask(_ title: String, _ text: [String], _ question: String) -> PainScore? {
    var typed = ""
    while true {
      let line = typed.isEmpty ? question : question + ":  " + typed
      let key = answer(title, text, line) { key in
        if case .character(let letter) = key { return letter.isNumber }
        return key == .enter || key == .escape
      }
      switch key {
      case .character(let digit):
        // A number over ten begins anew with its last digit.
        typed = Int(typed + String(digit)).map { $0 <= 10 } ?? false ? typed + String(digit) : String(digit)
      case .enter: return Int(typed).flatMap { PainScore($0) }
      default: return nil
      }
    }
  }

  /// Open questions about the exercises, then how the back is; all may be passed over.
  mutating func askAtTheEnd() async throws -> PlayerOutcome {
    for exercise in player.unrated {
      let name = Exercise.with(exercise).name
      let before = player.ratings.last { $0.exercise == exercise }
      guard
        let more = answer(
          name, ["How many more could you have done? 5 means five or more."], "0–5 · Enter passes",
          { key in
            if case .character(let digit) = key { return ("0"..."5").contains(digit) }
            return key == .enter || key == .escape
          })
      else { break }
      guard case .character(let digit) = more else { continue }
      let form = answer(
        name, ["Did the form hold to the end?"], "h held · x slipped · Enter passes",
        { $0 == .character("h") || $0 == .character("x") || $0 == .enter || $0 == .escape })
      let said: Form? = form == .character("h") ? .held : form == .character("x") ? .slipped : before?.form
      let rating = ExerciseRating(exercise: exercise, repsInReserve: digit.wholeNumberValue, form: said)
      _ = player.press(.rate(rating), at: now())
      try await saving.rating(rating)
      if form == nil { break }
    }
    let pain = ask(
      "The worst pain during the session?", ["0 is none, 10 the worst you can imagine."],
      "Type 0–10 and Enter · Enter alone passes")
    let sites = pain.map { $0 > .none } ?? false ? askWhere() : []
    return PlayerOutcome(end: player.end, pain: pain, sites: sites)
  }

  /// Where it hurts: letters switch places on and off.
  private func askWhere() -> [BodySite] {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let choices = Array(zip(letters, BodySite.allCases))
    var chosen: [BodySite] = []
    while true {
      let half = (choices.count + 1) / 2
      let words = choices.map { letter, site in "\(chosen.contains(site) ? "●" : " ") \(letter) \(site.slug)" }
      let text = (0..<half).map { row -> String in
        guard row + half < words.count else { return words[row] }
        return words[row] + String(repeating: " ", count: max(1, 22 - words[row].count)) + words[row + half]
      }
      let key = answer("Where?", text, "Letters choose · Enter when done") { key in
        if case .character(let letter) = key { return choices.contains { $0.0 == letter } }
        return key == .enter || key == .escape
      }
      guard case .character(let letter) = key, let site = choices.first(where: { $0.0 == letter })?.1 else {
        return chosen
      }
      if let index = chosen.firstIndex(of: site) { chosen.remove(at: index) } else { chosen.append(site) }
    }
  }
}
