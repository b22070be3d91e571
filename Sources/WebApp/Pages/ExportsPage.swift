import CoachCore

/// All the ways in which what is known can be taken elsewhere.
struct ExportsPage: PageModel {
  static let template = "exports"
  let title = "Take it with you"
  let place = Place.settings

  /// How many entries the journal has.
  let count: String

  init(_ outlook: Outlook) {
    let entries = outlook.history.events.count
    count = entries == 1 ? "1 entry" : "\(entries) entries"
  }
}
