import CoachCore
import Coaching

/// The hip check: at a mirror, or with a phone.
struct HipsPage: PageModel {
  static let template = "hips"
  let title = "Hip check"
  let place = Place.tests

  let mirrorSteps = HipCheck.mirrorSteps
  let phoneSteps = HipCheck.phoneSteps
  let checks: [Check]
  let hasChecks: Bool
  let left, right, width, tilt: String
  let mirrorMistake, phoneMistake: String?

  struct Check: Sendable {
    let day, amount, sentence: String
    let caution: String?
  }

  init(_ picture: RunnerPicture, _ form: Form? = nil, mirrorMistake: String? = nil, phoneMistake: String? = nil) {
    let all = picture.state.hipChecks.map { $0.value }
    checks = all.indices.reversed().prefix(12).map { index in
      let finding = HipFinding(all[index], after: Array(all[..<index]))
      return Check(
        day: DayWords.date(all[index].day, today: picture.state.today), amount: finding.amount.capitalizedSentence,
        sentence: finding.sentence, caution: finding.caution)
    }
    hasChecks = !checks.isEmpty
    func typed(_ name: String) -> String { String((form?[name] ?? "").prefix(200)) }
    (left, right, width, tilt) = (typed("left"), typed("right"), typed("width"), typed("tilt"))
    (self.mirrorMistake, self.phoneMistake) = (mirrorMistake, phoneMistake)
  }
}
