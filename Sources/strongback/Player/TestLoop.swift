import CoachCore
import Coaching

/// A guided self-test on a terminal, up to the question why it ended: the clock, the keys, and bells for eyes on the floor.
struct TestLoop<Terminal: PlayerTerminal> {
  let terminal: Terminal
  let now: () -> Instant

  /// Returns when an attempt has ended or was measured, or when the runner left.
  func run(_ test: inout GuidedTest) -> [TestAttempt] {
    var measured: [TestAttempt] = []
    func take(_ signals: [GuidedTest.Signal]) {
      for signal in signals {
        switch signal {
        case .cue(let cue): if cue.bells > 0 { terminal.ring() }
        case .measured(let attempt): measured.append(attempt)
        case .done: break
        }
      }
    }
    while !test.isDone, test.phase != .ended, measured.isEmpty {
      if terminal.wasToldToEnd { return measured }
      take(test.tick(now()))
      guard test.phase != .ended, measured.isEmpty else { break }
      terminal.show(lines(test))
      for key in terminal.keys(within: Seconds(0.1)) {
        if let button = button(key) { take(test.press(button, at: now())) }
      }
    }
    return measured
  }

  private func button(_ key: Key) -> GuidedTest.Button? {
    switch key {
    case .character(" "), .enter: .go
    case .character("x"): .stop
    case .character("n"): .skip
    case .character("s"): .slipped
    case .character("p"): .painful
    case .character("a"): .again
    case .character("q"), .escape, .interrupt: .leave
    default: nil
    }
  }

  private func lines(_ test: GuidedTest) -> [ScreenLine] {
    let (protocolOf, time) = (SelfTest.of(test.kind), now())
    let side = test.side.map { ", \($0.words)" } ?? ""
    let count = test.phase == .attempt ? test.count(at: time) : nil
    var text = [test.word(at: time), test.advice ?? ""]
    if test.phase == .setUp || test.phase == .rest { text += protocolOf.setUp.enumerated().map { "\($0 + 1)  \($1)" } }
    if test.phase == .setUp || test.phase == .attempt { text += ["", "It ends:"] + protocolOf.stopRules }
    if test.slips > 0 { text += ["", "Reminded once: the next slip ends it."] }
    return PlayerScreen(size: terminal.size).watch(
      protocolOf.name + side, test.sides.count > 1 ? "then the other side" : "", test.secondsShown(at: time) ?? count,
      text, keys(test))
  }

  private func keys(_ test: GuidedTest) -> String {
    var keys = test.goWords.map { ["space: \($0)"] } ?? []
    switch test.phase {
    case .attempt: keys += (test.isTapped ? ["x stop"] : []) + ["s slipped", "p pain above 3", "a again"]
    case .rest: keys.append("n skip the rest")
    case .warmUp, .setUp, .countIn, .ended, .done: break
    }
    return (keys + ["q leaves"]).joined(separator: " · ")
  }
}
