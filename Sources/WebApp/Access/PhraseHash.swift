import CCrypt
import Foundation

/// An access phrase as it is kept: by the system's slow hash (yescrypt), never in clear.
public struct PhraseHash: Hashable, Sendable {
  /// As `crypt(5)` writes it, with its own salt and cost.
  public let text: String

  /// Shorter ones are guessed too easily.
  public static let shortest = 12
  public static let longest = 200

  /// Nil if the phrase is too short or too long.
  public init?(of phrase: String) {
    guard phrase.count >= PhraseHash.shortest, phrase.utf8.count <= PhraseHash.longest else { return nil }
    var salt = [UInt8](repeating: 0, count: Int(CRYPT_GENSALT_OUTPUT_SIZE))
    var generator = SystemRandomNumberGenerator()
    let chance = (0..<16).map { _ in CChar(bitPattern: UInt8.random(in: 0...255, using: &generator)) }
    let made = salt.withUnsafeMutableBytes { buffer in
      crypt_gensalt_rn("$y$", 0, chance, Int32(chance.count), buffer.baseAddress, Int32(buffer.count)) != nil
    }
    guard made else { return nil }
    let setting = String(decoding: salt.prefix { $0 != 0 }, as: UTF8.self)
    guard let text = PhraseHash.hash(phrase, setting) else { return nil }
    self.text = text
  }

  /// What was kept before; nil if it is no such hash.
  public init?(kept text: String) {
    guard text.hasPrefix("$y$"), text.utf8.count < 500 else { return nil }
    self.text = text
  }

  /// Takes some tens of milliseconds, whatever the phrase.
  public func fits(_ phrase: String) -> Bool {
    guard phrase.utf8.count <= PhraseHash.longest, let tried = PhraseHash.hash(phrase, text) else { return false }
    // The same time wherever they differ.
    guard tried.utf8.count == text.utf8.count else { return false }
    return zip(tried.utf8, text.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func hash(_ phrase: String, _ setting: String) -> String? {
    let size = MemoryLayout<crypt_data>.size
    let room = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    defer {
      memset(room, 0, size)
      room.deallocate()
    }
    memset(room, 0, size)
    guard let made = crypt_rn(phrase, setting, room, Int32(size)) else { return nil }
    let text = String(cString: made)
    return text.hasPrefix("*") ? nil : text
  }
}
