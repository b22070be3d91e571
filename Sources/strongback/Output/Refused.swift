import CoachCore
import Coaching

/// A refusal of the safety rules as the error of a command.
enum Refused {
  static func because(_ refusal: PlanRefusal, _ picture: RunnerPicture) -> CommandError {
    CommandError(Exit.refusedForSafety, StatusWords.refusal(refusal, picture))
  }
}
