extension SessionStep.Kind {
  public var slug: String {
    switch self {
    case .nextUp: "next-up"
    case .countIn: "count-in"
    case .out: "out"
    case .stay: "stay"
    case .back: "back"
    case .turn: "turn"
    case .fold: "fold"
    case .breatheIn: "breathe-in"
    case .breatheOut: "breathe-out"
    case .hold: "hold"
    case .pause: "pause"
    case .switchSide: "switch-side"
    case .rest: "rest"
    }
  }

  /// The word for what is happening.
  public var word: String {
    switch self {
    case .nextUp: "NEXT UP"
    case .countIn: "GET READY"
    case .out: "GO"
    case .stay: "PAUSE"
    case .back: "BACK, SLOWLY"
    case .turn: "TURN"
    case .fold: "FOLD"
    case .breatheIn: "BREATHE IN"
    case .breatheOut: "BREATHE OUT"
    case .hold: "HOLD"
    case .pause: "SHORT REST"
    case .switchSide: "SWITCH SIDE"
    case .rest: "REST"
    }
  }
}

extension Side {
  /// The word that people and files use.
  public var slug: String { self == .left ? "left" : "right" }
}

extension SessionCue {
  public var slug: String {
    switch self {
    case .announce: "announce"
    case .tick: "tick"
    case .begin: "begin"
    case .halfway: "halfway"
    case .endOfHold: "end-of-hold"
    case .rest: "rest"
    case .nextSet: "next-set"
    case .switchSide: "switch-side"
    case .nextExercise: "next-exercise"
    case .done: "done"
    }
  }

  /// How many bells; each change has its own number.
  public var bells: Int {
    switch self {
    case .announce, .endOfHold, .rest: 0
    case .tick, .begin, .halfway: 1
    case .nextSet: 1
    case .switchSide: 2
    case .nextExercise: 3
    case .done: 5
    }
  }

  /// What a voice says, in few words; nil where the sound is enough.
  ///
  /// - Parameter full: everything that may be said, for those who cannot see the screen.
  public func spoken(full: Bool) -> String? {
    switch self {
    case .announce(let id, let side): Exercise.with(id).name + (side.map { ", " + $0.slug } ?? "")
    case .switchSide(let side): side.map { "Other side, " + $0.slug } ?? "Other side"
    case .done: "Done"
    case .halfway: full ? "Half way" : nil
    case .rest: full ? "Rest" : nil
    case .nextSet: full ? "Next set" : nil
    case .tick(let count): full ? "\(count)" : nil
    case .begin, .endOfHold, .nextExercise: nil
    }
  }
}

extension SessionPlayer {
  /// What a runner reads after "too painful": until when the exercise is left out.
  public static func answer(to score: PainScore, isOver: Bool) -> String {
    if isOver { return "Enough for today." }
    // From 4 on the day is amber, and its morning decides (K2).
    return score >= 4
      ? "Noted. Left out for the rest of this session. Tomorrow morning’s score decides how it comes back."
      : "Noted. Left out for the rest of this session. It comes back when it is next planned."
  }
}
