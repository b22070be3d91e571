/// One thing that a runner told us or did, or that we read from their files: the unit of the journal.
///
/// Everything known of a runner is the fold of their events (`RunnerState`); an event is never changed, only corrected by a
/// later one.
public struct RunnerEvent: Hashable, Sendable {
  public let id: EventID
  /// When it happened to the runner, with their distance from UTC then.
  public let moment: LocalMoment
  public let body: EventBody
  /// The first of the events that one act wrote, which are taken back together; nil for that one, and for one alone.
  public let partOf: EventID?

  public init(id: EventID, at moment: LocalMoment, _ body: EventBody, partOf: EventID? = nil) {
    self.id = id
    self.moment = moment
    self.body = body
    self.partOf = partOf
  }
}

/// What happened, in the past tense.
public indirect enum EventBody: Hashable, Sendable {
  case profileSet(Profile)

  case screeningAnswered(ScreeningAnswers)
  case clinicianAttested(Attestation)
  case sitesMapped([SiteReport])
  case legSymptomMoved(LegSymptomReport)
  /// Something happened after which the safety questions are due again.
  case askedForSafetyQuestions(AskAgainReason)
  case diaryKept(DiaryEntry)
  case painLogged(PainEntry)
  case morningLogged(MorningCheckIn)

  case runPlanned(PlannedRun)
  /// The usual run of that day does not take place.
  case usualRunDropped(CalendarDay)
  case runRecorded(RunRecord)
  /// The newest version of each run counts; analysing again appends, so that every old plan still replays.
  case runAnalysed(run: EventID, RunFindings)
  case runDescribed(run: EventID, RunDescription)

  case sessionStarted(SessionStart)
  case setFinished(session: EventID, SetRecord)
  case exerciseRated(session: EventID, ExerciseRating)
  case sessionFinished(session: EventID, SessionEnd)
  case sessionMissed(MissedSession)

  case testTaken(TestResult)
  case hipsChecked(HipCheck)
  case outcomeRecorded(Outcome)

  case exerciseEnjoyed(ExerciseID, Enjoyment)
  case exerciseBanned(ExerciseID)
  case exerciseAllowed(ExerciseID)
  case exerciseSwapped(Swap)
  case blockPinned(Pin)
  case modeChosen(ModePeriod)

  /// A clinician's programme, which takes the place of the one before.
  case programmeTaken(Programme)
  case programmeEnded(EventID)

  case breaksArranged(BreakPolicy)
  case breakEnded(BreakRecord)
  case calendarArranged(CalendarWishes)
  /// A card was read, so that another one has its turn.
  case cardShown(CardID)

  /// An earlier event never happened.
  case withdrawn(EventID)
  /// An earlier event was different; it keeps its id and its moment.
  case replaced(EventID, EventBody)
  /// All that one import brought never happened.
  case batchWithdrawn(EventID)
}
