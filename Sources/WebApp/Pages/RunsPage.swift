import CoachCore
import Coaching

/// Runs: files in, and what is there, month by month.
struct RunsPage: PageModel {
  static let template = "runs"
  let title = "Runs"
  let place = Place.runs
  var scripts: [String] { canImport ? ["runs.js", "look.js"] : [] }

  let canImport: Bool
  /// The most bytes of one upload.
  let limit: String
  /// For what a page says of a file that it looks at by itself.
  let units: String
  /// The names of what form is measured by, as JSON.
  let names: String
  let mistake: String?
  let hasRuns: Bool
  /// The year of older runs that are shown; nil for the newest.
  let year: String?
  let months: [Month]
  let years: [Year]
  let load: Load?

  struct Month: Sendable {
    let name, sum: String
    let rows: [Row]
  }

  struct Row: Sendable {
    let path, day, distance, time, pace, kind: String
    let tags: String?
    let isRun: Bool
  }

  struct Year: Sendable {
    let name, path: String
  }

  struct Load: Sendable {
    let weeks: [Week]
    let usual: String
    let expert: [String]
    let isMissing: Bool
  }

  struct Week: Sendable {
    let ending, distance, load, change: String
    let spike: String?
    let monotony, strain, curves, roadSide: String
  }

  /// Months that are shown at first.
  private static let monthsShown = 3

  /// - Parameter limit: the most bytes of one upload; nil where nothing can be brought in.
  init(_ outlook: Outlook, limit: Int64?, year: Int? = nil, mistake: String? = nil) {
    canImport = limit != nil
    self.limit = "\(limit ?? 0)"
    self.mistake = mistake
    self.year = year.map { "\($0)" }
    let picture = outlook.picture
    let (today, units) = (picture.state.today, picture.state.profile.units)
    let all = RunSummary.all(picture)
    hasRuns = !all.isEmpty
    self.units = units.slug
    names = "{" + FormMetric.allCases.map { "\"\($0.slug)\":\"\($0.words)\"" }.joined(separator: ",") + "}"
    let months = RunMonth.all(all)
    let shown =
      year.map { year in months.filter { $0.start.civil.year == year } } ?? Array(months.prefix(RunsPage.monthsShown))
    self.months = shown.map { Month($0, all, today: today, units) }
    let named = Set(months.map { $0.start.civil.year }).sorted(by: >)
    years = months.count > RunsPage.monthsShown ? named.map { Year(name: "\($0)", path: "/runs?year=\($0)") } : []
    load = year == nil && picture.state.runs.contains { $0.isRun } ? Load(picture) : nil
  }
}

extension RunsPage.Month {
  init(_ month: RunMonth, _ all: [RunSummary], today: CalendarDay, _ units: UnitSystem) {
    let (year, number, _) = month.start.civil
    name = "\(DayWords.months[number - 1]) \(year)"
    let pace = Units.pace(month.distance, in: month.moving, units)
    sum =
      month.runs == 0
      ? "no runs"
      : [
        "\(month.runs) \(month.runs == 1 ? "run" : "runs")", Units.distance(month.distance, units),
        Units.duration(month.moving), pace,
      ]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    rows = month.all.map { RunsPage.Row($0, all, today: today, units) }
  }
}

extension RunsPage.Row {
  init(_ summary: RunSummary, _ all: [RunSummary], today: CalendarDay, _ units: UnitSystem) {
    let (run, record) = (summary.run, summary.run.record)
    path = "/runs/\(run.id)"
    day = DayWords.short(run.day, today: today)
    distance = record.distance > .zero ? Units.distance(record.distance, units) : "–"
    time = Units.duration(record.moving)
    pace = run.isRun ? Units.pace(record.distance, in: record.moving, units) : ""
    kind = run.isRun ? summary.kind.slug : record.sport.slug
    isRun = run.isRun
    let doubles = summary.doubles(among: all).isEmpty ? [] : ["may be here twice"]
    let tags = RunWords.tags(summary) + doubles
    self.tags = tags.isEmpty ? nil : tags.joined(separator: ", ")
  }
}

extension RunsPage.Load {
  /// Weeks that are shown, as in the terminal.
  private static let count = 6

  init(_ picture: RunnerPicture) {
    let (today, units) = (picture.state.today, picture.state.profile.units)
    let weeks = LoadOfWeek.weeks(picture, count: RunsPage.Load.count)
    self.weeks = weeks.map { RunsPage.Week($0, today: today, units) }
    let usual = picture.load.acuteChronic(at: today)
    self.usual = LoadWords.lines(usual, ratio: false).joined(separator: " ")
    expert = Array(LoadWords.lines(usual, ratio: true).dropFirst())
    isMissing = weeks.contains { $0.load == nil }
  }
}

extension RunsPage.Week {
  init(_ week: LoadOfWeek, today: CalendarDay, _ units: UnitSystem) {
    let columns = LoadColumns(week, today: today, units)
    (ending, distance, load, change) = (columns.ending, columns.distance, columns.load, columns.change)
    (monotony, strain, curves, roadSide) = (columns.monotony, columns.strain, columns.curves, columns.roadSide)
    spike = week.spike.map(LoadWords.text)
  }
}
