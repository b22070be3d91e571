import ArgumentParser
import CoachCore
import Coaching
import Foundation
import Journal
import JournalSQLite

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check that the journal, the run files and this terminal are in order.")
  @OptionGroup var options: CoachOptions
  @Flag(help: "Print JSON.") var json = false

  @Flag(help: "Save what can be read of a damaged database, from it and from its copies.") var save = false

  func run() async throws {
    if save { return try await saveJournal() }
    var checkUp = CheckUp()
    await checkUp.journal(options)
    checkUp.machine()
    if json { try printJSON(checkUp.findings) } else { checkUp.say() }
    if checkUp.findings.contains(where: { $0.state == .wrong }) { throw ExitCode(Exit.badData) }
  }
}

extension DoctorCommand {
  /// Puts what can be read in the place of a database that is damaged, or gone.
  private func saveJournal() async throws {
    let place = options.place
    if FileManager.default.fileExists(atPath: place.path),
      let journal = try? SQLiteJournal(at: place), let health = try? await journal.examine(), health.isWhole
    {
      return print("The journal at \(place.path) is whole; there is nothing to save.")
    }
    let salvage = Salvage(of: place)
    guard !salvage.events.isEmpty else {
      throw CommandError(
        Exit.badData,
        "Nothing can be read from \(place.path), and there is no copy of it. Nothing was changed. If you have an export "
          + "of everything, move that file away and bring the export in: strongback import FILE.zip")
    }
    let aside = try await translated { try await salvage.save(on: Clock.now().calendarDay) }
    print(Paper.wrapped(CheckUp.words(salvage) + " All of that is in the journal again."))
    if FileManager.default.fileExists(atPath: aside.path) { print("The damaged database is kept: \(aside.path)") }
  }
}

/// One thing that was looked at, and how it is.
struct CheckUpFinding: Encodable {
  enum State: String, Encodable {
    case fine, missing, wrong
  }

  let what: String
  let state: State
  let text: String
}

/// Looks at all that the coach needs; changes nothing.
struct CheckUp {
  private(set) var findings: [CheckUpFinding] = []

  func say() {
    for finding in findings {
      let mark =
        switch finding.state {
        case .fine: "✓"
        case .missing: "·"
        case .wrong: "✗"
        }
      let line = "\(mark) " + finding.what.padding(to: 11) + finding.text
      print(Paper.wrapped(finding.state == .wrong ? Ink.bold(line) : line, indent: "             "))
    }
  }

  mutating func journal(_ options: CoachOptions) async {
    let place = options.place
    guard FileManager.default.fileExists(atPath: place.path) else {
      if let copy = DailyCopies(of: place).all.first {
        return add(
          "journal", .wrong,
          "gone from \(place.path), but there is a copy of \(copy.day). To bring it back: strongback doctor --save")
      }
      return add("journal", .missing, "none yet at \(place.path); strongback start begins one.")
    }
    do {
      let journal = try SQLiteJournal(at: place)
      let health = try await journal.examine()
      let what =
        (health.events == 1 ? "1 entry" : "\(health.events) entries") + " at \(place.path), SQLite \(health.sqlite)"
      if health.isWhole {
        add("journal", .fine, what)
      } else {
        let damage = health.damage + health.unreadable.map { CommandError($0).description }
        add("journal", .wrong, what + ". " + CheckUp.shortened(damage) + " " + CheckUp.help(place))
      }
      if let runs = try? await Coach(journal).history() { files(of: runs, beside: place) }
    } catch {
      let help = error.isDamage ? " " + CheckUp.help(place) : ""
      add("journal", .wrong, CommandError(error).description + help)
    }
    copies(of: place)
  }

  /// What can be done about a damaged database.
  private static func help(_ place: URL) -> String {
    let salvage = Salvage(of: place)
    if salvage.events.isEmpty { return "Nothing of it can be read here, and there is no copy." }
    return words(salvage) + " To save that, with no other Strongback running: strongback doctor --save"
  }

  /// The first that was found wrong, without SQLite's long list of what follows from it.
  private static func shortened(_ damage: [String]) -> String {
    let lines = damage.flatMap { $0.split(separator: "\n") }.filter { !$0.hasPrefix("***") }
    return (lines.first ?? "It is damaged") + (lines.first?.hasSuffix(".") == true ? "" : ".")
  }

  static func words(_ salvage: Salvage) -> String {
    let (all, copied) = (salvage.events.count, salvage.fromCopy)
    var text = "\(all == 1 ? "1 entry" : "\(all) entries") can be read"
    if copied > 0, let copy = salvage.copy { text += ", \(copied) of them from the copy of \(copy.day)" }
    guard let lost = salvage.lost else { return text + "; how many cannot, nobody can tell any more." }
    return text + (lost > 0 ? "; \(lost) cannot." : "; that is all of them.")
  }

  private mutating func copies(of place: URL) {
    let copies = DailyCopies(of: place)
    guard copies.isOn else {
      return add("copies", .missing, "none are made by themselves: strongback backup --daily on")
    }
    if let newest = copies.all.first {
      let age = Clock.now().calendarDay - newest.day
      let text = "\(copies.all.count) in \(copies.folder.path), the newest of \(newest.day)"
      add("copies", age > DailyCopies.kept ? .missing : .fine, text)
    } else {
      add("copies", .missing, "none yet; the first use of a day makes one in \(copies.folder.path).")
    }
  }

  /// Every run's original file has to be there, and to be the one that was imported.
  private mutating func files(of history: RunnerHistory, beside place: URL) {
    let shelf = RunFileShelf(beside: place)
    let hashes = RunnerState(history, asOf: Clock.now()).runs.compactMap { $0.record.file }
    let broken = hashes.filter { (try? shelf.read($0)) == nil }
    if hashes.isEmpty {
      add("run files", .missing, "none imported yet; strongback import brings them.")
    } else if broken.isEmpty {
      add("run files", .fine, "\(hashes.count), all whole")
    } else {
      let names = broken.prefix(3).map { shelf.place(of: $0).lastPathComponent }.joined(separator: ", ")
      let text = "\(broken.count) of \(hashes.count) are missing or damaged, such as \(names)."
      add("run files", .wrong, text + " What was read from them is kept; import the originals again.")
    }
  }

  mutating func machine() {
    let now = Clock.now()
    add("clock", .fine, MomentJSON.text(now) + ", " + TimeZone.current.identifier)
    if isatty(STDOUT_FILENO) == 1 {
      let isUTF8 =
        ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { ProcessInfo.processInfo.environment[$0] }
        .first { !$0.isEmpty }.map { $0.uppercased().contains("UTF-8") || $0.uppercased().contains("UTF8") } ?? false
      add(
        "terminal", isUTF8 ? .fine : .missing,
        isUTF8 ? "\(Paper.width ?? 80) columns used" : "not set to UTF-8: export LANG=C.UTF-8")
    }
    let voice = PlayerSound.machineVoice()
    add(
      "voice", voice == nil ? .missing : .fine,
      voice?.lastPathComponent ?? "none; bells say it all. espeak-ng would speak.")
    let messages = Programs.first(of: ["notify-send"])
    add(
      "messages", messages == nil ? .missing : .fine,
      messages?.lastPathComponent ?? "none; breaks ring the terminal's bell.")
  }

  private mutating func add(_ what: String, _ state: CheckUpFinding.State, _ text: String) {
    findings.append(CheckUpFinding(what: what, state: state, text: text))
  }
}

extension JournalError {
  /// The database can be opened no more, or not read to its end.
  fileprivate var isDamage: Bool {
    switch self {
    case .damagedDatabase, .damagedEvent, .notADatabase: true
    default: false
    }
  }
}
