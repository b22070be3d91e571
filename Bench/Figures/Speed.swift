import CoachCore
import Figures

/// The mean time of a frame over all exercises and fifty moments each, the slowest exercise's, and that of a still; each is
/// the best of eight rounds, so that other work of the machine counts little.
func printSpeed() {
  let clock = ContinuousClock()
  var slowest = (Duration.zero, "")
  var total = Duration.zero
  for exercise in ExerciseID.allCases {
    let film = Film(exercise, theme: .page)
    var length = 0
    let time = best {
      clock.measure { for i in 0..<50 { length += film.contents(at: .out(Double(i) / 49)).utf8.count } } / 50
    }
    precondition(length > 0)
    total += time
    if time > slowest.0 { slowest = (time, exercise.slug) }
  }
  let still = best {
    clock.measure { for exercise in ExerciseID.allCases { _ = Figure.of(exercise).still() } }
      / ExerciseID.allCases.count
  }
  print("a frame \(total / ExerciseID.allCases.count), at most \(slowest.0) (\(slowest.1)); a still \(still)")
}

private func best(_ round: () -> Duration) -> Duration { (0..<8).map { _ in round() }.min() ?? .zero }
