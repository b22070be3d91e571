public import CoachCore

/// What a run was, as short lines with a name each.
public struct RunFacts: Sendable {
  public let title: String
  public private(set) var rows: [(name: String, value: String)] = []

  public init(_ summary: RunSummary, today: CalendarDay, _ units: UnitSystem) {
    let (run, record) = (summary.run, summary.run.record)
    title = "\(run.isRun ? "Run" : record.sport.slug.capitalizedSentence) of \(DayWords.date(run.day, today: today))"
    func row(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { rows.append((name, value)) }
    }
    let minutes = Int(record.start.timeOfDay.value) / 60
    row("Began", "\(RunFacts.twoDigits(minutes / 60)):\(RunFacts.twoDigits(minutes % 60))")
    row("Distance", Units.distance(record.distance, units))
    let stood = record.elapsed - record.moving
    row("Time", Units.duration(record.moving) + (stood > 60 ? ", and \(Units.duration(stood)) standing" : ""))
    if run.isRun { row("Pace", Units.pace(record.distance, in: record.moving, units)) }
    row("Climb", (run.findings?.climb ?? record.climb).map { Units.height($0, units) })
    row("Descent", run.findings?.descent.map { Units.height($0, units) })
    if run.isRun {
      row("Kind", summary.kind.slug + (run.description.kind == nil ? ", by its numbers" : ", as you said"))
    }
    row("Effort", run.description.effort.map { "\($0.words)/10" } ?? "not said")
    row("Road side", run.description.camber?.slug)
    row("Load", summary.load.map { "\(Int($0.rounded())) units (effort × minutes)" })
    row("From", record.file == nil ? "typed in" : "a file of your watch")
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
