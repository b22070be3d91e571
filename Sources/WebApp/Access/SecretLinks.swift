import CoachCore
import Foundation
import Journal

/// Addresses with a secret in them, by which others read a part of what is here: each shown once, kept as a hash, revocable.
actor SecretLinks {
  enum Kind: String, Codable, Sendable {
    case calendar, report
  }

  struct Link: Codable, Hashable, Sendable {
    /// For the runner's own pages; says nothing of the secret.
    let id: String
    let hash: String
    let kind: Kind
    /// Who has it, in the runner's words.
    let name: String
    /// What it opens; what the words mean is up to its kind.
    let scope: [String]
    let made: Date
    /// Nil for one that holds until it is revoked.
    let expires: Date?
    /// The newest times at which it was opened.
    var openings: [Date] = []

    func holds(at now: Date) -> Bool { expires.map { now < $0 } ?? true }
  }

  private let place: URL?
  private var links: [Link] = []

  /// Openings of one link that are kept.
  private static let openingsKept = 100

  /// - Parameter place: where they are kept, readable by its owner alone; nil keeps them until the server ends.
  init(place: URL?) {
    self.place = place
    guard let place, let data = try? Data(contentsOf: place) else { return }
    links = (try? JSONDecoder().decode([Link].self, from: data)) ?? []
  }

  /// All of a kind that still hold.
  func all(_ kind: Kind, at now: Date) -> [Link] { links.filter { $0.kind == kind && $0.holds(at: now) } }

  /// A new one, and its secret of 160 bits, which is not known again after this.
  func make(_ kind: Kind, name: String = "", scope: [String] = [], at now: Date, until expires: Date? = nil) throws
    -> (link: Link, secret: String)
  {
    let secret = SecretLinks.chance(32)
    let link = Link(
      id: SecretLinks.chance(8), hash: SecretLinks.hash(secret), kind: kind, name: name, scope: scope, made: now,
      expires: expires)
    try change { links in links = links.filter { $0.holds(at: now) } + [link] }
    return (link, secret)
  }

  /// The link that this secret opens; nil where there is none, or no longer.
  func find(_ kind: Kind, _ secret: String, at now: Date) -> Link? {
    let hash = SecretLinks.hash(secret)
    return links.first { $0.hash == hash && $0.kind == kind && $0.holds(at: now) }
  }

  /// Remembers that a link was opened.
  func opened(_ link: Link, at now: Date) {
    try? change { links in
      guard let index = links.firstIndex(where: { $0.id == link.id }) else { return }
      links[index].openings = (links[index].openings + [now]).suffix(SecretLinks.openingsKept)
    }
  }

  /// Ends a link at once; false where it had ended.
  func revoke(_ id: String) throws -> Bool {
    guard links.contains(where: { $0.id == id }) else { return false }
    try change { links in links.removeAll { $0.id == id } }
    return true
  }

  /// Ends all of them; the file is gone already.
  func forget() { links = [] }

  /// Nothing is changed where it cannot be written down.
  private func change(_ work: (inout [Link]) -> Void) throws {
    var changed = links
    work(&changed)
    if let place { try Files.write([UInt8](try JSONEncoder().encode(changed)), to: place) }
    links = changed
  }

  /// Letters of 5 bits each, without those that are taken for others.
  private static func chance(_ count: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    return String((0..<count).map { _ in letters[Int.random(in: 0..<32, using: &generator)] })
  }

  private static func hash(_ secret: String) -> String { ContentHash(of: Array(secret.utf8)).description }
}
