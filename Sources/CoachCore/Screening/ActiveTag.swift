/// A tag that holds now, since when, and why.
public struct ActiveTag: Hashable, Sendable {
  public var tag: Tag
  public var since: LocalMoment
  public var reason: TagReason

  public init(_ tag: Tag, since: LocalMoment, reason: TagReason) {
    self.tag = tag
    self.since = since
    self.reason = reason
  }
}

public enum TagReason: Hashable, Sendable {
  case screening(ScreeningRule)
  case site(BodySite, Side?)
  case diary(DiaryPrompt)
}
