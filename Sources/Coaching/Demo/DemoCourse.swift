import Foundation

/// A closed way that the made-up runner runs round and round.
struct DemoCourse {
  /// Metres of one round.
  let length: Double
  /// Metres east and north of the start, and above the sea, at every 1/`points` of the round.
  private let east: [Double]
  private let north: [Double]
  private let height: [Double]

  struct Place {
    let latitude: Double
    let longitude: Double
    let altitude: Double
    /// Of the way ahead, as a fraction.
    let grade: Double
  }

  /// A place without a name, near the middle of Europe.
  private static let home = (latitude: 47.0512, longitude: 15.6034)
  private static let points = 400

  /// Round the houses, with two hills.
  static let loop = DemoCourse(length: 5200, wobble: 0.28) { 342 + 13 * sin($0) + 7 * sin(3 * $0 + 1) }
  /// Over the big hill, for long runs.
  static let hill = DemoCourse(length: 9400, wobble: 0.2) { 360 + 62 * (1 - cos($0)) + 6 * sin(5 * $0) }
  /// Along the river, as flat as it gets.
  static let river = DemoCourse(length: 6000, wobble: 0.35) { 331 + 0.6 * sin($0) }
  static let track = DemoCourse(track: 336)

  /// A loop drawn by its height over an angle that goes once round.
  private init(length: Double, wobble: Double, height: (Double) -> Double) {
    let radius = length / (2 * Double.pi)
    let fine = 4000
    var way: [(x: Double, y: Double, at: Double)] = []
    var walked = 0.0
    for step in 0...fine {
      let angle = 2 * Double.pi * Double(step) / Double(fine)
      let r = radius * (1 + wobble * cos(2 * angle) + 0.1 * sin(3 * angle))
      let (x, y) = (r * cos(angle), r * sin(angle))
      if let last = way.last { walked += hypot(x - last.x, y - last.y) }
      way.append((x, y, walked))
    }
    var (east, north, heights): ([Double], [Double], [Double]) = ([], [], [])
    var step = 0
    for point in 0...DemoCourse.points {
      let share = Double(point) / Double(DemoCourse.points)
      while step < fine, way[step].at < share * walked { step += 1 }
      east.append((way[step].x - way[0].x) * length / walked)
      north.append((way[step].y - way[0].y) * length / walked)
      heights.append(height(2 * Double.pi * share))
    }
    (self.length, self.east, self.north, self.height) = (length, east, north, heights)
  }

  /// A standard track of 400 m, anticlockwise: two straights of 84.39 m and two bends of 115.61 m.
  private init(track altitude: Double) {
    let (straight, bend) = (84.39, 115.61)
    let radius = bend / Double.pi
    var (east, north): ([Double], [Double]) = ([], [])
    for point in 0...DemoCourse.points {
      let at = Double(point) / Double(DemoCourse.points) * 400
      let half = at.truncatingRemainder(dividingBy: 200)
      let angle = max(0, half - straight) / radius
      var x = min(half, straight) + radius * sin(angle)
      var y = radius * (1 - cos(angle))
      if at >= 200, at < 400 { (x, y) = (straight - x, 2 * radius - y) }
      east.append(at < 400 ? x : 0)
      north.append(at < 400 ? y : 0)
    }
    length = 400
    (self.east, self.north) = (east, north)
    height = Array(repeating: altitude, count: east.count)
  }

  /// Where the runner is after so many metres.
  func place(at distance: Double) -> Place {
    let share = distance.truncatingRemainder(dividingBy: length) / length * Double(DemoCourse.points)
    let point = min(Int(share), DemoCourse.points - 1)
    let part = share - Double(point)
    func between(_ values: [Double]) -> Double { values[point] + part * (values[point + 1] - values[point]) }
    let metresPerDegree = 111_320.0
    return Place(
      latitude: DemoCourse.home.latitude + between(north) / metresPerDegree,
      longitude: DemoCourse.home.longitude
        + between(east) / (metresPerDegree * cos(DemoCourse.home.latitude * Double.pi / 180)),
      altitude: between(height),
      grade: (height[point + 1] - height[point]) / (length / Double(DemoCourse.points)))
  }
}
