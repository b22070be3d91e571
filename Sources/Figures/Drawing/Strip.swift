public import CoachCore

extension Figure {
  /// Start and end side by side: for print, and where nothing is to move.
  public func strip(side: Side = .right, theme: Theme = .automatic) -> String {
    let stage = stage()
    let gap = 90.0
    var text = Text(reserving: 16000)
    let size = Spot(stage.size.x * 2 + gap, stage.size.y)
    open(&text, size, theme)
    draw(picture(skeleton(out: 0), on: stage, arrows: false, quiet: true), stage.size, side, &text)
    text += "<g transform=\"translate("
    text.add((stage.size.x + gap).rounded())
    text += " 0)\">"
    draw(picture(skeleton(out: 1), on: stage, arrows: true), stage.size, side, &text)
    text += "</g></svg>"
    return text.string
  }
}
