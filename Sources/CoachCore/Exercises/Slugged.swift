/// A closed set of names, each with the kebab-case word that files and commands use for it.
public protocol Slugged: CaseIterable, Hashable, Sendable {
  var slug: String { get }
}

extension Slugged {
  /// The member that `slug` names, or nil. Compares bytes: comparing strings would link the Unicode tables.
  public init?(slug: String) {
    for member in Self.allCases where member.slug.utf8.elementsEqual(slug.utf8) {
      self = member
      return
    }
    return nil
  }
}
