import CoachCore
import Coaching
import Foundation
import Journal
import Synchronization

/// The runner's journal as the web reads it: folded once, and again only where something was written or a minute went by.
///
/// Other programs may write to the same journal at any time (the terminal, an import): each reading looks for news first.
actor Desk {
  nonisolated let coach: Coach
  private nonisolated let journal: any JournalStore
  private nonisolated let clock: @Sendable () -> LocalMoment
  private nonisolated let clockIn: (@Sendable (TimeZone) -> LocalMoment)?
  /// What the runner's profile says, where the clock goes by it.
  private nonisolated let zone = Mutex<TimeZone?>(nil)
  private nonisolated let runner: RunnerID

  private var events: [RunnerEvent] = []
  private var end = JournalPosition.start
  /// The first reading, while it is under way.
  private var opening: Task<JournalPart?, Never>?
  /// The outlook, and when an entry of a device whose clock is ahead comes into it; nil where there is none.
  private var kept: (key: Key, outlook: Outlook, until: Instant?)?
  private var pages: [String: Page] = [:]
  private var notes: [(id: String, note: Note)] = []

  /// All that pages depend on.
  private struct Key: Hashable {
    let end: JournalPosition
    let minute: Int64
    let offset: UTCOffset
  }

  /// A page as it is sent.
  struct Page: Sendable {
    let bytes: [UInt8]
    let gzipped: [UInt8]
  }

  /// What a page says once about what was just done.
  struct Note: Sendable {
    let text: String
    /// Whether it can be taken back from here.
    let undo: Bool
    /// What taking it back withdraws; empty: the last entry.
    var events: [EventID] = []
  }

  init(
    _ journal: any JournalStore, runner: RunnerID = .owner, clock: @escaping @Sendable () -> LocalMoment,
    clockIn: (@Sendable (TimeZone) -> LocalMoment)? = nil
  ) {
    self.journal = journal
    self.runner = runner
    self.clock = clock
    self.clockIn = clockIn
    coach = Coach(journal, runner: runner)
  }

  nonisolated func now() -> LocalMoment {
    guard let clockIn, let zone = zone.withLock({ $0 }) else { return clock() }
    return clockIn(zone)
  }

  /// What follows from all that is known now.
  func outlook() async throws -> Outlook {
    if end == .start { await readAll() }
    let known = end
    let news = try await news(after: known)
    // While the journal was read, another reading may have come first: its news are not added twice.
    guard end == known else { return try await outlook() }
    let now = now()
    if news.end < end {
      // The journal was put back to an earlier copy.
      let all = try await journal.events(of: runner)
      (events, end) = (all.events, all.end)
    } else if news.end > end {
      events += news.events
      end = news.end
    }
    let key = Key(end: end, minute: now.instant.unixMilliseconds / 60_000, offset: now.offset)
    if let kept, kept.key == key, kept.until.map({ now.instant < $0 }) ?? true { return kept.outlook }
    let outlook = Outlook(RunnerHistory(events), at: now)
    // A runner who is elsewhere than this machine has a clock of their own.
    if moves(to: outlook.picture.state) { return try await self.outlook() }
    kept = (key, outlook, events.lazy.map(\.moment.instant).filter { $0 > now.instant }.min())
    pages.removeAll(keepingCapacity: true)
    return outlook
  }

  /// Reads the journal from its beginning once, for all who come while that takes its time.
  private func readAll() async {
    let reading = opening ?? Task { try? await news(after: .start) }
    opening = reading
    let all = await reading.value
    guard opening == reading else { return }
    opening = nil
    if let all, end == .start { (events, end) = (all.events, all.end) }
  }

  /// Whether the clock goes by another zone now that this is known.
  private func moves(to state: RunnerState) -> Bool {
    guard clockIn != nil, state.hasProfile, let told = TimeZone(identifier: state.profile.timeZone)
    else { return false }
    return zone.withLock { zone in
      defer { zone = told }
      return zone != told
    }
  }

  /// What was written since; nothing, and an earlier end, where entries are gone.
  private nonisolated func news(after known: JournalPosition) async throws(JournalError) -> JournalPart {
    do throws(JournalError) { return try await journal.events(of: runner, after: known) } catch {
      guard case .movedOn(_, let found) = error, found < known else { throw error }
      return JournalPart(events: [], end: found)
    }
  }

  /// The page of that name, if it was made and nothing that it depends on has changed.
  func kept(_ name: String) async throws -> Page? {
    _ = try await outlook()
    return pages[name]
  }

  /// The page of that name, made only where nothing that it depends on has stayed the same.
  func page(_ name: String, _ make: @Sendable (Outlook) throws -> String) async throws -> Page {
    let outlook = try await outlook()
    if let page = pages[name] { return page }
    let bytes = Array(try make(outlook).utf8)
    let page = Page(bytes: bytes, gzipped: Gzip.compress(bytes))
    if pages.count < 200 { pages[name] = page }
    return page
  }

  /// Adds entries that a device has named, in their order; returns those whose id another entry has.
  ///
  /// One that is there already is not repeated.
  nonisolated func take(_ events: [RunnerEvent]) async throws -> [OutboxLines.Refused] {
    var refused: [OutboxLines.Refused] = []
    for event in events {
      if try await !take(event) {
        refused.append(OutboxLines.Refused(id: event.id.description, why: "Another entry has this id already."))
      }
    }
    return refused
  }

  private nonisolated func take(_ event: RunnerEvent) async throws -> Bool {
    do {
      _ = try await journal.take([event], for: runner)
      return true
    } catch JournalError.differentEvent {
      return false
    }
  }

  /// After everything was deleted: nothing of it stays in memory.
  func forget() {
    (events, end, opening) = ([], .start, nil)
    kept = nil
    pages = [:]
    notes = []
    zone.withLock { $0 = nil }
  }

  /// How many events the journal holds: what is written after this is new.
  func position() async throws -> JournalPosition { try await news(after: end).end }

  /// The entry that was written first, whatever became of it.
  func firstEntry() async throws -> EventID? {
    _ = try await outlook()
    return events.first?.id
  }

  /// All that was ever written, as it was written.
  func all() async throws -> [RunnerEvent] {
    _ = try await outlook()
    return events
  }

  /// Takes in entries of another journal that are not here yet; returns how many were new.
  nonisolated func add(_ events: [RunnerEvent]) async throws(JournalError) -> Int {
    try await journal.take(events, for: runner)
  }

  /// Keeps a sentence for the page that is shown next; returns the name under which it asks for it.
  func leave(_ note: Note) -> String {
    let id = String(UInt64.random(in: 1...UInt64.max), radix: 36)
    notes.append((id, note))
    if notes.count > 50 { notes.removeFirst() }
    return id
  }

  /// Which of these events the journal holds, with no later word that they never happened.
  func standing(_ ids: [EventID]) async throws -> [RunnerEvent] {
    _ = try await outlook()
    let withdrawn = RunnerHistory.withdrawn(events)
    return events.filter { ids.contains($0.id) && !withdrawn.contains($0.id) }
  }

  /// The entry of that id as it was written, also where it was taken back; nil if there is none.
  func entry(_ id: EventID) async throws -> RunnerEvent? {
    _ = try await outlook()
    return events.last { $0.id == id }
  }

  func note(_ id: String) -> Note? { notes.first { $0.id == id }?.note }
}
