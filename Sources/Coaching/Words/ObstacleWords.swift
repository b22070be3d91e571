public import CoachCore

/// What stands in the way of an exercise or a wish, as sentences.
public struct ObstacleWords {
  public let today: CalendarDay
  private let ways: Ways

  public init(today: CalendarDay, _ ways: Ways = .terminal) {
    self.today = today
    self.ways = ways
  }

  /// What is so, and what would change it where something can.
  public func text(_ obstacle: ExerciseObstacle, of id: ExerciseID) -> String {
    switch obstacle {
    case .banned: "You left it out." + ways.also("Bring it back: strongback allow \(id.slug)")
    case .leftOut(let author): "\(author.name) left it out on \(DayWords.date(author.day, today: today))."
    case .setOtherwise(let author):
      "\(author.name) set what is done for this part on \(DayWords.date(author.day, today: today))."
    case .stopped(let through):
      "It rests through \(near(through)), because a leg symptom moved away from the spine with it."
    case .excluded(let tag): "It does not go with what you told us: \(tag.meaning)."
    case .needsClinician(let tag): "It needs a clinician's word first, because of: \(tag.meaning)."
    case .equipment(let missing):
      "It needs \(missing.map { $0.words }.joined(separator: " and "))."
        + ways.also("Say what you have: strongback profile set --equipment")
    case .floor: "It needs room to lie or kneel." + ways.also("Once there is: strongback profile set --floor-space")
    case .pain(let state): "The pain rules say \(state.words)."
    case .eased(let to):
      to.map { "It hurt most on the last sore day, so \(name($0)) takes its place while the pain rules say hold." }
        ?? "It hurt most on the last sore day, so it rests while the pain rules say hold."
    case .byHand: "It fills no block of the week: it is for breaks, before runs or by hand."
    case .level(let needs, let has): "It asks for level \(needs.slug); you are at \(has.slug) there."
    case .swapped(let to): "You put \(name(to)) in its place."
    case .notYet(let now): "It is further up the ladder; you are at \(name(now)) now."
    case .outgrown(let now): "You have moved on to \(name(now)) on the same ladder."
    case .tooLong(let minutes): "Its dose does not fit into a block of \(minutes) minutes."
    }
  }

  public func text(_ obstacle: WishObstacle) -> String {
    switch obstacle {
    case .past: "That day is over."
    case .unplannedRole(let role): "The week plans no blocks for \(role.words)."
    case .otherRole(let id, let fills, let wanted):
      "\(name(id)) is for the \(fills.words), not for the \(wanted.words)."
    case .sameExercise: "These are the same exercise."
    case .exercise(let id, let obstacle): "\(name(id)): \(text(obstacle, of: id))"
    case .noExercise(let role): "Nothing for the \(role.words) suits you, your kit and that day."
    case .keptOff(.set(let author)):
      "\(author.name) set what is done for this part on \(DayWords.date(author.day, today: today))."
    case .keptOff(let reason): "It is kept off that day, because of \(ReasonWords(today: today).text(reason))."
    case .sessionDone: "The session of that day is done."
    case .minutes(let has, let needs):
      "It takes \(needs) minutes, and that day has \(has == 0 ? "none" : "\(has)")."
        + ways.also("Give it more: strongback profile set --minutes")
    case .full(let count):
      count == 0 ? "That day has no room for a block." : "That day holds \(count) blocks, and all of them are pinned."
    case .strengthNextTo(let day):
      "Strength rests for a day in between, and there is some \(DayWords.on(day, today: today))."
        + ways.also("Another day, or: strongback profile set --consecutive-days")
    case .notInSession(let day): "It is not in the session of \(near(day))."
    case .notInWeek: "It is not in what is left of this week."
    case .noRoom: "The rules of the week leave no room for it: sessions, rest days and what is pinned."
    }
  }

  public func text(_ obstacle: RunWishObstacle) -> String {
    switch obstacle {
    case .past: "That day is over." + ways.also("A run that you have done: strongback log run 10km 55")
    case .droppedPast: "That day is over, and a run that was only planned counts for nothing."
    case .noRun(let day): "There is no run to drop \(near(day))." + ways.also("What is planned: strongback week")
    case .done(let day):
      "The run of \(near(day)) is done already." + ways.also("Take back the last entry: strongback undo")
    case .sameDay(let day): "It is \(near(day)) already."
    case .tooFar: "That is more than a year ahead. Plan it when it is nearer."
    }
  }

  private func name(_ id: ExerciseID) -> String { Exercise.with(id).name }
  private func near(_ day: CalendarDay) -> String { DayWords.near(day, today: today) }
}
