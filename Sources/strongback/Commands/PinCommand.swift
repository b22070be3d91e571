import ArgumentParser
import CoachCore
import Coaching

struct PinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: "Keep a block on a day of your choice.",
    discussion: """
      strongback pin thursday lateral-core                        the coach chooses the exercise
      strongback pin thursday lateral-core --exercise side-plank
      strongback pin thursday lateral-core --off                  takes it back
      strongback pin                                              shows what is pinned
      """)
  @OptionGroup var options: CoachOptions
  @Argument(help: "A day: 2026-03-01, tomorrow, sunday.") var day: String?
  @Argument(help: "What it is for, such as lateral-core or hip-mobility.") var role: String?
  @Option(help: "The exercise that fills it.") var exercise: String?
  @Flag(help: "A block of ten minutes.") var long = false
  @Flag(help: "Take the pin back.") var off = false
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let wish = try await Wish(options)
    guard let day else { return try list(wish) }
    let exercise = try exercise.map { try named($0).id }
    guard let role = try role.map(PinCommand.role) ?? exercise.map({ Exercise.with($0).plannedRole }) else {
      throw CommandError(Exit.usage, "What shall the block be for? \(PinCommand.choices)")
    }
    let pin = Pin(day: try Reading.day(day, today: wish.moment.day), role: role, exercise: exercise, long: long)
    if off { return try await unpin(pin, wish) }
    _ = try wish.planned()
    let near = DayWords.near(pin.day, today: wish.moment.day)
    let block: PlannedBlock?
    do {
      block = try wish.wishes.block(of: pin)
    } catch {
      throw CommandError(Exit.usage, "Not pinned. " + wish.words.text(error))
    }
    try await wish.record([.blockPinned(pin)])
    guard let block else {
      return print("Pinned: \(role.words), \(near). It takes its place when that week is planned.")
    }
    print("Pinned: \(role.words), \(near), with \(Exercise.with(block.exercise).name).")
  }

  private func unpin(_ pin: Pin, _ wish: Wish) async throws {
    let ends = wish.wishes.endingPins(of: pin.role, on: pin.day)
    guard !ends.isEmpty else { throw CommandError(Exit.usage, "There is no such pin. What is pinned: strongback pin") }
    try await wish.record(ends)
    print("No longer pinned: \(pin.role.words), \(DayWords.near(pin.day, today: wish.moment.day)).")
  }

  private func list(_ wish: Wish) throws {
    let pins = wish.wishes.pins
    if json { return try printJSON(pins.map { PinJSON($0) }) }
    if pins.isEmpty { print("Nothing is pinned.") }
    for pin in pins {
      let with = pin.exercise.map { ", with \(Exercise.with($0).name)" } ?? ""
      print(
        "\(DayWords.near(pin.day, today: wish.moment.day)): \(pin.role.words)" + with
          + (pin.long ? ", ten minutes" : ""))
    }
  }

  static let choices = "It can be: \(Role.planned.map { $0.slug }.joined(separator: ", "))."

  static func role(_ text: String) throws -> Role {
    let wanted = text.lowercased()
    guard let role = Role.planned.first(where: { $0.slug == wanted || $0.words == wanted }) else {
      throw CommandError(Exit.usage, "The week plans no blocks called \"\(text)\". \(choices)")
    }
    return role
  }
}
