import CoachCore
import Coaching

/// What a player needs to guide any session of this week, connected or not.
struct SessionsAnswer: Encodable {
  private let day: String
  private let refusal: Refusal?
  /// What to say where there is no session today.
  private let none: String
  private let sessions: [Guided]
  /// What the pain rules have heard, for all of them.
  private let pain: PainHistoryJSON
  /// Today's session where it was begun and not ended.
  private let open: Guided?

  struct Refusal: Encodable {
    let code: String
    let sentences: [String]
    let ways: [Way]
  }

  struct Way: Encodable {
    let path, name: String
  }

  struct Site: Encodable {
    let site: String
    let side: String?
    let words: String
  }

  struct Move: Encodable {
    let exercise, name, dose: String
    let cues, faults: [String]
  }

  struct Guided: Encodable {
    let id: String?
    let which, day, title: String
    let minutes: Int
    let note: String?
    /// How the back is, is asked before it begins.
    let asksBefore: Bool
    let description: SessionJSON
    /// The same with half the dose, for a score that asks for it when the server cannot be asked.
    let eased: SessionJSON?
    let moves: [Move]
    let sites: [Site]
  }

  init(_ outlook: Outlook) {
    let picture = outlook.picture
    let today = picture.state.today
    day = "\(today)"
    refusal = picture.refusal.map { refusal in
      Refusal(
        code: refusal.slug,
        sentences: StatusWords.refusal(refusal, picture, .pages).split(separator: "\n").map(String.init),
        ways: TodayPage.Way.ways(of: refusal).map { Way(path: $0.path, name: $0.name) })
    }
    none =
      outlook.plan.flatMap { PlanWords($0, picture).doneToday }
      ?? "No session today. Walking and easy breathing are always fine."
    pain = PainHistoryJSON(picture)
    let eased = OfferedSession.eased(outlook)
    sessions = OfferedSession.week(outlook).map { offered in
      let half = eased.first { $0.which == offered.which && $0.day == offered.day }
      return Guided(offered, half: half, today: today, picture)
    }
    open = picture.state.openSession.flatMap { $0.day == today ? Guided(goingOn: $0, picture) : nil }
  }
}

extension SessionsAnswer.Guided {
  init(_ offered: OfferedSession, half: OfferedSession?, today: CalendarDay, _ picture: RunnerPicture) {
    let runs = picture.runs(on: offered.day).map { $0.kind }
    let planned = offered.exercises.contains { $0.role?.isStrength ?? false }
    id = nil
    which = offered.which.slug
    day = "\(offered.day)"
    title = offered.title
    minutes = offered.minutes
    note = offered.which.isRoutine ? nil : PlanWords.clock(strength: planned, runs)
    asksBefore = !offered.which.isRoutine
    description = SessionJSON(offered.start, picture, withPain: false)
    eased = half.map { SessionJSON($0.start, picture, withPain: false) }
    moves = SessionsAnswer.moves(offered.exercises)
    sites = SessionsAnswer.sites
  }

  init(goingOn open: KnownSession, _ picture: RunnerPicture) {
    id = "\(open.id)"
    which = OfferedSession.Which.session.slug
    day = "\(open.day)"
    title = OfferedSession.Which.session.title
    minutes = max(1, Int(PlannedSession.length(of: open.start.exercises).minutes.rounded()))
    note = "It was cut off, and goes on where it stopped."
    asksBefore = false
    description = SessionJSON(open.start, going: open, picture, withPain: false)
    eased = nil
    moves = SessionsAnswer.moves(open.start.exercises)
    sites = SessionsAnswer.sites
  }
}

extension SessionsAnswer {
  fileprivate static func moves(_ exercises: [PrescribedExercise]) -> [Move] {
    var seen: Set<ExerciseID> = []
    return exercises.filter { seen.insert($0.exercise).inserted }.map { prescribed in
      let exercise = Exercise.with(prescribed.exercise)
      return Move(
        exercise: exercise.id.slug, name: exercise.name, dose: DoseWords.text(prescribed), cues: exercise.cues,
        faults: exercise.commonErrors)
    }
  }

  fileprivate static let sites: [Site] = BodySite.allCases.flatMap { site -> [Site] in
    guard !site.isMidline else { return [Site(site: site.slug, side: nil, words: site.words)] }
    return Side.allCases.map { Site(site: site.slug, side: $0.slug, words: "\(site.words), \($0.slug)") }
  }
}
