import ArgumentParser
import CoachCore
import Coaching
import Foundation

struct ExercisesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercises", abstract: "Show the exercises, or all about one of them.")

  @Argument(help: "An exercise, such as bird-dog.") var exercise: String?
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    guard let exercise else {
      if json { return try printJSON(Exercise.catalogue.map(ExerciseJSON.init)) }
      for position in Position.allCases {
        print(Ink.bold(position.slug))
        for exercise in Exercise.catalogue where exercise.position == position {
          print("  " + exercise.id.slug.padding(toLength: 32, withPad: " ", startingAt: 0) + exercise.name)
        }
      }
      print("\nAll about one: strongback exercises bird-dog")
      return
    }
    let found = try named(exercise)
    if json { return try printJSON(ExerciseJSON(found)) }
    print(ExerciseSheet.text(of: found))
  }
}
