public import CoachCore

extension Role {
  public var words: String {
    switch self {
    case .anteriorCore: "front of the trunk"
    case .lateralCore: "side of the trunk"
    case .backExtensors: "back muscles"
    case .hipExtensors: "back of the hips"
    case .hipAbductors: "side of the hips"
    case .lowerLimb: "legs"
    case .thoracicRotation: "upper-back turning"
    case .lumbarMobility: "low-back mobility"
    case .hipMobility: "hip mobility"
    case .upperBack: "upper back"
    case .breathing: "breathing"
    case .movementBreak: "breaks from sitting"
    }
  }
}

extension Slot {
  public var words: String {
    switch self {
    case .preRun: "before a run"
    case .postRun: "after a run"
    case .restDayStrength: "strength on a rest day"
    case .deskBreak: "at the desk"
    case .bedtime: "before bed"
    }
  }
}

extension Position {
  public var words: String {
    switch self {
    case .supine: "on your back"
    case .sideLying: "on your side"
    case .quadruped: "on hands and knees"
    case .prone: "face down"
    case .halfKneeling: "half kneeling"
    case .seated: "sitting"
    case .standing: "standing"
    }
  }
}

extension Equipment {
  public var words: String {
    slug.split(separator: "-").joined(separator: " ").replacing(" optional", with: " (optional)")
      .replacing("none", with: "nothing")
  }
}
