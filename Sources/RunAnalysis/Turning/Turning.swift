public import CoachCore
internal import RunFiles

/// Which way a run turned, and how much of it lay in curves (G5).
public struct Turning: Hashable, Sendable {
  /// Along the smoothed way, which is a little shorter than the run.
  public var distance: Metres
  /// Whole turns to the left less those to the right; those on the spot count for neither.
  public var netTurns: Double
  public var aboutTurns: Int
  /// Metres in curves of 60 m radius and less, 20 m and longer.
  public var leftCurves: Metres
  public var rightCurves: Metres
  /// Net turning in the curves by all turning in them, −1 (right) to 1 (left); nil without curves.
  public var bias: Double?
  public var track: TrackLaps?

  public init(
    distance: Metres, netTurns: Double, aboutTurns: Int, leftCurves: Metres, rightCurves: Metres, bias: Double?,
    track: TrackLaps?
  ) {
    self.distance = distance
    self.netTurns = netTurns
    self.aboutTurns = aboutTurns
    self.leftCurves = leftCurves
    self.rightCurves = rightCurves
    self.bias = bias
    self.track = track
  }

  /// Shares of the distance, 0 to 1.
  public var leftShare: Double { leftCurves.value / distance.value }
  public var rightShare: Double { rightCurves.value / distance.value }
  /// Metres in curves of the one side less those of the other.
  public var dose: Metres { Metres(abs(leftCurves.value - rightCurves.value)) }
}

/// Laps of a running track that were recognised by their turning.
public struct TrackLaps: Hashable, Sendable {
  /// 400 or 200.
  public var lap: Metres
  /// Anticlockwise, the usual way, and clockwise.
  public var left: Double
  public var right: Double

  public init(lap: Metres, left: Double, right: Double) {
    self.lap = lap
    self.left = left
    self.right = right
  }
}
