/// What a browser shows for a page that it has not kept, without a connection.
struct OfflinePage: PageModel {
  static let template = "offline"
  let title = "No connection"
  let place = Place.none
  let scripts = ["score.js"]
  let scores = PainScoreChoice.all
}
