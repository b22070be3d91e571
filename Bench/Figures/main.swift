import CoachCore
import Figures
import Foundation
import TestKit

// Prints how long drawing takes with --speed; else writes into a folder every exercise as one sheet in each theme and a
// page where all of them move, and into a second one, where it is named, the pages of the docs.
if CommandLine.arguments.contains("--speed") {
  printSpeed()
  exit(0)
}
let folder = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? ".")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)

func write(_ text: String, _ name: String) throws {
  try Data(text.utf8).write(to: folder.appendingPathComponent(name))
}

/// A drawing as part of a larger one, so many units wide.
func placed(_ svg: String, x: Int, y: Int, width: Int, height: Int) -> String {
  svg.replacing(
    "<svg ", with: "<svg x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" ", maxReplacements: 1)
}

for (name, theme, paper, ink) in [("light", Theme.light, "#FBF8F3", "#5C6675"), ("dark", .dark, "#12161D", "#A4ACB8")] {
  var sheet = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2000\" height=\"3120\">"
  sheet += "<rect width=\"2000\" height=\"3120\" fill=\"\(paper)\"/>"
  for (i, exercise) in ExerciseID.allCases.enumerated() {
    let (x, y) = (i % 4 * 500, i / 4 * 260)
    let words = Exercise.with(exercise).name
    sheet +=
      "<text x=\"\(x + 12)\" y=\"\(y + 20)\" font-family=\"sans-serif\" font-size=\"13\" fill=\"\(ink)\">\(words)</text>"
    sheet += placed(Figure.of(exercise).strip(theme: theme), x: x + 10, y: y + 30, width: 400, height: 220)
    sheet += placed(Figure.of(exercise).icon(theme: theme), x: x + 430, y: y + 190, width: 48, height: 48)
  }
  try write(sheet + "</svg>", name + ".svg")
}

var page = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Exercises</title>"
page += "<meta name=\"color-scheme\" content=\"light dark\">"
page +=
  "<style>body{display:flex;flex-wrap:wrap;gap:1rem;font-family:sans-serif}figure{width:20rem}svg{width:100%}</style>"
for exercise in Exercise.catalogue {
  page += "<figure>" + Film(exercise.id, theme: .light).animated(Repetition(exercise))
  page += "<figcaption>\(exercise.name)</figcaption></figure>"
}
try write(page + "</html>", "moving.html")

if CommandLine.arguments.count > 2 {
  let docs = URL(fileURLWithPath: CommandLine.arguments[2])
  try FileManager.default.createDirectory(at: docs, withIntermediateDirectories: true)
  for file in ExercisePages.files { try Data(file.text.utf8).write(to: docs.appendingPathComponent(file.name)) }
}
