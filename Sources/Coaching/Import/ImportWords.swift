public import CoachCore
public import Exchange
import Journal
public import RunFiles

/// What a runner reads of each file that was to be brought in.
public struct ImportWords: Sendable {
  private let units: UnitSystem
  private let today: CalendarDay
  private let ways: Ways

  public init(units: UnitSystem, today: CalendarDay, _ ways: Ways = .terminal) {
    self.units = units
    self.today = today
    self.ways = ways
  }

  public func text(_ line: ImportLine) -> String {
    let damage = line.isDamaged ? " The file is damaged; what could be read of it is here." : ""
    switch line.outcome {
    case .imported(let run, let findings, let perhaps):
      let strange = line.fitsNoSession ? " It fits no session of that day, so none was filled in." : ""
      return self.run(run, findings) + strange + (line.isSportGuessed ? guess(run) : "") + doubt(perhaps) + damage
    case .known(let run): return "already there, \(day(run))."
    case .duplicate(let run):
      return "already there, from a file that tells as much or more: \(day(run)), \(size(run))."
    case .fuller(let run, let findings, _):
      return self.run(run, findings) + " It takes the place of a file of the same run that told less." + damage
    case .unreadable(let error): return reason(error)
    case .noActivity(let type):
      let kind = type == 6 ? "a course to follow" : type == 5 ? "a planned workout" : "a segment"
      return "this is \(kind), not a run that was run. It stays out."
    case .undated:
      return "it does not say when it was: a route to follow, or a watch whose clock was not set. "
        + "If you ran it, add it" + ways.to("runs add 10km 55")
    case .absurd(let run): return absurd(run)
    case .session(let session): return self.session(session) + damage
    case .sessionThere(let day):
      return "your session of \(DayWords.date(day, today: today)), which is written down already. Nothing new."
    case .everything(let taken): return everything(taken)
    case .failed(let error): return reason(error)
    }
  }

  /// How much of it was done; how it felt only the runner can tell.
  private func session(_ session: FilledSession) -> String {
    let exercises = session.exercises == 1 ? "1 exercise" : "\(session.exercises) exercises"
    var text = "your session of \(DayWords.date(session.day, today: today)), filled in: \(exercises), "
    text += "\(session.turns) of \(session.asked) holds and sets"
    if let effort = session.effort { text += ", effort \(Int(effort.value.rounded())) of 10" }
    text += "."
    if session.leftOut > 0 { text += " \(session.leftOut) other sets are no part of it and stayed out." }
    return text + " A watch does not know how your back felt. Tell it" + ways.to("log pain 1 --when during")
  }

  private func everything(_ taken: EverythingTaken) -> String {
    func count(_ number: Int, _ one: String, _ many: String) -> String {
      number == 1 ? "1 " + one : "\(number) " + many
    }
    var parts = [count(taken.new, "new entry", "new entries")]
    if taken.files > 0 { parts.append(count(taken.files, "run file", "run files")) }
    var text = "everything from a Strongback: " + parts.joined(separator: ", ")
    if taken.known > 0 { text += "; " + count(taken.known, "entry was there already", "entries were there already") }
    text += "."
    if taken.doubled > 0 {
      text += " Both journals had " + count(taken.doubled, "run", "runs") + " from the same file: each counts once."
    }
    if taken.damaged > 0 {
      text += " " + count(taken.damaged, "run file", "run files")
      text += " in it could not be read; what was found in them before is in the journal."
    }
    return text
  }

  /// What a runner should know of a sport that the file did not name, and how to correct it.
  private func guess(_ run: RunRecord) -> String {
    let how = run.sport == .other ? "its speed tells no sport" : "its speed is that of \(run.sport.slug)"
    let other = run.sport == .running ? "walking" : "running"
    return " The file names no sport; \(how). "
      + (ways == .pages
        ? "If that is wrong, say so on its page."
        : "To correct it: strongback runs rate \(run.start.day) --sport \(other)")
  }

  private func absurd(_ run: RunRecord) -> String {
    if run.start.day > today {
      return "it says that it was run on \(DayWords.date(run.start.day, today: today)), which is yet to come. "
        + "The clock of the device was wrong; it was left out."
    }
    return "it says \(size(run)), which nobody does in one go: it is damaged. Export it again."
  }

  /// True for what is no news: files of other kinds among the thousands that Garmin keeps, and lines whose file came in.
  public func isQuiet(_ outcome: ImportOutcome, _ place: FoundItems.Place) -> Bool {
    switch outcome {
    case .unreadable(.noActivity), .unreadable(.unknownFormat), .unreadable(.empty), .noActivity, .undated:
      place.isGarmin
    case .duplicate: place.isSummary
    default: false
    }
  }

  private func day(_ run: RunRecord) -> String { DayWords.date(run.start.day, today: today) }

  private func size(_ run: RunRecord) -> String {
    let distance = run.distance.value > 0 ? Units.distance(run.distance, units) + " in " : ""
    return distance + Units.duration(run.moving)
  }

  private func run(_ run: RunRecord, _ findings: RunFindings?) -> String {
    var text = "\(run.sport.slug), \(day(run)), \(size(run))"
    if let climb = findings?.climb { text += ", \(Units.height(climb, units)) up" }
    if let descent = findings?.descent { text += ", \(Units.height(descent, units)) down" }
    if run.sport != .running { text += " (kept, but only running enters the plan)" }
    return text + "."
  }

  private func doubt(_ others: [RunRecord]) -> String {
    guard !others.isEmpty else { return "" }
    let list = others.map { "\(day($0)), \(size($0))" }.joined(separator: "; ")
    return " It may be the same as one that is there (\(list)): both are kept, so please compare them."
  }

  public func reason(_ error: RunFileError) -> String {
    switch error {
    case .empty: "the file is empty. Copy it from the watch again."
    case .unknownFormat:
      "this is not a file of a run. Export the original file (FIT, GPX or TCX) from your watch's app."
    case .declaresEntities:
      "it declares XML entities, which no run needs and which can do harm. Export it again from the app it is from."
    default: "no run can be read from it; it may be cut off. Export it again."
    }
  }

  private func reason(_ error: any Error) -> String {
    guard let error = error as? NotRead else { return "it cannot be read or kept (\(error)). Try it again." }
    return switch error {
    case .fault(let fault): reason(fault)
    case .unclear: "written by hand there, and its date or sport cannot be understood. Add it" + ways.to("log run")
    case .journal(.newerEvent):
      "a newer Strongback wrote it. Nothing of it was taken in; update Strongback to read it."
    case .journal(.differentEvent):
      "an entry of it is here already, and says something else. Nothing of it was taken in."
    case .journal: "its journal cannot be read. Nothing of it was taken in; export it again."
    case .otherRunner(let theirs, let ours):
      "it is the journal of another runner (\(theirs)), and this one is yours (\(ours)). Nothing of it was taken in. If both are "
        + "yours, give both profiles the same name and year; if not, it needs a database of its own."
    case .passedOver(1): "1 other file in it holds no run and was not read."
    case .passedOver(let count): "\(count) other files in it hold no runs and were not read."
    }
  }

  public func reason(_ fault: ArchiveFault) -> String {
    switch fault {
    case .notThere: "there is nothing there. Check the path."
    case .notAllowed: "you have no right to read it. Check whose file it is."
    case .unreadable(let code): "the disk does not give it out (code \(code)). Copy it elsewhere and try again."
    case .damaged: "it is damaged or cut off, and nothing in it can be trusted. Download it again."
    case .encrypted: "it is locked with a password. Unpack it yourself and import what comes out."
    case .unknownMethod: "it is packed in a way that Strongback does not know. Unpack it and import what comes out."
    case .unsafeName: "its name leads out of the archive, which no honest archive does. It was not read."
    case .tooLarge(let limit): "it would unpack to more than \(limit >> 20) MB, which no run needs. It was not read."
    case .bomb: "it would unpack to far more than it should, as only a trap does. It was not read."
    case .tooDeep: "archives lie too deep in one another. Unpack the outer ones and import what comes out."
    case .tooManyEntries: "it holds more files than any archive of runs. Import it in parts."
    case .noRoom: "there is no room on the disk to unpack it for the moment. Free some space and try again."
    }
  }
}
