import CoachCore
import Foundation
import Journal
import TestKit
import Testing

struct WeekTests {
  /// A Monday, with a usual week: hard on Thursday, long on Sunday, and five minutes on Tuesday.
  private func ready(_ more: [EventBody] = []) async throws -> Web {
    var profile = Profile()
    profile.usualRuns = [nil, nil, nil, .hard, nil, nil, .long]
    profile.minutes[1] = 5
    let bodies: [EventBody] = [.profileSet(profile), .screeningAnswered(.allNo)] + more
    let events = bodies.enumerated().map { event(UInt64($0.offset + 1), at("2026-03-02", 6), $0.element) }
    return try await Web(events, at: at("2026-03-02", 8))
  }

  private func written(_ web: Web) async throws -> [EventBody] {
    try await web.journal.events(of: .owner).events.dropFirst(2).map(\.body)
  }

  private func day(_ text: String) -> CalendarDay { CalendarDay(iso: text)! }

  /// The part of the page that is about one day.
  private func part(_ name: String, of page: String) throws -> String {
    let parts = page.components(separatedBy: "<h2>")
    return try #require(parts.first { $0.hasPrefix(name) })
  }

  @Test func `the week shows runs and sessions by day, with reasons and what was left out`() async throws {
    let page = try await ready().get("/week").text
    #expect(page.contains("Monday 2 to Sunday 8 March"))
    #expect(try part("Thursday 5", of: page).contains("Hard run"))
    #expect(try part("Sunday 8", of: page).contains("Long run"))
    #expect(try part("Monday 2", of: page).contains("Session ·"))
    #expect(page.contains("your hard run on Thursday"), "what is kept off a day is said with its reason")
    #expect(!page.contains("strongback "), "no command is named on a page")
  }

  @Test func `the week as text`() async throws {
    try expectGolden(try await ready().get("/week").text.withoutDrawings, "week.html")
  }

  @Test func `before the safety questions the week shows runs, and the way to the questions`() async throws {
    let web = try await Web(at: at("2026-03-02", 8))
    let page = try await web.get("/week").text
    #expect(page.contains("Begin with the safety questions") && !page.contains("Session ·"))
    let pin = try await web.post("/week", [("do", "pin"), ("day", "2026-03-04"), ("role", "hip-mobility")])
    #expect(pin.status == 422 && pin.text.contains("First some safety questions"))
    #expect(try await web.get("/week?of=2026-03-09").status == 200)
  }

  @Test func `a moved run takes the sessions around it along, which is shown before and said after`() async throws {
    let web = try await ready()
    let fields = [("do", "move"), ("day", "2026-03-05"), ("run", "0"), ("to", "2026-03-04")]
    let query = fields.map { $0.0 + "=" + $0.1 }.joined(separator: "&")
    let before = try await web.get("/week/changes?" + query)
    #expect(before.text.contains("If you do this: Moved: hard run, from Thursday to Wednesday."))
    #expect(before.text.contains("<caption>The rest of this week, before and after</caption>"))
    #expect(try await written(web).isEmpty, "looking at it writes nothing")
    let after = try await web.done("/week", fields)
    #expect(after.text.contains("Moved: hard run, from Thursday to Wednesday. What changes:"))
    #expect(try part("Wednesday 4", of: after.text).contains("Hard run"))
    #expect(try !part("Thursday 5", of: after.text).contains("Hard run"))
    let events = after.text.matches(of: #/name="event" value="([0-9a-f]{32})"/#).map { ("event", String($0.1)) }
    let back = try await web.done("/undo", [("back", "/week")] + events)
    #expect(try part("Thursday 5", of: back.text).contains("Hard run"), "undo puts it back")
    #expect(try !part("Wednesday 4", of: back.text).contains("Hard run"))
  }

  @Test func `a planned run that is dropped comes back by undo`() async throws {
    let race = PlannedRun(day: day("2026-03-07"), kind: .race, distance: 10_000)
    let web = try await ready([.runPlanned(race)])
    let dropped = try await web.done("/week", [("do", "drop"), ("day", "2026-03-07"), ("run", "0")])
    #expect(dropped.text.contains("Dropped: race, Saturday."))
    #expect(try !part("Saturday 7", of: dropped.text).contains("Race"))
    let events = dropped.text.matches(of: #/name="event" value="([0-9a-f]{32})"/#).map { ("event", String($0.1)) }
    let back = try await web.done("/undo", [("back", "/week")] + events)
    #expect(try part("Saturday 7", of: back.text).contains("Race, 10.0 km"))
  }

  @Test func `a run is planned with its distance, and takes the place of the usual one`() async throws {
    let web = try await ready()
    let page = try await web.done(
      "/week", [("do", "plan"), ("day", "2026-03-08"), ("kind", "race"), ("distance", "21,1 km")])
    #expect(page.text.contains("Planned: race, Sunday. It takes the place of the long run of that day."))
    #expect(try await written(web) == [.runPlanned(PlannedRun(day: day("2026-03-08"), kind: .race, distance: 21_100))])
    let far = try await web.done("/week", [("do", "plan"), ("day", "2026-05-10"), ("kind", "race")])
    #expect(far.text.contains("Its week is planned when it begins.") && far.text.contains("Race"))
    #expect(far.text.contains("Monday 4 to Sunday 10 May"))
  }

  @Test func `a pinned block is in its session until it is not pinned any more`() async throws {
    let web = try await ready()
    let pin = [
      ("do", "pin"), ("day", "2026-03-05"), ("role", "hip-mobility"),
      ("exercise", "half-kneeling-hip-flexor-stretch"),
    ]
    let page = try await web.done("/week", pin).text
    #expect(page.contains("Pinned: hip mobility, Thursday, with "))
    #expect(try part("Thursday 5", of: page).contains("You pinned it"))
    #expect(page.contains("Your pins and swaps"))
    let off = try await web.done("/week", [("do", "unpin"), ("day", "2026-03-05"), ("role", "hip-mobility")]).text
    #expect(off.contains("No longer pinned: hip mobility, Thursday.") && !off.contains("Your pins and swaps"))
    let event = try #require(off.firstMatch(of: #/name="event" value="([0-9a-f]{32})"/#)?.1)
    #expect(try await web.done("/undo", [("back", "/week"), ("event", String(event))]).text.contains("You pinned it"))
  }

  @Test func `a swap holds once or from now on, and is taken back from the list`() async throws {
    let web = try await ready()
    let page = try await web.get("/week").text
    let first = try #require(
      page.firstMatch(of: #/name="from" value="cat-cow"><input type="hidden" name="day" value="([0-9-]+)"/#))
    let once = try await web.done(
      "/week", [("do", "swap"), ("from", "cat-cow"), ("day", String(first.1)), ("to", "pelvic-tilt")]
    ).text
    #expect(once.contains("Supine pelvic tilt instead of Cat-cow, today.") || once.contains("instead of Cat-cow"))
    #expect(once.localizedCaseInsensitiveContains("in the place of Cat-cow"))
    #expect(try await web.done("/week", [("do", "unswap"), ("from", "cat-cow")]).text.contains("has its place again"))
    let always = try await web.done(
      "/week", [("do", "swap"), ("from", "cat-cow"), ("to", "pelvic-tilt"), ("always", "yes")])
    #expect(always.text.contains("Supine pelvic tilt instead of Cat-cow, from now on."))
  }

  private static let refused: [(fields: String, words: String)] = [
    ("do=pin&day=2026-03-03&role=breathing", "The week plans no blocks for breathing."),
    ("do=pin&day=2026-03-01&role=hip-mobility", "Not pinned. That day is over."),
    ("do=pin&day=2026-03-03&role=hip-mobility&exercise=side-plank", "is for the side of the trunk"),
    ("do=pin&day=2026-03-04&role=lower-limb", "your hard run on Thursday"),
    ("do=pin&day=2026-03-03&role=hip-mobility&long=yes", "that day has 5."),
    ("do=swap&from=cat-cow&to=side-plank-knees&always=yes", "Not swapped."),
    ("do=swap&from=cat-cow&to=cat-cow&always=yes", "These are the same exercise."),
    ("do=swap&from=side-plank&to=side-plank-knees", "not in what is left of this week"),
    ("do=swap&from=cat-cow&to=pelvic-tilt&day=2026-05-01", "not in the session of Friday 1 May"),
    ("do=swap&from=cat-cow", "Choose the exercise that takes its place."),
    ("do=unswap&from=cat-cow", "Cat-cow is not swapped."),
    ("do=unpin&day=2026-03-05&role=hip-mobility", "There is no such pin."),
    ("do=drop&day=2026-03-03&run=0", "There is no run to drop tomorrow."),
    ("do=drop&day=2026-03-05&run=7", "There is no run to drop Thursday."),
    ("do=drop&day=2026-02-01&run=0", "a run that was only planned counts for nothing"),
    ("do=move&day=2026-03-05&run=0&to=2026-03-05", "It is Thursday already."),
    ("do=move&day=2026-03-05&run=0&to=2026-02-05", "That day is over."),
    ("do=move&day=2026-03-05&run=0&to=9999-12-31", "more than a year ahead"),
    ("do=plan&day=2026-03-01&kind=easy", "That day is over."),
    ("do=plan&day=soon&kind=easy", "Choose a day"),
    ("do=plan&day=2026-03-05&kind=slow", "Say what kind of run it is"),
    ("do=plan&day=2026-03-05&kind=easy&distance=far", "is no distance"),
    ("do=fly", "It was not clear what to change."), ("", "It was not clear what to change."),
  ]

  @Test(arguments: refused)
  func `what cannot be done is refused with its reason, by preview and by post, and nothing is written`(
    fields: String, words: String
  ) async throws {
    let web = try await ready()
    let pairs = fields.split(separator: "&").map { pair in
      (String(pair.prefix { $0 != "=" }), String(pair.drop { $0 != "=" }.dropFirst()))
    }
    let answer = try await web.post("/week", pairs)
    #expect(answer.status == 422 && answer.text.contains(words))
    let preview = try await web.get("/week/changes?" + fields)
    #expect(preview.status == 422 && preview.text.contains(words))
    #expect(try await written(web).isEmpty)
  }

  @Test func `a mistake in a form is said beside its field, and what was typed stays`() async throws {
    let answer = try await ready().post(
      "/week", [("do", "plan"), ("day", "2026-03-06"), ("kind", "hard"), ("distance", "a \"long\" way <b>")])
    #expect(answer.text.contains("id=\"plan-distance-mistake\"") && answer.text.contains("aria-invalid=\"true\""))
    #expect(answer.text.contains("value=\"a &quot;long&quot; way &lt;b&gt;\""))
    #expect(answer.text.contains("<option value=\"2026-03-06\" selected>"))
    #expect(answer.text.contains("<option value=\"hard\" selected>"))
  }

  @Test(arguments: [
    "\u{0}", "\u{202E}abc", String(repeating: "x", count: 20_000), "'; DROP TABLE events; --", "-1", "NaN", "跑步", "%",
  ])
  func `hostile values get a sentence in every field, and nothing is written`(value: String) async throws {
    let web = try await ready()
    for action in ["plan", "move", "drop", "swap", "unswap", "pin", "unpin"] {
      let fields = ["day", "to", "run", "kind", "distance", "from", "role", "exercise", "of"].map { ($0, value) }
      let answer = try await web.post("/week", [("do", action)] + fields)
      #expect(answer.status == 422 || answer.status == 413, "\(action)")
    }
    #expect(try await written(web).isEmpty)
  }

  @Test(arguments: ["soon", "2026-13-01", "", "1970-01-01", "9999-12-31", "%00", String(repeating: "9", count: 4000)])
  func `a week that is not known is answered with the present one`(of: String) async throws {
    let answer = try await ready().get("/week?of=" + of)
    #expect(answer.status == 200 && answer.text.contains("Monday 2 to Sunday 8 March"))
  }

  @Test func `past and coming weeks show what is known of them`() async throws {
    let run = RunRecord(start: at("2026-02-19", 18), elapsed: 3600, moving: 3500, distance: 10_000)
    let web = try await ready([.runRecorded(run)])
    let past = try await web.get("/week?of=2026-02-18").text
    #expect(past.contains("What was done in this week.") && past.contains("10.0 km, done"))
    #expect(past.contains("/week?of=2026-02-23") && !past.contains("Week before"))
    #expect(!past.contains("A run to come"))
    let next = try await web.get("/week?of=2026-03-16").text
    #expect(next.contains("Its sessions are planned when it begins") && next.contains("Hard run"))
    #expect(!next.contains("Session ·"))
  }
}
