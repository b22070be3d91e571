import CoachCore
import Coaching
import Figures

/// Lays a moment of a session out as lines of text that fit a terminal; the clock takes what height there is.
struct PlayerScreen {
  let size: TerminalSize
  /// Whether start and end of the exercise are drawn, where there is room for them.
  var hasFigures = false

  static let keys = "space pause · n skip · b back · + rest · e easier · p pain · u undo · q quit · ?"
  static let fewKeys = "space pause · n skip · p pain · ? help"

  func lines(_ view: PlayerView, message: String = "") -> [ScreenLine] {
    let name = Exercise.with(view.exercise).name
    let top = spread(name, left(view.sessionLeft))
    let what = spread(word(view), count(view))
    let cue = view.instructions.isEmpty ? view.cue : view.instructions.joined(separator: "; ")
    var low: [ScreenLine] = [ScreenLine(bar(view.stepProgress))]
    low += wrapped(cue.capitalizedSentence)
    low += wrapped("Breath: " + view.breathing, .quiet)
    if let question = question(view, message) {
      low += wrapped(question, .bold)
    } else {
      let next = view.next.map { "Next: " + Exercise.with($0).name } ?? "Then you are done"
      low.append(ScreenLine(cut(next), .quiet))
    }
    let bottom = [ScreenLine(cut(keyLine), .quiet)]
    let high = [ScreenLine(top, .bold), ScreenLine(what, .bold)]
    let room = size.rows - high.count - low.count - bottom.count
    let figure = figure(view, rows: room - 7)
    let clock = clock(view.secondsLeft, room: figure.isEmpty ? room : 5)
    return fill(high + figure, clock, low, bottom)
  }

  /// A page of text with a question under it.
  func page(_ title: String, _ text: [String], _ question: String) -> [ScreenLine] {
    var lines = [ScreenLine(cut(title), .bold), ScreenLine("")]
    lines += text.flatMap { folded($0).map { ScreenLine($0) } }
    lines = Array(lines.prefix(max(1, size.rows - 2)))
    while lines.count < size.rows - 1 { lines.append(ScreenLine("")) }
    return lines + [ScreenLine(cut(question), .bold)]
  }

  /// A clock with a word above it and lines under it; no clock where there is nothing to wait for.
  func watch(
    _ title: String, _ right: String, _ seconds: Int?, _ text: [String], _ keys: String
  ) -> [ScreenLine] {
    let high = [ScreenLine(spread(title, right), .bold)]
    let low = text.filter { !$0.isEmpty }.flatMap { wrapped($0) }
    let bottom = [ScreenLine(cut(keys), .quiet)]
    let digits = seconds.map { clock($0, room: size.rows - high.count - low.count - bottom.count) } ?? []
    return fill(high, digits, low, bottom)
  }

  private var keyLine: String {
    size.columns >= PlayerScreen.keys.count ? PlayerScreen.keys : PlayerScreen.fewKeys
  }

  private func word(_ view: PlayerView) -> String {
    let word = !view.hasStarted ? "READY WHEN YOU ARE" : view.isRunning ? view.kind.word : "PAUSED"
    return word + (view.side.map { "  " + $0.word } ?? "")
  }

  private func count(_ view: PlayerView) -> String {
    let sets = view.sets > 1 ? "set \(view.set) of \(view.sets)" : ""
    let reps = view.reps > 1 ? "\(view.rep) of \(view.reps)" : ""
    return sets.isEmpty || reps.isEmpty ? sets + reps : sets + " · " + reps
  }

  private func left(_ time: Seconds) -> String {
    let seconds = Int(time.value.rounded())
    return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60) left"
  }

  private func question(_ view: PlayerView, _ message: String) -> String? {
    if !message.isEmpty { return message }
    if !view.hasStarted { return "Space starts. Nothing runs before." }
    if let asked = view.asksAbout {
      return size.columns >= 70
        ? "\(Exercise.with(asked).name): how many more? 0–5   form: h held, x slipped"
        : "How many more? 0–5 · form h/x"
    }
    if view.canEndSet { return "l  feels looser: that is enough" }
    if view.canUndo { return "u  takes the skip back" }
    return nil
  }

  /// Start and end side by side, in what the clock leaves; nothing where they would be too small to read.
  private func figure(_ view: PlayerView, rows: Int) -> [ScreenLine] {
    guard hasFigures, rows >= 8, size.columns >= 60 else { return [] }
    let figure = Figure.of(view.exercise, told: view.instructions)
    let columns = min(48, (size.columns - 3) / 2)
    return DotScreen.lines(of: figure, side: view.side ?? .right, columns: columns, rows: min(rows, 18))
      .map { ScreenLine(centred($0)) }
  }

  private func clock(_ seconds: Int, room: Int) -> [ScreenLine] {
    let text = BigDigits.text(seconds: seconds)
    // As large as fits, up to half of the screen's height.
    let high = min(room, max(5, size.rows / 2)) / 5
    for scale in stride(from: high, to: 0, by: -1) {
      let rows = BigDigits.rows(of: text, scale: scale)
      if rows[0].count <= size.columns { return rows.map { ScreenLine(centred($0), .clock) } }
    }
    return [ScreenLine(centred(text), .clock)]
  }

  private func fill(
    _ high: [ScreenLine], _ clock: [ScreenLine], _ low: [ScreenLine], _ bottom: [ScreenLine]
  ) -> [ScreenLine] {
    let spare = max(0, size.rows - high.count - clock.count - low.count - bottom.count)
    let above = Array(repeating: ScreenLine(""), count: spare / 2)
    let below = Array(repeating: ScreenLine(""), count: spare - spare / 2)
    // Where there is room to spare, the words stand apart from each other.
    let lines = high + above + clock + below + low + bottom
    return Array(lines.prefix(max(1, size.rows)))
  }

  private func bar(_ progress: Double) -> String {
    let width = max(1, size.columns)
    let full = Int((Double(width) * min(1, max(0, progress))).rounded())
    return String(repeating: "━", count: full) + String(repeating: "─", count: width - full)
  }

  /// On as many as two lines where the screen is high enough, else cut to one.
  private func wrapped(_ text: String, _ style: ScreenLine.Style = .plain) -> [ScreenLine] {
    let lines = size.rows >= 16 ? folded(text) : [text]
    guard lines.count > 2 else { return lines.map { ScreenLine(cut($0), style) } }
    return [ScreenLine(lines[0], style), ScreenLine(cut(lines[1...].joined(separator: " ")), style)]
  }

  /// Broken between words, so that no line is wider than the screen; a line that fits is left as it is.
  private func folded(_ text: String) -> [String] {
    guard text.count > size.columns else { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > size.columns {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).map { cut($0) }
  }

  private func cut(_ text: String) -> String {
    text.count <= size.columns ? text : String(text.prefix(max(0, size.columns - 1))) + "…"
  }

  private func spread(_ left: String, _ right: String) -> String {
    guard !right.isEmpty else { return cut(left) }
    let room = size.columns - right.count - 1
    guard room >= 4 else { return cut(left) }
    let start = left.count <= room ? left : String(left.prefix(room - 1)) + "…"
    return start + String(repeating: " ", count: size.columns - start.count - right.count) + right
  }

  private func centred(_ text: String) -> String {
    String(repeating: " ", count: max(0, (size.columns - text.count) / 2)) + text
  }
}
