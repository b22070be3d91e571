/// One mark on the body map, at the first visit or in the pain log.
///
/// A score of 0 without "this movement hurts there" is a pain-free exposure.
public struct SiteReport: Hashable, Sendable {
  public var site: BodySite
  /// Nil in the middle, or where the runner did not say.
  public var side: Side?
  public var score: PainScore?
  /// "This movement hurts there."
  public var movementHurts: Bool

  public init(site: BodySite, side: Side? = nil, score: PainScore? = nil, movementHurts: Bool = false) {
    self.site = site
    self.side = side
    self.score = score
    self.movementHurts = movementHurts
  }
}
