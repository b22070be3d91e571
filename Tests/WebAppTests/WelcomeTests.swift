import CoachCore
import Journal
import TestKit
import Testing

struct WelcomeTests {
  @Test func `a healthy runner comes from the first question to a plan`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    let screens = try await Screen.answerAll(web, at: "/welcome")
    #expect(screens.first == "First of all: any of these?")
    #expect(screens.count == ScreeningGroup.allCases.count)
    let body = try await web.get("/welcome").text
    #expect(body.contains("Does anything hurt?") && body.contains("Part 9 of 11"))
    let week = try await web.done("/welcome", [("step", "body"), ("nothing", "yes")])
    #expect(week.text.contains("Your usual runs"))
    let runs = [("run-tuesday", "easy"), ("run-thursday", "hard"), ("run-sunday", "long")]
    let kit = try await web.done("/welcome", [("step", "week"), ("minutes", "15"), ("max-sessions", "4")] + runs)
    #expect(kit.text.contains("What do you have at hand?"))
    let ready = try await web.done("/welcome", Self.kit)
    #expect(ready.text.contains("See your first session"))
    #expect(try await web.get("/").text.contains("Start ·"))
    let state = try await web.state()
    #expect(state.profile.usualRuns == [nil, .easy, nil, .hard, nil, nil, .long])
    #expect(state.profile.minutes == Array(repeating: 15, count: 7))
    #expect(state.profile.maxSessions == 4 && state.profile.timeZone == "Europe/Vienna")
    #expect(state.profile.birthYear == 1986)
    #expect(state.profiles.count == 1)
  }

  private static let kit = [
    ("step", "kit"), ("kit", "mat"), ("kit", "strap"), ("floor", "yes"), ("sitting", "8"), ("units", "metric"),
    ("time-zone", "Europe/Vienna"), ("name", "Ada"),
  ]

  @Test func `what hurts can be said again on the way, and counts once`() async throws {
    let web = try await Web([event(1, at("2026-03-02"), .screeningAnswered(.allNo))], at: at("2026-03-02"))
    let week = try await web.done("/welcome", [("step", "body"), ("pain-knee-left", "3"), ("pain-low-back", "2")])
    #expect(week.text.contains("Your usual runs"))
    let back = try await web.get("/welcome?step=body").text
    #expect(back.contains(#"<option value="3" selected>3</option>"#))
    _ = try await web.done("/welcome", [("step", "body"), ("pain-knee-left", "1")])
    let marks = try await web.state().marks.map { $0.value }
    #expect(marks == [SiteReport(site: .knee, side: .left, score: PainScore(1))])
    _ = try await web.done("/welcome", [("step", "body"), ("nothing", "yes")])
    #expect(try await web.state().marks.isEmpty)
  }

  @Test(arguments: [
    ("body", "pain-knee-left", "11"), ("body", "pain-low-back", "much"), ("week", "minutes", "121"),
    ("week", "minutes", ""), ("week", "minutes", "１０分"), ("week", "max-sessions", "0"), ("week", "run-monday", "race"),
    ("week", "run-monday", "<b>"), ("kit", "sitting", "-1"), ("kit", "time-zone", "Mars/Olympus"),
    ("kit", "time-zone", ""), ("kit", "floor", "perhaps"), ("kit", "kit", "rocket"), ("kit", "units", "furlongs"),
    ("kit", "name", String(repeating: "ä", count: 5000)),
  ])
  func `a value that cannot be is said beside its question, and nothing is saved`(
    step: String, name: String, value: String
  ) async throws {
    let web = try await Web([event(1, at("2026-03-02"), .screeningAnswered(.allNo))], at: at("2026-03-02"))
    var fields = Self.kit
    if step == "week" { fields = [("step", "week"), ("minutes", "10"), ("max-sessions", "5")] }
    if step == "body" { fields = [("step", "body")] }
    fields.removeAll { $0.0 == name }
    let answer = try await web.post("/welcome", fields + [(name, value)])
    #expect(answer.status == 422)
    #expect(answer.text.contains(#"class="mistake""#))
    if step == "kit", name != "name" { #expect(answer.text.contains(#"value="Ada""#)) }
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test func `nothing but the safety questions is taken before they are answered`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    let answer = try await web.post("/welcome", Self.kit)
    #expect(answer.place == "/welcome")
    #expect(try await web.journal.events(of: .owner).events.isEmpty)
  }

  @Test func `a reload stays on the same screen, and what was answered before it is kept`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    let first = Screen(try await web.get("/welcome").text)
    let next = try await web.done("/welcome", first.filled())
    #expect(Screen(next.text).heading == "Falls and bones")
    #expect(Screen(try await web.get("/welcome").text).heading == "Falls and bones")
    let back = try await web.get("/welcome?group=first").text
    #expect(back.contains(#"value="no" id="q1-no" checked"#))
    #expect(back.contains("Part 1 of 11"))
  }

  @Test func `a yes opens its follow-ups, and then says who to see and when`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    let first = Screen(try await web.get("/welcome").text)
    let more = try await web.done("/welcome", first.filled(["q1": "yes"]))
    #expect(more.text.contains("Did that begin, or get worse, in the last 2 weeks?"))
    #expect(more.text.contains(#"value="yes" id="q1-yes" checked"#))
    let locked = try await web.done("/welcome", Screen(more.text).filled(["q1": "yes", "q1-new": "yes"]))
    #expect(locked.text.contains("Stop all exercise. Call "))
    #expect(locked.text.contains(#"href="/safety""#))
    #expect(try await web.get("/").text.contains("Stop all exercise."))
  }

  @Test func `a tap by mistake is corrected within the hour, and after it only a clinician opens the way`() async throws
  {
    let yes = ["q14": "yes"]
    let web = try await Web(at: at("2026-03-02"))
    let first = Screen(try await web.get("/welcome").text)
    let locked = try await web.done("/welcome", first.filled(yes))
    #expect(locked.text.contains("Change your answers"))
    let open = try await web.done("/welcome", first.filled())
    #expect(Screen(open.text).heading == "Falls and bones")

    _ = try await web.post("/welcome", first.filled(yes))
    web.later(.hours(2))
    #expect(try await !web.get("/welcome").text.contains("Change your answers"))
    _ = try await web.post("/welcome", first.filled())
    #expect(try await web.get("/welcome").text.contains("Stop all exercise."))
  }

  @Test func `what was not answered is asked for beside its question, and the rest is kept`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    let first = Screen(try await web.get("/welcome").text)
    let answer = try await web.post("/welcome", first.filled(["q3": nil, "q2": "not-sure"]))
    #expect(answer.status == 422)
    #expect(answer.text.contains("This has no answer yet."))
    #expect(answer.text.contains(#"aria-describedby="q3-mistake""#))
    #expect(answer.text.contains(#"value="not-sure" id="q2-not-sure" checked"#))
    #expect(try await web.journal.events(of: .owner).events.isEmpty)
  }

  @Test(arguments: [
    "", "maybe", "<script>alert(1)</script>", "نعم", "是", "yes\u{0}", "-1", "99999999999999999999", "1e9", "3.5",
    String(repeating: "9", count: 20_000),
  ])
  func `an answer that makes no sense saves nothing and is asked again`(value: String) async throws {
    let web = try await Web(at: at("2026-03-02"))
    for (group, name) in [("first", "q1"), ("you", "age"), ("back", "pain-now")] {
      let screen = Screen(try await web.get("/welcome?group=" + group).text)
      let answer = try await web.post("/welcome", screen.filled([name: value]))
      #expect(answer.status == 422)
      #expect(answer.text.contains("needs another look"))
      #expect(!answer.text.contains("<script>alert"))
    }
    #expect(try await web.journal.events(of: .owner).events.isEmpty)
  }

  @Test(arguments: [[("group", "nowhere")], [], [("group", "first")], [("group", "back"), ("q1", "no")]])
  func `a form that no page sent changes nothing`(fields: [(String, String)]) async throws {
    let web = try await Web(at: at("2026-03-02"))
    #expect(try await [303, 422].contains(web.post("/welcome", fields).status))
    #expect(try await web.journal.events(of: .owner).events.isEmpty)
  }

  @Test func `after four weeks the questions come again, and say why`() async throws {
    let web = try await Web([event(1, at("2026-03-02"), .screeningAnswered(.allNo))], at: at("2026-03-31"))
    #expect(try await web.get("/welcome/questions").text.contains("because four weeks have gone by"))
    let screens = try await Screen.answerAll(web, at: "/welcome/questions")
    #expect(screens.first == "First of all: any of these?")
    #expect(!screens.contains("How you are"))
    #expect(try await web.get("/").text.contains("Start ·"))
  }

  @Test func `a clinician's word opens what they allowed`() async throws {
    let web = try await Web(
      [event(1, at("2026-03-02"), .screeningAnswered(.allNo.saying(.yes, .q23)))], at: at("2026-03-05"))
    #expect(try await web.get("/welcome").text.contains("A clinician has assessed me"))
    let word = [("day", "2026-03-04"), ("clinician", "doctor"), ("strength", "yes"), ("running", "yes")]
    let early = try await web.post("/welcome/clinician", [("day", "2026-03-01")] + word.dropFirst())
    #expect(early.status == 422 && early.text.contains("That assessment was before you first said yes"))
    #expect(early.text.contains(#"value="2026-03-01""#))
    let done = try await web.done("/welcome/clinician", word)
    #expect(done.text.contains("The way is open as far as they allowed."))
  }

  @Test(arguments: ["", "tomorrow", "2026-02-30", "2026-03-09", String(repeating: "x", count: 30_000)])
  func `a clinician's word without a day that has been is asked for again`(day: String) async throws {
    let web = try await Web(
      [event(1, at("2026-03-02"), .screeningAnswered(.allNo.saying(.yes, .q23)))], at: at("2026-03-05"))
    let word = [("day", day), ("clinician", "doctor"), ("strength", "yes"), ("running", "yes")]
    #expect(try await web.post("/welcome/clinician", word).status == 422)
    #expect(try await web.journal.events(of: .owner).events.count == 1)
  }

  @Test func `the first screen as text`() async throws {
    let web = try await Web(at: at("2026-03-02"))
    try expectGolden(try await web.get("/welcome").text.withoutDrawings, "welcome.html")
  }

  @Test(arguments: ["body", "week", "kit"])
  func `the steps after the questions as text`(step: String) async throws {
    let web = try await Web([event(1, at("2026-03-02"), .screeningAnswered(.allNo))], at: at("2026-03-02"))
    try expectGolden(try await web.get("/welcome?step=" + step).text.withoutDrawings, "welcome-\(step).html")
  }
}

/// A screen of the safety questions as a browser has it.
struct Screen {
  let heading: String
  private let group: String
  private let shown: [String]

  init(_ html: String) {
    heading = html.firstMatch(of: #/<h1>(.*?)</h1>/#).map { String($0.1) } ?? ""
    group = html.firstMatch(of: #/name="group" value="(.*?)"/#).map { String($0.1) } ?? ""
    shown = html.matches(of: #/name="shown" value="(.*?)"/#).map { String($0.1) }
  }

  /// All fields of the form: no danger sign, 40 years, a little pain, but for what the test says; nil is left open.
  func filled(_ said: [String: String?] = [:]) -> [(String, String)] {
    let usual = ["age": "40", "pain-now": "1", "pain-worst": "2", "sex": "unsaid"]
    var fields = [("group", group)]
    for name in shown {
      if let value = said[name] ?? usual[name] ?? "no" { fields.append((name, value)) }
      fields.append(("shown", name))
    }
    return fields
  }

  /// Answers screen after screen, and returns their headings.
  static func answerAll(_ web: Web, at path: String) async throws -> [String] {
    var headings: [String] = []
    var page = try await web.get(path)
    while page.text.contains(#"name="group""#), headings.count < 20 {
      let screen = Screen(page.text)
      headings.append(screen.heading)
      page = try await web.done(path, screen.filled())
    }
    return headings
  }
}
