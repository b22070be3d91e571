/// The order between the breaths of a session (H7): mobility, then strength with the most demanding first, static stretches.
enum SessionOrder {
  static func sorted(_ blocks: [PlannedBlock]) -> [PlannedBlock] {
    blocks.enumerated().sorted { key($0.element, $0.offset) < key($1.element, $1.offset) }.map { $0.element }
  }

  private static func key(_ block: PlannedBlock, _ place: Int) -> Int {
    let exercise = Exercise.with(block.exercise)
    return (stage(block.role, exercise) * 10 + Int(exercise.position.rawValue)) * 10 + place
  }

  private static func stage(_ role: Role, _ exercise: Exercise) -> Int {
    if exercise.kind == .staticStretch { return 5 }
    if role.isMobility { return 0 }
    if role.isHeavy { return exercise.fatigueCost >= 2 ? 1 : 2 }
    return role == .hipAbductors ? 4 : 3
  }
}
