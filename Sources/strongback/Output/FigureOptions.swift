import ArgumentParser
import CoachCore
import Figures

/// What of an exercise is drawn, for `figure` and for `exercises ID --svg`.
struct FigureOptions: ParsableArguments {
  @Flag(help: "Start and end side by side.") var strip = false
  @Flag(help: "Moving, at the pace of the exercise.") var animated = false
  @Option(help: "left or right.") var side: String = "right"
  @Option(name: .customLong("for"), help: "As it is changed with a tag, such as wrist.") var tag: String?

  func svg(of exercise: Exercise) throws -> String {
    let side = try Reading.side(self.side)
    let figure = try figure(of: exercise)
    if animated { return Film(figure, side: side).animated(Repetition(exercise)) }
    return strip ? figure.strip(side: side) : figure.still(side: side)
  }

  func figure(of exercise: Exercise) throws -> Figure {
    guard let tag else { return Figure.of(exercise.id) }
    let found: Tag = try Reading.slug(tag, "tag")
    if let figure = Figure.of(exercise.id, with: found) { return figure }
    let drawn = Figure.variants(of: exercise.id).map(\.tag.slug).joined(separator: ", ")
    throw CommandError(
      Exit.usage,
      "\(exercise.name) looks the same with \(found.slug). "
        + (drawn.isEmpty ? "It has no drawn changes." : "Its drawn changes are for: \(drawn)."))
  }
}
