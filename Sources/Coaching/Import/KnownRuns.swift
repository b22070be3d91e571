import CoachCore
import Journal
import RunFiles

/// The runs of the journal and of the import under way, found by their files and by their days.
struct KnownRuns {
  struct Entry {
    let id: EventID
    var record: RunRecord
    /// Known once it was asked for; nil for what was typed in.
    var richness: RunRichness?
    /// The newest ids that say something of this run, so that the next ones come after them.
    var replacement: EventID?
    var analysis: EventID?
  }

  private(set) var entries: [Entry] = []
  private var byFile: [ContentHash: Int] = [:]
  private var byDay: [CalendarDay: [Int]] = [:]

  init(_ history: RunnerHistory) {
    var places: [EventID: Int] = [:]
    for event in history.events {
      switch event.body {
      case .runRecorded(let record):
        places[event.id] = entries.count
        add(Entry(id: event.id, record: record))
      case .runAnalysed(let run, _):
        if let place = places[run] { entries[place].analysis = event.id }
      case .runDescribed(let run, let description):
        if let place = places[run], let sport = description.sport { entries[place].record.sport = sport }
      default: break
      }
    }
  }

  /// The files of all runs.
  var files: [ContentHash: RunRecord] { byFile.mapValues { entries[$0].record } }

  func index(of file: ContentHash) -> Int? { byFile[file] }

  subscript(index: Int) -> Entry {
    get { entries[index] }
    set {
      if let file = newValue.record.file { byFile[file] = index }
      entries[index] = newValue
    }
  }

  mutating func add(_ entry: Entry) {
    let index = entries.count
    entries.append(entry)
    if let file = entry.record.file { byFile[file] = index }
    byDay[entry.record.start.calendarDay, default: []].append(index)
  }

  /// Runs whose start is near enough for any kind of likeness.
  func near(_ record: RunRecord) -> [Int] {
    let day = record.start.calendarDay
    return (-2...2).flatMap { byDay[day + $0] ?? [] }
  }
}
