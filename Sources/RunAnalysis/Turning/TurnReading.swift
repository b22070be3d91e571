internal import CoachCore
internal import RunFiles

/// What the positions of a run tell of its turning, and which rows lie in curves.
struct TurnReading {
  /// What there is to say, or why there is nothing.
  let turning: Result<Turning, TurnGap>
  /// One a row: in a curve, within 10 m of one (K5), or where nobody knows; nil where curves are not known at all.
  let curved: [Bool]?
  /// Positions that no runner reaches, which were left out.
  let spikes: Int

  /// Why a run does not tell how it turned.
  enum TurnGap: Error, Hashable {
    case noPositions
    /// Metres of way that are known.
    case tooShort(Metres)
    /// Metres from one position to the next.
    case tooSparse(Metres)
  }

  enum Limits {
    /// Metres of way from which on it has a side, and metres between positions up to which curves are seen [E].
    static let shortest = 200.0
    static let spacing = 20.0
    /// Beside a curve the body still leans (K5) [E].
    static let besideCurve = 10.0
  }

  init(_ run: RecordedRun) {
    let path = RunPath(run)
    spikes = path.spikes
    guard path.rows > 1 else {
      (turning, curved) = (.failure(.noPositions), nil)
      return
    }
    guard path.spacing <= Limits.spacing else {
      (turning, curved) = (.failure(.tooSparse(Metres(path.spacing))), nil)
      return
    }
    let curves = Curve.all(in: path)
    curved = TurnReading.curved(path, curves)
    turning =
      path.metres < Limits.shortest
      ? .failure(.tooShort(Metres(path.metres)))
      : .success(Turning(path, curves, TrackStretch.all(in: path)))
  }

  private static func curved(_ path: RunPath, _ curves: [Curve]) -> [Bool] {
    let beside = Limits.besideCurve / RunPath.step
    var next = 0
    return path.place.map { place in
      guard place.isFinite else { return true }
      while next < curves.count, Double(curves[next].steps.upperBound) + beside < place { next += 1 }
      return next < curves.count && place >= Double(curves[next].steps.lowerBound) - beside
    }
  }
}

extension Turning {
  /// On a standard track the laps tell the curves better than positions, which are off by metres in bends.
  init(_ path: RunPath, _ curves: [Curve], _ tracks: [TrackStretch]) {
    var (metres, left, right) = (path.metres, 0.0, 0.0)
    var (net, all) = (0.0, 0.0)
    func add(_ length: Double, _ turn: Double) {
      if turn > 0 { left += length } else { right += length }
      net += turn
      all += abs(turn)
    }
    let standard = tracks.filter { $0.lap == 400 }
    for stretch in standard {
      let laps = abs(stretch.laps)
      metres += laps * stretch.lap - RunPath.step * Double(stretch.steps.count)
      add(laps * TrackStretch.bendsOfStandardLap, stretch.laps * 2 * .pi)
    }
    var next = standard[...]
    for curve in curves {
      while let stretch = next.first, stretch.steps.upperBound <= curve.steps.lowerBound { next.removeFirst() }
      if let stretch = next.first, stretch.steps.overlaps(curve.steps) { continue }
      add(curve.metres, curve.turn)
    }
    self.init(
      distance: Metres(metres), netTurns: path.turns.reduce(0, +) / (2 * .pi), aboutTurns: path.aboutTurns,
      leftCurves: Metres(left), rightCurves: Metres(right), bias: all > 0 ? net / all : nil, track: TrackLaps(tracks))
  }
}

extension TrackLaps {
  /// Of the track on which most was run; nil without one.
  init?(_ stretches: [TrackStretch]) {
    var (left, right) = ([0.0, 0.0], [0.0, 0.0])
    for stretch in stretches {
      let kind = stretch.lap == 400 ? 0 : 1
      if stretch.laps > 0 { left[kind] += stretch.laps } else { right[kind] -= stretch.laps }
    }
    let big = 2 * (left[0] + right[0]) >= left[1] + right[1]
    let kind = big ? 0 : 1
    guard left[kind] + right[kind] > 0 else { return nil }
    self.init(lap: big ? 400 : 200, left: left[kind], right: right[kind])
  }
}
