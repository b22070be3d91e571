internal import CoachCore

/// Distance, level distance and braking along a run, added up over stretches of at least 30 m (G0, G4).
struct Slopes {
  /// At the ends of the stretches: metres, and the level metres that cost as much.
  private(set) var distance: [Double] = []
  private(set) var level: [Double] = []
  private(set) var downhill = 0.0
  private(set) var dose = 0.0

  enum Limits {
    /// Metres over which a grade is taken, the grades that are measured, and the one from which on it brakes (G0, G4).
    static let window = 30.0
    static let steepest = 0.45
    static let braking = -0.02
  }

  init(_ profile: HeightProfile) {
    guard let begin = profile.distance.first, !profile.isEmpty else { return }
    distance.append(begin)
    level.append(0)
    var start = 0
    for row in profile.height.indices {
      let length = profile.distance[row] - profile.distance[start]
      guard length >= Limits.window else { continue }
      add(length, rise: profile.height[row] - profile.height[start])
      start = row
    }
    let left = profile.distance[profile.height.count - 1] - profile.distance[start]
    // What is left is too short for a grade of its own.
    if left > 0 { add(left, rise: 0) }
  }

  private mutating func add(_ length: Double, rise: Double) {
    let grade = min(max(rise / length, -Limits.steepest), Limits.steepest)
    distance.append(distance[distance.count - 1] + length)
    level.append(level[level.count - 1] + length * MinettiCost.cost(grade: grade) / MinettiCost.cost(grade: 0))
    guard grade <= Limits.braking else { return }
    downhill += length
    dose += length * HeightProfile.extraBraking(grade: grade)
  }

  var length: Double { (distance.last ?? 0) - (distance.first ?? 0) }

  /// Level metres between two distances; nil where they lie farther than one stretch beyond what is known.
  func level(from: Double, to: Double) -> Double? {
    guard let begin = distance.first, let end = distance.last, from >= begin - Limits.window,
      to <= end + Limits.window
    else { return nil }
    return level(at: to) - level(at: from)
  }

  /// A straight line between the ends of stretches.
  private func level(at metres: Double) -> Double {
    var (low, high) = (0, distance.count - 1)
    guard high > 0 else { return 0 }
    while low + 1 < high {
      let middle = (low + high) / 2
      if distance[middle] <= metres { low = middle } else { high = middle }
    }
    let share = min(1, max(0, (metres - distance[low]) / (distance[high] - distance[low])))
    return level[low] + share * (level[high] - level[low])
  }
}

extension Hills {
  /// Nil where fewer than two rows have a time, a distance and a height.
  init?(_ profile: HeightProfile, _ slopes: Slopes) {
    guard !profile.isEmpty else { return nil }
    let climbed = profile.climbed
    self.init(
      climb: Metres(climbed.up), descent: Metres(climbed.down), downhill: Metres(slopes.downhill),
      downhillShare: slopes.length > 0 ? slopes.downhill / slopes.length : 0, downhillDose: Metres(slopes.dose),
      levelDistance: Metres(slopes.level.last ?? 0), knownDistance: Metres(slopes.length))
  }
}
