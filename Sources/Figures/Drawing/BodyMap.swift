public import CoachCore

/// A body from the front and from behind, its regions marked where it hurts.
public struct BodyMap: Sendable {
  /// A region that can be marked: a site, and its side where it has one.
  public struct Region: Hashable, Sendable {
    public let site: BodySite
    public let side: Side?

    public init(_ site: BodySite, _ side: Side? = nil) {
      self.site = site
      self.side = side
    }

    /// As it is said: "left knee".
    public var name: String {
      switch side {
      case .left: "left " + site.words
      case .right: "right " + site.words
      case nil: site.words
      }
    }
  }

  /// Pain 0–10 of the regions that hurt.
  public let pain: [Region: Int]

  public init(_ pain: [Region: Int] = [:]) {
    self.pain = pain
  }

  /// Every region, from head to foot.
  public static let regions: [Region] = BodySite.allCases.flatMap { site -> [Region] in
    site.hasSides ? [Region(site, .left), Region(site, .right)] : [Region(site)]
  }

  /// Narrow regions above wide ones, so that a finger meets them.
  private static let inTapOrder = regions.sorted { $0.site.tapRank < $1.site.tapRank }

  /// As SVG; each region carries `data-site` and `data-side`, and a title with its name and score.
  ///
  /// - Parameter link: where a tap on a region leads, on a page that says the same in a list; such a map is for the eye alone.
  public func svg(theme: Theme = .automatic, link: ((Region) -> String)? = nil) -> String {
    var text = Text(reserving: 16000)
    text += "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"figure\" viewBox=\"0 0 1000 1070\" "
    if link == nil {
      text += "role=\"img\"><title>Body map, front and back</title><desc>"
      text.add(escaping: words)
      text += "</desc>"
    } else {
      text += "aria-hidden=\"true\">"
    }
    text += theme.style(for: [.skin, .cloth, .hair, .halo, .farSkin, .movingSkin, .movingCloth, .farMovingSkin])
    if theme != .page { text += "<style>" + BodyMap.styleSheet + "</style>" }
    for (middle, camera, front) in [
      (Spot(250, 1035), Camera(round: 90), true), (Spot(750, 1035), Camera(round: -90), false),
    ] {
      text += "<g transform=\"translate("
      text.add(middle.x)
      text += " "
      text.add(middle.y)
      text += ")\">"
      draw(camera, front: front, link, &text)
      text += "</g>"
    }
    text += "</svg>"
    return text.string
  }

  /// How regions look and answer; a page carries it once for all its maps.
  public static let styleSheet =
    ".region{opacity:0;cursor:pointer}.region:hover,.region:focus{opacity:.5}.region.hurts{opacity:.92}"

  /// What hurts, as a sentence.
  public var words: String {
    let hurting = BodyMap.regions.filter { pain[$0] ?? 0 > 0 }
    if hurting.isEmpty { return "Nothing is marked." }
    var said = ""
    for region in hurting {
      let score = Text.digits(pain[region] ?? 0)
      said += (said.isEmpty ? "Marked: " : ", ") + region.name + " " + score + " of 10"
    }
    return said + "."
  }

  private func draw(_ camera: Camera, front: Bool, _ link: ((Region) -> String)?, _ text: inout Text) {
    let skeleton = BodyMap.skeleton
    var drawing = BodyDrawing(skeleton, camera, moving: [], far: nil, weight: .regular)
    drawing.draw(in: [.leftLeg, .rightLeg, .leftArm, .rightArm, .trunk, .head])
    for piece in drawing.pieces where !piece.path.isEmpty { text.add(piece) }
    for region in BodyMap.inTapOrder where region.site.isSeen(fromFront: front) {
      var path = Path()
      path.pebble(Hull(skeleton.flesh(of: region.site, region.side ?? .right), camera, corners: 16))
      let score = pain[region] ?? 0
      if let link {
        text += "<a tabindex=\"-1\" href=\""
        text.add(escaping: link(region))
        text += "\">"
      }
      text += "<path class=\"region "
      text += score > 0 ? "hurts e" : "e"
      text += "\" data-site=\"" + region.site.slug
      if let side = region.side { text += side == .left ? "\" data-side=\"left" : "\" data-side=\"right" }
      if link != nil {
        text += "\" pointer-events=\"all\" stroke=\"transparent\" stroke-width=\""
        text += Text.digits(region.site.tapMargin)
      }
      text += "\" d=\""
      text.add(path)
      text += "\"><title>" + region.name
      if score > 0 { text += ", " + Text.digits(score) + " of 10" }
      text += link == nil ? "</title></path>" : "</title></path></a>"
    }
  }

  private static let skeleton = Skeleton(
    Pose.standing.but {
      $0.setArms(.angles(ArmAngles(2, abduction: 20, elbow: 10, pronation: -10)))
      $0.setLegs(.foot(FootRest(Vector(-4, 0, 84), heading: 14)))
      $0.pelvis.at.y = 524
    })
}

extension Text {
  /// A small whole number.
  static func digits(_ value: Int) -> String {
    var text = Text(reserving: 3)
    text.add(UInt(max(0, value)))
    return text.string
  }
}

extension BodySite {
  var words: String {
    switch self {
    case .midBack: "mid-back"
    case .lowBack: "low back"
    case .legFromBack: "leg, coming from the back"
    default: slug
    }
  }

  var hasSides: Bool { self != .neck && self != .midBack && self != .lowBack }

  /// How much wider than it is drawn it takes a tap, so that a finger meets it: 24 px on a map as wide as a phone.
  var tapMargin: Int {
    switch self {
    case .midBack, .lowBack, .shoulder, .thigh, .knee, .buttock: 0
    case .neck: 8
    case .shin: 16
    case .hip: 24
    case .groin: 22
    case .ankle, .wrist: 28
    case .legFromBack: 32
    case .foot: 48
    // Their inner side is left where the whole leg lies above them.
    case .hamstring: 46
    case .calf: 98
    }
  }

  /// What is drawn later lies above what it overlaps: wide margins below, narrow places above.
  var tapRank: Int {
    switch self {
    case .hamstring, .calf, .foot: 0
    case .groin, .ankle, .wrist, .legFromBack: 2
    default: 1
    }
  }

  func isSeen(fromFront front: Bool) -> Bool {
    switch self {
    case .shoulder, .wrist: true
    case .hip, .groin, .thigh, .knee, .shin, .ankle, .foot: front
    case .neck, .midBack, .lowBack, .legFromBack, .buttock, .hamstring, .calf: !front
    }
  }
}

extension Skeleton {
  /// The flesh of a site.
  fileprivate func flesh(of site: BodySite, _ side: Side) -> [Blob] {
    let (arm, leg) = (arms[side], legs[side])
    let out = side.sign
    func along(_ a: Vector, _ b: Vector, _ from: Double, _ to: Double, _ radius: Double) -> [Blob] {
      [Blob(a.mixed(with: b, from), radius), Blob(a.mixed(with: b, to), radius * 0.88)]
    }
    return switch site {
    case .neck: [Blob(spine[10], 30), Blob(spine[12], 28)]
    case .midBack: [Blob(spine[5], pelvis, Vector(30, 20, 76)), Blob(spine[9], pelvis, Vector(30, 30, 82))]
    case .lowBack: [Blob(spine[0], pelvis, Vector(30, 22, 72)), Blob(spine[3], pelvis, Vector(30, 20, 68))]
    case .legFromBack: along(leg.hip + pelvis.right * (38 * out), leg.ankle + pelvis.right * (28 * out), 0.12, 0.9, 11)
    case .shoulder: [Blob(arm.shoulder + pelvis.right * (4 * out), 34)]
    case .wrist: [Blob(arm.wrist, 20)]
    case .buttock: [Blob(leg.hip + pelvis(Vector(-20, -8, -4 * out)), 40)]
    case .hip: [Blob(leg.hip + pelvis(Vector(0, 22, 34 * out)), 28)]
    case .groin: [Blob(leg.hip + pelvis(Vector(20, -10, -18 * out)), 24)]
    case .thigh, .hamstring: along(leg.hip, leg.knee, 0.38, 0.76, 38)
    case .knee: [Blob(leg.knee, 34)]
    case .shin, .calf: along(leg.knee, leg.ankle, 0.3, 0.72, 27)
    case .ankle: [Blob(leg.ankle + .up * 24, 21)]
    case .foot: [Blob(leg.ball, 23), Blob(leg.ankle + leg.foot(Vector(40, -16, 0)), 20)]
    }
  }
}
