import CoachCore

extension SessionStep.Kind {
  /// The word for what is happening.
  var word: String {
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
  var word: String { self == .left ? "◀ LEFT" : "RIGHT ▶" }
  var spoken: String { self == .left ? "left" : "right" }
}

extension SessionCue {
  /// How many bells; each change has its own number.
  var bells: Int {
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
  func spoken(_ level: SoundLevel) -> String? {
    switch self {
    case .announce(let id, let side):
      Exercise.with(id).name + (side.map { ", " + $0.spoken } ?? "")
    case .switchSide(let side): side.map { "Other side, " + $0.spoken } ?? "Other side"
    case .done: "Done"
    case .halfway: level == .full ? "Half way" : nil
    case .rest: level == .full ? "Rest" : nil
    case .nextSet: level == .full ? "Next set" : nil
    case .tick(let count): level == .full ? "\(count)" : nil
    case .begin, .endOfHold, .nextExercise: nil
    }
  }
}
