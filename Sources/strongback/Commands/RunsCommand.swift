import ArgumentParser
import CoachCore
import Coaching
import Journal
import RunAnalysis
import RunFiles

struct RunsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs", abstract: "Your runs, and what they changed in the plan.",
    subcommands: [
      RunsList.self, RunsShow.self, RunsAdd.self, RunsRate.self, RunsLoad.self, RunsReport.self, RunsInspect.self,
    ],
    defaultSubcommand: RunsList.self)

  /// The activities that a word names: `latest`, a day, or the beginning of an id.
  static func found(_ word: String, _ all: [RunSummary], today: CalendarDay) throws -> [RunSummary] {
    guard let latest = all.first else { throw CommandError(Exit.notFound, RunsList.none) }
    let wanted = word.lowercased()
    if wanted == "latest" || wanted == "last" { return [latest] }
    if let day = try? Reading.pastDay(wanted, today: today) {
      let runs = all.filter { $0.run.day == day }
      if !runs.isEmpty { return runs }
      throw CommandError(
        Exit.notFound, "There is no run on \(DayWords.date(day, today: today)). All of them: strongback runs --all")
    }
    let runs = all.filter { $0.run.id.description.hasPrefix(wanted) }
    if runs.isEmpty {
      throw CommandError(
        Exit.notFound, "No run is called \"\(word)\". Write latest, a day, or the letters before it in: strongback runs"
      )
    }
    guard runs.count == 1 else {
      throw CommandError(Exit.usage, "\(runs.count) runs begin with \"\(word)\". Write more of the id.")
    }
    return runs
  }
}

struct RunsList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "The last runs, newest first.")
  @OptionGroup var options: CoachOptions
  @Option(help: "How many.") var last = 20
  @Flag(help: "All of them.") var all = false
  @Flag(help: "Print JSON.") var json = false

  static let none =
    "There are no runs yet. From your watch: strongback import FOLDER · by hand: strongback runs add 10km 55"

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: moment) }
    let runs = RunSummary.all(picture)
    let shown = all ? runs : Array(runs.prefix(max(1, last)))
    let units = picture.state.profile.units
    if json { return try printJSON(shown.map { RunJSON($0, today: moment.day, units) }) }
    guard !runs.isEmpty else { return print(RunsList.none) }
    print(RunSheet(today: moment.day, units: units).list(shown))
    if shown.count < runs.count { print(Ink.quiet("\(runs.count - shown.count) more: strongback runs --all")) }
    print("\nAll about one: strongback runs show latest")
  }
}

struct RunsShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "All about one run.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "latest, a day, or the beginning of its id.") var run = "latest"
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: moment) }
    let units = picture.state.profile.units
    let runs = try RunsCommand.found(run, RunSummary.all(picture), today: moment.day)
    let shelf = RunFileShelf(beside: options.place)
    var pages: [(summary: RunSummary, report: RunReport?, file: RecordedRun?)] = []
    for summary in runs {
      // A file that is gone or damaged takes nothing from what is known of the run; `doctor` tells of it.
      let file = options.journal == nil ? try? Coach.file(of: summary.run, from: shelf) : nil
      let report = file.map { RunReport($0, defaultOffset: summary.run.record.start.offset) }
      if let report, options.date == nil {
        try await translated { try await coach.note(report, of: summary.run, at: moment) }
      }
      pages.append((summary, report, file))
    }
    func composite(_ run: KnownRun) -> FormComposite? { FormComposite(run, among: picture.state.runs) }
    if json {
      return try printJSON(
        pages.map { RunJSON($0.summary, today: moment.day, units, report: $0.report, composite($0.summary.run)) })
    }
    let sheet = RunSheet(today: moment.day, units: units)
    print(
      pages.map { sheet.page($0.summary, $0.report, composite($0.summary.run), file: $0.file) }.joined(
        separator: "\n\n"))
  }
}

struct RunsAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "A run without a file: how far, how long, how hard.")
  @OptionGroup var options: CoachOptions
  @OptionGroup var typed: TypedRun

  func run() async throws { try await typed.save(options) }
}

struct RunsRate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Say how hard a run was, of what kind, or which sport it was.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "latest, a day, or the beginning of its id.") var run = "latest"
  @Option(help: "Effort from 0 to 10.") var effort: Double?
  @Option(help: "easy, long, hard or race.") var kind: String?
  @Option(help: "The side of the road most of the way: left, right or varied.") var camber: String?
  @Option(help: "running, walking, hiking, cycling, swimming, strength or other.") var sport: String?

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let description = RunDescription(
      effort: try effort.map(Reading.effort), kind: try kind.map { try Reading.slug($0, "kind of run") },
      camber: try camber.map { try Reading.slug($0, "side of the road") },
      sport: try sport.map { try Reading.slug($0, "sport") })
    guard description != RunDescription() else {
      throw CommandError(
        Exit.usage,
        "How hard was it? Add --effort 6, --kind easy, long, hard or race, --camber left, right or varied, or --sport walking."
      )
    }
    let picture = try await translated { try await coach.picture(at: moment) }
    let found = try RunsCommand.found(run, RunSummary.all(picture), today: moment.day)
    guard found.count == 1 else {
      let ids = found.map { $0.shortID }.joined(separator: ", ")
      throw CommandError(Exit.usage, "There are \(found.count) on that day. Write which one: \(ids)")
    }
    try await translated { try await coach.record([.runDescribed(run: found[0].run.id, description)], at: moment) }
    try await TypedRun.say(found[0].run.id, coach, moment)
  }
}

/// A run as it is typed in.
struct TypedRun: ParsableArguments {
  @Argument(help: "Distance, such as 12km.") var distance: String
  @Argument(help: "Time, such as 1:05:00 or 65.") var time: String
  @Option(help: "Effort from 0 to 10.") var effort: Double?
  @Option(help: "easy, long, hard or race.") var kind: String?

  func save(_ options: CoachOptions) async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: moment) }
    var run = RunByHand(
      distance: try Reading.distance(distance, picture.state.profile.units), length: try Reading.duration(time))
    run.description = RunDescription(
      effort: try effort.map(Reading.effort), kind: try kind.map { try Reading.slug($0, "kind of run") })
    let (id, told) = (EventID.next(), run)
    _ = try await translated { try await coach.record(told.bodies(endingAt: moment, as: id), at: moment, from: id) }
    try await TypedRun.say(id, coach, moment)
  }

  /// What was saved, and what it changes.
  static func say(_ id: EventID, _ coach: Coach, _ moment: LocalMoment) async throws {
    let picture = try await translated { try await coach.picture(at: moment) }
    guard let summary = RunSummary.all(picture).first(where: { $0.run.id == id }) else { return }
    let (record, units) = (summary.run.record, picture.state.profile.units)
    let what = summary.run.isRun ? summary.kind.words : record.sport.slug
    print("Saved: \(what), " + Units.distance(record.distance, units) + " in " + Units.duration(record.moving) + ".")
    let words = RunWords(today: moment.day, units)
    for change in summary.changes { print(Paper.wrapped("  · " + words.text(change), indent: "    ")) }
  }
}
