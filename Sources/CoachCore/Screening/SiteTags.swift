extension BodySite {
  /// The tag that pain of 3 and over, or "this movement hurts there", sets; nil where another rule takes over (K1) [E].
  ///
  /// Mid and low back have the pain machine and the diary; thigh, shin and foot open Q16.
  public var tag: Tag? {
    switch self {
    case .neck: .neck
    case .shoulder: .shoulder
    case .wrist: .wrist
    case .hip: .hipImpingement
    case .groin: .groin
    case .knee: .knee
    case .buttock, .hamstring: .hamstringAcute
    case .calf, .ankle: .ankleAchilles
    case .legFromBack: .acuteRadicular
    case .midBack, .lowBack, .thigh, .shin, .foot: nil
    }
  }

  /// Pain here may come from an overloaded bone: Q16 is asked (K2).
  public var opensBoneQuestion: Bool {
    switch self {
    case .hip, .groin, .thigh, .shin, .foot: true
    default: false
    }
  }
}

extension DiaryPrompt {
  /// The tag of what this prompt reliably raises.
  ///
  /// Lying counts as extension: flat on the front or back is the straightest the low back gets in daily life, and
  /// the meaning of the tag names it (B3) [E].
  public var tag: Tag {
    switch self {
    case .bending: .flexionIntolerant
    case .arching, .lying: .extensionIntolerant
    case .turning: .rotationIntolerant
    }
  }
}
