import CoachCore
import Coaching

extension WeekPage {
  struct Day: Sendable {
    let id, name: String
    let isToday: Bool
    let runs: [Run]
    let done: String?
    let session: Session?
    let isEmpty: Bool
    let kept: [String]
  }

  struct Run: Sendable {
    let words: String
    /// Nil for a run that was done.
    let change: RunChangeForm?
  }

  struct RunChangeForm: Sendable {
    let id, day, index, of: String
    let days: [Option]
  }

  struct Session: Sendable {
    let summary, slot: String
    let clock: String?
    let blocks: [Block]
    let start: String?
  }

  struct Block: Sendable {
    let id, day, of: String
    let exercises: [Move]
    let why: String
    let instructions: [String]
    let slug, role, name: String
    let choices: [Option]
    let noChoice: String?
    let isPinned: Bool
    let pinDays: [Option]
    let tastes: [ExercisePage.Taste]
  }

  struct Move: Sendable {
    let name, path, dose, drawing: String
  }
}

extension WeekPage.Day {
  init(_ day: CalendarDay, _ week: RunnerWeek, _ words: PlanWords?) {
    let state = week.outlook.picture.state
    let planned = words?.plan.day(day)
    id = "day-\(day)"
    name = "\(day.weekday.words) \(day.civil.day)"
    isToday = day == state.today
    runs = WeekPage.Run.all(of: day, week)
    let finished = state.sessions.filter { $0.day == day && !$0.sets.isEmpty }
    done = finished.isEmpty ? nil : WeekPage.Day.names(finished)
    session = planned?.session.map { WeekPage.Session($0, day, week, words!) }
    isEmpty = runs.isEmpty && done == nil && session == nil
    kept =
      day < state.today ? [] : planned.map { words!.kept($0).map { "No \($0.roles): \($0.why)." } } ?? []
  }

  private static func names(_ sessions: [KnownSession]) -> String {
    let work = sessions.flatMap { $0.start.exercises.filter { $0.role != nil } }
    return work.isEmpty ? "a short routine" : PlanWords.names(work)
  }
}

extension WeekPage.Run {
  static func all(of day: CalendarDay, _ week: RunnerWeek) -> [WeekPage.Run] {
    let picture = week.outlook.picture
    return picture.runs(on: day).enumerated().map { index, run in
      let length = run.distance.map { ", " + Units.distance($0, picture.state.profile.units) } ?? ""
      guard run.recorded == nil else {
        return WeekPage.Run(words: run.kind.words.capitalizedSentence + length + ", done", change: nil)
      }
      return WeekPage.Run(
        words: run.kind.words.capitalizedSentence + length,
        change: WeekPage.RunChangeForm(
          id: "run-\(day)-\(index)", day: "\(day)", index: "\(index)", of: week.address,
          days: week.openDays(chosen: nil).filter { $0.value != "\(day)" }))
    }
  }
}

extension WeekPage.Session {
  init(_ session: PlannedSession, _ day: CalendarDay, _ week: RunnerWeek, _ words: PlanWords) {
    summary = "Session · \(Int(session.length.minutes.rounded())) min"
    slot = PlanWords.occasion(session, words.plan.day(day)?.runs ?? [])
    clock = PlanWords.clock(session, words.plan.day(day)?.runs ?? [])
    blocks = session.blocks.map { WeekPage.Block($0, day, week, words) }
    start = day == week.outlook.picture.state.today ? "/session" : nil
  }
}

extension WeekPage.Block {
  init(_ block: PlannedBlock, _ day: CalendarDay, _ week: RunnerWeek, _ words: PlanWords) {
    let exercise = Exercise.with(block.exercise)
    id = "\(day)-\(block.role.slug)"
    self.day = "\(day)"
    of = week.address
    exercises = block.exercises.map { prescribed in
      let exercise = Exercise.with(prescribed.exercise)
      return WeekPage.Move(
        name: exercise.name, path: "/library/\(exercise.id.slug)", dose: DoseWords.text(prescribed),
        drawing: Drawing(exercise.id, .icon).path)
    }
    why = words.why(block).capitalizedSentence + "."
    instructions = block.instructions
    (slug, role, name) = (exercise.id.slug, block.role.slug, exercise.name)
    choices = week.wishes.choices(insteadOf: block.exercise, on: day).map {
      WeekPage.Option(value: $0.slug, words: Exercise.with($0).name, isChosen: false)
    }
    noChoice = choices.isEmpty ? "Nothing else of its kind suits you and your kit now." : nil
    let state = words.picture.state
    isPinned = state.pins.contains { $0.value.day == day && $0.value.role == block.role }
    pinDays = week.openDays(chosen: "\(day)")
    let likes = state.enjoyment[block.exercise] ?? .neutral
    tastes = [
      likes == .like ? nil : ExercisePage.Taste(value: "like", words: "I like it"),
      likes == .dislike ? nil : ExercisePage.Taste(value: "dislike", words: "I like it less"),
      ExercisePage.Taste(value: "ban", words: "Leave it out"),
    ].compactMap { $0 }
  }
}
