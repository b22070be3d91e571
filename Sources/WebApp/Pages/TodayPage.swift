import CoachCore
import Coaching
import Figures

/// Today: where the back stands, the one thing to do, and why.
struct TodayPage: PageModel {
  static let template = "today"
  let title = "Today"
  let place = Place.today
  var scripts: [String] { ask == nil ? [] : ["score.js"] }

  let date: String
  let state: StateWord?
  /// Why there is no plan now, in paragraphs of HTML; empty where there is one.
  let refusal: [String]
  /// What this is, for somebody who has told nothing yet.
  let welcome: String?
  let refusalWays: [Way]
  let runs: String?
  let easier: String?
  let open: Way?
  let session: Session?
  let nothing: String?
  let done: String?
  let next: String?
  let routines: [Routine]
  let kept: [String]
  let painful: [Painful]
  let ask: PainQuestion?
  let missed: MissedQuestion?
  let lastRun: LastRun?
  let suggestions: [String]
  let card: CardLink?
  let wantsBreaks: Bool

  struct StateWord: Sendable {
    let shape, word, colour, why: String
    let running: String?
  }

  struct Way: Sendable {
    let path, name: String
    let isFirst: Bool
  }

  struct Session: Sendable {
    let minutes: String
    let slot: String
    let blocks: [Block]
    let clock: String?
    let minimumMinutes: String?
    let breaths: String?
  }

  struct Block: Sendable {
    let exercises: [Move]
    let why: String
    let instructions: [String]
  }

  struct Move: Sendable {
    let name, path, dose, drawing: String
  }

  struct Routine: Sendable {
    let name, minutes, moves, path: String
  }

  /// An exercise that pain ended lately.
  struct Painful: Sendable {
    let words, entry, exercise, name: String
  }

  struct PainQuestion: Sendable {
    let question, action, name: String
    let scores: [PainScoreChoice]
  }

  struct MissedQuestion: Sendable {
    let day: String
    let reasons: [Choice]
  }

  struct Choice: Sendable {
    let value, words: String
  }

  /// What the newest run of the last week said.
  struct LastRun: Sendable {
    let path, name: String
    let said: String
  }

  struct CardLink: Sendable {
    let title, path: String
  }

  init(_ outlook: Outlook) {
    let picture = outlook.picture
    let today = picture.state.today
    date = DayWords.date(today, today: today)
    // Where the way is closed, what to do about it stands alone.
    if case .seeClinician? = picture.refusal { state = nil } else { state = StateWord(picture) }
    missed = outlook.missedSession.map { day in
      MissedQuestion(day: "\(day)", reasons: MissedReason.allCases.map { Choice(value: $0.slug, words: $0.words) })
    }
    refusal =
      picture.refusal.map {
        StatusWords.refusal($0, picture, .pages).split(separator: "\n").map { Telephone.linked(String($0)) }
      } ?? []
    welcome =
      picture.state.screenings.isEmpty && picture.refusal == .screeningNeeded
      ? "A coach for runners with a stiff or sore back: a few right exercises a day, fitted around your runs, shown by "
        + "a drawing, a clock and a voice. It is self-care, and all you say stays on this machine." : nil
    refusalWays = picture.refusal.map(Way.ways) ?? []
    let telling = PainfulWords(today: today)
    painful = PainfulExercise.all(outlook).map { painful in
      Painful(
        words: telling.text(painful), entry: "/pain/entry/\(painful.entry)",
        exercise: "/library/\(painful.exercise.slug)", name: Exercise.with(painful.exercise).name)
    }
    ask = picture.refusal == .screeningNeeded ? nil : PainQuestion(picture)
    open =
      picture.refusal == nil && picture.state.openSession?.day == today
      ? Way(path: "/session", name: "Go on where you stopped", isFirst: true) : nil
    lastRun = LastRun(picture)
    let suggesting = SuggestionWords(today: today, picture.state.profile.units, .pages)
    suggestions = picture.suggestions.map(suggesting.text)
    wantsBreaks = picture.state.profile.routines.contains(.deskBreak)
    guard let plan = outlook.plan, let day = plan.day(today) else {
      (runs, easier, session, nothing, done, next) = (nil, nil, nil, nil, nil, nil)
      (routines, kept, card) = ([], [], nil)
      return
    }
    let words = PlanWords(plan, picture)
    runs = words.runsToday
    easier = words.easierWeek
    done = words.doneToday
    session = day.session.map { Session($0, day, words) }
    nothing =
      day.session == nil && words.doneToday == nil
      ? "No session today. Walking and easy breathing are always fine." : nil
    next = day.session == nil ? TodayPage.next(after: today, plan) : nil
    kept = words.kept(day).map { "No \($0.roles) today: \($0.why)." }
    routines = Routine.all(picture, beside: day.session)
    card = picture.card(plan).map { CardLink(title: $0.title, path: "/cards/\($0.id.slug)") }
  }

  private static func next(after today: CalendarDay, _ plan: WeekPlan) -> String? {
    guard let day = plan.days.first(where: { $0.day > today && $0.session != nil }), let session = day.session else {
      return nil
    }
    return "\(DayWords.near(day.day, today: today).capitalizedSentence): \(session.summary)."
  }
}

extension TodayPage.StateWord {
  /// Nil before anything was told about pain.
  init?(_ picture: RunnerPicture) {
    guard let state = picture.pain.state else { return nil }
    let parts = state.words.split(separator: ":", maxSplits: 1)
    word = String(parts[0]).capitalizedSentence
    colour = state.colour
    shape = state.shape
    var lines = [parts.count > 1 ? parts[1].trimmed.capitalizedSentence + "." : ""]
    if let rule = picture.pain.rule { lines.append(rule.sentence) }
    if let eased = StatusWords.eased(picture) { lines.append(eased) }
    why = lines.filter { !$0.isEmpty }.joined(separator: " ")
    running = StatusWords.running(picture)
  }
}

extension TodayPage.Way {
  static func ways(of refusal: PlanRefusal) -> [TodayPage.Way] {
    switch refusal {
    case .screeningNeeded: [TodayPage.Way(path: "/welcome", name: "Begin with the safety questions", isFirst: true)]
    case .questionsDue, .contradicting:
      [TodayPage.Way(path: "/welcome/questions", name: "Answer the safety questions", isFirst: true)]
    case .seeClinician:
      [
        TodayPage.Way(path: "/safety", name: "When to get help at once", isFirst: true),
        TodayPage.Way(path: "/report", name: "Take this page with you", isFirst: false),
        TodayPage.Way(path: "/welcome/clinician", name: "A clinician has assessed me", isFirst: false),
      ]
    }
  }
}

extension TodayPage.LastRun {
  /// Nil where the last run was more than a week ago.
  init?(_ picture: RunnerPicture) {
    let today = picture.state.today
    let runs = RunSummary.all(picture)
    guard let last = runs.first(where: { $0.run.isRun }), today - last.run.day <= 7 else { return nil }
    let words = RunWords(today: today, picture.state.profile.units)
    path = "/runs/\(last.run.id)"
    name = "Your run " + DayWords.on(last.run.day, today: today)
    let changes = last.notable.map(words.text)
    said = changes.isEmpty ? "nothing out of the usual" : changes.joined(separator: "; ")
  }
}

extension TodayPage.Session {
  init(_ session: PlannedSession, _ day: PlannedDay, _ words: PlanWords) {
    minutes = "\(Int(session.length.minutes.rounded()))"
    slot = PlanWords.occasion(session, day.runs).capitalizedSentence
    blocks = session.blocks.map { TodayPage.Block($0, words) }
    clock = PlanWords.clock(session, day.runs)
    let least = session.minimum
    minimumMinutes = session.blocks.count > 1 ? "\(max(1, Int(least.length.minutes.rounded())))" : nil
    breaths =
      session.breathes
      ? "\(PlannedSession.breaths.dose.reps) calm breaths at the beginning, and as many at the end" : nil
  }
}

extension TodayPage.Block {
  init(_ block: PlannedBlock, _ words: PlanWords) {
    exercises = block.exercises.map { prescribed in
      let exercise = Exercise.with(prescribed.exercise)
      return TodayPage.Move(
        name: exercise.name, path: "/library/\(exercise.id.slug)", dose: DoseWords.text(prescribed),
        drawing: Figure.of(exercise.id).icon(theme: .page))
    }
    why = words.why(block).capitalizedSentence + "."
    instructions = block.instructions
  }
}

extension TodayPage.Routine {
  static func all(_ picture: RunnerPicture, beside session: PlannedSession?) -> [TodayPage.Routine] {
    let routines = picture.routines(beside: session)
    let before = picture.pain.runs == .none ? [] : routines.beforeRun
    let named: [(String, String, [PrescribedExercise])] = [
      ("Before the run", "before-run", before),
      (routines.afterDescent ? "After the descent" : "After the run", "after-run", routines.afterRun),
      ("At bedtime", "bedtime", routines.bedtime),
    ]
    return named.filter { !$0.2.isEmpty }.map { name, slug, moves in
      TodayPage.Routine(
        name: name, minutes: "\(Int(PlannedSession.length(of: moves).minutes.rounded(.up)))",
        moves: PlanWords.names(moves), path: "/session?routine=\(slug)")
    }
  }
}

extension TodayPage.PainQuestion {
  init(_ picture: RunnerPicture) {
    let morning = picture.pain.awaiting != nil
    question = morning ? "How was your back on waking?" : "How is your back now?"
    action = morning ? "/pain/morning" : "/pain/now"
    name = "score"
    scores = PainScoreChoice.all
  }
}

/// One of the eleven buttons of a pain score.
struct PainScoreChoice: Sendable {
  let value: String
  /// At 0, 5 and 10.
  let words: String?

  static let all = (0...10).map { score in
    PainScoreChoice(
      value: "\(score)", words: score == 0 ? "none" : score == 5 ? "moderate" : score == 10 ? "worst" : nil)
  }
}

extension PainState {
  /// The colour's name in the style sheet; it never stands without the word and the shape.
  var colour: String {
    switch self {
    case .clear: "green"
    case .hold, .reduce: "amber"
    case .pause: "red"
    case .refer, .stop: "black"
    }
  }

  var shape: String {
    switch self {
    case .clear: "●"
    case .hold, .reduce: "▲"
    case .pause: "■"
    case .refer, .stop: "✕"
    }
  }
}

extension Substring {
  var trimmed: String {
    var text = self
    while text.first == " " { text = text.dropFirst() }
    return String(text)
  }
}
