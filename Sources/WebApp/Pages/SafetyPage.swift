import CoachCore

/// When to get help, at once or soon: the same for everyone, and always within reach.
struct SafetyPage: PageModel {
  static let template = "safety"
  let title = "Safety card"
  let place = Place.safety

  let sections: [Section]

  struct Section: Sendable {
    let title: String
    /// As HTML: its numbers can be tapped.
    let text: String
    let emergency: LockedPage.Emergency?
    let points: [String]
  }

  init(in region: Region?) {
    sections = SafetyCard(region: region).sections.map { section in
      let calls = section.kind == .emergency ? Telephone.Call.emergency(in: region) : nil
      return Section(
        title: section.title, text: Telephone.linked(section.text), emergency: calls.map(LockedPage.Emergency.init),
        points: section.points)
    }
  }
}
