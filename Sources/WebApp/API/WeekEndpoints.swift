import CoachCore
import Coaching
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// Runs, wishes for the week, and breaks.
  var weekEndpoints: [Endpoint] { runEndpoints + importEndpoints + wishEndpoints + breakEndpoints + calendarEndpoints }

  private var wishEndpoints: [Endpoint] {
    [
      act(
        "plan", .post, "/runs/planned", "A run to come: the week goes around it.",
        [
          .needed("day", .day), .needed("kind", .one(of: RunKind.self)),
          .free("distance", .text(longest: 20), "Such as 21km, in the runner's units without one."),
        ]),
      act(
        "move", .post, "/runs/moved", "A run that is on another day after all.",
        [
          .needed("day", .day), .needed("to", .day),
          .free("run", .whole(0...99), "Which of that day; 0, the first, without it."),
        ]),
      act(
        "drop", .post, "/runs/dropped", "A run that does not take place after all.",
        [
          .needed("day", .day), .free("run", .whole(0...99), "Which of that day; 0, the first, without it."),
        ]),
      act(
        "swap", .post, "/swaps", "Another exercise of the same kind instead.",
        [
          .needed("from", .exercise), .needed("to", .exercise),
          .free("day", .day, "Once, where it comes next, without it."),
          .free("always", .flag, "From now on."),
        ]),
      act("unswap", .post, "/swaps/ended", "Takes back the swaps of an exercise.", [.needed("from", .exercise)]),
      Endpoint(
        method: .get, path: "/pins", summary: "The blocks that are kept on a day.", area: "wishes",
        answer: .list("Pin", ["day", "role", "long"])
      ) { _ in try Response.json(RunnerWishes(try await desk.outlook()).pins.map { PinJSON($0) }) },
      act(
        "pin", .post, "/pins", "Keeps a block on a day.",
        [
          .needed("day", .day), .needed("role", .word(Role.planned.map(\.slug))), .free("exercise", .exercise),
          .free("long", .flag, "A block of ten minutes."),
        ]),
      act(
        "unpin", .post, "/pins/ended", "Takes a pin back.",
        [
          .needed("day", .day), .needed("role", .word(Role.planned.map(\.slug))),
        ]),
      Endpoint(
        method: .get, path: "/modes", summary: "Times in which the usual week does not hold.", area: "wishes",
        answer: .list("Mode", ["mode", "from", "through", "holdsToday"])
      ) { _ in
        let state = try await desk.outlook().picture.state
        let periods = state.modes.map { $0.value }.filter { $0.through >= state.today }
        return try Response.json(periods.map { ModeJSON($0, today: state.today) })
      },
      Endpoint(
        method: .post, path: "/modes", summary: "A time in which the usual week does not hold.", area: "wishes",
        body: [
          .needed("mode", .one(of: Mode.self)), .free("from", .day, "Today without it."),
          .free("through", .day, "A holiday needs it."),
        ], answer: .written
      ) { call in
        try await write(call) { outlook, _, _ in
          let state = outlook.picture.state
          do throws(ModeChoice.Mistake) {
            let mode: Mode = call.one("mode")!
            let period = try ModeChoice.period(mode, from: call.day("from"), through: call.day("through"), state)
            let words = ModeChoice.words(period, today: state.today) + "."
            return (
              [.modeChosen(period)],
              [words, mode.meaning(.pages), ModeChoice.obstacle(period, outlook.picture)].compactMap { $0 }
            )
          } catch {
            switch error {
            case .endless: throw Problem.notNow("A holiday needs its last day. Nothing was saved.")
            case .backwards(let last):
              throw Problem.notNow("It would end on \(last), before it begins. Nothing was saved.")
            }
          }
        }
      },
      Endpoint(
        method: .post, path: "/modes/ended", summary: "Ends what holds today: the usual week holds again.",
        area: "wishes", answer: .written
      ) { call in
        try await write(call) { outlook, _, _ in
          let state = outlook.picture.state
          return (
            state.modes.filter { $0.value.holds(on: state.today) }.map { ModeChoice.end($0, today: state.today) }, []
          )
        }
      },
    ]
  }

  /// One change of the week, read as the page's form is.
  private func act(
    _ name: String, _ method: HTTPRequest.Method, _ path: String, _ summary: String, _ fields: [Shape.Field]
  ) -> Endpoint {
    Endpoint(method: method, path: path, summary: summary, area: "wishes", body: fields, answer: .written) { call in
      try await write(call) { outlook, _, _ in
        switch WeekAct.read(WeekAct.Fields(name, call.body), outlook) {
        case .success(let act): return (act.bodies, [act.said, act.changes(outlook).said].filter { !$0.isEmpty })
        case .failure(let mistake): throw Problem.notNow(mistake.sentence)
        }
      }
    }
  }

  private var breakEndpoints: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/breaks", summary: "When the alarm rings, what comes next, and the breaks of today.",
        area: "breaks", answer: .object("Breaks", ["intervalMinutes", "lengthMinutes", "days", "next", "today"])
      ) { _ in
        let picture = try await desk.outlook().picture
        return try Response.json(BreaksJSON(picture.state, next: picture.nextDeskMoves))
      },
      Endpoint(
        method: .post, path: "/breaks", summary: "A break that was taken away from the alarm.", area: "breaks",
        body: .named(.needed("minutes", .whole(BreakHours.byHand))), answer: .written
      ) { call in
        try await write(call) { outlook, _, id in
          // The moves go on from break to break: the same entry again has those that it had.
          if let known = outlook.history.events.first(where: { $0.id == id }),
            case .breakEnded(let record) = known.body,
            record.length == .minutes(Double(call.whole("minutes")!))
          {
            return ([known.body], [])
          }
          guard let record = outlook.picture.breakByHand(minutes: call.whole("minutes")!) else {
            throw Problem.notNow(BreakWords.noSuchLength(call.whole("minutes")!))
          }
          return ([.breakEnded(record)], ["Saved: break \(outlook.picture.breaksTaken + 1) of today."])
        }
      },
      Endpoint(
        method: .patch, path: "/breaks", summary: "When the alarm rings; what is left out stays.", area: "breaks",
        body: [
          .free("intervalMinutes", .whole(BreakHours.intervals)), .free("lengthMinutes", .whole(BreakHours.lengths)),
          .free("fromSeconds", .whole(0...86_399), "Seconds after midnight."),
          .free("untilSeconds", .whole(0...86_399)),
          .free("days", .list(.word(Weekday.allCases.map { $0.words.lowercased() }), 1...7)),
        ], answer: .object("Breaks", ["intervalMinutes", "lengthMinutes", "days", "next", "today"])
      ) { call in
        var hours = BreakHours()
        hours.interval = call.whole("intervalMinutes")
        hours.length = call.whole("lengthMinutes")
        hours.from = call.whole("fromSeconds").map { Seconds(Double($0)) }
        hours.until = call.whole("untilSeconds").map { Seconds(Double($0)) }
        if case .array(let days) = call.body["days"] {
          hours.days = Weekday.allCases.filter { day in days.contains { $0.text == day.words.lowercased() } }
        }
        let before = try await desk.outlook().picture.state.breakPolicy
        let policy: BreakPolicy
        do throws(BreakHours.Mistake) {
          policy = try hours.policy(from: before)
        } catch {
          throw Problem.notNow(BreakWords.text(error, .pages))
        }
        try await record([.breaksArranged(policy)])
        let picture = try await desk.outlook().picture
        return try Response.json(BreaksJSON(picture.state, next: picture.nextDeskMoves))
      },
    ]
  }
}

extension WeekAct.Fields {
  /// What a program says, as a form would: a flag that is false is left out.
  fileprivate init(_ act: String, _ body: JSON) {
    var said = ["do": act]
    if case .object(let fields) = body {
      for field in fields {
        switch field.value {
        case .string(let text): said[field.name] = text
        case .number(let number): said[field.name] = "\(Int(number))"
        case .bool(true): said[field.name] = "yes"
        default: break
        }
      }
    }
    self.init(said)
  }
}
