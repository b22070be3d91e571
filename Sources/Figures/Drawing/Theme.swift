/// Where the colours of a drawing come from.
public enum Theme: Hashable, Sendable {
  /// The reader's light or dark setting.
  case automatic
  case light
  case dark
  /// None inside: the page carries `Theme.styleSheet` once for all its drawings.
  case page

  /// The colours of all drawings of a page; `--figure-…` properties hold them, so that a page may choose others.
  public static var styleSheet: String { sheet(root: ".figure", scope: ".figure ", Tone.allCases) }

  /// The colours of one drawing, of the tones that it uses.
  func style(for tones: [Tone]) -> String {
    switch self {
    case .automatic:
      "<style>" + Theme.rules(scope: "", tones) { $0.light } + "@media(prefers-color-scheme:dark){"
        + Theme.dark(tones) + "}</style>"
    case .light: "<style>" + Theme.rules(scope: "", tones) { $0.light } + "</style>"
    case .dark: "<style>" + Theme.rules(scope: "", tones) { $0.dark } + "</style>"
    case .page: ""
    }
  }

  private static func sheet(root: String, scope: String, _ tones: [Tone]) -> String {
    root + "{" + properties(tones) { $0.light } + "}@media(prefers-color-scheme:dark){" + root + "{"
      + properties(tones) { $0.dark } + "}}" + rules(scope: scope, tones) { "var(--figure-" + $0.name + ")" }
  }

  /// Only the colours; the rest is as in the light.
  private static func dark(_ tones: [Tone]) -> String {
    var text = ""
    for tone in tones {
      text += "." + String(decoding: [tone.rawValue], as: UTF8.self)
      text += tone.isStroke ? "{stroke:" : "{fill:"
      text += tone.colour.dark + "}"
    }
    return text
  }

  private static func properties(_ tones: [Tone], _ colour: (Colour) -> String) -> String {
    var text = ""
    for tone in Tone.allCases where tones.contains(where: { $0.colour.tone == tone }) {
      text += "--figure-" + tone.colour.name + ":" + colour(tone.colour) + ";"
    }
    return text
  }

  private static func rules(scope: String, _ tones: [Tone], _ colour: (Colour) -> String) -> String {
    var text = ""
    for tone in tones {
      let letter = String(decoding: [tone.rawValue], as: UTF8.self)
      text += scope + "." + letter + "{"
      switch tone {
      case .bead: text += "stroke-width:13;stroke-dasharray:0 21;fill:none;stroke-linecap:round;stroke:"
      case .arrow: text += "stroke-width:11;fill:none;stroke-linecap:round;stroke:"
      case .guide: text += "stroke-width:7;stroke-dasharray:20 16;fill:none;stroke:"
      case .strap: text += "stroke-width:9;fill:none;stroke-linejoin:round;stroke-linecap:round;stroke:"
      default: text += "fill:"
      }
      text += colour(tone.colour) + "}"
    }
    return text
  }
}

extension Tone {
  var isStroke: Bool {
    switch self {
    case .bead, .arrow, .guide, .strap: true
    default: false
    }
  }
}

/// A colour in both themes; the contrast of near parts and of the movement with the paper is over 3:1.
struct Colour {
  let tone: Tone
  let name: String
  let light: String
  let dark: String

  init(_ tone: Tone, _ name: String, _ light: String, _ dark: String) {
    self.tone = tone
    self.name = name
    self.light = light
    self.dark = dark
  }
}

extension Tone {
  var colour: Colour {
    switch self {
    case .skin: Colour(.skin, "skin", "#4A5870", "#B9C1CD")
    case .cloth: Colour(.cloth, "cloth", "#27324A", "#7C889C")
    case .farSkin: Colour(.farSkin, "far-skin", "#B3BAC5", "#4E5867")
    case .farCloth: Colour(.farCloth, "far-cloth", "#98A1B0", "#3A4351")
    case .movingSkin, .arrow, .arrowhead, .guide: Colour(.movingSkin, "moving", "#D9542B", "#FF8A5C")
    case .movingCloth: Colour(.movingCloth, "moving-cloth", "#B8421D", "#D96A3E")
    case .farMovingSkin: Colour(.farMovingSkin, "far-moving", "#EAA085", "#A3573B")
    case .farMovingCloth: Colour(.farMovingCloth, "far-moving-cloth", "#DD8665", "#84442D")
    case .hair: Colour(.hair, "hair", "#1B2330", "#5B6779")
    case .halo, .bead: Colour(.halo, "paper", "#FBF8F3", "#12161D")
    case .prop: Colour(.prop, "prop", "#E0D8CA", "#2F3845")
    case .propDeep: Colour(.propDeep, "prop-deep", "#D2C8B7", "#262E3A")
    case .cushion: Colour(.cushion, "cushion", "#C9B48F", "#8C7B60")
    case .strap: Colour(.strap, "strap", "#8A7A63", "#A0937F")
    }
  }
}
