import CoachCore
import Coaching

/// Where the runner stands, in a sentence or two.
enum StatusWords {
  static func pain(_ picture: RunnerPicture) -> String {
    guard let state = picture.pain.state else { return "" }
    let rule = picture.pain.rule.map { " " + $0.sentence } ?? ""
    var text = state.words.capitalizedSentence + "." + rule
    if picture.pain.awaiting != nil { text += "\nThis morning's score is missing: strongback log morning 0…10" }
    switch picture.pain.runs {
    case .asPlanned: break
    case .nothingNew: text += "\nRunning: no new longest or hard run for now."
    case .halfEasyFlat: text += "\nRunning: half the distance, easy and flat."
    case .none: text += "\nRunning: none for now."
    }
    return text
  }

  static func refusal(_ refusal: PlanRefusal, _ picture: RunnerPicture) -> String {
    switch refusal {
    case .screeningNeeded: return "First some safety questions, about three minutes: strongback screen"
    case .questionsDue: return "A few safety questions are due again before the next session: strongback screen"
    case .contradicting: return "Two of your safety answers contradict each other. Answer them again: strongback screen"
    case .seeClinician:
      var lines: [String] = []
      if picture.clearance.level.locks {
        lines.append(picture.clearance.advice())
      } else {
        lines.append("Please see a clinician before you go on. Until then: walking and breathing.")
        if let rule = picture.pain.rule { lines.append(rule.sentence) }
      }
      let reports = picture.clearance.findings.filter { $0.level.locks }.map { $0.rule.facts.report }
      if !reports.isEmpty { lines.append("What to tell them: " + reports.joined(separator: " ")) }
      lines.append("When to get help at once: strongback safety")
      lines.append("When a clinician has assessed you: strongback screen --attest")
      return lines.joined(separator: "\n")
    }
  }
}

/// A refusal of the safety rules as the error of a command.
enum Refused {
  static func because(_ refusal: PlanRefusal, _ picture: RunnerPicture) -> CommandError {
    CommandError(Exit.refusedForSafety, StatusWords.refusal(refusal, picture))
  }
}
