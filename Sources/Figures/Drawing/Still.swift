public import CoachCore

extension Figure {
  /// The end of the movement as a picture of its own.
  public func still(side: Side = .right, theme: Theme = .automatic) -> String {
    let stage = stage()
    return svg(
      picture(skeleton(out: 1), on: stage, arrows: true), on: stage, side: side, theme: theme)
  }

  /// A sturdier picture for small places, without arrows.
  public func icon(side: Side = .right, theme: Theme = .automatic) -> String {
    let stage = stage(.icon)
    return svg(
      picture(skeleton(out: 1), on: stage, arrows: false, weight: .icon), on: stage, side: side, theme: theme)
  }

  private func svg(_ picture: Picture, on stage: Picture.Stage, side: Side, theme: Theme) -> String {
    var text = Text()
    open(&text, stage.size, side, theme, stage.tones)
    draw(picture, stage.size, side, &text)
    text += "</svg>"
    return text.string
  }

  func open(_ text: inout Text, _ size: Spot, _ side: Side, _ theme: Theme, _ tones: Set<Tone>) {
    text += "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"figure\" role=\"img\" viewBox=\"0 0 "
    text.add(size.x.rounded(.up))
    text += " "
    text.add(size.y.rounded(.up))
    text += "\"><title>"
    text.add(escaping: title)
    text += "</title><desc>"
    text.add(escaping: words(side: side))
    text += "</desc>"
    text += theme.style(for: Tone.allCases.filter { tones.contains($0) })
  }

  /// The left side is the right one in a mirror.
  func draw(_ picture: Picture, _ size: Spot, _ side: Side, _ text: inout Text) {
    if side == .left { text.addMirror(size.x) }
    for panel in picture.panels { text.add(panel) }
    if side == .left { text += "</g>" }
  }

  /// Its name, and what is done otherwise than usual, for screen readers.
  public var title: String {
    let name = Exercise.with(exercise).name
    return instruction.isEmpty ? name : name + ": " + instruction
  }

  /// What is seen, for those who do not see it: start, end, what touches the floor, and which joints move how far.
  public func words(side: Side = .right) -> String {
    captions.joined(with: " ") + " " + Telling(self, side: side).sentences
  }
}
