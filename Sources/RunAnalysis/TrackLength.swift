internal import CMaths
internal import RunFiles

extension RecordedRun {
  /// The same with the distance along its positions, where the file has none of its own, as most GPX files have not.
  ///
  /// What lies between two stretches, during a pause, is not counted.
  func withDistances() -> RecordedRun {
    guard !has(.distance), hasPositions else { return self }
    let (latitude, longitude) = (self[.latitude], self[.longitude])
    var distance = [Double](repeating: .nan, count: count)
    var total = 0.0
    var last: Int?
    var begins = stretches.map { $0.row }[...]
    for row in 0..<count {
      if begins.first == row {
        last = nil
        begins.removeFirst()
      }
      guard abs(latitude[row]) <= 90, abs(longitude[row]) <= 180 else { continue }
      if let last {
        total += Ellipsoid.metres(from: (latitude[last], longitude[last]), to: (latitude[row], longitude[row]))
      }
      distance[row] = total
      last = row
    }
    var run = self
    run[.distance] = distance
    return run
  }
}

/// The Earth as satellites see it (WGS 84: NIMA TR8350.2, 2000).
enum Ellipsoid {
  private static let radius = 6_378_137.0
  /// Its first eccentricity, squared.
  private static let flatness = 0.006_694_379_990_14

  /// A place in degrees at sea level, in metres from the centre of the Earth.
  static func place(latitude: Double, longitude: Double) -> SIMD3<Double> {
    let (phi, lambda) = (latitude * .pi / 180, longitude * .pi / 180)
    let sine = sin(phi)
    let across = radius / (1 - flatness * sine * sine).squareRoot()
    let flat = across * cos(phi)
    return SIMD3(flat * cos(lambda), flat * sin(lambda), across * (1 - flatness) * sine)
  }

  /// Between two places in degrees that are steps apart: along the ellipsoid's curvature at the middle of the two.
  static func metres(from a: (Double, Double), to b: (Double, Double)) -> Double {
    let radians = Double.pi / 180
    let middle = (a.0 + b.0) / 2 * radians
    let sine = sin(middle)
    let bend = 1 - flatness * sine * sine
    let across = radius / bend.squareRoot()
    var turn = abs(b.1 - a.1)
    if turn > 180 { turn = 360 - turn }
    let north = (b.0 - a.0) * radians * across * (1 - flatness) / bend
    let east = turn * radians * across * cos(middle)
    return (north * north + east * east).squareRoot()
  }
}
