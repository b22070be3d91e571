import CoachCore

/// A button of the guided test as a page names it.
struct TestButton {
  let button: GuidedTest.Button

  private enum Name: UInt8, Slugged {
    case go, stop, skip, slipped, painful, more, fewer, because, hurt, again, leave

    var slug: String {
      switch self {
      case .go: "go"
      case .stop: "stop"
      case .skip: "skip"
      case .slipped: "slipped"
      case .painful: "painful"
      case .more: "more"
      case .fewer: "fewer"
      case .because: "because"
      case .hurt: "hurt"
      case .again: "again"
      case .leave: "leave"
      }
    }
  }

  init(_ fields: Fields) throws(BrowserFault) {
    switch try fields.needed("button", try fields.slug("button", Name.self)) {
    case .go: button = .go
    case .stop: button = .stop
    case .skip: button = .skip
    case .slipped: button = .slipped
    case .painful: button = .painful
    case .more: button = .correct(1)
    case .fewer: button = .correct(-1)
    case .because: button = .because(try fields.needed("stop", try fields.slug("stop", TestStop.self)))
    case .hurt: button = .hurt(try fields.needed("score", try fields.score("score")))
    case .again: button = .again
    case .leave: button = .leave
    }
  }
}
