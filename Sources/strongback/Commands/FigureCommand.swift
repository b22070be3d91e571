import ArgumentParser
import Foundation

struct FigureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Draw an exercise as SVG: a still, a strip of start and end, or moving.")

  @Argument(help: "An exercise, such as bird-dog.") var exercise: String
  @OptionGroup var options: FigureOptions
  @Option(help: "A file to write it to; printed otherwise.") var out: String?

  func run() async throws {
    let svg = try options.svg(of: try named(exercise))
    guard let out else { return print(svg) }
    do {
      try Data(svg.utf8).write(to: URL(fileURLWithPath: out))
    } catch {
      throw CommandError(Exit.cannotCreate, "\(out) cannot be written. Name a file in a folder of yours.")
    }
  }
}
