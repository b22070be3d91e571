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

  func run() async throws {
    var checkUp = CheckUp()
    await checkUp.journal(options)
    checkUp.machine()
    if json { try printJSON(checkUp.findings) } else { checkUp.say() }
    if checkUp.findings.contains(where: { $0.state == .wrong }) { throw ExitCode(Exit.badData) }
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
        add("journal", .wrong, what + ". " + damage.prefix(3).joined(separator: " ") + " Go back to a copy of it.")
      }
      if let runs = try? await Coach(journal).history() { files(of: runs, beside: place) }
    } catch {
      add("journal", .wrong, CommandError(error).description)
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
      let names = broken.prefix(3).map { shelf.url(of: $0).lastPathComponent }.joined(separator: ", ")
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
