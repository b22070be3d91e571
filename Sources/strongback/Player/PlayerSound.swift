import CoachCore
import Foundation

/// How much is heard of a session.
enum SoundLevel: String, CaseIterable {
  case silent, sounds, short, full
}

/// Rings the terminal's bell, a few times for a change, and speaks where the machine has a voice.
struct PlayerSound {
  let level: SoundLevel
  private let voice: URL?
  private var due: [Instant] = []

  init(_ level: SoundLevel, voice: URL? = nil) {
    self.level = level
    self.voice = level == .short || level == .full ? voice : nil
  }

  /// The first speech program on this machine, if any.
  static func machineVoice() -> URL? { Programs.first(of: ["spd-say", "espeak-ng"]) }

  mutating func play(_ cue: SessionCue, at now: Instant) {
    guard level != .silent else { return }
    // A terminal makes one bell of two at once: they are set apart.
    for bell in 0..<cue.bells { due.append(now + Seconds(Double(bell) * 0.2)) }
    if let voice, let words = cue.spoken(full: level == .full) { speak(words, with: voice) }
  }

  mutating func ringDue(_ now: Instant, on terminal: some PlayerTerminal) {
    guard due.contains(where: { $0 <= now }) else { return }
    due.removeAll { $0 <= now }
    terminal.ring()
  }

  private func speak(_ words: String, with voice: URL) {
    let process = Process()
    process.executableURL = voice
    process.arguments = [words]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // Without a voice the bells still say it all.
    try? process.run()
  }
}
