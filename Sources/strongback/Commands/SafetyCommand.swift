import ArgumentParser
import CoachCore
import Coaching

struct SafetyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "safety", abstract: "When to get help, at once or soon.")

  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    if json { return try printJSON(SafetyCard().sections.map(SafetySectionJSON.init)) }
    for section in SafetyCard().sections {
      print(Ink.bold(section.title))
      if !section.text.isEmpty { print(section.text) }
      for point in section.points { print("  · " + point) }
      print("")
    }
  }
}
