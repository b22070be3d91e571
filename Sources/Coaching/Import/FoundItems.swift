import CoachCore
public import Exchange
public import Journal

/// Why something that a search found is no file of a run.
public enum NotRead: Error {
  case fault(ArchiveFault)
  /// A line written by hand elsewhere, with a date or sport that cannot be understood.
  case unclear
  /// An archive of everything whose journal cannot be read, or says something else than the one here.
  case journal(JournalError)
  /// An archive of everything that another runner exported; who, and whose journal this is.
  case otherRunner(theirs: String, ours: String)
  /// So many things that hold no run.
  case passedOver(Int)
}

/// What a search finds, as things to bring in; remembers how far each one is along.
public final class FoundItems: Sequence, IteratorProtocol {
  private var search: RunFileSearch
  /// For each thing given out: bytes done once it is, and what decides whether it is news.
  public private(set) var places: [Place] = []

  public struct Place {
    public var upTo: Double
    /// Garmin keeps thousands of files of other kinds.
    var isGarmin = false
    /// Most lines of a list have a file that came before.
    var isSummary = false
  }

  public init(_ search: RunFileSearch) { self.search = search }

  public var size: Double { search.size }

  public func next() -> ImportItem? {
    guard let found = search.next() else { return nil }
    var place = Place(upTo: places.last?.upTo ?? 0)
    let item: ImportItem
    switch found {
    case .file(let file):
      place = Place(upTo: file.upTo, isGarmin: file.origin == .garmin)
      item = .file(
        ImportFile(name: file.name, sport: file.sport) {
          do throws(ArchiveFault) {
            let read = try file.read()
            return (read.bytes, read.fault != nil)
          } catch { throw NotRead.fault(error) }
        })
    case .entry(let record, let name, let end):
      place.upTo = end
      item = .entry(record, name: name)
    case .summary(let record, let name, let end):
      place = Place(upTo: end, isSummary: true)
      item = .summary(record, name: name)
    case .refused(let fault, let name): item = .failed(NotRead.fault(fault), name: name)
    case .unclear(let name): item = .failed(NotRead.unclear, name: name)
    case .passedOver(let count, let name): item = .failed(NotRead.passedOver(count), name: name)
    }
    places.append(place)
    return item
  }
}
