import ArgumentParser
import CoachCore
import Coaching
import Foundation

struct ExercisesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercises", abstract: "Show the exercises, or all about one of them.")

  @Argument(help: "An exercise, such as bird-dog.") var exercise: String?
  @Flag(help: "Print its drawing as SVG: a still, or with --strip or --animated.") var svg = false
  @Flag(help: "Draw it in Braille dots, also where the output is not a terminal.") var dots = false
  @OptionGroup var drawing: FigureOptions
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
    if svg || drawing.strip || drawing.animated { return print(try drawing.svg(of: found)) }
    if json { return try printJSON(ExerciseJSON(found)) }
    if dots || DotScreen.isShown {
      let figure = try drawing.figure(of: found)
      print(DotScreen.text(of: figure, side: try Reading.side(drawing.side)) + "\n")
    }
    print(ExerciseSheet.text(of: found))
  }
}
