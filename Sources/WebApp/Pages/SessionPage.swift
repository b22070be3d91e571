import CoachCore
import Coaching
import Figures

/// The player; where there are no scripts, the list to do it from and a form to say what was done.
struct SessionPage: PageModel {
  static let template = "session"
  let title = "Session"
  let place = Place.today
  let scripts = ["player.js"]

  let heading: String
  let which: String
  let refusal: [String]
  let moves: [Move]
  let canLog: Bool

  struct Move: Sendable {
    let slug, name, path, dose, drawing: String
  }

  init(_ outlook: Outlook, _ which: OfferedSession.Which) {
    let offered = OfferedSession.today(outlook).first { $0.which == which }
    heading = offered.map { "\($0.title) · \($0.minutes) min" } ?? which.title
    self.which = which.slug
    refusal =
      outlook.picture.refusal.map {
        StatusWords.refusal($0, outlook.picture, .pages).split(separator: "\n").map { Telephone.linked(String($0)) }
      } ?? []
    moves =
      offered?.exercises.filter { $0.role != nil || which.isRoutine }.map { prescribed in
        let exercise = Exercise.with(prescribed.exercise)
        return Move(
          slug: exercise.id.slug, name: exercise.name, path: "/library/\(exercise.id.slug)",
          dose: DoseWords.text(prescribed), drawing: Figure.of(exercise.id).icon(theme: .page))
      } ?? []
    canLog = !moves.isEmpty
  }
}
