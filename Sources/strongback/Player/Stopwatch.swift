import CoachCore

/// How an attempt at a test ended, and after how long; nil seconds if the clock was never started.
struct TimedAttempt: Equatable {
  let seconds: Double
  let reachedCap: Bool
}

/// A running clock for a hold: space starts it and stops it, and it stops by itself at the cap.
struct Stopwatch<Terminal: PlayerTerminal> {
  let terminal: Terminal
  let title: String
  let side: String
  let cap: Seconds
  let rules: [String]
  let now: () -> Instant

  /// Nil if the runner left before the end, or the program was told to end.
  func run() -> TimedAttempt? {
    var began: Instant?
    var bells = 0
    while !terminal.wasToldToEnd {
      let time = began.map { now() - $0 } ?? .zero
      if time >= cap {
        terminal.ring()
        return TimedAttempt(seconds: cap.value, reachedCap: true)
      }
      // A bell for every half minute: the eyes stay on the floor.
      if Int(time.value) / 30 > bells {
        bells = Int(time.value) / 30
        terminal.ring()
      }
      let keys = began == nil ? "space starts the clock · q leaves" : "space or Enter stops · q leaves without a result"
      terminal.show(
        PlayerScreen(size: terminal.size).watch(
          title + side, "stops at \(BigDigits.text(seconds: Int(cap.value)))", Int(time.value), rules, keys))
      for key in terminal.keys(within: Seconds(0.1)) {
        switch key {
        case .character(" "), .enter:
          guard let start = began else {
            began = now()
            continue
          }
          let held = min(cap, now() - start)
          return TimedAttempt(seconds: held.value.rounded(), reachedCap: held >= cap)
        case .character("q"), .escape, .interrupt: return nil
        default: break
        }
      }
    }
    return nil
  }
}
