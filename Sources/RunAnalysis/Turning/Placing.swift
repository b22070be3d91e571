internal import CMaths
internal import RunFiles

/// Positions that a runner can have had, on flat ground in metres: the date line and the poles are places like any other.
struct Placing {
  /// Rows of the run in pieces; between two pieces nobody knows the way.
  private(set) var pieces: [Piece] = []
  /// Rows whose position no runner reaches in that time.
  private(set) var spikes = 0

  /// A stretch in one flat map around its beginning.
  struct Piece {
    var rows: [Int] = []
    var times: [Double] = []
    var x: [Double] = []
    var y: [Double] = []
  }

  enum Limits {
    /// Metres a second that no runner exceeds, and metres that a receiver may be off [E].
    static let speed = 12.5
    static let error = 20.0
    /// Consistent rows elsewhere after which it was the place before that was wrong [E].
    static let settled = 5
    /// A hole in time and place ends a piece: seconds and metres [E].
    static let gap = (seconds: 20.0, metres: 60.0)
  }

  init(_ run: RecordedRun) {
    guard run.has(.time), run.hasPositions else { return }
    let (times, latitudes, longitudes) = (run[.time], run[.latitude], run[.longitude])
    var frame = Frame(around: .zero)
    var last: (place: SIMD3<Double>, time: Double)?
    var stray: (place: SIMD3<Double>, time: Double)?
    var strays = 0
    var piece = Piece()
    for row in times.indices {
      let time = times[row]
      guard time.isFinite, time > last?.time ?? -.infinity, abs(latitudes[row]) <= 90, abs(longitudes[row]) <= 180
      else { continue }
      let place = Ellipsoid.place(latitude: latitudes[row], longitude: longitudes[row])
      if let before = last, !Placing.reaches(place, time, from: before) {
        spikes += 1
        strays = stray.map { time > $0.time && Placing.reaches(place, time, from: $0) } ?? false ? strays + 1 : 1
        stray = (place, time)
        guard strays >= Limits.settled else { continue }
        spikes -= strays
      }
      let hole = last.map { Placing.isHole(place, time, after: $0) } ?? true
      if hole || strays >= Limits.settled {
        if !piece.rows.isEmpty { pieces.append(piece) }
        piece = Piece()
        frame = Frame(around: place)
      }
      (last, stray, strays) = ((place, time), nil, 0)
      let flat = frame.flat(place)
      piece.rows.append(row)
      piece.times.append(time)
      piece.x.append(flat.x)
      piece.y.append(flat.y)
    }
    if !piece.rows.isEmpty { pieces.append(piece) }
  }

  private static func reaches(
    _ place: SIMD3<Double>, _ time: Double, from before: (place: SIMD3<Double>, time: Double)
  ) -> Bool {
    let reach = Limits.speed * (time - before.time) + Limits.error
    return squared(place - before.place) <= reach * reach
  }

  private static func isHole(
    _ place: SIMD3<Double>, _ time: Double, after before: (place: SIMD3<Double>, time: Double)
  ) -> Bool {
    time - before.time > Limits.gap.seconds
      && squared(place - before.place) > Limits.gap.metres * Limits.gap.metres
  }

  private static func squared(_ way: SIMD3<Double>) -> Double { way.x * way.x + way.y * way.y + way.z * way.z }
}

/// A flat map that touches the Earth at one place; 50 km from it lengths are 3 in 100,000 short.
private struct Frame {
  private let origin: SIMD3<Double>
  private let east: SIMD3<Double>
  private let north: SIMD3<Double>

  init(around place: SIMD3<Double>) {
    origin = place
    let flat = (place.x * place.x + place.y * place.y).squareRoot()
    // At a pole every direction is as good as another.
    let across = flat > 1 ? SIMD3(-place.y / flat, place.x / flat, 0) : SIMD3(0, 1, 0)
    let length = (flat * flat + place.z * place.z).squareRoot()
    let up = length > 1 ? place / length : SIMD3(0, 0, 1)
    east = across
    north = SIMD3(
      up.y * across.z - up.z * across.y, up.z * across.x - up.x * across.z, up.x * across.y - up.y * across.x)
  }

  func flat(_ place: SIMD3<Double>) -> (x: Double, y: Double) {
    let way = place - origin
    return (
      way.x * east.x + way.y * east.y + way.z * east.z, way.x * north.x + way.y * north.y + way.z * north.z
    )
  }
}
