/// What keeps an exercise out of a runner's planned blocks.
public enum ExerciseObstacle: Hashable, Sendable {
  /// The runner left it out.
  case banned
  /// A clinician's programme leaves it out.
  case leftOut(by: ProgrammeAuthor)
  /// A clinician's programme sets what is done for this part of the body.
  case setOtherwise(by: ProgrammeAuthor)
  /// A leg symptom moved away from the spine with it (C3).
  case stopped(through: CalendarDay)
  /// It does not go with what is so of the runner.
  case excluded(Tag)
  case needsClinician(Tag)
  /// Kit that is not at hand.
  case equipment([Equipment])
  /// It needs room to lie or kneel.
  case floor
  case pain(PainState)
  /// On hold it hurt most: its easier form takes its place, where there is one (C4, K2).
  case eased(to: ExerciseID?)
  /// Never fills a planned block.
  case byHand
  case level(needs: Level, has: Level)
  /// The runner put another one in its place.
  case swapped(to: ExerciseID)
  /// Its ladder stands at an easier exercise, or has not begun there.
  case notYet(now: ExerciseID)
  /// Its ladder has gone beyond it.
  case outgrown(now: ExerciseID)
  /// Its dose does not fit into a block of this many minutes.
  case tooLong(minutes: Int)
}

extension SlotConditions {
  /// What of body, place and pain stands against an exercise in every slot, in that order; bans are not among it.
  func obstacles(to exercise: Exercise) -> [ExerciseObstacle] {
    var obstacles: [ExerciseObstacle] = []
    for contraindication in exercise.contraindications where tags.contains(contraindication.tag) {
      switch contraindication.action {
      case .exclude: obstacles.append(.excluded(contraindication.tag))
      case .clinician: if !cleared.contains(exercise.id) { obstacles.append(.needsClinician(contraindication.tag)) }
      case .modify: break
      }
    }
    let missing = exercise.equipment.filter {
      $0 != .none && $0 != .stickOptional && $0 != .stepOptional && !equipment.contains($0)
    }
    if !missing.isEmpty { obstacles.append(.equipment(missing)) }
    if !floorSpace, exercise.position != .standing, exercise.position != .seated { obstacles.append(.floor) }
    return obstacles
  }
}
