public import CoachCore

extension Figure {
  /// Start and end side by side: for print, and where nothing is to move.
  public func strip(side: Side = .right, theme: Theme = .automatic) -> String {
    let stage = stage()
    var text = Text(reserving: 16000)
    open(&text, Spot(stage.size.x * 2 + Figure.gap, stage.size.y), side, theme, stage.tones.union(Figure.quiet))
    drawStrip(on: stage, side, scale: 1, &text)
    text += "</svg>"
    return text.string
  }

  /// What start and end show, in a sentence each, for the captions under a strip.
  public var captions: [String] { [out[0].caption, out[out.count - 1].caption] }

  private static let gap = 90.0
  /// The tones of a start, where nothing moves yet.
  static let quiet: Set<Tone> = [.skin, .cloth, .farSkin, .farCloth]

  func drawStrip(on stage: Picture.Stage, _ side: Side, scale: Double, _ text: inout Text) {
    for (i, share) in [0.0, 1].enumerated() {
      text += "<g transform=\"translate("
      text.add((Double(i) * (stage.size.x + Figure.gap) * scale).rounded())
      text += " 0)"
      if scale != 1 {
        text += "scale(.48)"
      }
      text += "\">"
      draw(picture(skeleton(out: share), on: stage, arrows: i == 1, quiet: i == 0), stage.size, side, &text)
      text += "</g>"
    }
  }
}
