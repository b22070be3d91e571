public import CoachCore

/// A drawing in Braille dots, two across and four down in a character, for terminals.
public struct Dots: Sendable {
  /// A character of a row, and whether it belongs to what moves.
  public struct Cell: Hashable, Sendable {
    /// As in the Braille block of Unicode, from U+2800.
    public internal(set) var dots: UInt8 = 0
    public internal(set) var moves = false

    public var character: Character { Character(Unicode.Scalar(0x2800 + UInt32(dots)) ?? " ") }
  }

  public private(set) var rows: [[Cell]]
  private let width: Int
  private let height: Int
  private var inks: [Ink]

  private enum Ink: UInt8 {
    case none, near, far, moving
  }

  /// Room for a box, so many characters wide.
  init(_ box: Box, columns: Int) {
    width = columns * 2
    let unit = box.size.x / Double(width)
    let lines = Int((box.size.y / unit / 4).rounded(.up))
    height = lines * 4
    rows = Array(repeating: Array(repeating: Cell(), count: columns), count: lines)
    inks = Array(repeating: .none, count: width * height)
  }

  /// As lines of text; `colour` marks the runs of characters that move.
  public func lines(colour: (String) -> String = { $0 }) -> [String] {
    rows.map { row in
      var line = ""
      var run = ""
      var moves = false
      for cell in row {
        if cell.moves != moves {
          line += moves ? colour(run) : run
          run = ""
          moves = cell.moves
        }
        run.append(cell.character)
      }
      return line + (moves ? colour(run) : run)
    }
  }

  mutating func fill(_ pieces: [Piece], _ box: Box) {
    let unit = box.size.x / Double(width)
    for piece in pieces where !piece.tone.isStroke && piece.tone != .arrowhead {
      fill(piece.path.outlines.map { $0.map { ($0 - box.least) / unit } }, Dots.ink(piece.tone))
    }
    for y in 0..<height {
      for x in 0..<width {
        let ink = inks[y * width + x]
        guard ink == .near || ink == .moving || (ink == .far && (x + y) % 2 == 0) else { continue }
        rows[y / 4][x / 2].dots |= Dots.bits[y % 4][x % 2]
        if ink == .moving { rows[y / 4][x / 2].moves = true }
      }
    }
  }

  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  private static func ink(_ tone: Tone) -> Ink {
    switch tone {
    case .skin, .cloth, .hair, .cushion: .near
    case .movingSkin, .movingCloth, .farMovingSkin, .farMovingCloth: .moving
    case .farSkin, .farCloth, .prop, .propDeep: .far
    default: .none
    }
  }

  /// Fills what the outlines go round, row by row, at the middle of each dot.
  private mutating func fill(_ outlines: [[Spot]], _ ink: Ink) {
    for y in 0..<height {
      let level = Double(y) + 0.5
      var crossings: [(x: Double, turn: Int)] = []
      for outline in outlines {
        for i in outline.indices {
          let (a, b) = (outline[i], outline[(i + 1) % outline.count])
          guard (a.y <= level) != (b.y <= level) else { continue }
          crossings.append((a.x + (level - a.y) / (b.y - a.y) * (b.x - a.x), a.y < b.y ? 1 : -1))
        }
      }
      crossings.sort { $0.x < $1.x }
      var turns = 0
      for (i, crossing) in crossings.enumerated() where i + 1 < crossings.count {
        turns += crossing.turn
        guard turns != 0 else { continue }
        let first = max(0, Int((crossing.x - 0.5).rounded(.up)))
        let last = min(width - 1, Int((crossings[i + 1].x - 0.5).rounded(.down)))
        if first <= last { for x in first...last { inks[y * width + x] = ink } }
      }
    }
  }
}

extension Figure {
  /// Start and end, each at most so many characters wide and high, from the side that shows the exercise best.
  public func dots(columns: Int, rows: Int = 40, side: Side = .right) -> (start: Dots, end: Dots) {
    let stage = stage()
    var box = stage.boxes[0]
    let columns = max(1, min(columns, Int(Double(rows) * 2 * box.size.x / box.size.y)))
    if side == .left { (box.least.x, box.most.x) = (-box.most.x, -box.least.x) }
    func drawn(_ share: Double) -> Dots {
      var view = views[0]
      view.spine = false
      var pieces = pieces(
        skeleton(out: share), view, order: stage.orders[0], props: stage.props[0], arrows: false, weight: .icon,
        quiet: share == 0)
      if side == .left { pieces = pieces.map { Piece(tone: $0.tone, path: $0.path.mirrored) } }
      var dots = Dots(box, columns: columns)
      dots.fill(pieces, box)
      return dots
    }
    return (drawn(0), drawn(1))
  }
}

extension Path {
  /// As in a mirror that stands upright at 0.
  var mirrored: Path {
    var path = Path()
    for outline in outlines { path.polygon(outline.reversed().map { Spot(-$0.x, $0.y) }) }
    return path
  }
}
