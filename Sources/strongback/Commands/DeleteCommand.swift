import ArgumentParser
import Coaching
import Foundation
import Journal

struct DeleteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete everything: journal, run files and copies. It asks twice.")
  @OptionGroup var options: CoachOptions

  /// What has to be typed, so that nobody does it by accident.
  private static let words = "delete everything"

  func run() async throws {
    guard options.journal == nil else {
      throw CommandError(Exit.usage, "A journal file is only read. Remove it yourself if you want it gone.")
    }
    let erasure = Erasure(of: options.place)
    guard erasure.isAnythingThere else { return print("There is nothing to delete at \(options.place.path).") }
    let events = (try? await options.store().events(of: .owner).events.count) ?? 0
    print("This deletes, for good:")
    for line in erasure.contents(events: events) { print("  " + line) }
    print(Paper.wrapped("\nTo have it elsewhere first: strongback export all\n"))
    let prompt = Prompt()
    guard try prompt.line("Type \"\(DeleteCommand.words)\" to go on, anything else to keep it:") == DeleteCommand.words
    else { return print("Nothing was deleted.") }
    guard try prompt.yes("It cannot be brought back. Delete it now?", otherwise: false) else {
      return print("Nothing was deleted.")
    }
    let isWhole = try await translated { try await erasure.carryOut() }
    print("Everything is deleted.")
    if !isWhole {
      print(
        Paper.wrapped(
          "Another Strongback has the database open, so its file stays, with nothing in it. It is removed when you end "
            + "that one and ask again."))
    }
    print(Paper.wrapped(ErasureWords.beyondReach(.terminal)))
  }
}
