public import CoachCore

/// What was recorded, in a few words: for lists, and to say what was taken back.
public struct EventWords {
  private let units: UnitSystem
  private let today: CalendarDay

  public init(_ units: UnitSystem, today: CalendarDay) {
    self.units = units
    self.today = today
  }

  public func text(_ body: EventBody) -> String {
    switch body {
    case .profileSet: "your profile"
    case .screeningAnswered: "your safety answers"
    case .clinicianAttested(let word): "the assessment of \(near(word.assessed)) (\(plain(word.clinician.slug)))"
    case .sitesMapped(let sites): "where it hurts: " + sites.map { plain($0.site.slug) }.joined(separator: ", ")
    case .legSymptomMoved(let report): "the leg symptom during \(name(report.exercise)): \(plain(report.change.slug))"
    case .askedForSafetyQuestions: "a call for the safety questions"
    case .diaryKept(let entry): "the diary: \(entry.prompt.slug)"
    case .painLogged(let entry): "pain \(entry.score.value), \(PainWords.place(entry.site, entry.side))"
    case .morningLogged(let morning): "the morning score \(morning.score.value)"
    case .runPlanned, .usualRunDropped, .runRecorded, .runAnalysed, .runDescribed: run(body)
    case .sessionStarted, .setFinished, .exerciseRated, .sessionFinished: session(body)
    case .testTaken(let result): "the test \(plain(result.kind.slug))"
    case .hipsChecked: "the hip check"
    case .outcomeRecorded: "how things are going"
    case .exerciseEnjoyed(let exercise, let enjoyment): "\(name(exercise)): \(enjoyment.slug)"
    case .exerciseBanned(let exercise): "\(name(exercise)) left out"
    case .exerciseAllowed(let exercise): "\(name(exercise)) allowed again"
    case .exerciseSwapped(let swap): "\(name(swap.to)) in the place of \(name(swap.from))"
    case .blockPinned(let pin): "\(pin.role.words) pinned to \(near(pin.day))"
    case .modeChosen(let period): "\(plain(period.mode.slug)), \(near(period.from)) to \(near(period.through))"
    case .sessionMissed(let missed): "what you said of the session of \(near(missed.day))"
    case .programmeTaken(let programme): "the programme of \(programme.author.name)"
    case .programmeEnded: "the end of a programme"
    case .breaksArranged: "the hours of the break alarm"
    case .breakEnded(let record): "a break: \(record.outcome.slug)"
    case .calendarArranged: "what goes into your calendar"
    case .cardShown(let card): "the card \(plain(card.slug))"
    case .withdrawn, .batchWithdrawn: "something taken back"
    case .replaced(_, let body): text(body) + ", corrected"
    }
  }

  /// What one act wrote, each thing once; a session with its sets, many runs by their number.
  public func text(together bodies: [EventBody]) -> String {
    var parts: [String] = []
    let sets = bodies.count { if case .setFinished = $0 { true } else { false } }
    let runs = bodies.filter { if case .runRecorded = $0 { true } else { false } }
    let wholeSession = bodies.contains { if case .sessionStarted = $0 { true } else { false } }
    if runs.count > EventWords.mostRuns { parts.append("\(runs.count) runs") }
    for body in bodies {
      switch body {
      case .sessionStarted where sets > 0: parts.append(text(body) + " with \(sets) \(sets == 1 ? "set" : "sets")")
      case .setFinished, .exerciseRated, .sessionFinished: if !wholeSession { parts.append(text(body)) }
      case .runRecorded where runs.count > EventWords.mostRuns: break
      default: parts.append(text(body))
      }
    }
    var told: [String] = []
    for part in parts where !told.contains(part) { told.append(part) }
    return told.joined(separator: ", ")
  }

  /// More runs than these are not told one by one.
  private static let mostRuns = 3

  private func run(_ body: EventBody) -> String {
    switch body {
    case .runPlanned(let run): "the \(run.kind.words) planned for \(near(run.day))"
    case .usualRunDropped(let day): "no run \(DayWords.on(day, today: today))"
    case .runRecorded(let run):
      "\(run.sport == .running ? "the run" : plain(run.sport.slug)) of \(near(run.start.day)), "
        + Units.distance(run.distance, units)
    case .runAnalysed: "what the file says of a run"
    default: "what you said of a run"
    }
  }

  private func session(_ body: EventBody) -> String {
    switch body {
    case .sessionStarted(let start): "the session of \(near(start.day))"
    case .setFinished(_, let set): "a set of \(name(set.exercise))"
    case .exerciseRated(_, let rating): "your answer about \(name(rating.exercise))"
    default: "the end of a session"
    }
  }

  private func near(_ day: CalendarDay) -> String { DayWords.near(day, today: today) }
  private func name(_ exercise: ExerciseID) -> String { Exercise.with(exercise).name.lowercasedStart }
  private func plain(_ slug: String) -> String { slug.replacing("-", with: " ") }
}

extension BodySite {
  public var words: String {
    switch self {
    case .legFromBack: "down a leg, from the back"
    default: slug.replacing("-", with: " ")
    }
  }
}

extension String {
  /// As it stands inside a sentence.
  var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
