import CoachCore

/// A button of the player as a page names it, and where it hurts, if it is that one.
struct PressedButton {
  let button: SessionPlayer.Button
  private var site: BodySite?
  private var side: Side?
  private var sharp = false
  private var gaveWay = false

  private enum Name: UInt8, Slugged {
    case start, pause, resume, back, skip, undo, moreRest, easier, tooPainful, feelsLooser, rate, finish

    var slug: String {
      switch self {
      case .start: "start"
      case .pause: "pause"
      case .resume: "resume"
      case .back: "back"
      case .skip: "skip"
      case .undo: "undo"
      case .moreRest: "more-rest"
      case .easier: "easier"
      case .tooPainful: "too-painful"
      case .feelsLooser: "feels-looser"
      case .rate: "rate"
      case .finish: "finish"
      }
    }
  }

  init(_ fields: Fields) throws(BrowserFault) {
    switch try fields.needed("button", try fields.slug("button", Name.self)) {
    case .start: button = .start
    case .pause: button = .pause
    case .resume: button = .resume
    case .back: button = .back
    case .skip: button = .skip
    case .undo: button = .undo
    case .moreRest: button = .moreRest
    case .easier: button = .easier
    case .tooPainful:
      button = .tooPainful(try fields.needed("score", try fields.score("score")))
      (site, side) = (try fields.slug("site"), try fields.side("side"))
      (sharp, gaveWay) = (try fields.flag("sharp") ?? false, try fields.flag("gaveWay") ?? false)
    case .feelsLooser: button = .feelsLooser
    case .rate: button = .rate(try ExerciseRating(fields))
    case .finish: button = .finish
    }
  }

  func place(_ entry: inout PainEntry) {
    entry.site = site ?? entry.site
    entry.side = side
    (entry.sharp, entry.gaveWay) = (sharp, gaveWay)
  }
}
