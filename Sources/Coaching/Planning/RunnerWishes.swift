public import CoachCore

/// What a runner wishes of their week, decided before it is written down: what to write, or what stands in the way.
public struct RunnerWishes: Sendable {
  public let outlook: Outlook

  public init(_ outlook: Outlook) { self.outlook = outlook }

  public var picture: RunnerPicture { outlook.picture }
  /// Nil while the safety rules allow no plan.
  public var plan: WeekPlan? { outlook.plan }
  var state: RunnerState { outlook.picture.state }
  var today: CalendarDay { state.today }

  /// The plan as it would be with this said as well.
  public func plan(saying bodies: [EventBody]) -> WeekPlan? {
    let events = bodies.map { RunnerEvent(id: .next(), at: state.asOf, $0) }
    return Outlook(RunnerHistory(outlook.history.events + events), at: state.asOf).plan
  }

  /// What keeps an exercise out of the planned blocks of this week.
  public func obstacles(to id: ExerciseID) -> [ExerciseObstacle] { WeekWishes(picture).obstacles(to: id) }
}

// Swaps.
extension RunnerWishes {
  /// For how long one exercise takes the place of another.
  public enum SwapTime: Hashable, Sendable {
    /// Once, where the first of them comes next.
    case next
    case on(CalendarDay)
    case always
  }

  /// The day that a swap is for; nil where it holds from now on, or where nothing of it is planned.
  public func day(of time: SwapTime, from id: ExerciseID) -> CalendarDay? {
    switch time {
    case .next: plan?.days.first { $0.session?.blocks.contains { $0.exercise == id } ?? false }?.day
    case .on(let day): day
    case .always: nil
    }
  }

  public func choices(insteadOf id: ExerciseID, on day: CalendarDay?) -> [ExerciseID] {
    WeekWishes(picture).choices(insteadOf: id, on: day)
  }

  /// The swap to write down; the plan must allow it, and make room for it on its day.
  public func swap(_ from: ExerciseID, for to: ExerciseID, _ time: SwapTime) throws(WishObstacle) -> Swap {
    guard let plan else { throw .notInWeek }
    let day = day(of: time, from: from)
    guard time == .always || day != nil else { throw .notInWeek }
    let swap = Swap(from: from, to: to, day: day)
    if let obstacle = WeekWishes(picture).obstacle(to: swap, in: plan) { throw obstacle }
    if let day {
      let after = self.plan(saying: [.exerciseSwapped(swap)])?.day(day)?.session?.blocks ?? []
      guard after.contains(where: { $0.exercise == to }) else { throw .noRoom }
    }
    return swap
  }

  /// What takes back all swaps of an exercise that still hold; empty where there are none.
  public func endingSwaps(of from: ExerciseID) -> [EventBody] {
    state.swaps.filter { told in told.value.from == from && told.value.day.map { $0 >= today } ?? true }
      .map { .withdrawn($0.id) }
  }
}

// Pins.
extension RunnerWishes {
  /// The pins of days to come.
  public var pins: [Pin] { state.pins.map { $0.value }.filter { $0.day >= today } }

  /// The block that the pin gives; nil where its week is not planned yet.
  public func block(of pin: Pin) throws(WishObstacle) -> PlannedBlock? {
    if let obstacle = WeekWishes(picture).obstacle(to: pin) { throw obstacle }
    guard let day = plan(saying: [.blockPinned(pin)])?.day(pin.day) else { return nil }
    guard let block = day.session?.blocks.first(where: { $0.role == pin.role }),
      pin.exercise ?? block.exercise == block.exercise
    else { throw .noRoom }
    return block
  }

  /// What takes back the pins of a role on a day; empty where there are none.
  public func endingPins(of role: Role, on day: CalendarDay) -> [EventBody] {
    state.pins.filter { $0.value.day == day && $0.value.role == role }.map { .withdrawn($0.id) }
  }
}
