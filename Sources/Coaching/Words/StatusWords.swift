public import CoachCore

/// Where the runner stands, in a sentence or two.
public enum StatusWords {
  public static func pain(_ picture: RunnerPicture, _ ways: Ways = .terminal) -> String {
    guard let state = picture.pain.state else { return "" }
    let rule = picture.pain.rule.map { " " + $0.sentence } ?? ""
    var text = state.words.capitalizedSentence + "." + rule
    if let eased = eased(picture) { text += "\n" + eased }
    if picture.pain.awaiting != nil { text += "\nThis morning's score is missing" + ways.to("log morning 0…10") }
    if let running = running(picture) { text += "\n" + running }
    return text
  }

  /// What the score before today's session changed; nil where it changed nothing.
  public static func eased(_ picture: RunnerPicture) -> String? {
    guard picture.pain.reducesToday, let state = picture.pain.state, state < .reduce else { return nil }
    return "Today half the dose and nothing heavy, because of the score before the session. "
      + "Tomorrow morning's score decides about the days after."
  }

  /// What the pain rules say about running; nil where runs stay as they are.
  public static func running(_ picture: RunnerPicture) -> String? {
    switch picture.pain.runs {
    case .asPlanned: nil
    case .nothingNew: "Running: no new longest or hard run for now."
    case .halfEasyFlat: "Running: half the distance, easy and flat."
    case .none: "Running: none for now."
    }
  }

  public static func refusal(_ refusal: PlanRefusal, _ picture: RunnerPicture, _ ways: Ways = .terminal) -> String {
    switch refusal {
    case .screeningNeeded: return "First some safety questions, about three minutes" + ways.to("screen")
    case .questionsDue(let due): return questions(due, ways)
    case .contradicting:
      return "Two of your safety answers contradict each other. Answer them again" + ways.to("screen")
    case .seeClinician:
      var lines: [String] = []
      if picture.clearance.level.locks {
        lines.append(picture.clearance.advice(in: picture.state.region))
      } else {
        lines.append("Please see a clinician before you go on. Until then: walking and breathing.")
        if let rule = picture.pain.rule { lines.append(rule.sentence) }
      }
      let reports = picture.clearance.findings.filter { $0.level.locks }.map { $0.rule.facts.report }
      if !reports.isEmpty { lines.append("What to tell them: " + reports.joined(separator: " ")) }
      if ways == .terminal {
        lines.append("When to get help at once: strongback safety")
        lines.append("A page to take with you: strongback export report")
        lines.append("When a clinician has assessed you: strongback screen --attest")
      }
      return lines.joined(separator: "\n")
    }
  }

  /// Why the safety questions come again; where something happened, also what to do until they are answered.
  private static func questions(_ due: ScreeningDue, _ ways: Ways) -> String {
    var whys: [String] = []
    var hasHappened = false
    for reason in due.reasons {
      let why: String
      switch reason {
      case .neverAnswered, .unfinished: why = "some have no answer yet"
      case .every28Days: why = "four weeks have gone by"
      case .after(let reason, _): (why, hasHappened) = (reason.words, true)
      }
      if !whys.contains(why) { whys.append(why) }
    }
    let first = "A few safety questions come first, because " + whys.joined(separator: " and ") + ways.to("screen")
    guard hasHappened else { return first }
    return first + "\nUntil then rest and walk a little, and do not run."
      + (ways == .terminal ? " When to get help at once: strongback safety" : "")
  }
}

extension AskAgainReason {
  /// What happened, as the second half of a sentence.
  fileprivate var words: String {
    switch self {
    case .redDay: "your pain was clearly up"
    case .newSite: "it hurts in a new place"
    case .newLegSymptom: "there is something new in a leg"
    case .fall: "you had a fall"
    case .illness: "you were ill"
    case .peripheralisation: "a leg symptom moved away from your back"
    case .gaveWay: "a leg gave way"
    case .boneSite: "it hurts where a bone may be overloaded"
    }
  }
}
