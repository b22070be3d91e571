import ArgumentParser
import CoachCore
import Figures
import Foundation

struct FigureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Draw an exercise as SVG: a still, a strip of start and end, or moving.")

  @Argument(help: "An exercise, such as bird-dog.") var exercise: String
  @Flag(help: "Start and end side by side.") var strip = false
  @Flag(help: "Moving, at the pace of the exercise.") var animated = false
  @Option(help: "left or right.") var side: String = "right"
  @Option(help: "A file to write it to; printed otherwise.") var out: String?

  func run() async throws {
    let found = try named(exercise)
    let drawn = try FigureCommand.side(side)
    let figure = Figure.of(found.id)
    let svg =
      if animated {
        Film(found.id, side: drawn).animated(Repetition(found))
      } else if strip {
        figure.strip(side: drawn)
      } else {
        figure.still(side: drawn)
      }
    guard let out else { return print(svg) }
    do {
      try Data(svg.utf8).write(to: URL(fileURLWithPath: out))
    } catch {
      throw CommandError(Exit.cannotCreate, "\(out) cannot be written. Name a file in a folder of yours.")
    }
  }

  private static func side(_ word: String) throws -> Side {
    switch word {
    case "right": .right
    case "left": .left
    default: throw CommandError(Exit.usage, "\(word) is not a side. Write left or right.")
    }
  }
}
