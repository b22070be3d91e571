import CoachCore
import Foundation
import Journal

/// The devices that have said the phrase: each holds a key of its own, of which only a hash is kept, for ninety days.
actor Keyring {
  private let phrase: PhraseHash
  private let place: URL?
  private var keys: [String: Date] = [:]
  private var tries: [Date] = []

  static let keptFor: TimeInterval = 90 * 86_400
  /// Wrong phrases within a minute, from anywhere; then everybody waits.
  static let triesAMinute = 5

  /// What became of a try.
  enum Answer: Equatable, Sendable {
    case key(String)
    case wrong
    case wait
  }

  /// - Parameter place: where hashes of keys are kept, so that a restart asks nobody again; nil keeps none.
  init(_ phrase: PhraseHash, place: URL?) {
    self.phrase = phrase
    self.place = place
    guard let place, let data = try? Data(contentsOf: place),
      let kept = try? JSONDecoder().decode(Kept.self, from: data), kept.phrase == phrase.text
    else { return }
    keys = kept.keys
  }

  private struct Kept: Codable {
    /// A new phrase ends all keys of the old one.
    let phrase: String
    let keys: [String: Date]
  }

  func open(with words: String, at now: Date) -> Answer {
    tries.removeAll { now.timeIntervalSince($0) > 60 }
    guard tries.count < Keyring.triesAMinute else { return .wait }
    guard phrase.fits(words) else {
      tries.append(now)
      return .wrong
    }
    var generator = SystemRandomNumberGenerator()
    let key = (0..<4).map { _ in String(UInt64.random(in: 0...UInt64.max, using: &generator), radix: 36) }.joined()
    keys = keys.filter { now.timeIntervalSince($0.value) < Keyring.keptFor }
    keys[Keyring.hash(key)] = now
    keep()
    return .key(key)
  }

  func knows(_ key: String, at now: Date) -> Bool {
    keys[Keyring.hash(key)].map { now.timeIntervalSince($0) < Keyring.keptFor } ?? false
  }

  func forget(_ key: String) {
    keys[Keyring.hash(key)] = nil
    keep()
  }

  private static func hash(_ key: String) -> String { ContentHash(of: Array(key.utf8)).description }

  private func keep() {
    guard let place, let data = try? JSONEncoder().encode(Kept(phrase: phrase.text, keys: keys)) else { return }
    try? data.write(to: place, options: .atomic)
    try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place.path)
  }
}
