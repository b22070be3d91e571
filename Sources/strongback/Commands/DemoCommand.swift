import ArgumentParser
import CoachCore
import Coaching
import Foundation
import Journal

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Fill an empty database with a made-up runner, to try the coach.",
    discussion: """
      The runner is called "\(DemoRunner.name)" and never lived. Three years of runs, sessions, pain and tests end
      today, or on --date, with a calm back. The same seed and date make the same life. Original FIT files are there for
      the runs of the last \(DemoRunner.filedWeeks) weeks.
      """)
  @OptionGroup var options: CoachOptions
  @Option(help: "How many years, 1 to 10.") var years = 3
  @Option(help: "Another number makes another life.") var seed = 1

  func run() async throws {
    guard (1...10).contains(years) else {
      throw CommandError(Exit.usage, "A made-up life can be 1 to 10 years long. Nothing was written.")
    }
    let moment = try options.moment()
    let store = try options.store()
    guard try await translated({ try await store.events(of: .owner).events }).isEmpty else {
      throw CommandError(
        Exit.cannotCreate,
        "\(options.place.path) already holds a journal. A made-up runner needs a database of their own, so nothing was written: strongback demo --database demo.db"
      )
    }
    print("Living \(years == 1 ? "a year" : "\(years) years") of \(DemoRunner.name) …")
    let life = DemoRunner.life(seed: seed, until: moment, weeks: 52 * years)
    let shelf = RunFileShelf(beside: options.place)
    try translating { for file in life.files { _ = try shelf.keep(file) } }
    let count = try await translated { try await store.take(life.events, for: .owner) }
    print("\(count) entries, \(life.files.count) run files. Nobody of this name ever lived.")
    print("Next: strongback today --database \(options.database ?? options.place.path)")
  }
}
