internal import CoachCore

/// One moment of a figure, drawn from all its views side by side.
struct Picture {
  let panels: [Panel]

  struct Panel {
    let pieces: [Piece]
    /// Where the panel's own place (0, 0) lies in the picture, and its size there.
    let offset: Spot
    let scale: Double
  }

  /// The room that a figure needs in all moments of its movement.
  struct Stage: Sendable {
    var boxes: [Box] = []
    var orders: [[Parts]] = []
    var offsets: [Spot] = []
    var size = Spot.zero
    /// Of each view, the props that stay as they are; nil: one that goes with the body.
    var props: [[[Piece]?]] = []
    /// What the whole movement is coloured with.
    var tones: Set<Tone> = []
  }
}

extension Figure {
  /// What the camera sees of the body, its props and, at the end of the way, its arrows.
  func pieces(
    _ skeleton: Skeleton, _ view: View, order: [Parts], props fixed: [[Piece]?], arrows: Bool, weight: Weight,
    quiet: Bool = false
  ) -> [Piece] {
    var weight = weight
    if view.scale < 1 { (weight.fine, weight.halo) = (false, 0) }
    var drawing = BodyDrawing(skeleton, view.camera, moving: quiet ? [] : moving, far: view.far, weight: weight)
    drawing.draw(in: order)
    var pieces: [Piece] = []
    pieces.reserveCapacity(40)
    for (i, prop) in props.enumerated() where !prop.covers(view.camera) {
      pieces += fixed[i] ?? prop.pieces(skeleton, view.camera)
    }
    pieces += drawing.pieces
    if view.spine { pieces.append(Piece(tone: .bead, path: drawing.beads)) }
    for (i, prop) in props.enumerated() where prop.covers(view.camera) {
      pieces += fixed[i] ?? prop.pieces(skeleton, view.camera)
    }
    if arrows && !weight.icon { for arrow in view.arrows { pieces += arrow.pieces(self, view.camera) } }
    return pieces
  }

  func order(_ view: View) -> [Parts] {
    view.order
      ?? BodyDrawing(skeleton(out: 1), view.camera, moving: moving, far: view.far, weight: .regular).order
  }

  /// Measures the room for the whole movement, or for its end alone.
  func stage(_ weight: Weight = .regular) -> Picture.Stage {
    var stage = Picture.Stage()
    let shares: [Double] = weight.icon ? [1] : [0, 0.25, 0.5, 0.75, 1]
    let gap = 60.0
    var x = 0.0
    for view in weight.icon ? Array(views.prefix(1)) : views {
      let order = order(view)
      let fixed = props.map { $0.isHeld ? nil : $0.pieces(skeleton(out: 1), view.camera) }
      var box = Box()
      for share in shares {
        for piece in pieces(
          skeleton(out: share), view, order: order, props: fixed, arrows: share == 1, weight: weight)
        where !piece.path.isEmpty {
          stage.tones.insert(piece.tone)
          if piece.tone != .halo { box.add(piece.path.box) }
        }
      }
      box = box.grown(by: weight.icon ? 14 : 26)
      stage.boxes.append(box)
      stage.orders.append(order)
      stage.props.append(fixed)
      let size = box.size * view.scale
      stage.offsets.append(Spot(x, 0))
      stage.size = Spot(x + size.x, max(stage.size.y, size.y))
      x += size.x + gap
    }
    for i in stage.boxes.indices {
      let size = stage.boxes[i].size * views[i].scale
      stage.offsets[i].y = (stage.size.y - size.y)
      stage.offsets[i] -= stage.boxes[i].least * views[i].scale
    }
    return stage
  }

  func picture(
    _ skeleton: Skeleton, on stage: Picture.Stage, arrows: Bool, weight: Weight = .regular, quiet: Bool = false
  )
    -> Picture
  {
    Picture(
      panels: stage.boxes.indices.map { i in
        Picture.Panel(
          pieces: pieces(
            skeleton, views[i], order: stage.orders[i], props: stage.props[i], arrows: arrows, weight: weight,
            quiet: quiet),
          offset: stage.offsets[i], scale: views[i].scale)
      })
  }
}
