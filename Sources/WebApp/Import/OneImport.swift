import CoachCore
import Coaching
import Exchange
import Foundation
import Journal
import Synchronization

/// One import: the files that were sent, how far it is, and what became of each.
final class OneImport: Sendable {
  /// Its name in addresses.
  let id = String(UInt64.random(in: 1...UInt64.max), radix: 36)
  private let state = Mutex(State())
  private let parcels: AsyncStream<Parcel>
  private let inbox: AsyncStream<Parcel>.Continuation

  /// A file that arrived, with the name that the runner knows it by.
  struct Parcel: Sendable {
    let file: ArrivingFile
    let name: String
  }

  /// What became of one file.
  struct Line: Sendable {
    let number: Int
    let name, text, outcome: String
    /// It may be the same as a run that is there.
    let isDoubtful: Bool
    let json: ImportJSON.File
  }

  enum Stage: String, Sendable {
    /// Another import comes first.
    case waiting
    case running, done
    case failed
  }

  struct Standing: Sendable {
    var stage = Stage.waiting
    /// All files were sent.
    var isWhole = false
    var tally = ImportTally()
    /// Lines so far.
    var count = 0
    /// The file at hand, and how much of it is done, from 0 to 1.
    var name: String?
    var share = 0.0
    var batch: EventID?
    var isUndone = false
    var problem: Problem?

    var isOver: Bool { stage == .done || stage == .failed }
  }

  private struct State {
    var standing = Standing()
    var lines: [Line] = []
    /// Uploads under way, and how many there were, to tell one that never comes.
    var uploads = 0
    var turn = 0
  }

  /// How long an import waits for the next file before it takes those that came for all [E].
  private static let patience = Duration.seconds(60)

  init() { (parcels, inbox) = AsyncStream.makeStream() }

  var standing: Standing { state.withLock { $0.standing } }

  /// What became of the files, from that number on.
  func lines(from first: Int = 0) -> [Line] { state.withLock { Array($0.lines.dropFirst(first)) } }

  /// False once no file can be added.
  func uploadBegins() -> Bool {
    state.withLock { state in
      guard !state.standing.isWhole, !state.standing.isOver else { return false }
      state.uploads += 1
      state.turn += 1
      return true
    }
  }

  /// An upload arrived, or was given up; after the last one the import goes on to its end.
  func uploadEnds(_ parcel: Parcel?, isLast: Bool) {
    if let parcel { inbox.yield(parcel) }
    let turn = state.withLock { state in
      state.uploads -= 1
      return state.turn
    }
    if isLast { return close() }
    Task {
      try? await Task.sleep(for: OneImport.patience)
      if state.withLock({ $0.uploads == 0 && $0.turn == turn }) { close() }
    }
  }

  func close() {
    state.withLock { $0.standing.isWhole = true }
    inbox.finish()
  }

  func markUndone() { state.withLock { $0.standing.isUndone = true } }

  /// Takes in what arrives until there is no more; what cannot be read is told of and left out.
  func run(_ desk: Desk, _ shelf: RunFileShelf, _ arrivals: Arrivals) async {
    do {
      let moment = desk.now()
      let units = try await desk.outlook().picture.state.profile.units
      let words = ImportWords(units: units, today: moment.day, .pages)
      var runs = try await RunImport(desk.coach, shelf: shelf, at: moment)
      let batch = runs.batch
      state.withLock { state in
        state.standing.stage = .running
        state.standing.batch = batch
      }
      var folder: ArrivingFolder?
      for await parcel in parcels {
        // The files of a folder tell of each other: they are looked at together, once all are there.
        if parcel.name.contains("/") {
          let place = try folder ?? arrivals.directory()
          folder = place
          if try place.take(parcel.file, as: parcel.name) { continue }
        }
        try await take(parcel.file.url.path, parcel.name, moment.offset, words, &runs)
      }
      if let folder { try await take(folder.url.path, "", moment.offset, words, &runs) }
      state.withLock { $0.standing.stage = .done }
    } catch {
      close()
      state.withLock { state in
        state.standing.stage = .failed
        state.standing.problem = (error as? JournalError)?.problem ?? (error as? Problem) ?? .notKept(0)
      }
    }
  }

  private func take(
    _ path: String, _ name: String, _ offset: UTCOffset, _ words: ImportWords, _ runs: inout RunImport
  ) async throws(JournalError) {
    if let archive = try? EverythingFile(at: path) {
      state.withLock { $0.standing.name = name }
      let line = try await runs.take(archive, name: name)
      return add(line, words, isQuiet: false)
    }
    var size = 0.0
    let search = RunFileSearch([path], names: [path: name], defaultOffset: offset) { done in
      if size > 0 { self.state.withLock { $0.standing.share = min(1, done / size) } }
    }
    size = search.size
    state.withLock { state in
      state.standing.name = name.isEmpty ? nil : name
      state.standing.share = 0
    }
    let items = FoundItems(search)
    try await runs.take(items) { index, line in
      let place = items.places[index]
      add(line, words, isQuiet: words.isQuiet(line.outcome, place))
      if size > 0 { state.withLock { $0.standing.share = min(1, place.upTo / size) } }
    }
  }

  private func add(_ line: ImportLine, _ words: ImportWords, isQuiet: Bool) {
    state.withLock { state in
      if case .failed(let error) = line.outcome, case .passedOver(let count)? = error as? NotRead {
        state.standing.tally.passOver(count)
      } else {
        state.standing.tally.count(line.outcome, isQuiet: isQuiet)
      }
      guard !isQuiet else { return }
      state.lines.append(Line(line, number: state.lines.count + 1, words))
      state.standing.count = state.lines.count
    }
  }
}

extension OneImport.Line {
  fileprivate init(_ line: ImportLine, number: Int, _ words: ImportWords) {
    self.number = number
    // The files of a folder have no archive's name before their own.
    name = line.name.hasPrefix("/") ? String(line.name.dropFirst()) : line.name
    text = words.text(line)
    outcome = line.outcome.slug
    if case .imported(_, _, let perhaps) = line.outcome { isDoubtful = !perhaps.isEmpty } else { isDoubtful = false }
    json = ImportJSON.File(line, reason: outcome == "skipped" ? text : nil)
  }
}
