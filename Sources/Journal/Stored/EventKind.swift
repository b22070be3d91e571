public import CoachCore

/// The stored name of each case of `EventBody`, and how its payload is written and read.
///
/// A new case of `EventBody` is added in this file alone: a kind, its slug, and a line in `write` and in `read`, which the
/// compiler asks for. A change of a payload's form raises `version` and keeps reading the old ones.
public enum EventKind: UInt8, Slugged {
  case profileSet
  case screeningAnswered, clinicianAttested, sitesMapped, legSymptomMoved, askedForSafetyQuestions, diaryKept
  case painLogged, morningLogged
  case runPlanned, usualRunDropped, runRecorded, runAnalysed, runDescribed
  case sessionStarted, setFinished, exerciseRated, sessionFinished, sessionMissed
  case testTaken, hipsChecked, outcomeRecorded
  case exerciseEnjoyed, exerciseBanned, exerciseAllowed, exerciseSwapped, blockPinned, modeChosen
  case programmeTaken, programmeEnded
  case breaksArranged, breakEnded, cardShown, calendarArranged
  case withdrawn, replaced, batchWithdrawn

  public var slug: String {
    switch self {
    case .profileSet: "profile-set"
    case .screeningAnswered: "screening-answered"
    case .clinicianAttested: "clinician-attested"
    case .sitesMapped: "sites-mapped"
    case .legSymptomMoved: "leg-symptom-moved"
    case .askedForSafetyQuestions: "asked-for-safety-questions"
    case .diaryKept: "diary-kept"
    case .painLogged: "pain-logged"
    case .morningLogged: "morning-logged"
    case .runPlanned: "run-planned"
    case .usualRunDropped: "usual-run-dropped"
    case .runRecorded: "run-recorded"
    case .runAnalysed: "run-analysed"
    case .runDescribed: "run-described"
    case .sessionStarted: "session-started"
    case .setFinished: "set-finished"
    case .exerciseRated: "exercise-rated"
    case .sessionFinished: "session-finished"
    case .sessionMissed: "session-missed"
    case .testTaken: "test-taken"
    case .hipsChecked: "hips-checked"
    case .outcomeRecorded: "outcome-recorded"
    case .exerciseEnjoyed: "exercise-enjoyed"
    case .exerciseBanned: "exercise-banned"
    case .exerciseAllowed: "exercise-allowed"
    case .exerciseSwapped: "exercise-swapped"
    case .blockPinned: "block-pinned"
    case .modeChosen: "mode-chosen"
    case .programmeTaken: "programme-taken"
    case .programmeEnded: "programme-ended"
    case .breaksArranged: "breaks-arranged"
    case .breakEnded: "break-ended"
    case .cardShown: "card-shown"
    case .calendarArranged: "calendar-arranged"
    case .withdrawn: "withdrawn"
    case .replaced: "replaced"
    case .batchWithdrawn: "batch-withdrawn"
    }
  }

  /// The version that is written; all up to it are read.
  public var version: Int { 1 }

  private static let bySlug = Dictionary(uniqueKeysWithValues: allCases.map { ($0.slug, $0) })

  /// The kind of this name and version, or the fault that only a newer Strongback knows it.
  static func named(_ slug: String, version: Int) throws(RecordFault) -> EventKind {
    guard let kind = bySlug[slug], version <= kind.version else { throw .newer(kind: slug, version: version) }
    guard version >= 1 else { throw .wrong(field: "version") }
    return kind
  }

  /// The kind of a body, and those of what it holds.
  public static func kinds(in body: EventBody) -> [EventKind] {
    var fields = FieldWriter()
    let kind = write(body, &fields)
    if case .replaced(_, let inner) = body { return [kind] + kinds(in: inner) }
    return [kind]
  }

  /// Writes the payload of a body and tells its kind.
  static func write(_ body: EventBody, _ fields: inout FieldWriter) -> EventKind {
    func write(_ kind: EventKind, _ payload: some StoredObject) -> EventKind {
      payload.write(&fields)
      return kind
    }
    func put(_ kind: EventKind, _ name: String, _ value: some Stored) -> EventKind {
      fields.put(name, value)
      return kind
    }
    switch body {
    case .profileSet(let profile): return write(.profileSet, profile)
    case .screeningAnswered(let answers): return write(.screeningAnswered, answers)
    case .clinicianAttested(let attestation): return write(.clinicianAttested, attestation)
    case .sitesMapped(let reports): return put(.sitesMapped, "sites", reports)
    case .legSymptomMoved(let report): return write(.legSymptomMoved, report)
    case .askedForSafetyQuestions(let reason): return put(.askedForSafetyQuestions, "reason", reason)
    case .diaryKept(let entry): return write(.diaryKept, entry)
    case .painLogged(let entry): return write(.painLogged, entry)
    case .morningLogged(let morning): return write(.morningLogged, morning)
    case .runPlanned(let run): return write(.runPlanned, run)
    case .usualRunDropped(let day): return put(.usualRunDropped, "day", day)
    case .runRecorded(let run): return write(.runRecorded, run)
    case .runAnalysed(let run, let findings):
      fields.put("run", run)
      return write(.runAnalysed, findings)
    case .runDescribed(let run, let description):
      fields.put("run", run)
      return write(.runDescribed, description)
    case .sessionStarted(let start): return write(.sessionStarted, start)
    case .setFinished(let session, let set):
      fields.put("session", session)
      return write(.setFinished, set)
    case .exerciseRated(let session, let rating):
      fields.put("session", session)
      return write(.exerciseRated, rating)
    case .sessionFinished(let session, let end):
      fields.put("session", session)
      return write(.sessionFinished, end)
    case .sessionMissed(let missed): return write(.sessionMissed, missed)
    case .testTaken(let result): return write(.testTaken, result)
    case .hipsChecked(let check): return write(.hipsChecked, check)
    case .outcomeRecorded(let outcome): return write(.outcomeRecorded, outcome)
    case .exerciseEnjoyed(let exercise, let enjoyment):
      fields.put("exercise", exercise)
      return put(.exerciseEnjoyed, "enjoyment", enjoyment)
    case .exerciseBanned(let exercise): return put(.exerciseBanned, "exercise", exercise)
    case .exerciseAllowed(let exercise): return put(.exerciseAllowed, "exercise", exercise)
    case .exerciseSwapped(let swap): return write(.exerciseSwapped, swap)
    case .blockPinned(let pin): return write(.blockPinned, pin)
    case .modeChosen(let period): return write(.modeChosen, period)
    case .programmeTaken(let programme): return write(.programmeTaken, programme)
    case .programmeEnded(let programme): return put(.programmeEnded, "programme", programme)
    case .breaksArranged(let policy): return write(.breaksArranged, policy)
    case .breakEnded(let record): return write(.breakEnded, record)
    case .cardShown(let card): return put(.cardShown, "card", card)
    case .calendarArranged(let wishes): return write(.calendarArranged, wishes)
    case .withdrawn(let event): return put(.withdrawn, "event", event)
    case .replaced(let event, let body):
      fields.put("event", event)
      return put(.replaced, "by", StoredBody(body))
    case .batchWithdrawn(let batch): return put(.batchWithdrawn, "batch", batch)
    }
  }

  /// Reads the payload of this kind, in the form that `version` had.
  func read(_ fields: inout FieldReader, version: Int) throws(RecordFault) -> EventBody {
    switch self {
    case .profileSet: .profileSet(try Profile(&fields))
    case .screeningAnswered: .screeningAnswered(try ScreeningAnswers(&fields))
    case .clinicianAttested: .clinicianAttested(try Attestation(&fields))
    case .sitesMapped: .sitesMapped(try fields.take("sites"))
    case .legSymptomMoved: .legSymptomMoved(try LegSymptomReport(&fields))
    case .askedForSafetyQuestions: .askedForSafetyQuestions(try fields.take("reason"))
    case .diaryKept: .diaryKept(try DiaryEntry(&fields))
    case .painLogged: .painLogged(try PainEntry(&fields))
    case .morningLogged: .morningLogged(try MorningCheckIn(&fields))
    case .runPlanned: .runPlanned(try PlannedRun(&fields))
    case .usualRunDropped: .usualRunDropped(try fields.take("day"))
    case .runRecorded: .runRecorded(try RunRecord(&fields))
    case .runAnalysed: .runAnalysed(run: try fields.take("run"), try RunFindings(&fields))
    case .runDescribed: .runDescribed(run: try fields.take("run"), try RunDescription(&fields))
    case .sessionStarted: .sessionStarted(try SessionStart(&fields))
    case .setFinished: .setFinished(session: try fields.take("session"), try SetRecord(&fields))
    case .exerciseRated: .exerciseRated(session: try fields.take("session"), try ExerciseRating(&fields))
    case .sessionFinished: .sessionFinished(session: try fields.take("session"), try SessionEnd(&fields))
    case .sessionMissed: .sessionMissed(try MissedSession(&fields))
    case .testTaken: .testTaken(try TestResult(&fields))
    case .hipsChecked: .hipsChecked(try HipCheck(&fields))
    case .outcomeRecorded: .outcomeRecorded(try Outcome(&fields))
    case .exerciseEnjoyed: .exerciseEnjoyed(try fields.take("exercise"), try fields.take("enjoyment"))
    case .exerciseBanned: .exerciseBanned(try fields.take("exercise"))
    case .exerciseAllowed: .exerciseAllowed(try fields.take("exercise"))
    case .exerciseSwapped: .exerciseSwapped(try Swap(&fields))
    case .blockPinned: .blockPinned(try Pin(&fields))
    case .modeChosen: .modeChosen(try ModePeriod(&fields))
    case .programmeTaken: .programmeTaken(try Programme(&fields))
    case .programmeEnded: .programmeEnded(try fields.take("programme"))
    case .breaksArranged: .breaksArranged(try BreakPolicy(&fields))
    case .breakEnded: .breakEnded(try BreakRecord(&fields))
    case .cardShown: .cardShown(try fields.take("card"))
    case .calendarArranged: .calendarArranged(try CalendarWishes(&fields))
    case .withdrawn: .withdrawn(try fields.take("event"))
    case .replaced: .replaced(try fields.take("event"), try (fields.take("by") as StoredBody).body)
    case .batchWithdrawn: .batchWithdrawn(try fields.take("batch"))
    }
  }
}
