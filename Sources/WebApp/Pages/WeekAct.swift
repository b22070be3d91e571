import CoachCore
import Coaching
import Hummingbird

/// One change of the week that a runner asks for: what to write down, and what to say of it.
struct WeekAct: Sendable {
  let bodies: [EventBody]
  let said: String
  /// The day that it is about; nil for what holds from now on.
  let day: CalendarDay?

  /// What a form or an address said.
  struct Fields: Sendable {
    static let names = [
      "do", "of", "day", "to", "run", "kind", "distance", "from", "always", "role", "exercise", "long",
    ]
    private var values: [String: String] = [:]

    init(_ values: [String: String]) { self.values = values }
    init(_ form: Form) {
      for name in Fields.names { values[name] = form[name] }
    }
    init(_ query: Parameters) {
      for name in Fields.names { values[name] = query.typed(name) }
    }
    subscript(name: String) -> String? { values[name] }

    /// As hidden fields of a form that asks for the same.
    var all: [(name: String, value: String)] {
      Fields.names.compactMap { name in values[name].map { (name, $0) } }
    }
  }

  /// Why it is not done, and the field that has to change; nil where it is no single one.
  struct Mistake: Error, Sendable {
    let sentence: String
    var field: String?
  }

  static func read(_ fields: Fields, _ outlook: Outlook) -> Result<WeekAct, Mistake> {
    let reading = Reading(fields: fields, wishes: RunnerWishes(outlook), today: outlook.picture.state.today)
    return Result { () throws(Mistake) in try reading.act() }
  }

  /// What becomes of the sessions of this week.
  func changes(_ outlook: Outlook) -> (lines: [String], said: String) {
    let today = outlook.picture.state.today
    guard let before = outlook.plan else { return ([], "") }
    let after = RunnerWishes(outlook).plan(saying: bodies)
    let lines = ChangeWords(today: today).lines(PlanChanges(from: before, to: after, today: today))
    guard lines.isEmpty else { return (lines, "What changes: " + lines.joined(separator: " ")) }
    let isLater = day.map { $0 > before.days[6].day } ?? false
    return ([], isLater ? "Its week is planned when it begins." : "Your sessions stay as they are.")
  }

  private struct Reading {
    let fields: Fields
    let wishes: RunnerWishes
    let today: CalendarDay
    private var words: ObstacleWords { ObstacleWords(today: today, .pages) }

    func act() throws(Mistake) -> WeekAct {
      switch fields["do"] {
      case "plan": return try plan()
      case "move": return try move()
      case "drop": return try drop()
      case "swap": return try swap()
      case "unswap": return try endSwap()
      case "pin": return try pin()
      case "unpin": return try unpin()
      default:
        throw Mistake(sentence: "It was not clear what to change. Nothing was saved; use the buttons of the page.")
      }
    }

    private func plan() throws(Mistake) -> WeekAct {
      let day = try day("day")
      guard let kind = fields["kind"].flatMap({ RunKind(slug: $0) }) else {
        throw Mistake(sentence: "Say what kind of run it is: easy, long, hard or a race.", field: "kind")
      }
      var run = PlannedRun(day: day, kind: kind)
      if let text = fields["distance"] {
        do {
          run.distance = try Typed.distance(text, wishes.picture.state.profile.units)
        } catch {
          throw Mistake(sentence: error.sentence, field: "distance")
        }
      }
      let bodies = try kept("Not planned. ", field: "day") { () throws(RunWishObstacle) in try wishes.planning(run) }
      return WeekAct(bodies: bodies, said: "Planned: \(kind.words), \(near(day)).\(replaced(on: day))", day: day)
    }

    private func move() throws(Mistake) -> WeekAct {
      let (from, to) = (try day("day"), try day("to"))
      let index = try index()
      let bodies = try kept("Not moved. ") { () throws(RunWishObstacle) in try wishes.moving(index, from: from, to: to)
      }
      let kind = wishes.picture.runs(on: from)[index].kind
      return WeekAct(
        bodies: bodies, said: "Moved: \(kind.words), from \(near(from)) to \(near(to)).\(replaced(on: to))", day: to)
    }

    private func drop() throws(Mistake) -> WeekAct {
      let (day, index) = (try day("day"), try index())
      let bodies = try kept("Not dropped. ") { () throws(RunWishObstacle) in try wishes.dropping(index, on: day) }
      let kind = wishes.picture.runs(on: day)[index].kind
      return WeekAct(bodies: bodies, said: "Dropped: \(kind.words), \(near(day)).", day: day)
    }

    /// A run that is planned takes the place of the usual one.
    private func replaced(on day: CalendarDay) -> String {
      let state = wishes.picture.state
      guard !state.plannedRuns.contains(where: { $0.value.day == day }), let run = wishes.picture.runs(on: day).first,
        run.recorded == nil
      else { return "" }
      return " It takes the place of the \(run.kind.words) of that day."
    }

    private func swap() throws(Mistake) -> WeekAct {
      try planned()
      let from = try exercise("from", "Say which exercise makes way.")
      let to = try exercise("to", "Choose the exercise that takes its place.")
      let time: RunnerWishes.SwapTime =
        fields["always"] != nil ? .always : fields["day"] == nil ? .next : .on(try day("day"))
      let swap: Swap
      do {
        swap = try wishes.swap(from, for: to, time)
      } catch {
        throw Mistake(sentence: "Not swapped. " + words.text(error))
      }
      let names = "\(name(to)) instead of \(name(from))"
      return WeekAct(
        bodies: [.exerciseSwapped(swap)], said: swap.day.map { "\(names), \(near($0))." } ?? "\(names), from now on.",
        day: swap.day)
    }

    private func endSwap() throws(Mistake) -> WeekAct {
      let from = try exercise("from", "Say which exercise has its place again.")
      let bodies = wishes.endingSwaps(of: from)
      guard !bodies.isEmpty else { throw Mistake(sentence: "\(name(from)) is not swapped.") }
      return WeekAct(bodies: bodies, said: "\(name(from)) has its place again.", day: nil)
    }

    private func pin() throws(Mistake) -> WeekAct {
      try planned()
      let exercise = try fields["exercise"] == nil ? nil : exercise("exercise", "There is no such exercise.")
      guard let role = fields["role"].flatMap({ Role(slug: $0) }) ?? exercise.map({ Exercise.with($0).plannedRole })
      else { throw Mistake(sentence: "Say what the block is for.", field: "role") }
      let pin = Pin(day: try day("day"), role: role, exercise: exercise, long: fields["long"] != nil)
      let block: PlannedBlock?
      do {
        block = try wishes.block(of: pin)
      } catch {
        throw Mistake(sentence: "Not pinned. " + words.text(error))
      }
      let end = block.map { ", with \(name($0.exercise))." } ?? ". It takes its place when that week is planned."
      return WeekAct(bodies: [.blockPinned(pin)], said: "Pinned: \(role.words), \(near(pin.day))" + end, day: pin.day)
    }

    private func unpin() throws(Mistake) -> WeekAct {
      let day = try day("day")
      guard let role = fields["role"].flatMap({ Role(slug: $0) }) else {
        throw Mistake(sentence: "There is no such pin. Nothing was changed.")
      }
      let bodies = wishes.endingPins(of: role, on: day)
      guard !bodies.isEmpty else { throw Mistake(sentence: "There is no such pin. Nothing was changed.") }
      return WeekAct(bodies: bodies, said: "No longer pinned: \(role.words), \(near(day)).", day: day)
    }

    private func planned() throws(Mistake) {
      guard case .failure(let refusal) = wishes.outlook.week else { return }
      throw Mistake(sentence: StatusWords.refusal(refusal, wishes.picture, .pages).replacing("\n", with: " "))
    }

    private func kept(_ not: String, field: String? = nil, _ wish: () throws(RunWishObstacle) -> [EventBody])
      throws(Mistake) -> [EventBody]
    {
      do { return try wish() } catch { throw Mistake(sentence: not + words.text(error), field: field) }
    }

    private func day(_ name: String) throws(Mistake) -> CalendarDay {
      guard let day = fields[name].flatMap({ CalendarDay(iso: $0) }) else {
        throw Mistake(sentence: "Choose a day, written as \(today). Nothing was changed.", field: name)
      }
      return day
    }

    private func index() throws(Mistake) -> Int {
      guard let index = Int(fields["run"] ?? "0"), (0..<100).contains(index) else {
        throw Mistake(sentence: "There is no such run. Nothing was changed.")
      }
      return index
    }

    private func exercise(_ field: String, _ sentence: String) throws(Mistake) -> ExerciseID {
      guard let id = fields[field].flatMap({ ExerciseID(slug: $0) }) else { throw Mistake(sentence: sentence) }
      return id
    }

    private func near(_ day: CalendarDay) -> String { DayWords.near(day, today: today) }
    private func name(_ id: ExerciseID) -> String { Exercise.with(id).name }
  }
}
