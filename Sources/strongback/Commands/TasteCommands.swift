import ArgumentParser
import CoachCore
import Coaching

struct BanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "ban", abstract: "Leave an exercise out for good.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "An exercise, such as bird-dog; without it, what you left out.") var exercise: String?
  @Flag(help: "Print the list as JSON.") var json = false

  func run() async throws {
    let wish = try await Wish(options)
    guard let exercise else { return try list(wish.picture.state.banned) }
    let id = try named(exercise).id
    guard !wish.picture.state.banned.contains(id) else { return print(TasteWords.isBanned(id)) }
    let before = wish.plan
    try await wish.record([.exerciseBanned(id)])
    print(TasteWords.banned(id))
    let after = try await Wish(options)
    if let instead = TasteWords.instead(of: id, before: before, after: after.plan) { print(Paper.wrapped(instead)) }
  }

  private func list(_ banned: Set<ExerciseID>) throws {
    let ids = ExerciseID.allCases.filter { banned.contains($0) }
    if json { return try printJSON(ids.map { $0.slug }) }
    if ids.isEmpty { return print("You have left nothing out.") }
    for id in ids { print(id.slug.padding(to: 32) + Exercise.with(id).name) }
  }
}

struct AllowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "allow", abstract: "Let an exercise back in.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "An exercise, such as bird-dog.") var exercise: String

  func run() async throws {
    let id = try named(exercise).id
    let wish = try await Wish(options)
    guard wish.picture.state.banned.contains(id) else {
      print(TasteWords.isNotBanned(id))
      return wish.sayObstacles(to: id)
    }
    try await wish.record([.exerciseAllowed(id)])
    print(TasteWords.allowed(id))
    try await Wish(options).sayObstacles(to: id)
  }
}

struct LikeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "like", abstract: "Say that you enjoy an exercise.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "An exercise, such as bird-dog.") var exercise: String
  @Flag(help: "Neither like it nor dislike it any more.") var noLonger = false

  func run() async throws {
    try await Wish.enjoy(exercise, noLonger ? .neutral : .like, options)
  }
}

struct DislikeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dislike", abstract: "Say that you enjoy an exercise less; it stays possible.")
  @OptionGroup var options: CoachOptions
  @Argument(help: "An exercise, such as bird-dog.") var exercise: String
  @Flag(help: "Neither like it nor dislike it any more.") var noLonger = false

  func run() async throws {
    try await Wish.enjoy(exercise, noLonger ? .neutral : .dislike, options)
  }
}
