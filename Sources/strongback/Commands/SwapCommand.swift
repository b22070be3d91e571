import ArgumentParser
import CoachCore
import Coaching

struct SwapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap", abstract: "Do another exercise of the same kind instead.",
    discussion: """
      strongback swap bird-dog prone-back-extension              once, where it comes next
      strongback swap cat-cow pelvic-tilt --on thursday          on that day
      strongback swap cat-cow pelvic-tilt --always               from now on
      strongback swap cat-cow                                    what could take its place
      strongback swap cat-cow --off                              takes the swap back
      """)
  @OptionGroup var options: CoachOptions
  @Argument(help: "The exercise that makes way.") var from: String
  @Argument(help: "The exercise that takes its place.") var to: String?
  @Option(help: "Only on this day.") var on: String?
  @Flag(help: "From now on.") var always = false
  @Flag(help: "Take swaps of this exercise back.") var off = false

  func run() async throws {
    let from = try named(from).id
    let wish = try await Wish(options)
    if off { return try await takeBack(from, wish) }
    _ = try wish.planned()
    if always, on != nil { throw CommandError(Exit.usage, "Either --on one day or --always, not both.") }
    let time: RunnerWishes.SwapTime =
      try always ? .always : on.map { .on(try Reading.day($0, today: wish.moment.day)) } ?? .next
    let day = wish.wishes.day(of: time, from: from)
    let choices = wish.wishes.choices(insteadOf: from, on: day)
    guard let to else { return print(offer(from, choices)) }
    let swap: Swap
    do {
      swap = try wish.wishes.swap(from, for: try named(to).id, time)
    } catch let obstacle as WishObstacle {
      throw refused(obstacle, from, choices, wish)
    }
    try await wish.record([.exerciseSwapped(swap)])
    let names = "\(Exercise.with(swap.to).name) instead of \(Exercise.with(from).name)"
    print(day.map { "\(names), \(DayWords.near($0, today: wish.moment.day))." } ?? "\(names), from now on.")
  }

  private func offer(_ from: ExerciseID, _ choices: [ExerciseID]) -> String {
    guard !choices.isEmpty else { return "Nothing else of its kind suits you and your kit now." }
    return "In the place of \(Exercise.with(from).name) there could be:\n"
      + choices.map { "  " + $0.slug.padding(to: 32) + Exercise.with($0).name }.joined(separator: "\n")
  }

  private func refused(
    _ obstacle: WishObstacle, _ from: ExerciseID, _ choices: [ExerciseID], _ wish: Wish
  ) -> CommandError {
    var text = "Not swapped. " + wish.words.text(obstacle)
    switch obstacle {
    case .notInSession, .notInWeek: text += " For good: strongback swap \(from.slug) OTHER --always"
    case .past: break
    default:
      text += "\n" + offer(from, choices)
    }
    return CommandError(Exit.usage, text)
  }

  private func takeBack(_ from: ExerciseID, _ wish: Wish) async throws {
    let ends = wish.wishes.endingSwaps(of: from)
    guard !ends.isEmpty else { return print("\(Exercise.with(from).name) is not swapped.") }
    try await wish.record(ends)
    print("\(Exercise.with(from).name) has its place again.")
  }
}
