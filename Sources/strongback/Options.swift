import ArgumentParser
import CoachCore
import Coaching
import Foundation
import Journal
import JournalSQLite

/// Where the journal is, and which moment it is: what most commands share.
struct CoachOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The database; by default the one in your data folder.", valueName: "path"))
  var database: String?
  @Option(help: ArgumentHelp("Read a journal of JSON Lines instead of the database.", valueName: "file"))
  var journal: String?
  @Option(help: "The moment to speak of: a day (07:00 of it) or 2026-03-01T07:30+01:00.") var date: String?

  func moment() throws -> LocalMoment {
    guard let date else { return Clock.now() }
    guard let moment = Clock.parse(date) else {
      throw CommandError(
        Exit.usage, "\"\(date)\" is no moment. Write a day such as 2026-03-01, or 2026-03-01T07:30+01:00.")
    }
    return moment
  }

  /// These options as they are typed, to hand on to another command.
  var words: [String] {
    [("--database", database), ("--journal", journal), ("--date", date)].flatMap { name, value in
      value.map { [name, $0] } ?? []
    }
  }

  var place: URL { database.map { URL(fileURLWithPath: $0) } ?? SQLiteJournal.standardPlace() }

  /// - Parameter copying: whether the first use of a day copies the database before anything is written to it.
  func store(copying: Bool = true) throws -> any JournalStore {
    if copying { makeDailyCopy() }
    return try translating {
      if let journal { return try JSONLinesJournal(at: URL(fileURLWithPath: journal)) }
      return try SQLiteJournal(at: place)
    }
  }

  func coach() throws -> Coach { Coach(try store()) }

  /// Looks again at the runs of the last weeks that an older version had read; a replay changes nothing.
  func freshened(_ outlook: Outlook, _ coach: Coach, at moment: LocalMoment) async throws -> Outlook {
    guard journal == nil, date == nil else { return outlook }
    let shelf = RunFileShelf(beside: place)
    let count = try await translated { try await coach.readAgain(outlook.picture.state.runs, from: shelf, at: moment) }
    return count > 0 ? try await translated { try await coach.outlook(at: moment) } : outlook
  }

  /// What follows from all that is known at the moment, for a command that only shows something.
  func outlook() async throws -> Outlook {
    let (coach, moment) = (try coach(), try moment())
    return try await freshened(try await translated { try await coach.outlook(at: moment) }, coach, at: moment)
  }

  func picture() async throws -> RunnerPicture {
    let (coach, moment) = (try coach(), try moment())
    return try await translated { try await coach.picture(at: moment) }
  }
}

/// Runs something that may fail in the journal, and says in a sentence what failed.
@discardableResult
func translating<Value>(_ work: () throws -> Value) throws -> Value {
  do { return try work() } catch let error as JournalError { throw CommandError(error) }
}

@discardableResult
func translated<Value>(_ work: () async throws -> Value) async throws -> Value {
  do { return try await work() } catch let error as JournalError { throw CommandError(error) }
}

extension CommandError {
  init(_ error: JournalError) {
    switch error {
    case .notFound(let path): self.init(Exit.notFound, "There is no file at \(path). Check the path.")
    case .notAllowed(let path):
      self.init(
        Exit.noPermission, "\(path) cannot be read or written with your rights. Choose another place with --database.")
    case .diskFull(let path):
      self.init(
        Exit.inputOutput, "The disk that holds \(path) is full. Nothing was lost; free some space and try again.")
    case .busy: self.init(Exit.busy, "Another program is using the journal. Wait a moment and try again.")
    case .readOnly: self.init(Exit.usage, "A journal file is only read. Use --database to record something.")
    case .newerDatabase, .newerEvent:
      self.init(
        Exit.newerVersion, "A newer Strongback wrote this journal. Nothing was changed; update Strongback to read it.")
    case .notADatabase(let path):
      self.init(Exit.badData, "\(path) is not a Strongback database. Nothing was changed; choose another file.")
    case .damagedLine(let line, _):
      self.init(
        Exit.badData, "Line \(line) of the journal cannot be read. Nothing was taken in; mend or remove that line.")
    case .damagedDatabase(let path), .damagedFile(let path):
      self.init(Exit.badData, "\(path) is damaged. Nothing was changed; go back to a copy of it.")
    case .damagedEvent:
      self.init(Exit.badData, "An entry of the journal cannot be read. Nothing was changed; go back to a copy of it.")
    case .movedOn, .differentEvent, .unstorable:
      self.init(Exit.busy, "The journal has changed meanwhile. Nothing was written; try again.")
    case .failed(let path, let code):
      self.init(Exit.inputOutput, "\(path) cannot be used (code \(code)). Nothing was changed.")
    }
  }
}
