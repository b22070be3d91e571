public import CoachCore

extension Figure {
  /// Start and end, and what is to be seen between them, side by side: for print, and where nothing is to move.
  public func strip(side: Side = .right, theme: Theme = .automatic) -> String {
    let stage = stage()
    var text = Text(reserving: 16000)
    open(&text, stripSize(on: stage), side, theme, stage.tones.union(Figure.quiet))
    drawStrip(on: stage, side, scale: 1, &text)
    text += "</svg>"
    return text.string
  }

  /// What each of its pictures shows, in a sentence each, for the captions under a strip.
  public var captions: [String] { shown.map { $0.caption } }

  func stripSize(on stage: Picture.Stage) -> Spot {
    let count = Double(shown.count)
    return Spot(stage.size.x * count + Figure.gap * (count - 1), stage.size.y)
  }

  private static let gap = 90.0
  /// The tones of a start, where nothing moves yet.
  static let quiet: Set<Tone> = [.skin, .cloth, .farSkin, .farCloth]

  func drawStrip(on stage: Picture.Stage, _ side: Side, scale: Double, _ text: inout Text) {
    for (i, key) in shown.enumerated() {
      text += "<g transform=\"translate("
      text.add((Double(i) * (stage.size.x + Figure.gap) * scale).rounded())
      text += " 0)"
      if scale != 1 {
        text += "scale("
        text.add(thousandths: scale)
        text += ")"
      }
      text += "\">"
      draw(
        picture(key.solved.skeleton, on: stage, arrows: key.share == 1, quiet: key.share == 0), stage.size, side, &text)
      text += "</g>"
    }
  }
}
