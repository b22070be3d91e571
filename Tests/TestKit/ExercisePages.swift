public import CoachCore
import Figures

/// The pages of `docs/exercises`: one for each exercise with its drawing and its doses, and a list of all.
public enum ExercisePages {
  /// Every file by its name.
  public static var files: [(name: String, text: String)] {
    Exercise.catalogue.flatMap { exercise in
      [
        (exercise.id.slug + ".md", page(of: exercise)), (exercise.id.slug + ".svg", Figure.of(exercise.id).strip()),
      ]
    } + [("README.md", list), ("five.svg", five)]
  }

  public static func page(of exercise: Exercise) -> String {
    let figure = Figure.of(exercise.id)
    var text = "# \(exercise.name)\n\n![\(figure.words())](\(exercise.id.slug).svg)\n\n"
    text += figure.captions.map { "- " + $0 }.joined(separator: "\n") + "\n"
    text += "\n## How\n\n" + exercise.cues.map { "- " + $0 }.joined(separator: "\n") + "\n"
    text += "- breath: \(exercise.breathing)\n\n## How much\n\n"
    text += "| Level | Sets | Times | Hold, s | Rest, s |\n| --- | --- | --- | --- | --- |\n"
    for level in Level.allCases {
      let dose = exercise.dose[level]
      let sides = exercise.sides(at: level) == 2 ? " each side" : ""
      text +=
        "| \(level.slug) | \(dose.sets) | \(dose.reps)\(sides) | \(Int(dose.hold.value)) | \(Int(dose.rest.value)) |\n"
    }
    let changes = Figure.variants(of: exercise.id)
    if !changes.isEmpty {
      text += "\n## Drawn otherwise\n\n"
      text +=
        changes.map { "- \($0.figure.instruction): `strongback figure \(exercise.id.slug) --for \($0.tag.slug)`" }
        .joined(separator: "\n") + "\n"
    }
    if let easier = exercise.regression { text += "\nEasier: [\(Exercise.with(easier).name)](\(easier.slug).md)\n" }
    if let harder = exercise.progression { text += "\nHarder: [\(Exercise.with(harder).name)](\(harder.slug).md)\n" }
    return text
  }

  private static var list: String {
    var text =
      "# Exercises\n\nMade from the catalogue and the figures by `script/figures`; change those, not these pages.\n"
    for position in Position.allCases {
      text += "\n## \(position.slug)\n\n"
      for exercise in Exercise.catalogue where exercise.position == position {
        text += "- [\(exercise.name)](\(exercise.id.slug).md)\n"
      }
    }
    return text
  }

  /// Five stills in a row, for the first page of the project.
  private static var five: String {
    let shown: [ExerciseID] = [.birdDog, .sidePlank, .gluteBridge, .catCow, .halfKneelingHipFlexorStretch]
    var text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1500 240\" role=\"img\">"
    text += "<title>\(shown.map { Exercise.with($0).name }.joined(separator: ", "))</title>"
    for (i, exercise) in shown.enumerated() {
      let place =
        "<svg x=\"\(i * 300 + 10)\" y=\"10\" width=\"280\" height=\"220\" preserveAspectRatio=\"xMidYMax meet\" "
      text += place + Figure.of(exercise).still().dropFirst("<svg ".count)
    }
    return text + "</svg>"
  }
}
