public import CoachCore
public import Exchange
public import Journal
import RunFiles

/// What came of bringing in an archive of everything.
public struct EverythingTaken: Hashable, Sendable {
  public var new = 0
  public var known = 0
  /// Original files that were not on the shelf.
  public var files = 0
  /// Files that the archive holds damaged.
  public var damaged = 0
  /// Runs that both journals had from the same file: one of each two was taken back.
  public var doubled = 0
}

/// Why an archive of everything could not be brought in; nothing was.
public enum EverythingFault: Error, Hashable, Sendable {
  case archive(ArchiveFault)
  case journal(JournalError)
  /// It is the journal of a runner of another name or year of birth.
  case otherRunner(theirs: String, ours: String)
}

extension Coach {
  /// Brings in what another Strongback, or this one before, exported: files first, then all entries or none.
  ///
  /// Every entry is kept once. Where both journals had a run from the same file, the older entry stays.
  public func take(_ archive: EverythingFile, shelf: RunFileShelf?, at moment: LocalMoment)
    async throws(EverythingFault) -> EverythingTaken
  {
    let text: [UInt8]
    do throws(ArchiveFault) { text = try archive.journal() } catch { throw .archive(error) }
    let lines: JSONLines
    let known: RunnerHistory
    do throws(JournalError) {
      lines = try JSONLines(reading: text)
      known = try await history()
    } catch {
      throw .journal(error)
    }
    if let others = RunnerHistory(lines.events).profile, let own = known.profile, !others.mayBe(own) {
      throw .otherRunner(theirs: others.who, ours: own.who)
    }
    do throws(JournalError) {
      var taken = EverythingTaken()
      if let shelf { try Coach.keep(archive, lines.events, on: shelf, &taken) }
      taken.new = try await merge(lines.events)
      taken.known = lines.events.count - taken.new
      let doubles = try await history().doubledRuns
      taken.doubled = doubles.count
      try await record(doubles.map { .withdrawn($0) }, at: moment)
      return taken
    } catch {
      throw .journal(error)
    }
  }

  /// Puts the files that the entries name on the shelf, all of them safe on the disk when this returns.
  private static func keep(
    _ archive: EverythingFile, _ events: [RunnerEvent], on shelf: RunFileShelf, _ taken: inout EverythingTaken
  ) throws(JournalError) {
    let named = Set(events.compactMap { $0.recordedRun?.file })
    var kept: [ContentHash] = []
    for index in 0..<archive.runCount {
      guard let bytes = try? archive.run(index) else {
        taken.damaged += 1
        continue
      }
      let hash = ContentHash(of: bytes)
      guard named.contains(hash), (try? shelf.read(hash)) == nil else { continue }
      try shelf.put(bytes, hash, as: .of(bytes))
      kept.append(hash)
    }
    try shelf.sync(kept)
    taken.files = kept.count
  }
}

extension Profile {
  /// False where a name or a year of birth says that these are two people.
  fileprivate func mayBe(_ other: Profile) -> Bool {
    func differ<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool { a != nil && b != nil && a != b }
    return !differ(key, other.key) && !differ(birthYear, other.birthYear)
  }

  private var key: String? { name.isEmpty ? nil : name.lowercased().filter { !$0.isWhitespace } }

  fileprivate var who: String {
    [name.isEmpty ? nil : name, birthYear.map { "born \($0)" }].compactMap { $0 }.joined(separator: ", ")
  }
}

extension RunnerHistory {
  /// What the runner said of themselves last; nil if they never did.
  fileprivate var profile: Profile? {
    for event in events.reversed() { if case .profileSet(let profile) = event.body { return profile } }
    return nil
  }

  /// Of each two runs from one file, the later entry; the same whichever journal came to which.
  fileprivate var doubledRuns: [EventID] {
    var first: [ContentHash: EventID] = [:]
    var later: [EventID] = []
    for event in events.sorted(by: { $0.id < $1.id }) {
      guard case .runRecorded(let run) = event.body, let file = run.file else { continue }
      if first[file] == nil { first[file] = event.id } else { later.append(event.id) }
    }
    return later
  }
}

extension RunnerEvent {
  /// The run that this event brought, by itself or in place of another.
  var recordedRun: RunRecord? {
    switch body {
    case .runRecorded(let run), .replaced(_, .runRecorded(let run)): run
    default: nil
    }
  }
}
