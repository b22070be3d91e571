internal import CMaths
public import RunFiles

/// Where a run went, how fast and how high, without what no runner can have done and thinned to what a drawing shows.
public struct RunCourse: Hashable, Sendable {
  /// A place on the way.
  public struct Place: Hashable, Sendable {
    /// Metres from the first place.
    public var east, north: Double
    /// Metres a second, the mean around it.
    public var speed: Double
  }

  /// In order; empty without positions.
  public private(set) var places: [Place] = []
  /// Speeds below and above which a twentieth of the places lies; nil without speeds.
  public private(set) var usual: ClosedRange<Double>?
  /// Metres above the sea at even distances; empty where height was not measured.
  public private(set) var heights: [Double] = []

  private enum Limits {
    static let places = 400
    static let heights = 200
    /// Places on either side whose speeds are averaged.
    static let reach = 3
    /// Metres of a degree of latitude on a round Earth.
    static let degree = 111_195.0
  }

  public init(_ file: RecordedRun) {
    let run = RunReading.prepared(file)
    let trace = RunTrace(run)
    place(run, trace)
    rise(HeightProfile(trace))
  }

  private mutating func place(_ run: RecordedRun, _ trace: RunTrace) {
    var rows: [Int] = []
    for piece in Placing(run).pieces { rows += piece.rows }
    guard let first = rows.first else { return }
    var speeds = [Double](repeating: .nan, count: run.count)
    for index in trace.rows.indices { speeds[trace.rows[index]] = trace.speeds[index] }
    let (latitudes, longitudes) = (run[.latitude], run[.longitude])
    let narrower = cos(latitudes[first] * .pi / 180)
    let size = (rows.count + Limits.places - 1) / Limits.places
    var means: [Double] = []
    for start in stride(from: 0, to: rows.count, by: size) {
      let part = rows[start..<min(start + size, rows.count)]
      means.append(RunCourse.mean(part.map { speeds[$0] }))
      let row = part[part.startIndex]
      var east = longitudes[row] - longitudes[first]
      // The date line is a place like any other.
      if east > 180 { east -= 360 } else if east < -180 { east += 360 }
      let north = (latitudes[row] - latitudes[first]) * Limits.degree
      places.append(Place(east: east * Limits.degree * narrower, north: north, speed: .nan))
    }
    for index in places.indices {
      let around = max(0, index - Limits.reach)...min(means.count - 1, index + Limits.reach)
      places[index].speed = RunCourse.mean(Array(means[around]))
    }
    let known = places.map { $0.speed }.filter { $0.isFinite }.sorted()
    if let least = known.first {
      usual = known[known.count / 20]...max(least, known[known.count - 1 - known.count / 20])
    }
  }

  private mutating func rise(_ profile: HeightProfile) {
    guard !profile.isEmpty, let begin = profile.distance.first, let end = profile.distance.last, end > begin else {
      return
    }
    var row = 0
    for step in 0...Limits.heights {
      let goal = begin + (end - begin) * Double(step) / Double(Limits.heights)
      while row + 1 < profile.distance.count, profile.distance[row + 1] <= goal { row += 1 }
      heights.append(profile.height[row])
    }
  }

  /// Of those that are known; NaN if none is.
  private static func mean(_ values: [Double]) -> Double {
    var (sum, count) = (0.0, 0.0)
    for value in values where value.isFinite {
      sum += value
      count += 1
    }
    return count > 0 ? sum / count : .nan
  }
}
