import CoachCore
import Coaching
import Foundation

/// How far an import is, in one line for a terminal.
struct ProgressLine {
  let done: Double
  let total: Double
  let files: Int
  let elapsed: Double

  /// A bar, the share done, files and files a second, and the time that may remain, as far as they fit.
  func text(columns: Int) -> String {
    let share = total > 0 ? min(1, max(0, done / total)) : 0
    var parts = ["\(Int(share * 100)) %", "\(files) files"]
    if elapsed >= 1 {
      parts.append("\(Int((Double(files) / elapsed).rounded())) a second")
      if share > 0.01, share < 1 { parts.append("about \(Units.duration(Seconds(elapsed / share - elapsed))) left") }
    }
    while parts.count > 1, parts.joined(separator: "  ").count + 14 > columns { parts.removeLast() }
    let words = parts.joined(separator: "  ")
    let width = min(40, columns - words.count - 4)
    guard width >= 8 else { return String(words.prefix(max(0, columns - 1))) }
    let filled = Int(share * Double(width))
    return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled) + "] " + words
  }
}

/// Draws the progress under whatever was printed, where someone is looking; at most ten times a second.
final class ProgressDisplay {
  private let isOn: Bool
  private let began = ContinuousClock.now
  private var files = 0
  private var drawn: ContinuousClock.Instant?

  init(isOn: Bool) { self.isOn = isOn && isatty(STDERR_FILENO) == 1 }

  private func write(_ text: String) {
    fflush(nil)
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// Makes room for a line of output.
  func clear() { if isOn, drawn != nil { write("\r\u{1B}[K") } }

  /// `files` as before, where none is given.
  func show(done: Double, total: Double, files: Int? = nil) {
    if let files { self.files = files }
    let now = ContinuousClock.now
    guard isOn, drawn.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    drawn = now
    let elapsed = (now - began) / .seconds(1)
    let line = ProgressLine(done: done, total: total, files: self.files, elapsed: elapsed)
    write("\r\u{1B}[K" + line.text(columns: Paper.width ?? 80))
  }
}
