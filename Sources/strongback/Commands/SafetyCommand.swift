import ArgumentParser
import CoachCore

struct SafetyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "safety", abstract: "When to get help, at once or soon.")

  func run() {
    for section in SafetyCard().sections {
      print(Ink.bold(section.title))
      if !section.text.isEmpty { print(section.text) }
      for point in section.points { print("  · " + point) }
      print("")
    }
  }
}
