import CoachCore
import Coaching

/// A runner's week, or their place and kit, at the first visit.
struct StepPage: PageModel {
  static let template = "step"
  let title, heading, intro: String
  let place = Place.today

  let steps: QuestionsPage.Steps?
  let crisis, mistakes: String?
  let step, next, back: String
  let guesses: Bool
  let week: Week?
  let items: [FormItem]
  let scripts: [String]

  struct Week: Sendable {
    let rows: [ProfileFields.DayRow]
  }

  /// - Parameter zone: what the server guesses; where nothing else was said, the browser guesses better.
  init(_ visit: Visit, _ step: Visit.Step, _ form: ProfileForm, guess zone: String) {
    let fields = ProfileFields(form: form)
    steps = visit.steps(at: step)
    crisis = Telephone.crisis(visit.picture)
    mistakes = form.summary
    self.step = step.rawValue
    switch step {
    case .body, .week:
      title = "Your week"
      heading = "Your week"
      intro = "The back work fits in around your runs."
      next = "Go on"
      back = "/welcome?step=body"
      week = Week(rows: fields.week(minutes: false))
      items = [FormItem(line: fields.minutes), FormItem(choice: fields.sessions)]
      guesses = false
      scripts = []
    case .kit:
      title = "Your place"
      heading = "Your place"
      intro = "What is at hand, and two things that are already guessed. All of it can be changed later."
      next = "Finish"
      back = "/welcome?step=week"
      week = nil
      items = [
        FormItem(checks: fields.kit), FormItem(choice: fields.floor), FormItem(line: fields.sitting),
        FormItem(choice: fields.units), FormItem(line: fields.timeZone(isGuess: true)), FormItem(line: fields.name),
      ]
      guesses = form.profile.timeZone == zone && form.mistakes.isEmpty
      scripts = guesses ? ["guess.js"] : []
    }
  }
}

/// The end of the first visit: the way to the first session.
struct ReadyPage: PageModel {
  static let template = "ready"
  let title = "All set"
  let place = Place.today

  let crisis, name: String?
  let minutes: String?
  let nothing: String?

  init(_ outlook: Outlook) {
    let picture = outlook.picture
    crisis = Telephone.crisis(picture)
    name = picture.state.profile.name.isEmpty ? nil : picture.state.profile.name
    let session = outlook.plan?.day(picture.state.today)?.session
    minutes = session.map { "\(Int($0.length.minutes.rounded()))" }
    nothing = session == nil ? "Today is free; the page of today says when the first session is." : nil
  }
}
