import CoachCore
import Coaching
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  /// Pain, the safety questions, tests, the hips, and whether it helps.
  var bodyEndpoints: [Endpoint] { painEndpoints + screeningEndpoints + progressEndpoints }

  private var painEndpoints: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/pain", summary: "What was said of pain, and where the rules stand.", area: "pain",
        answer: .object("Pain", ["status", "entries", "mornings"])
      ) { _ in try Response.json(PainJSON(try await desk.outlook().picture)) },
      Endpoint(
        method: .post, path: "/pain", summary: "How much it hurts.", area: "pain",
        body: .named(
          .needed("score", .pain, "0, none, to 10, the worst you can imagine."),
          .free("when", .one(of: PainTiming.self), "now without it."),
          .free("site", .one(of: BodySite.self), "low-back without it."), .free("side", .side),
          .free("sharp", .flag, "It was sudden and sharp."), .free("gaveWay", .flag, "A leg gave way.")),
        answer: .written
      ) { call in
        try await write(call) { _, _, _ in
          let site: BodySite = call.one("site") ?? .lowBack
          let entry = PainEntry(
            call.one("when") ?? .now, call.pain("score")!, site: site, side: site.isMidline ? nil : call.side("side"),
            sharp: call.flag("sharp") ?? false, gaveWay: call.flag("gaveWay") ?? false)
          return ([.painLogged(entry)], [])
        }
      },
      Endpoint(
        method: .patch, path: "/pain/{id}", summary: "Corrects what was said of pain; what is left out stays.",
        area: "pain", parts: [.needed("id", .id)],
        body: [
          .free("score", .pain), .free("when", .one(of: PainTiming.self)), .free("sharp", .flag),
          .free("gaveWay", .flag),
        ], answer: .written
      ) { call in
        let told = try await entry(call, in: { $0.pains.map { ($0.id, $0.value) } })
        return try await write(call) { _, _, _ in
          var entry = told.value
          entry.score = call.pain("score") ?? entry.score
          entry.timing = call.one("when") ?? entry.timing
          entry.sharp = call.flag("sharp") ?? entry.sharp
          entry.gaveWay = call.flag("gaveWay") ?? entry.gaveWay
          return (entry == told.value ? [] : [.replaced(told.id, .painLogged(entry))], [])
        }
      },
      Endpoint(
        method: .delete, path: "/pain/{id}", summary: "Takes an entry of pain, or of a morning, out.", area: "pain",
        parts: [.needed("id", .id)], answer: .written
      ) { call in
        let told = try await entry(call) { state in
          state.pains.map { ($0.id, true) } + state.mornings.map { ($0.id, false) }
        }
        return try await write(call) { _, _, _ in ([.withdrawn(told.id)], []) }
      },
      Endpoint(
        method: .post, path: "/leg-symptoms", summary: "How a symptom in the leg moved with an exercise.", area: "pain",
        body: .named(.needed("exercise", .exercise), .needed("change", .one(of: LegSymptomChange.self))),
        answer: .written
      ) { call in
        try await write(call) { _, _, _ in
          ([.legSymptomMoved(LegSymptomReport(call.one("exercise")!, call.one("change")!))], [])
        }
      },
      Endpoint(
        method: .post, path: "/mornings", summary: "How the back is on waking.", area: "pain",
        body: .named(
          .needed("score", .pain), .free("nightPain", .flag, "New pain woke you in the night."),
          .free("rested", .whole(1...5), "1 not at all, 5 fully.")),
        answer: .written
      ) { call in
        try await write(call) { _, _, _ in
          let morning = MorningCheckIn(
            call.pain("score")!, nightPain: call.flag("nightPain") ?? false, rested: call.whole("rested"))
          return ([.morningLogged(morning)], [])
        }
      },
      Endpoint(
        method: .get, path: "/diary", summary: "What raises the pain in daily life, and what follows from it.",
        area: "pain",
        answer: .object("Diary", ["entries", "leftOut"])
      ) { _ in try Response.json(DiaryJSON(try await desk.outlook().picture)) },
      Endpoint(
        method: .post, path: "/diary", summary: "By how many points something raised the pain, the last time.",
        area: "pain",
        body: .named(.needed("prompt", .one(of: DiaryPrompt.self)), .needed("risePoints", .whole(DiaryWords.points))),
        answer: .written
      ) { call in
        try await write(call) { _, _, _ in
          ([.diaryKept(DiaryEntry(call.one("prompt")!, rise: call.whole("risePoints")!))], [])
        }
      },
    ]
  }

  /// The entry that the path names, among those of today's state.
  private func entry<Value: Sendable>(_ call: Call, in all: (RunnerState) -> [(id: EventID, value: Value)]) async throws
    -> (id: EventID, value: Value)
  {
    let id = EventID(hex: try call.context.parameters.require("id"))
    guard let told = all(try await desk.outlook().picture.state).first(where: { $0.id == id }) else {
      throw Problem.notFound
    }
    return told
  }

  private var progressEndpoints: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/progress", summary: "Whether it helps, and what may be said of it.", area: "progress",
        answer: .object("Progress", ["day", "overall", "text", "pain", "tests", "consistency", "due"])
      ) { _ in try Response.json(ProgressJSON(ProgressReport(try await desk.outlook().picture))) },
      Endpoint(
        method: .post, path: "/progress", summary: "How it is, compared with the start, or by a questionnaire.",
        area: "progress",
        body: .named(
          .free(
            "activities",
            .list(
              .fields([.needed("name", .text(longest: 80)), .needed("score", .pain, "0 unable, 10 as before.")]), 1...3),
            "Your own, in the order of before; the first time name them."),
          .free("change", .whole(-5...5), "-5 very much worse, 5 very much better."),
          .free("rolandMorris", .whole(0...24)), .free("oswestryPercent", .whole(0...100)),
          .free("new", .flag, "Other activities than before: they begin anew.")),
        answer: .written
      ) { call in
        try await write(call) { outlook, moment, _ in
          do {
            let report = ProgressReport(outlook.picture)
            let answers = try Outcome.read(Form(progress: call), report, new: call.flag("new") ?? false)
            guard !answers.isEmpty else { throw OutcomeMistake("Nothing was answered, and nothing was saved.") }
            return (answers.map { .outcomeRecorded(Outcome(day: moment.day, $0)) }, [])
          } catch let mistake as OutcomeMistake {
            throw Problem.notNow(mistake.sentence)
          }
        }
      },
      Endpoint(
        method: .get, path: "/tests", summary: "The self-tests: how they are done, and what came of them.",
        area: "progress",
        answer: .list("Test", ["test", "name", "unit", "steps", "results", "due"])
      ) { _ in
        let picture = try await desk.outlook().picture
        return try Response.json(TestKind.allCases.map { TestJSON(TestReport($0, picture)) })
      },
      Endpoint(
        method: .get, path: "/tests/{test}", summary: "One self-test.", area: "progress", parts: [Site.test],
        answer: .object("Test", ["test", "name", "unit", "steps", "results", "due"])
      ) { call in
        let kind: TestKind = try call.path("test", else: .noTest)
        return try Response.json(TestJSON(TestReport(kind, try await desk.outlook().picture)))
      },
      Endpoint(
        method: .post, path: "/tests/{test}", summary: "The result of a self-test, in its unit.", area: "progress",
        parts: [Site.test],
        body: .named(
          .needed("value", .number(-1000...1000)), .free("side", .side),
          .free("stop", .one(of: TestStop.self), "Why it ended; limit without it.")),
        answer: .written
      ) { call in
        let kind: TestKind = try call.path("test", else: .noTest)
        return try await write(call) { _, moment, _ in
          let result = TestResult(
            kind, side: call.side("side"), value: call.number("value")!, stop: call.one("stop") ?? .limit,
            day: moment.day)
          guard let result else {
            throw Problem.notNow(
              "That cannot be a result of this test. It takes "
                + (kind.hasSides ? "a side and " : "no side, and ")
                + "a value in \(kind.unit.slug) that a body can reach.")
          }
          return ([.testTaken(result)], [])
        }
      },
      Endpoint(
        method: .get, path: "/hips", summary: "How level the hip bones stood.", area: "progress",
        answer: .list("Hip", ["day", "method", "angleDegrees", "verdict", "text"])
      ) { _ in
        let checks = try await desk.outlook().picture.state.hipChecks.map { $0.value }
        return try Response.json(checks.enumerated().map { HipJSON($1, after: Array(checks[..<$0])) })
      },
      Endpoint(
        method: .post, path: "/hips/mirror", summary: "Three heights a side of the hip bones' marks at a mirror.",
        area: "progress",
        body: .named(
          .needed("leftMillimetres", Site.marks), .needed("rightMillimetres", Site.marks),
          .free("widthMillimetres", .whole(HipReading.widths), "Between the hip bones; 250 without it.")),
        answer: .written
      ) { call in
        try await write(call) { _, moment, _ in
          let (left, right) = (call.wholes("leftMillimetres"), call.wholes("rightMillimetres"))
          func marks(_ heights: [Int]) -> HipMarks {
            HipMarks(Millimetres(heights[0]), Millimetres(heights[1]), Millimetres(heights[2]))
          }
          let width = call.whole("widthMillimetres").map { Millimetres($0) } ?? HipFinding.usualWidth
          return (
            [.hipsChecked(HipCheck(day: moment.day, .mirror(left: marks(left), right: marks(right), width: width)))], []
          )
        }
      },
      Endpoint(
        method: .post, path: "/hips/tilt", summary: "Fifteen angles of a phone; plus if the right side is higher.",
        area: "progress", body: .named(.needed("degrees", .list(.number(-45...45), 15...15))), answer: .written
      ) { call in
        try await write(call) { _, moment, _ in
          guard let readings = TiltReadings(call.numbers("degrees")) else {
            throw Problem.notNow("Fifteen angles are needed.")
          }
          return ([.hipsChecked(HipCheck(day: moment.day, .tilt(readings)))], [])
        }
      },
    ]
  }

  private static let marks = Shape.list(.whole(HipReading.heights), 3...3)
  private static let test = Shape.Field.needed("test", .one(of: TestKind.self))
}

extension Problem {
  static let noTest = Problem(
    .notFound, "no-test", "There is no self-test of that name.", "/api/v1/tests has them all.")
}

extension Form {
  /// What a program answers as the page's form sends it, so that one rule reads both.
  fileprivate init(progress call: Call) {
    var fields = [(name: String, value: String)]()
    if case .array(let activities) = call.body["activities"] {
      for (index, activity) in activities.enumerated() {
        fields.append(("activity-\(index + 1)-name", activity["name"]?.text ?? ""))
        if case .number(let score) = activity["score"] { fields.append(("activity-\(index + 1)", "\(Int(score))")) }
      }
    }
    let numbers = [("change", "change"), ("rolandMorris", "roland-morris"), ("oswestryPercent", "oswestry")]
    for (name, field) in numbers { if let value = call.whole(name) { fields.append((field, "\(value)")) } }
    self.init(fields)
  }
}
