import CoachCore

/// When to get help, at once or soon: the same for everyone, and always within reach.
struct SafetyPage: PageModel {
  static let template = "safety"
  let title = "Safety card"
  let place = Place.safety

  let sections: [Section]

  struct Section: Sendable {
    let title, text: String
    let points: [String]
  }

  init() {
    sections = SafetyCard().sections.map { Section(title: $0.title, text: $0.text, points: $0.points) }
  }
}
