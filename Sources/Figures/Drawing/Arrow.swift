/// Shows the way of the movement where a still does not.
enum Arrow: Sendable {
  /// Beside the way of a mark: so far to the left of it (negative: right), from one share of the way to another.
  case along(BodyMark, beside: Double, from: Double = 0.15, to: Double = 0.85)
  /// Straight, where there is hardly a way to follow: the middle's offset from the mark, and where to.
  case push(BodyMark, Spot, towards: Spot)
  /// Most of a circle round a place beside a mark, clockwise or not.
  case circle(BodyMark, Spot, radius: Double, clockwise: Bool)
  /// A dashed line through marks, for a hold.
  case line([BodyMark], beside: Double)
}

extension Arrow {
  func pieces(_ figure: Figure, _ camera: Camera) -> [Piece] {
    switch self {
    case .along(let mark, let beside, let from, let to):
      let spots = (0...4).map { camera(figure.skeleton(out: from + (to - from) * Double($0) / 4).point(mark)) }
      return Arrow.curved(Arrow.shifted(spots, beside))
    case .push(let mark, let offset, let towards):
      let middle = camera(figure.skeleton(out: 1).point(mark)) + offset
      return Arrow.curved([middle - towards * 0.5, middle, middle + towards * 0.5])
    case .circle(let mark, let offset, let radius, let clockwise):
      let middle = camera(figure.skeleton(out: 1).point(mark)) + offset
      let spots = (0...7).map { i in
        let turn = -150 + Double(i) * 40
        return middle + Spot(cosine(turn) * (clockwise ? 1 : -1), sine(turn)) * radius
      }
      return Arrow.curved(spots)
    case .line(let marks, let beside):
      var path = Path()
      let skeleton = figure.skeleton(out: 1)
      path.thread(Arrow.shifted(marks.map { camera(skeleton.point($0)) }, beside))
      return [Piece(tone: .guide, path: path)]
    }
  }

  private static func shifted(_ spots: [Spot], _ beside: Double) -> [Spot] {
    spots.indices.map { i in
      let along = spots[min(i + 1, spots.count - 1)] - spots[max(i - 1, 0)]
      return spots[i] + along.unit.normal * beside
    }
  }

  private static func curved(_ spots: [Spot]) -> [Piece] {
    let tip = spots[spots.count - 1]
    let along = (tip - spots[spots.count - 2]).unit
    let base = tip - along * 40
    var shaft = Path()
    shaft.thread(Array(spots.dropLast()) + [tip - along * 30])
    var head = Path()
    head.polygon([tip, base + along.normal * 20, base - along.normal * 20])
    return [Piece(tone: .arrow, path: shaft), Piece(tone: .arrowhead, path: head)]
  }
}
