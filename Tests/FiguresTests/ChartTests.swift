import CoachCore
import Figures
import Testing

struct ChartTests {
  private static let pain = LineChart(
    "Pain", range: 0...10, ticks: [(0, "0"), (5, "5"), (10, "10")],
    points: [
      .init(x: 0, value: 2, day: "2 March", said: "2 of 10", usual: 1...3),
      .init(x: 1, value: nil, day: "3 March", said: "not told"),
      .init(x: 2, value: 6, day: "4 March", said: "6 of 10", usual: 1...4, mark: .init(.square, "stop")),
    ])

  @Test func `a line of pain marks the rule that fired with its shape, and says the latest`() {
    let svg = Self.pain.svg()
    #expect(svg.contains(">■</text>"))
    #expect(svg.contains("<desc>Latest: 4 March, 6 of 10.</desc>"))
  }

  @Test func `a day without a word is a gap, not a nought`() {
    #expect(Self.pain.terminal() == "Pain\n  ■\n▂·▅\n2 March … 4 March")
    #expect(Self.pain.table.rows[1] == ["3 March", "not told", ""])
  }

  @Test func `a chart can be read as a table, whatever the words in it`() {
    let table = ChartTable("<b>", columns: ["Day & night"], rows: [["\"x\""]])
    #expect(
      table.html
        == "<table><caption>&lt;b&gt;</caption><thead><tr><th scope=\"col\">Day &amp; night</th></tr></thead>"
        + "<tbody><tr><th scope=\"row\">&quot;x&quot;</th></tr></tbody></table>")
  }

  @Test(arguments: [(8.0, "below what is normal"), (12, "normal"), (30, "above what is normal")])
  func `a test result says how it stands against its norm`(value: Double, standing: String) {
    let chart = TestChart(
      "Tests", rows: [.init("Side bridge", value: value, error: 2, normal: 10...20, range: 0...40, said: "x")])
    #expect(chart.table.rows[0][2] == standing)
  }

  @Test func `in a terminal a test result stands between its error bounds, before its norm`() {
    let chart = TestChart(
      "Tests", rows: [.init("Side bridge", value: 5, error: 1, normal: 0...2, range: 0...10, said: "5 s")])
    #expect(chart.terminal(width: 11) == "Tests\nSide bridge               ░░░ ─○─     5 s")
  }

  @Test func `left and right are drawn to the same scale`() {
    let chart = SideChart(
      "Side bridge", heads: ("left", "right"), rows: [.init("Hold", 40, "40 s", 60, "60 s")])
    #expect(chart.terminal(width: 6) == "Side bridge\nHold\n  left    ████   40 s\n  right   ██████ 60 s")
    #expect(chart.svg().contains("Hold: left 40 s, right 60 s"))
  }

  @Test func `a week shows runs above and sessions below the days`() {
    let week = WeekStrip(
      "This week",
      days: [
        .init("Mon", runMinutes: 0, sessionMinutes: 30, done: true, isToday: false, said: "session 30 min"),
        .init("Tue", runMinutes: 60, sessionMinutes: 0, done: false, isToday: true, said: "run 60 min"),
      ])
    #expect(week.terminal() == "This week\n       █    \nMon✓  Tue‹  \n █          ")
    #expect(week.svg().contains("Mon: session 30 min; Tue: run 60 min"))
  }

  @Test func `a sparkline goes from its least to its most, and a flat run looks flat`() {
    #expect(Sparkline("Trend", values: [1, nil, 3, 8]).terminal() == "▁·▃█")
    let flat = ElevationChart(
      "Climb", heights: [100, 101, 100], distance: "10 km", lowest: "100 m", highest: "101 m")
    #expect(flat.svg().contains("10 km; lowest 100 m, highest 101 m."))
  }

  @Test func `a trace is thin where the value is least and thick where it is most`() {
    let trace = TraceChart(
      "Pace", points: (0...10).map { .init(east: Double($0), north: 0, value: Double($0)) }, ends: ("6:00", "4:30"))
    let svg = trace.svg()
    #expect(svg.contains("stroke-width=\"3\"") && svg.contains("stroke-width=\"11\""))
  }

  @Test func `on a page that carries the colours once, a chart carries none`() {
    #expect(Self.pain.svg().contains("<style>"))
    #expect(!Self.pain.svg(theme: .page).contains("<style>"))
    #expect(Theme.chartStyleSheet.contains(".chart .stroke{"))
  }

  @Test func `a trace read as a table says how much of the way lies where, and in a terminal how it went`() {
    let trace = TraceChart(
      "Pace", points: (0...10).map { .init(east: Double($0), north: 0, value: $0 < 8 ? 1 : 2) }, ends: ("6:00", "4:30"))
    #expect(trace.table.rows.map { $0[1] } == ["80 %", "0 %", "0 %", "0 %", "20 %"])
    #expect(trace.table.rows[0][0] == "thinnest, 6:00")
    #expect(trace.terminal() == "▁▁▁▁▁▁▁▁███ 6:00–4:30")
    #expect(trace.terminal(width: 2) == "▁█ 6:00–4:30")
  }

  @Test func `a sparkline keeps to the range it is given, and can be read as a table`() {
    let week = Sparkline("Pain", values: [0, nil, 5], in: 0...10)
    #expect(week.terminal() == "▁·▅")
    let table = week.table(columns: ("Week", "Pain")) { ("\($0 + 1)", $1.map { "\(Int($0)) of 10" } ?? "not told") }
    #expect(table.rows == [["1", "0 of 10"], ["2", "not told"], ["3", "5 of 10"]])
  }

  @Test func `nothing to show is a chart without a line, not a crash`() {
    #expect(LineChart("Pain", range: 0...10, ticks: [], points: []).svg().contains("Nothing was told yet."))
    #expect(TraceChart("Way", points: [], ends: ("", "")).svg().hasSuffix("</svg>"))
    #expect(TraceChart("Way", points: [], ends: ("", "")).table.rows.isEmpty)
    #expect(TraceChart("Way", points: [], ends: ("", "")).terminal() == " –")
    #expect(Sparkline("Trend", values: []).terminal().isEmpty)
    #expect(WeekStrip("Week", days: []).svg().hasSuffix("</svg>"))
    #expect(ElevationChart("Climb", heights: [], distance: "", lowest: "", highest: "").terminal() == " –")
  }

  @Test(arguments: BodySite.allCases)
  func `every place that can hurt can be touched on the body map, on each side that it has`(site: BodySite) {
    let map = BodyMap().svg()
    #expect(map.contains("data-site=\"\(site.slug)\""))
    let sides = BodyMap.regions.filter { $0.site == site }
    #expect(sides.count == ([.neck, .midBack, .lowBack].contains(site) ? 1 : 2))
  }

  @Test func `the body map says what hurts`() {
    let map = BodyMap([.init(.lowBack): 4, .init(.knee, .left): 2])
    #expect(map.words == "Marked: low back 4 of 10, left knee 2 of 10.")
    #expect(map.svg().contains("<title>left knee, 2 of 10</title>"))
    #expect(BodyMap().words == "Nothing is marked.")
  }
}
