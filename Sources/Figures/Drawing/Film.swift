public import CoachCore

/// A figure that moves: any moment of it as a drawing, all of one size.
public struct Film: Sendable {
  let figure: Figure
  let side: Side
  let theme: Theme
  let stage: Picture.Stage

  /// Of an exercise, as it is changed for someone with a tag.
  public init(_ exercise: ExerciseID, with tag: Tag? = nil, side: Side = .right, theme: Theme = .automatic) {
    var figure = Figure.of(exercise)
    if let tag, let changed = Figure.of(exercise, with: tag) { figure = changed }
    self.init(figure, side: side, theme: theme)
  }

  public init(_ figure: Figure, side: Side = .right, theme: Theme = .automatic) {
    self.figure = figure
    self.side = side
    self.theme = theme
    stage = figure.stage()
  }

  /// Width and height in the drawing's own units.
  public var size: (width: Double, height: Double) { (stage.size.x.rounded(.up), stage.size.y.rounded(.up)) }

  /// A whole drawing of the moment.
  public func frame(at moment: Moment) -> String {
    var text = Text(reserving: 12000)
    figure.open(&text, stage.size, side, theme, stage.tones.union(Figure.quiet))
    add(moment, &text)
    text += "</svg>"
    return text.string
  }

  /// Only what changes, to be put into the drawing of another moment after its title, description and style.
  public func contents(at moment: Moment) -> String {
    var text = Text(reserving: 12000)
    add(moment, &text)
    return text.string
  }

  private func add(_ moment: Moment, _ text: inout Text) {
    figure.draw(figure.picture(figure.skeleton(at: moment), on: stage, arrows: false), stage.size, side, &text)
  }

  /// The whole repetition as one drawing that moves by itself, or shows start and end where motion is not wanted.
  public func animated(_ repetition: Repetition) -> String {
    let samples = Film.samples(of: repetition)
    let pictures = samples.map { figure.picture(figure.skeleton(at: $0.moment), on: stage, arrows: false) }
    var text = Text(reserving: 60000)
    figure.open(&text, stage.size, side, theme, stage.tones.union(Figure.quiet))
    text +=
      "<style>.still{display:none}@media(prefers-reduced-motion){.still{display:inline}.moving{display:none}}</style>"
    text += "<g class=\"moving\">"
    if side == .left { text.addMirror(stage.size.x) }
    let times = Film.times(samples, repetition.length)
    for (i, panel) in pictures[0].panels.enumerated() {
      text.addPlace(of: panel)
      for (j, piece) in panel.pieces.enumerated() {
        let paths = pictures.map { $0.panels[i].pieces[j].path }
        if paths.contains(where: { !$0.isEmpty }) { text.add(piece.tone, paths, times: times, repetition.length) }
      }
      text += "</g>"
    }
    if side == .left { text += "</g>" }
    text += "</g><g class=\"still\">"
    figure.drawStrip(on: stage, side, scale: stage.size.x / figure.stripSize(on: stage).x, &text)
    text += "</g></svg>"
    return text.string
  }

  private struct Sample {
    let moment: Moment
    let seconds: Double
  }

  /// Nine moments out and nine back; in between straight lines are near enough.
  private static func samples(of repetition: Repetition) -> [Sample] {
    let steps = 8
    var all: [Sample] = []
    for i in 0...steps {
      let share = Double(i) / Double(steps)
      all.append(Sample(moment: .out(share), seconds: share * repetition.out))
    }
    let turn = repetition.out + repetition.hold
    for i in 0...steps {
      let share = Double(i) / Double(steps)
      all.append(Sample(moment: .back(share), seconds: turn + share * repetition.back))
    }
    all.append(Sample(moment: .out(0), seconds: repetition.length))
    return all
  }

  private static func times(_ samples: [Sample], _ length: Double) -> [UInt8] {
    var text = Text()
    for (i, sample) in samples.enumerated() {
      if i > 0 { text += ";" }
      text.add(thousandths: sample.seconds / length)
    }
    return text.bytes
  }
}

extension Text {
  /// A path that takes the given shapes at the given shares of the length.
  mutating func add(_ tone: Tone, _ paths: [Path], times: [UInt8], _ length: Double) {
    self += "<path class=\""
    self += [tone.rawValue]
    self += "\" d=\""
    addShape(paths[0])
    if paths.allSatisfy({ $0 == paths[0] }) {
      self += "\"/>"
      return
    }
    self += "\"><animate attributeName=\"d\" repeatCount=\"indefinite\" dur=\""
    add(length)
    self += "s\" keyTimes=\""
    self += times
    self += "\" values=\""
    for (i, path) in paths.enumerated() {
      if i > 0 { self += ";" }
      addShape(path)
    }
    self += "\"/></path>"
  }

  /// A shape that may be nothing for a while.
  private mutating func addShape(_ path: Path) {
    if path.isEmpty { self += "M0 0" } else { add(path) }
  }

  mutating func add(thousandths share: Double) {
    let value = Int((share * 1000).rounded())
    if value >= 1000 {
      self += "1"
      return
    }
    self += "."
    self += [0x30 + UInt8(value / 100), 0x30 + UInt8(value / 10 % 10), 0x30 + UInt8(value % 10)]
  }
}
