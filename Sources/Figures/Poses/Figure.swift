public import CoachCore

/// One exercise as poses and the movement between them, and how it is best shown.
///
/// Written for the right side where an exercise has sides; the left is its mirror image.
public struct Figure: Sendable {
  public private(set) var exercise: ExerciseID
  /// What is done otherwise than usual; empty: nothing.
  public private(set) var instruction = ""
  /// From the start to the end, with what lies between; then back again.
  private(set) var out: [Key]
  private(set) var back: [Key]
  var views: [View]
  /// What is drawn in the colour of movement.
  var moving: Parts
  var props: [Prop]
  /// Goes on at an even pace, as walking does, instead of coming to rest at both ends.
  let flows: Bool

  /// A pose on the way, and at which share of the way.
  struct Key: Sendable {
    var solved: SolvedPose
    var share: Double
    var caption: String
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

  /// The same exercise done otherwise, its end told by the instruction.
  func told(as instruction: String, of exercise: ExerciseID) -> Figure {
    var figure = self
    figure.exercise = exercise
    figure.instruction = instruction
    let sentence = Telling.capital(instruction) + "."
    for i in out.indices where out[i].share == 1 { figure.out[i].caption = sentence }
    for i in back.indices where back[i].share == 0 { figure.back[i].caption = sentence }
    return figure
  }

  /// The same with every pose changed; `end` tells the last one of the way out.
  func changed(_ change: (_ pose: inout Pose, _ end: Bool) -> Void) -> Figure {
    func keys(_ keys: [Key], end: Double) -> [Key] {
      keys.map { key in
        var key = key
        key.solved = SolvedPose(key.solved.pose.but { change(&$0, key.share == end) })
        return key
      }
    }
    var figure = self
    figure.out = keys(out, end: 1)
    figure.back = keys(back, end: 0)
    return figure
  }

  /// The same with a moment between start and end that strips show too.
  func telling(_ share: Double, _ caption: String) -> Figure {
    var figure = self
    for i in out.indices where out[i].share == share { figure.out[i].caption = caption }
    return figure
  }

  /// Start, end, and what is to be shown between them.
  var shown: [Key] { out.filter { !$0.caption.isEmpty } }

  /// Only a part of the way.
  func reaching(_ end: Double, from start: Double = 0) -> Figure {
    var figure = self
    let between = out.filter { $0.share > start && $0.share < end }.map { key in
      Key(solved: key.solved, share: (key.share - start) / (end - start), caption: "")
    }
    figure.out =
      [Key(solved: SolvedPose(pose(out: start)), share: 0, caption: out[0].caption)] + between
      + [Key(solved: SolvedPose(pose(out: end)), share: 1, caption: out[out.count - 1].caption)]
    figure.back = figure.out.reversed().map { Key(solved: $0.solved, share: 1 - $0.share, caption: $0.caption) }
    return figure
  }

  private func pose(out share: Double) -> Pose {
    var i = 1
    while i < out.count - 1 && share > out[i].share { i += 1 }
    return out[i - 1].solved.toward(out[i].solved, (share - out[i - 1].share) / (out[i].share - out[i - 1].share))
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
