import ArgumentParser
import Foundation
import WebApp

struct PhraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phrase", abstract: "Set the phrase that other devices must say.",
    discussion: """
      Needed before "strongback serve --host" opens the coach to a phone. It is asked for, or read from a file; only a slow \
      hash of it is kept. A new phrase asks every device again.
      """)
  @OptionGroup var options: CoachOptions
  @Option(help: ArgumentHelp("Read the phrase from the first line of this file.", valueName: "path")) var fromFile:
    String?
  @Flag(help: "Forget the phrase: no other device gets in.") var off = false

  func run() throws {
    let file = PhraseFile(beside: options.place)
    if off {
      try writing { try file.remove() }
      return print("The phrase is forgotten. Only this machine reaches the coach now.")
    }
    let phrase = try fromFile.map(PhraseCommand.read) ?? ask()
    guard let hash = PhraseHash(of: phrase) else {
      throw CommandError(
        Exit.usage,
        "A phrase has at least \(PhraseHash.shortest) characters, four words for example, and at most \(PhraseHash.longest). "
          + "Nothing was changed.")
    }
    try writing { try file.write(hash) }
    print("The phrase is set. Devices that were in before say it again.")
  }

  private static func read(_ path: String) throws -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw CommandError(Exit.notFound, "There is no file to read at \(path). Nothing was changed.")
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).first.map {
      $0.trimmingCharacters(in: .whitespaces)
    }
      ?? ""
  }

  private func ask() throws -> String {
    guard Prompt.isTerminal else {
      throw CommandError(
        Exit.usage, "A phrase is typed on a terminal, or read from a file: strongback phrase --from-file PATH")
    }
    let first = String(cString: getpass("A phrase of at least \(PhraseHash.shortest) characters (it is not shown): "))
    let second = String(cString: getpass("Once more: "))
    guard first == second else { throw CommandError(Exit.usage, "The two were not the same. Nothing was changed.") }
    return first
  }

  private func writing(_ work: () throws -> Void) throws {
    do { try work() } catch {
      throw CommandError(
        Exit.cannotCreate,
        "The folder \(options.place.deletingLastPathComponent().path) cannot be written. Nothing was changed.")
    }
  }
}
