import CoachCore
import Figures

nonisolated(unsafe) private var film: Film?

/// Sets up an exercise by its place in the catalogue; false: there is none.
@_expose(wasm, "film")
func setUp(_ place: Int32) -> Bool {
  guard ExerciseID.allCases.indices.contains(Int(place)) else { return false }
  film = Film(ExerciseID.allCases[Int(place)], theme: .page)
  return true
}

/// Draws a moment of the way out, a share of 0…1; the bytes that it took.
@_expose(wasm, "frame")
func draw(_ share: Double) -> Int32 { Int32(film?.contents(at: .out(share)).utf8.count ?? 0) }
