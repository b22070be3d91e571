import ArgumentParser
import CoachCore
import Coaching

/// How the program ends, for scripts; `strongback doctor` and the manual list them.
enum Exit {
  static let refusedForSafety: Int32 = 2
  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let notFound: Int32 = 66
  static let newerVersion: Int32 = 69
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74
  static let busy: Int32 = 75
  static let noPermission: Int32 = 77
}

/// A failure with the sentence that a runner reads, and the exit code that a script reads.
struct CommandError: Error, CustomStringConvertible {
  let code: Int32
  let description: String

  init(_ code: Int32, _ description: String) {
    self.code = code
    self.description = description
  }

  init(_ mistake: ProfileMistake) { self.init(Exit.usage, mistake.sentence) }
}

/// The exercise that a word names, or an error that offers the nearest one.
func named(_ word: String) throws -> Exercise {
  if let id = ExerciseID(slug: word.lowercased()) { return Exercise.with(id) }
  let wanted = word.lowercased()
  if let found = Exercise.catalogue.first(where: { exercise in
    exercise.name.lowercased() == wanted || exercise.aliases.contains { $0.lowercased() == wanted }
  }) {
    return found
  }
  let nearest = ExerciseID.nearest(to: wanted)
  throw CommandError(
    Exit.notFound,
    "There is no exercise called \"\(word)\". Did you mean \(nearest.slug)? \"strongback exercises\" lists all 48.")
}
