import CoachCore
import Foundation

extension GuidedSession {
  /// The session where no screen can be placed: one line that changes, a bell, and questions at the end.
  func byLines() async throws {
    _ = try Prompt().line("Ready? Enter begins, Ctrl-C ends; finished sets are kept.")
    var player = player
    var signals = player.press(.start, at: now())
    var shown = ""
    while true {
      for signal in signals {
        switch signal {
        case .finished(let set): try await record(.setFinished(session: id, set))
        case .cue: print("\u{7}", terminator: "")
        default: break
        }
      }
      guard let view = player.view(at: now()) else { break }
      let line = text(view)
      if line != shown { print("\r\u{1B}[2K" + line, terminator: "") }
      shown = line
      fflush(nil)
      try await Task.sleep(for: .milliseconds(200))
      signals = player.tick(now())
    }
    print("\n")
    try await record(.sessionFinished(session: id, player.end))
    try await ask(player)
  }

  private func text(_ view: PlayerView) -> String {
    let side = view.side.map { $0 == .left ? ", LEFT" : ", RIGHT" } ?? ""
    return "\(Exercise.with(view.exercise).name)\(side) · \(word(view.kind)) · \(view.secondsLeft) s · \(view.cue)"
  }

  private func word(_ kind: SessionStep.Kind) -> String {
    switch kind {
    case .nextUp: "next up"
    case .countIn: "get ready"
    case .out: "out"
    case .stay: "stay"
    case .back: "back"
    case .hold: "hold"
    case .pause: "let go"
    case .turn: "turn"
    case .fold: "fold"
    case .breatheIn: "breathe in"
    case .breatheOut: "breathe out"
    case .switchSide: "switch side"
    case .rest: "rest"
    }
  }

  /// What is asked at the end: reserve and form of each exercise, and the worst pain.
  private func ask(_ player: SessionPlayer) async throws {
    let ask = Prompt()
    for exercise in player.unrated {
      guard
        let reserve = try ask.optionalNumber(
          "\(Exercise.with(exercise).name): how many more could you have done, 0 to 5?", 0...5)
      else { continue }
      let form: Form = try ask.yes("Did the form hold?", otherwise: true) ? .held : .slipped
      try await record(
        .exerciseRated(session: id, ExerciseRating(exercise: exercise, repsInReserve: reserve, form: form)))
    }
    let pain = try ask.pain("The worst pain during the session?")
    try await record(.painLogged(PainEntry(.during, pain, activity: id)))
    try await say(player.end, records: player.records)
  }
}
