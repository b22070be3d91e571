/// Everything that a week's plan depends on, as plain values.
public struct WeekFacts: Sendable {
  /// The first day of the week.
  public var first: CalendarDay
  /// Days before it are past; the plan fills it and those after.
  public var today: CalendarDay
  /// Runs done and to come, from two days before the week to three after it (K4).
  public var runs: [RunOnDay] = []
  /// Minutes for back work on the seven days.
  public var minutes = [Int](repeating: 10, count: 7)
  public var blockMinutes = 3
  /// Blocks a session: 3 beginner, 4 default, 5 at most (H4).
  public var maxRoles = 4
  public var maxSessions = 5
  public var sessionPattern = SessionPattern.spread
  /// Already taken off the two above, because the weeks before were too much (F6).
  public var cut: PlanCut?
  public var consecutiveDays = false
  public var anchor = Anchor.anyTime
  /// Days of the week on which a session was usual in the last four weeks (H5).
  public var usual = [Bool](repeating: false, count: 7)
  /// Days of the week that the runner said did not suit (F6).
  public var unsuited = [Bool](repeating: false, count: 7)

  public var state = PainState.clear
  /// Today's score or danger sign leaves no session today (K2).
  public var restsToday = false
  /// Today, and today alone, has half the dose and nothing heavy, because of the score before the session (K2).
  public var easesToday = false
  /// Tags, kit, bans and what the pain rules allow, before the day's own rules.
  public var conditions = SlotConditions()
  public var levels: [Role: Level] = [:]
  public var enjoyment: [ExerciseID: Enjoyment] = [:]
  public var progression = Progression()
  public var limits = ProgressionLimits()
  public var doseRule = DoseRule.full
  /// When each exercise was last done.
  public var lastUse: [ExerciseID: CalendarDay] = [:]
  /// How often an exercise was done before, for the first exposures of the Copenhagen plank (K4).
  public var exposures: [ExerciseID: Int] = [:]

  /// Heavy roles are off on these days after a run with unusual descent (G4).
  public var downhill: [DownhillRest] = []
  /// What was found that makes roles count for more (H2).
  public var weights: [RoleWeight] = []
  /// The weaker side of the roles whose tests tell one (E7).
  public var weakerSides: [Role: WeakerSide] = [:]
  public var deload = false
  /// The mode of each day.
  public var modes = [Set<Mode>](repeating: [], count: 7)

  /// What was done this week, by day, today included.
  public var done: [DoneBlock] = []
  /// Days of this week with a session that has ended.
  public var sessionsDone: Set<CalendarDay> = []
  /// Strength roles of the day before the week.
  public var strengthBefore = RoleMask.none
  /// Mobility that breaks and the like have covered, at most one a role and day (S1-8).
  public var credit: [Role: Int] = [:]
  /// What clinicians set, each for days of its own.
  public var programmes: [WeekProgramme] = []
  public var pins: [Pin] = []
  public var swaps: [Swap] = []
  /// The plan that the runner saw before, for few changes (H6).
  public var before: WeekPlan?

  public init(first: CalendarDay, today: CalendarDay) {
    self.first = first
    self.today = today
  }

  public struct RunOnDay: Hashable, Sendable {
    public var day: CalendarDay
    public var kind: RunKind
    /// The journal's event of a run that was done; nil for one to come.
    public var recorded: EventID?
    /// Distance in metres, where known.
    public var distance: Metres?

    public init(day: CalendarDay, kind: RunKind, recorded: EventID? = nil, distance: Metres? = nil) {
      self.day = day
      self.kind = kind
      self.recorded = recorded
      self.distance = distance
    }
  }

  public struct DownhillRest: Hashable, Sendable {
    public var through: CalendarDay
    public var run: EventID
    public var runDay: CalendarDay
    public var descent: Metres

    public init(through: CalendarDay, run: EventID, runDay: CalendarDay, descent: Metres) {
      self.through = through
      self.run = run
      self.runDay = runDay
      self.descent = descent
    }
  }

  public struct DoneBlock: Hashable, Sendable {
    public var day: CalendarDay
    public var role: Role
    public var exercise: ExerciseID

    public init(day: CalendarDay, role: Role, exercise: ExerciseID) {
      self.day = day
      self.role = role
      self.exercise = exercise
    }
  }

  public func day(_ index: Int) -> CalendarDay { first + index }
  public var block: Seconds { .minutes(Double(blockMinutes)) }
}
