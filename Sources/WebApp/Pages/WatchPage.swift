import CoachCore
import Coaching

/// Sessions for a watch: the files, and how they get there and back.
struct WatchPage: PageModel {
  static let template = "watch"
  let title = "On a Garmin watch"
  let place = Place.settings

  let refusal: [String]
  let refusalWays: [TodayPage.Way]
  let today: [Download]
  /// Why there is nothing for today.
  let nothingToday: String?
  let week: Week?

  struct Download: Sendable {
    let path, name, minutes: String
    let isFirst: Bool
    /// In how many files it comes, where one would be too long for a watch.
    let parts: String?
  }

  struct Week: Sendable {
    let path: String
    let days: [String]
  }

  init(_ outlook: Outlook) {
    let picture = outlook.picture
    refusal = picture.refusal.map { [StatusWords.refusal($0, picture, .pages)] } ?? []
    refusalWays = picture.refusal.map(TodayPage.Way.ways) ?? []
    let offered = OfferedSession.today(outlook)
    today = offered.enumerated().map { index, session in
      let parts = WatchFiles.today(session.which, outlook).files.count
      return Download(
        path: "/settings/watch/today?session=\(session.which.slug)", name: session.title,
        minutes: "\(session.minutes) min", isFirst: index == 0, parts: parts > 1 ? "in \(parts) files" : nil)
    }
    nothingToday = picture.refusal == nil && offered.isEmpty ? "There is no session today." : nil
    let days = OfferedSession.week(outlook).filter { $0.which == .session }.map {
      "\(DayWords.near($0.day, today: picture.state.today).capitalizedSentence): \($0.minutes) min"
    }
    week = days.isEmpty ? nil : Week(path: "/settings/watch/week", days: days)
  }
}
