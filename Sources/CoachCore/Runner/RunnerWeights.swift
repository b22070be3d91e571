extension RunnerPicture {
  /// All that tests and runs make count for more in the week; each finding is added here, with its reason (H2).
  public var weights: [RoleWeight] {
    var weights: [RoleWeight] = []
    if let weaker = weakerSides[.lateralCore], weaker.extraSet {
      let finding = RoleWeight.Finding.weakerSide(weaker.side)
      weights.append(RoleWeight(.lateralCore, percent: RoleWeight.sideDifference, because: finding))
    }
    if let fade = formFade, let flag = fade.flags.first {
      let finding = RoleWeight.Finding.formFades(flag, change: meanChange(flag, in: fade), runs: fade.runs.count)
      for role in RoleWeight.fadingForm {
        weights.append(RoleWeight(role, percent: RoleWeight.formFade, because: finding))
      }
    }
    return weights
  }

  /// Whether form fades late in the last runs (G2).
  public var formFade: FormFade? { FormFade(state.runs, on: state.today) }

  /// Per cent, over the runs that show the flag.
  private func meanChange(_ flag: FormFlag, in fade: FormFade) -> Double {
    var changes: [Double] = []
    for run in state.runs where fade.runs.contains(run.id) {
      if let drift = run.findings?.drift.first(where: { $0.flag == flag }) { changes.append(drift.change) }
    }
    return changes.reduce(0, +) / Double(max(1, changes.count))
  }

  /// Of each role whose test has sides, the weaker; the flag of E2 on the side bridge alone gives it a set more (E7).
  public var weakerSides: [Role: WeakerSide] {
    let results = state.tests.map { $0.value }
    var sides: [Role: WeakerSide] = [:]
    for role in Role.planned where role.isStrength {
      for cut in LevelCut.of(role) where cut.kind.hasSides {
        guard sides[role] == nil, let side = StartingLevel.weakerSide(of: cut.kind, in: results) else { continue }
        let isFlagged =
          cut.kind == .sideBridge && RatioFinding(.rightToLeftSide, from: results).verdict == .flag
        sides[role] = WeakerSide(side, extraSet: isFlagged)
      }
    }
    return sides
  }
}
