extension ExerciseID {
  /// The next harder exercise of the same strength ladder.
  ///
  /// Links into other ladders are hints; mobility has no rungs: each of its exercises grows by itself, so that they can rotate.
  public var rungAbove: ExerciseID? { neighbour(Exercise.with(self).progression) }

  /// The next easier exercise of the same strength ladder.
  public var rungBelow: ExerciseID? { neighbour(Exercise.with(self).regression) }

  /// The easiest of the exercises that lead to this one; it names their chain.
  public var lowestRung: ExerciseID {
    var rung = self
    while let below = rung.rungBelow { rung = below }
    return rung
  }

  /// The exercises of the chain, easiest first.
  public var chain: [ExerciseID] {
    var chain = [lowestRung]
    while let above = chain[chain.count - 1].rungAbove { chain.append(above) }
    return chain
  }

  private func neighbour(_ id: ExerciseID?) -> ExerciseID? {
    guard let id else { return nil }
    let (here, there) = (Exercise.with(self), Exercise.with(id))
    return here.ladder == there.ladder && here.rolePrimary.isStrength && there.rolePrimary.isStrength ? id : nil
  }
}
