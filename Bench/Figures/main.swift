import CoachCore
import Figures
import Foundation

// Writes every figure as SVG into a folder: NAME.svg, NAME-icon.svg, in a theme.
let folder = URL(fileURLWithPath: CommandLine.arguments[1])
for (name, theme) in [("light", Theme.light), ("dark", .dark)] {
  let place = folder.appendingPathComponent(name)
  try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  for exercise in ExerciseID.allCases {
    let figure = Figure.of(exercise)
    try Data(figure.strip(theme: theme).utf8).write(to: place.appendingPathComponent(exercise.slug + "-strip.svg"))
    try Data(figure.still(theme: theme).utf8).write(to: place.appendingPathComponent(exercise.slug + ".svg"))
    let film = Film(exercise, theme: theme).animated(Repetition(Exercise.with(exercise)))
    try Data(film.utf8).write(to: place.appendingPathComponent(exercise.slug + "-animated.svg"))
    try Data(figure.icon(theme: theme).utf8).write(to: place.appendingPathComponent(exercise.slug + "-icon.svg"))
  }
}
