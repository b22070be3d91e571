public import CoachCore

/// One exercise as poses and the movement between them, and how it is best shown.
///
/// Written for the right side where an exercise has sides; the left is its mirror image.
public struct Figure: Sendable {
  public let exercise: ExerciseID
  /// From the start to the end, with what lies between; then back again.
  let out: [Key]
  let back: [Key]
  let views: [View]
  /// What is drawn in the colour of movement.
  let moving: Parts
  let props: [Prop]
  /// Goes on at an even pace, as walking does, instead of coming to rest at both ends.
  let flows: Bool

  /// A pose on the way, and at which share of the way.
  struct Key: Sendable {
    let solved: SolvedPose
    let share: Double
    let caption: String
  }

  init(
    _ exercise: ExerciseID, from start: Pose, _ startCaption: String, through middle: [(Double, Pose)] = [],
    to end: Pose, _ endCaption: String, back: [(Double, Pose)]? = nil, moving: Parts, props: [Prop], views: [View],
    flows: Bool = false
  ) {
    self.flows = flows
    self.exercise = exercise
    let first = SolvedPose(start)
    let last = SolvedPose(end)
    out =
      [Key(solved: first, share: 0, caption: startCaption)]
      + middle.map { Key(solved: SolvedPose($0.1), share: $0.0, caption: "") }
      + [Key(solved: last, share: 1, caption: endCaption)]
    self.back =
      if let back {
        [Key(solved: last, share: 0, caption: endCaption)]
          + back.map { Key(solved: SolvedPose($0.1), share: $0.0, caption: "") }
          + [Key(solved: first, share: 1, caption: startCaption)]
      } else {
        out.reversed().map { Key(solved: $0.solved, share: 1 - $0.share, caption: $0.caption) }
      }
    self.moving = moving
    self.props = props
    self.views = views
  }

  /// The body on its way out (0 start, 1 end), at an even pace.
  func skeleton(out share: Double) -> Skeleton { Figure.skeleton(share, on: out) }

  /// The body on its way back (0 end, 1 start).
  func skeleton(back share: Double) -> Skeleton { Figure.skeleton(share, on: back) }

  private static func skeleton(_ share: Double, on way: [Key]) -> Skeleton {
    var i = 1
    while i < way.count - 1 && share > way[i].share { i += 1 }
    let (a, b) = (way[i - 1], way[i])
    let part = (share - a.share) / (b.share - a.share)
    if part <= 0 { return a.solved.skeleton }
    if part >= 1 { return b.solved.skeleton }
    return Skeleton(a.solved.toward(b.solved, part))
  }

  /// A camera, and what it needs to know about the picture it takes.
  struct View: Sendable {
    var camera: Camera
    /// The side that is drawn paler, where one lies behind the other.
    var far: Side?
    /// From the back to the front; nil: by distance at the end of the movement.
    var order: [Parts]?
    var arrows: [Arrow]
    /// Whether the line of the spine shows.
    var spine: Bool
    /// Size beside the first view.
    var scale: Double

    init(
      _ camera: Camera, far: Side? = nil, order: [Parts]? = nil, arrows: [Arrow] = [], spine: Bool = true,
      scale: Double = 1
    ) {
      self.camera = camera
      self.far = far
      self.order = order
      self.arrows = arrows
      self.spine = spine
      self.scale = scale
    }

    /// From the right side, the left side paler.
    static func side(_ arrows: Arrow..., order: [Parts]? = nil) -> View {
      View(.side, far: .left, order: order, arrows: arrows)
    }
  }
}
