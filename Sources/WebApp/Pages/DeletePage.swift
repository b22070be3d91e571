import CoachCore
import Coaching

/// Asks twice before everything is deleted.
struct DeletePage: PageModel {
  static let template = "delete"
  let title = "Delete everything"
  let place = Place.settings

  let count: String
  /// The second question, in which the word is typed.
  let isSecond: Bool
  let mistake: String?
  let beyondReach = ErasureWords.beyondReach(.pages)

  static let word = "delete everything"

  init(_ outlook: Outlook, isSecond: Bool, mistake: String? = nil) {
    let entries = outlook.history.events.count
    count = entries == 1 ? "1 entry" : "\(entries) entries"
    self.isSecond = isSecond
    self.mistake = mistake
  }
}

/// Says that everything is gone.
struct DeletedPage: PageModel {
  static let template = "deleted"
  let title = "Deleted"
  let place = Place.none
  let scripts = ["deleted.js"]
}
